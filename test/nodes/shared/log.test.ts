import { summarize } from '../../../nodes/shared/log';
import type { Row, RowAction } from '../../../nodes/shared/rows';

function row(action: RowAction, change: Partial<Row> = {}): Row {
	return {
		service: 'e-Boekhouden',
		resource: 'payrollJournal',
		key: `EBH ${action}`,
		action,
		reason: `Because ${action}.`,
		preview: false,
		...change,
	};
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
	const { message, failing, problems } = summarize([row('blocked', { resource: 'relation' })]);
	expect({ message, failing, problems }).toEqual({
		message: 'nothing to synchronize, 1 needs attention',
		failing: 0,
		problems: '',
	});
});

test('what keeps a run from counting as a success is counted and listed, and only that', () => {
	const all: RowAction[] = ['booked', 'corrected', 'unchanged', 'closed', 'skipped', 'blocked', 'failed'];
	const { failing, problems, failingRows } = summarize(all.map((action) => row(action)));
	expect(failing).toBe(2);
	expect(problems).toBe('EBH blocked blocked: Because blocked.\nEBH failed failed: Because failed.');
	expect(failingRows).toEqual([row('blocked'), row('failed')]);
});

test('a run without problems lists none, and every row goes on as it was', () => {
	const given = [row('booked', { amount: '12500.00' }), row('unchanged')];
	expect(summarize(given)).toMatchObject({ failing: 0, problems: '', rows: given });
});

test('there is never a field that n8n takes for an error', () => {
	expect(Object.keys(summarize([row('failed')]))).not.toContain('error');
});
