import { NODE, runNode } from '../../../../engine';

const LOG = {
	message: 'preview: 1 payroll journals booked',
	failing: 0,
	rows: [
		{
			service: 'e-Boekhouden',
			resource: 'payrollJournal',
			key: 'NMBRS 12345/2026-05/887',
			action: 'booked',
			code: 'journalWouldBeBooked',
			reason: 'Zou geboekt worden.',
			attention: false,
			preview: true,
		},
	],
};

/** As Settings says that somebody sent it in. */
const BY_FORM = { byForm: true, form: '../form/loon', answerPage: '', question: '' };

const show = async (parameters: Record<string, string>, input: object[] = [LOG]) =>
	await runNode(
		'n8n-nodes-eboekhouden.syncReport',
		{ resource: 'log', operation: 'showAsPage', language: 'nl', ...parameters },
		{ credentials: {}, input: input as never },
	);

test.each([
	[{}, 'zou geboekt worden'],
	[{ language: 'nl' }, 'zou geboekt worden'],
	[{ language: '' }, 'would be booked'],
	[{ language: 'en' }, 'would be booked'],
])('each item as it came, with its page, in the language %j', async (parameters, said) => {
	const run = await show(parameters, [LOG, { message: 'nothing to synchronize', rows: [] }]);
	const items = run.items(NODE);
	expect(items.map(({ html, ...item }) => [item, typeof html])).toEqual([
		[LOG, 'string'],
		[{ message: 'nothing to synchronize', rows: [] }, 'string'],
	]);
	expect(items[0]?.html).toContain(said);
	expect(items[1]?.html).not.toContain(said);
	expect(run.status).toBe('success');
});

test('a page of an older log says when that was made', async () => {
	const run = await show({}, [{ ...LOG, madeAt: '2026-07-03 05:10' }]);
	expect(run.items(NODE)[0]?.html).toContain('vrijdag 3 juli 2026 om 05:10');
});

test('the page of a form that asks is no preview to who reads it, and has no clock of the workflow', async () => {
	const [journal] = LOG.rows;
	const clock = {
		...{ service: 'n8n', resource: 'settings', key: 'timezone', action: 'skipped', code: 'otherTimeZone' },
		...{ reason: 'De tijdzone van deze workflow is UTC.', attention: false, preview: true },
	};
	const run = await show({ arrival: BY_FORM, preview: false } as never, [{ ...LOG, rows: [journal, clock] }]);
	const [item] = run.items(NODE);
	expect(item?.fields).toContain('Dit staat klaar om te boeken');
	expect(item?.fields).not.toMatch(/Proefrun|tijdzone/);
	expect(item?.html).toContain('Proefrun: er is niets geboekt');
	expect(item?.html).not.toContain('tijdzone');
});

test.each([
	['unchanged', 'Er was niets te doen'],
	['blocked', 'Er is niets geboekt'],
])('in a form, a first look in which all is %s says nothing of a preview', async (action, title) => {
	const [journal] = LOG.rows;
	const left = { ...journal, action, code: 'noJournal', reason: 'Waarom.', attention: action === 'blocked' };
	const run = await show({ arrival: BY_FORM, preview: false } as never, [{ ...LOG, rows: [left] }]);
	const [item] = run.items(NODE);
	for (const page of [item?.html, item?.fields]) {
		expect(page).toContain(title);
		expect(page).not.toMatch(/Proefrun|staat klaar/);
	}
});

test.each(['javascript:alert(1)', 'https://evil.example'])(
	'an address that a row brings is no link in a form: %s',
	async (answerPage) => {
		const row = {
			...LOG.rows[0],
			code: 'runMayBeBooked',
			action: 'blocked',
			attention: true,
			preview: false,
		};
		const asking = { ...row, question: 'Q00000000', options: [], decisions: [], answerPage };
		const run = await show({ arrival: BY_FORM, preview: false } as never, [{ ...LOG, rows: [asking] }]);
		expect(run.items(NODE)[0]?.html).not.toContain(answerPage);
	},
);
