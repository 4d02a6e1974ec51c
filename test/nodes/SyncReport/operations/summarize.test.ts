import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { NODE, runNode } from '../../../../engine';
import { showHint } from '../../../../base/n8n/errors';
import { payrollRow } from '../../../support/reportRows';

const ROWS = [
	payrollRow({ key: 'april', action: 'unchanged', entries: [] }),
	payrollRow(),
	payrollRow({
		key: 'june',
		action: 'blocked',
		attention: true,
		entries: [],
		reason: 'Er is geen rekening 4020.',
	}),
];

const summarize = async (parameters: Record<string, string> = {}, input: object[] = ROWS) =>
	await runNode(
		'n8n-nodes-eboekhouden.syncReport',
		{ resource: 'log', operation: 'summarize', language: 'nl', ...parameters },
		{ credentials: {}, input: input as IDataObject[], timezone: 'Europe/Amsterdam' },
	);

test('by default one item: what it always had, and the report', async () => {
	const run = await summarize();
	expect(run.items(NODE)).toEqual([
		{
			message: '1 payroll journals booked, 1 blocked',
			problems: expect.stringContaining('Er is geen rekening 4020.'),
			rows: ROWS,
			failing: 1,
			failingRows: [ROWS[2]],
			totals: [],
			headline: '1 loonjournaalpost geboekt; 1 punt vraagt je aandacht',
			outcome: 'partly',
			done: '1 loonjournaalpost geboekt',
			madeAt: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/) as string,
			language: 'nl',
			formPage: '',
			...{ formFields: '', answers: [], plan: '', onlyByHand: true },
			report: expect.stringContaining('Geboekt, maar niet alles') as string,
		},
	]);
});

test('in English', async () => {
	const [log] = (await summarize({ language: 'en' })).items(NODE);
	expect(log?.report).toContain('Booked, but not everything');
});

test('one flat item per record, each paired with its row', async () => {
	const run = await summarize({ output: 'rows' }, [{ noRow: true }, ...ROWS]);
	expect(run.nodeItems(NODE).map(({ json, pairedItem }) => [json.key, json.action, pairedItem])).toEqual([
		['april', 'unchanged', { item: 1 }],
		['NMBRS 12345/2026-05/887', 'booked', { item: 2 }],
		['june', 'blocked', { item: 3 }],
	]);
});

test('one flat item per booking line, each paired with its row', async () => {
	const run = await summarize({ output: 'lines' });
	expect(
		run.nodeItems(NODE).map(({ json, pairedItem }) => [json.ledgerAccount, json.debit, pairedItem]),
	).toEqual([
		['4000', '12500.00', { item: 1 }],
		['1710', '0.00', { item: 1 }],
	]);
});

describe('a hint above the output', () => {
	test('says what came of it', async () => {
		const { raw } = await summarize();
		expect(raw.data.resultData.runData[NODE]?.[0]?.hints).toEqual([
			{
				message: '1 loonjournaalpost geboekt; 1 punt vraagt je aandacht',
				type: 'warning',
				location: 'outputPane',
			},
		]);
	});

	test('an n8n that has none does without', () => {
		expect(() => showHint({} as IExecuteFunctions, ROWS, 'nl')).not.toThrow();
	});
});

describe('what came in and is no row', () => {
	const order = (invoice: object, item: object = {}) => ({ reference: 'WB-1 #1', invoice, ...item });
	const blocked = (fix: string) => ({
		state: 'blocked',
		fix,
		findings: [{ code: 'relationNotReady', relation: '1' }],
	});
	const logOf = async (input: object[]) => (await summarize({}, input)).items(NODE)[0];

	test.each([
		[
			'that a node continued after',
			{ error: 'The token is wrong', message: { code: 'x', advice: 'Kies een ander.' } },
		],
		['of another node', { error: { message: 'Not found' } }],
		['with its row', { error: 'x', message: { ...ROWS[2], attention: false } }],
		['with the row that came in', { ...ROWS[1], error: 'x', message: { advice: 'Kijk.' } }],
	])('an error %s counts, and ends the execution as failed', async (_what, item) => {
		const log = await logOf([item]);
		expect(log).toMatchObject({ failing: 1 });
		expect(log?.headline).not.toContain('niets te doen');
		const end = await runNode(
			'n8n-nodes-eboekhouden.syncReport',
			{ resource: 'log', operation: 'endAsFailed' },
			{ credentials: {}, input: [log as IDataObject] },
		);
		expect(end.status).toBe('error');
	});

	test('an error says what happened, and what to do about it', async () => {
		const log = await logOf([{ error: 'The token is wrong', message: { advice: 'Kies een ander.' } }]);
		expect(log?.problems).toMatch(/Een stap is mislukt: The token is wrong\.\s+Kies een ander\./);
	});

	test.each([
		blocked('order'),
		blocked('service'),
		{ state: 'failed', outcome: 'notDone' },
		{ state: 'failed', outcome: 'unknown' },
	])('an order that is %j is a row, once', async (invoice) => {
		const log = await logOf([order(invoice), { noRow: true }]);
		expect(log).toMatchObject({ failing: 1, rows: [{ key: 'WB-1 #1', resource: 'invoice' }] });
		const told = payrollRow({ resource: 'invoice', key: 'WB-1 #1', action: 'blocked', attention: true });
		expect(await logOf([order(invoice), told])).toMatchObject({ failing: 1, rows: [told] });
	});

	test('an order that was invoiced was, and one that nothing was decided about is no row', async () => {
		const made = {
			state: 'created',
			number: 'F-1',
			findings: [{ code: 'invoiceCreated', invoiceNumber: 'F-1', total: '96.00', foreseen: false }],
		};
		expect(await logOf([order(made)])).toMatchObject({ failing: 0, headline: '1 factuur aangemaakt' });
		expect(await logOf([order({ state: 'new' })])).toMatchObject({ failing: 0, rows: [] });
	});

	test.each([{ error: '' }, { error: null }, { error: false }, { other: 'error' }])(
		'%j is no failure',
		async (item) => {
			expect(await logOf([item])).toMatchObject({ failing: 0, rows: [] });
		},
	);
});
