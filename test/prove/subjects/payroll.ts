import { join } from 'node:path';
import type { Mutation, Sandbox } from '../../../sandbox';
import type { Dimension } from '../../../sandbox/audit';
import { payrollBehaviours } from '../behaviours/payroll';
import { payrollDifferences } from './audited';
import { arrangeMonth, CLOSED, monthStates, neverBooked } from './payrollMonths';
import type { WorkflowSettings } from './execution';
import { isRefusal, runShippedWorkflow, type CheckContext, type Services, type Subject } from './subject';

const FILE = join(__dirname, '..', '..', '..', 'workflows', 'nmbrs-payroll-sync.json');
/** The run of April, whose period is closed. */
const APRIL = 816;
/** The correction of March, which is open, and of April, which is not. */
const CORRECTION = 823;

const isOf = (runId: number) => (mutation: Mutation) => mutation.voucher.endsWith(`/${runId}`);
const ourEntries = ({ books }: Sandbox) =>
	books.memorials().filter(({ voucher }) => voucher.startsWith('NMBRS '));

/** Each date is independent: a closed one keeps a zero balance, and the other half of the same run is booked. */
function brokenInvariants(per: Dimension) {
	return (sandbox: Sandbox, { seed, results }: CheckContext): string[] => {
		const never = [
			`run ${CORRECTION}, ${CLOSED.to} `,
			...[APRIL, ...neverBooked(seed)].map((runId) => `run ${runId},`),
		];
		const wrong = payrollDifferences(sandbox, per).filter(
			(line) => !never.some((start) => line.startsWith(start)) || !line.endsWith('booked 0'),
		);
		const clearing = sandbox.books.balance('2999');
		return [
			...wrong,
			...(clearing === '0.00' ? [] : [`the clearing account stands at ${clearing}`]),
			...(results.length === 0 ? [] : unlessHalfClosed(results.at(-1)?.rows ?? [])),
		];
	};
}

/** The row of the correction has the one date that was not written. */
function unlessHalfClosed(rows: CheckContext['results'][number]['rows']): string[] {
	const row = rows.find(({ run }) => run === String(CORRECTION));
	const unwritten = JSON.stringify(row?.unwritten ?? []);
	const isTold =
		row?.action === 'closed' &&
		row.attention &&
		unwritten.split('"date"').length === 2 &&
		unwritten.includes(CLOSED.to);
	return isTold ? [] : [`of the correction is told: ${row?.action} ${unwritten}`];
}

/** The number of entries of each run on each date; more than without disturbance are a booking and its correction. */
function outcome(sandbox: Sandbox, overlapped: boolean): string[] {
	if (overlapped) return [];
	const counts = new Map<string, number>();
	for (const { date, voucher } of ourEntries(sandbox)) {
		const place = `${voucher} on ${date}`;
		counts.set(place, (counts.get(place) ?? 0) + 1);
	}
	return [...counts].map(([place, count]) => `${count} entries ${place}`).sort();
}

interface Variant {
	name: string;
	journalPer: Dimension;
	firstOwnOperation?: string;
}

function variant({ name, journalPer, firstOwnOperation }: Variant): Subject {
	const reset = (sandbox: Sandbox) => sandbox.reset('bakery');
	const run = (services: Services, settings?: WorkflowSettings) =>
		runShippedWorkflow(FILE, services, { fromYear: 2026, fromPeriod: 1, journalPer, ...settings });
	let booked: Mutation[] | undefined;

	/** The entries that the workflow books in the year when no period is closed: those that a month can have before. */
	async function bookedBefore(sandbox: Sandbox): Promise<Mutation[]> {
		if (booked) return booked;
		reset(sandbox);
		await run(sandbox);
		booked = structuredClone(ourEntries(sandbox));
		return booked;
	}

	async function prepare(sandbox: Sandbox, seed: number): Promise<void> {
		const before = await bookedBefore(sandbox);
		reset(sandbox);
		for (const [runId, state] of monthStates(seed)) {
			const entries = structuredClone(before.filter(isOf(runId)));
			arrangeMonth(sandbox, { runId, state, entries });
		}
		sandbox.books.closePeriod(CLOSED.from, CLOSED.to);
	}

	return {
		name,
		firstOwnOperation,
		reset,
		prepare,
		run,
		brokenInvariants: brokenInvariants(journalPer),
		outcome,
		hadNoEffect: (call) => isRefusal(call, /MUT_005|SECURITY_007|E0023/),
		behaviours: payrollBehaviours,
	};
}

export const payroll = variant({ name: 'payroll', journalPer: 'company' });
export const payrollCostCentres = variant({
	name: 'payrollCostCentres',
	journalPer: 'costCenter',
	firstOwnOperation: 'Journals_GetByRunCostCenter_v2',
});
