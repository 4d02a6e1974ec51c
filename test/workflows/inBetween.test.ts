import fc from 'fast-check';
import { SERVICE_REFUSALS } from '../../sandbox/eboekhouden/errors';
import { setNow, restoreCalendar } from '../support/calendar';
import { anyInBetween, faultOf, type InBetween } from '../support/inBetween';
import { useOrders } from '../support/orders';
import { OVER_BOTH, OVER_ONE, type Edit } from '../support/overBoth';
import { NO_IMPORTS, runOutSmart, type OutSmartRun } from '../support/outSmartWorkflow';
import { runPayroll, ourEntries } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';
import { EVERY_CASE, runs } from '../support/runs';

/** A proxy, a firewall or a scanner answers a write of the shipped workflows, whether the service did the work or not. */
const world = useOrders();
const sandbox = useSandbox();
afterEach(() => restoreCalendar());
const numRuns = runs(EVERY_CASE ? 4 : 3);

const MINUTE = 60_000;
const quarters = (count: number) => setNow(Date.now() + count * 15 * MINUTE);

const run = (edit: Edit) => runOutSmart(world().sandbox, NO_IMPORTS, { edit });
const invoices = (ids: string[]) => ids.map((id) => world().invoicesOf(id).length);
const onErrorStatus = (ids: string[]) => ids.filter((id) => world().state(id) === 'Compleet 99');
const three = () =>
	['1001', '1002', 'NIEUW'].map((code) => {
		if (code === 'NIEUW') world().customer(code);
		world().books.relations = world().books.relations.filter((one) => one.code !== 'NIEUW');
		return world().order({ debtorNumber: code });
	});

const WRITES = [
	...OVER_BOTH.flatMap((over) => [['AddFactuur', ...over] as const, ['AddRelatie', ...over] as const]),
	...OVER_ONE.flatMap((over) => [
		['GET UpdateWorkorder', ...over] as const,
		['GET GetWorkorder', ...over] as const,
	]),
];

test.each(WRITES)(
	'one answer to %s over %s: never two invoices, none is lost, at most one order waits for a person',
	async (operation, _protocol, edit) => {
		await fc.assert(
			fc.asyncProperty(anyInBetween, fc.nat(3), async (answer, skip) => {
				world().clear();
				const ids = three();
				const isOfOrder = operation.startsWith('GET');
				world().sandbox.faults.inject({ ...faultOf(answer), operation, skip: isOfOrder ? skip : 0 });
				setNow(Date.now());
				const first = await run(edit);
				expect(Math.max(...invoices(ids))).toBeLessThanOrEqual(1);
				const waiting = onErrorStatus(ids);
				expect(waiting.length).toBeLessThanOrEqual(1);
				for (const id of waiting) expect([first.status, isNamed(first, id)]).toEqual(['error', true]);
				quarters(1);
				await run(edit);
				quarters(5);
				await run(edit);
				// A person looks, finds no invoice, and sets it back.
				for (const id of onErrorStatus(ids)) world().reopen(id);
				await run(edit);
				expect(ids.map((id) => world().state(id))).toEqual(ids.map(() => 'Afgehandeld 1'));
				expect(invoices(ids)).toEqual([1, 1, 1]);
			}),
			{ numRuns },
		);
	},
);

describe.each(OVER_BOTH)('field service over %s', (_protocol, edit) => {
	test('orders that are released while it answers once: all are, at a second try', async () => {
		const ids = ['1001', '1002', '1003'].map((debtorNumber) => world().order({ debtorNumber }));
		world().books.settings.refusesInvoice = () => SERVICE_REFUSALS.trialExpired;
		const blocked: InBetween = { status: 403, form: 'page', gateway: {}, isDone: false };
		world().sandbox.faults.inject({ ...faultOf(blocked), operation: 'GET UpdateWorkorder', skip: 3 });
		await run(edit);
		expect(onErrorStatus(ids)).toEqual([]);
	});

	test('a firewall that blocks invoices for a day: one order an execution waits, and is told at the first', async () => {
		const blocked: InBetween = { status: 403, form: 'page', gateway: {}, isDone: false };
		world().sandbox.faults.inject({ ...faultOf(blocked), operation: 'AddFactuur', times: 999 });
		const ids = ['1001', '1001', '1002', '1003'].map((debtorNumber) => world().order({ debtorNumber }));
		const told: number[] = [];
		for (const waiting of [1, 2, 3]) {
			const { status } = await run(edit);
			expect([onErrorStatus(ids).length, status]).toEqual([waiting, 'error']);
			told.push(world().sandbox.calls.filter(({ fault }) => fault === 'own').length);
		}
		expect(told).toEqual([1, 2, 3]);
		world().sandbox.faults.clear();
		await run(edit);
		expect(invoices(ids)).toEqual(ids.map((id) => (world().state(id) === 'Compleet 99' ? 0 : 1)));
		expect(onErrorStatus(ids)).toHaveLength(3);
	});
});

function isNamed(run: OutSmartRun, id: string): boolean {
	return run.rows.some(({ key, action }) => key.endsWith(`#${id}`) && ['failed', 'blocked'].includes(action));
}

test.each(OVER_BOTH)(
	'payroll over %s: one answer to a booking, and the books are right',
	async (_protocol, edit) => {
		const run = () => runPayroll(sandbox(), {}, { edit });
		sandbox().reset();
		await run();
		const right = ourEntries(sandbox()).map(({ voucher, rows }) => JSON.stringify([voucher, rows]));
		await fc.assert(
			fc.asyncProperty(anyInBetween, fc.nat(1), async (answer, skip) => {
				sandbox().reset();
				sandbox().faults.inject({ ...faultOf(answer), operation: 'AddMutatie', skip });
				const first = await run();
				expect(sandbox().faults.pending).toEqual([]);
				const booked = ourEntries(sandbox()).length;
				// Green only when it was found; what was not booked is told.
				expect(first.status === 'success').toBe(booked === right.length);
				await run();
				const entries = ourEntries(sandbox()).map(({ voucher, rows }) => JSON.stringify([voucher, rows]));
				expect(entries.sort()).toEqual([...right].sort());
			}),
			{ numRuns },
		);
	},
);
