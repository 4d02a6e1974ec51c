import { mustBe } from '../../../base/words/faults';
import { summarize } from '../../../base/words/log';
import { needsAttention, toRow, type Row, type RowAction } from '../../../base/words/row';

function row(action: RowAction, change: Partial<Row> = {}): Row {
	const made = {
		service: 'e-Boekhouden',
		resource: 'payrollJournal',
		key: `EBH ${action}`,
		action,
		code: 'asWritten',
		reason: `Because ${action}.`,
		preview: false,
		...change,
	};
	return { attention: needsAttention(made), ...made };
}

const messageOf = (...rows: Row[]) => summarize(rows).message;
const rows = (count: number, action: RowAction, change?: Partial<Row>) =>
	Array.from({ length: count }, (_, index) => row(action, { key: `EBH run ${index + 1}`, ...change }));

describe('the line that a user reads', () => {
	test.each<[string, Row[]]>([
		['nothing to synchronize', []],
		['nothing to synchronize', rows(3, 'unchanged')],
		['1 payroll journals booked', rows(1, 'booked')],
		['2 payroll journals booked', [...rows(2, 'booked'), ...rows(5, 'unchanged')]],
		['1 payroll journals corrected', rows(1, 'corrected')],
		['2 payroll journals booked, 1 corrected', [...rows(1, 'corrected'), ...rows(2, 'booked')]],
		['nothing to synchronize, 2 in a closed period', rows(2, 'closed')],
		[
			'nothing to synchronize, 1 skipped, 2 blocked, 1 failed',
			[...rows(1, 'failed'), ...rows(2, 'blocked'), ...rows(1, 'skipped')],
		],
		[
			'1 payroll journals booked, 1 in a closed period, 1 blocked',
			[...rows(1, 'closed'), ...rows(1, 'blocked'), ...rows(1, 'booked')],
		],
		['preview: 2 payroll journals booked', rows(2, 'booked', { preview: true })],
		['preview: nothing to synchronize', rows(1, 'unchanged', { preview: true })],
	])('%s', (message, given) => {
		expect(messageOf(...given)).toBe(message);
	});

	test('names each kind of thing with what was done to it, and what was not done at the end', () => {
		const given = [
			row('created', { service: 'OutSmart', resource: 'relation' }),
			row('updated', { service: 'OutSmart', resource: 'relation' }),
			row('booked'),
			row('blocked'),
			row('failed', { resource: 'relation' }),
		];
		expect(messageOf(...given)).toBe(
			'2 relations synchronized 1 payroll journals booked, 1 blocked, 1 failed',
		);
	});

	test('counts what was only counted', () => {
		const unchanged = row('unchanged', { resource: 'relation', count: 1_200 });
		expect(messageOf(unchanged)).toBe('nothing to synchronize (unchanged: 1200 relations)');
	});
});

test('a relation that cannot be sent needs attention, and is no reason to fail the run', () => {
	const { message, failing } = summarize([row('blocked', { resource: 'relation' })]);
	expect({ message, failing }).toEqual({
		message: 'nothing to synchronize, 1 needs attention',
		failing: 0,
	});
});

test('what keeps a run from counting as a success is counted, and only that', () => {
	const all: RowAction[] = ['booked', 'corrected', 'unchanged', 'closed', 'skipped', 'blocked', 'failed'];
	const { failing, failingRows } = summarize(all.map((action) => row(action)));
	expect(failing).toBe(2);
	expect(failingRows).toEqual([row('blocked'), row('failed')]);
});

test('a row that comes along two ways is counted once', () => {
	const given = rows(400, 'created', { resource: 'invoice' });
	expect(messageOf(...given, ...given)).toBe('400 invoices created');
});

test('nothing fails a run without problems, and every row goes on as it was', () => {
	const given = [row('booked', { amount: '12500.00' }), row('unchanged')];
	expect(summarize(given)).toMatchObject({ failing: 0, rows: given });
});

test('there is never a field that n8n takes for an error', () => {
	expect(Object.keys(summarize([row('failed')]))).not.toContain('error');
});

test('rows of several steps about the settings become one, which names each fault once', () => {
	const fault = (field: string) => mustBe(field, 'onOrOff', 'nee');
	const about = (service: string, ...faults: ReturnType<typeof fault>[]) =>
		toRow(
			{
				...{ service, resource: 'settings', key: 'settings', action: 'blocked', preview: false },
				findings: [{ code: 'settingsWrong', faults }],
			},
			'en',
		);
	const rows = [about('OutSmart', fault('preview')), about('e-Boekhouden', fault('preview'), fault('book'))];
	const { rows: told, message } = summarize([row('created'), ...rows], 'en');
	expect(told).toHaveLength(2);
	expect(told[1]).toMatchObject({ faults: [{ field: 'preview' }, { field: 'book' }], attention: true });
	expect(told[1]?.reason).toContain("'Preview' is 'nee'");
	expect(told[1]?.reason).toContain("'book' is 'nee'");
	expect(message).toContain('1 blocked');
});

test('a row that a workflow made itself, with a code and facts, is put into words', () => {
	const off = {
		service: 'OutSmart',
		resource: 'settings',
		key: 'settings',
		action: 'skipped',
		code: 'switchedOff',
	};
	const faults = [mustBe('active', 'onOrOff', 'nee')];
	const unclear = { ...off, action: 'blocked', code: 'settingsWrong', faults };
	const rows = (...given: object[]) => summarize(given as Row[], 'nl').rows.map(({ reason }) => reason);
	expect(rows(off)[0]).toContain("'Execution → Active' staat uit");
	expect(rows(unclear)[0]).toContain(
		"'Execution → Active' is 'nee', maar moet zijn: aan (true) of uit (false)",
	);
	expect(rows({ ...off, code: 'ofSomebodyElse' })).toEqual([undefined]);
});

test('a notice stands behind the message, in its language, and counts as nothing', () => {
	const notice = { ...rows(1, 'skipped')[0], code: 'nmbrsInterfaceEnds', ended: false } as Row;
	const { message, failing } = summarize([...rows(1, 'booked'), notice, { ...notice, key: 'other' }], 'nl');
	const found = { ...notice, code: 'foundSince', where: '374' } as Row;
	expect(summarize([notice, found]).message).not.toContain('..');
	expect(message).toBe(
		'1 payroll journals booked. The SOAP interface of Nmbrs, through which the payroll journals are read, ends on 1 March 2027.',
	);
	expect(failing).toBe(0);
});
