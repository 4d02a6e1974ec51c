import { concludeClient } from '../../../features/office/conclude';
import { planClients } from '../../../features/office/plan';
import type { UnknownFields } from '../../../base/values/records';
import { rowThatIs as row } from '../../support/reportRows';

const CLOCK = '2026-11-22 02:14';
const [planned] = planClients(
	[
		{
			...{ id: 7, client: 'Garage B.V.', company: '12345', administration: 'Garage', active: true },
			...{ lastRun: '2026-11-21 02:00', result: 'booked', callsThisMonth: 40, callsMonth: '2026-11' },
		},
	],
	{
		...{ preview: false, clients: '', maxClients: 9, clock: CLOCK, until: '' },
		...{ fromYear: 2026, fromPeriod: 1, shared: {}, language: 'en' as const },
	},
).items;
const CLIENT = planned?.item as UnknownFields;
const calls = (count: number) => row('skipped', { code: 'mutationCalls', calls: count, attention: false });
const conclude = (items: object[], from: 'steps' | 'subWorkflow' = 'steps', client: UnknownFields = CLIENT) =>
	concludeClient(client, items as UnknownFields[], from, { clock: CLOCK, language: 'en' });

describe('what the rows of a client come to', () => {
	test('counts, the state, and what the table is to say', () => {
		const rows = [row('booked'), row('corrected'), row('unchanged'), row('closed'), row('blocked'), calls(3)];
		expect(conclude(rows)).toEqual({
			...{ office: 'conclusion', row: 7, client: 'Garage B.V.', company: '12345', administration: 'Garage' },
			preview: false,
			...{ state: 'attention', result: 'attention', lastRun: CLOCK },
			came: { booked: 2, waiting: 0, blocked: 1, closed: 1, failed: 0 },
			counts: 'booked 2, blocked 1, closed 1',
			message: 'because blocked',
			...{ calls: 3, callsThisMonth: 43, callsMonth: '2026-11', isNews: true },
			rows: [rows[0], rows[1], rows[3], rows[4]].map((told) => ({ ...told, client: 'Garage B.V.' })),
		});
	});

	test.each([
		[[row('booked')], 'booked'],
		[[row('unchanged')], 'unchanged'],
		[[], 'unchanged'],
		[[{}], 'unchanged'],
		[[row('booked'), row('failed')], 'failed'],
		[[row('closed', { attention: true })], 'attention'],
		[[row('closed')], 'unchanged'],
		[[row('booked', { preview: true })], 'preview'],
	])('%#: %s', (rows, state) => expect(conclude(rows).state).toBe(state));

	test('a run of which a part was booked is one of the booked, beside what it waits for', () => {
		const entries = [{ mutation: '375', date: '2026-10-31', rows: [] }];
		expect(conclude([row('blocked', { entries })])).toMatchObject({
			...{ state: 'attention', counts: 'booked 1, blocked 1' },
		});
		const preview = conclude([row('blocked', { entries, preview: true })], 'steps', {
			...CLIENT,
			preview: true,
		});
		expect(preview).toMatchObject({ counts: 'waiting 1, blocked 1' });
	});

	test('of a preview the table says so', () => {
		const preview = { ...CLIENT, preview: true };
		const concluded = conclude([row('booked', { preview: true })], 'steps', preview);
		expect(concluded).toMatchObject({ result: 'preview: preview', counts: 'waiting 1', preview: true });
	});

	test('the calls of another month are over, and those that nobody counted add nothing', () => {
		const old = { ...CLIENT, callsMonth: '2026-10' };
		expect(conclude([calls(2)], 'steps', old)).toMatchObject({ callsThisMonth: 2, callsMonth: '2026-11' });
		expect(conclude([row('booked')])).toMatchObject({ calls: null, callsThisMonth: 40 });
	});

	test('what came to the same twice on a day is no news', () => {
		const today = { ...CLIENT, lastRun: '2026-11-22 00:30', result: 'failed' };
		expect(conclude([row('failed')], 'steps', today).isNews).toBe(false);
		expect(conclude([row('booked')], 'steps', today).isNews).toBe(true);
	});
});

describe('what an execution for one client gives', () => {
	test('its conclusion as it is', () => {
		const own = conclude([row('booked')]);
		expect(conclude([own], 'subWorkflow')).toEqual(own);
	});

	test.each([
		['an error', [{ error: 'Workflow does not exist.' }], 'clientStopped'],
		['an error as an object', [{ error: { message: 'killed' } }], 'clientStopped'],
		['nothing', [], 'clientWithoutResult'],
		['an empty item', [{}], 'clientWithoutResult'],
		['something else', [{ hello: 'world' }], 'clientWithoutResult'],
		['a conclusion about another client', [{ ...conclude([]), company: '99' }], 'clientWithoutResult'],
		['a conclusion without rows', [{ ...conclude([]), rows: 'none' }], 'clientWithoutResult'],
	])('%s is a failed row of this client, of which nobody knows what it booked', (_what, items, code) => {
		expect(conclude(items, 'subWorkflow')).toMatchObject({
			...{ client: 'Garage B.V.', state: 'unsure', result: 'unsure', counts: 'failed 1' },
			rows: [{ code, action: 'failed', attention: true, client: 'Garage B.V.' }],
		});
	});

	test('rows alone are taken as what the steps gave', () => {
		expect(conclude([row('booked')], 'subWorkflow')).toMatchObject({ state: 'booked' });
	});

	test('the error of a workflow keeps its words, in short', () => {
		const { message, rows } = conclude([{ error: 'x'.repeat(999) }], 'subWorkflow');
		expect(String(rows[0]?.text)).toHaveLength(200);
		expect(message.length).toBeLessThanOrEqual(250);
	});
});
