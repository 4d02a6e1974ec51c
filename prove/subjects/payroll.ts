import { join } from 'node:path';
import type { Mutation, Sandbox } from '../../sandbox';
import { differences } from '../../sandbox/audit';
import { payrollBehaviours } from '../behaviours/payroll';
import { payrollMoves } from '../moves/payroll';
import { Random } from '../random';
import { bookAgain } from './bookings';
import {
	runShippedWorkflow,
	type CheckContext,
	type Services,
	type Subject,
	type WorkflowSettings,
} from './subject';

const FILE = join(__dirname, '..', '..', 'workflows', 'nmbrs-payroll-sync.json');
const COMPANY = 12345;
const CLOSED = { from: '2026-04-01', to: '2026-04-30' };
const UNKNOWN_ACCOUNT = '4999';
/** The runs of April, whose period is closed, and of the correction of March and April, whose period is half closed. */
const APRIL = 816;
const CORRECTION = 823;
/** The runs of the other months of 2026. */
const OTHER_MONTHS = [813, 814, 815, 817, 818, 819, 820, 821, 822];

/** What an execution finds of one month: how its journal and the books differ before it. */
type MonthState =
	| 'notBooked'
	| 'amountChanged'
	| 'dateChanged'
	| 'accountMissing'
	| 'bookedByHand'
	| 'editedByHand'
	| 'unchanged';
const STATES: MonthState[] = [
	'notBooked',
	'notBooked',
	'amountChanged',
	'amountChanged',
	'dateChanged',
	'accountMissing',
	'bookedByHand',
	'editedByHand',
	'unchanged',
];

/** The seed decides which month is in which state. */
export function monthStates(seed: number): Map<number, MonthState> {
	const states = new Random(seed).shuffle(STATES);
	return new Map(OTHER_MONTHS.map((runId, index) => [runId, states[index] ?? 'unchanged']));
}

const run = (services: Services, settings?: WorkflowSettings) =>
	runShippedWorkflow(FILE, services, { fromYear: 2026, fromPeriod: 1, ...settings });
const isOf = (runId: number) => (mutation: Mutation) => mutation.voucher.endsWith(`/${runId}`);
const ourEntries = ({ books }: Sandbox) =>
	books.memorials().filter(({ voucher }) => voucher.startsWith('NMBRS '));

let booked: Mutation[] | undefined;

/** What the workflow books of the year when nothing is closed: the entries that a month can have before. */
async function bookedBefore(sandbox: Sandbox): Promise<Mutation[]> {
	if (booked) return booked;
	sandbox.reset('bakery');
	await run(sandbox);
	booked = structuredClone(ourEntries(sandbox));
	return booked;
}

async function prepare(sandbox: Sandbox, seed: number): Promise<void> {
	const before = await bookedBefore(sandbox);
	sandbox.reset('bakery');
	for (const [runId, state] of monthStates(seed)) {
		const entries = structuredClone(before.filter(isOf(runId)));
		arrangeMonth(sandbox, { runId, state, entries });
	}
	sandbox.books.closePeriod(CLOSED.from, CLOSED.to);
}

interface Month {
	runId: number;
	state: MonthState;
	/** What the workflow would have booked of it. */
	entries: Mutation[];
}

function arrangeMonth({ books, payroll }: Sandbox, { runId, state, entries }: Month): void {
	const book = () => entries.map((entry) => bookAgain(books, entry));
	const changeJournal = (change: Parameters<typeof payroll.changeJournal>[2]) =>
		payroll.changeJournal(COMPANY, runId, change);
	switch (state) {
		case 'notBooked':
			return;
		case 'unchanged':
			book();
			return;
		case 'amountChanged':
			book();
			changeJournal(([first]) => {
				first?.lines.push(
					{ ledgerAccount: '4000', amount: '12.34', side: 'debit', description: 'Nabetaling' },
					{ ledgerAccount: '1710', amount: '12.34', side: 'credit', description: 'Nabetaling' },
				);
			});
			return;
		case 'dateChanged':
			book();
			changeJournal(([first]) => {
				if (first) first.date = `${first.date.slice(0, 8)}27`;
			});
			return;
		case 'accountMissing':
			changeJournal(([first]) => {
				if (first?.lines[0]) first.lines[0].ledgerAccount = UNKNOWN_ACCOUNT;
			});
			return;
		case 'bookedByHand':
			for (const { rows, date } of entries)
				books.bookByHand({ rows, date, voucher: 'LOON', description: 'Lonen' });
			return;
		case 'editedByHand':
			for (const number of book()) {
				const [first, ...rest] = books.mutation(number).rows;
				if (first) books.editMutation(number, { rows: [{ ...first, ledgerAccount: '4020' }, ...rest] });
			}
	}
}

/** Runs that may never be booked. */
function unbookable(seed: number): number[] {
	const blocked = [...monthStates(seed)].filter(
		([, state]) => state === 'accountMissing' || state === 'bookedByHand',
	);
	return [APRIL, CORRECTION, ...blocked.map(([runId]) => runId)];
}

function brokenInvariants({ books, payroll }: Sandbox, { seed }: CheckContext): string[] {
	const unequal = differences(books, payroll, { companyId: COMPANY, fromYear: 2026, fromPeriod: 1 });
	const never = unbookable(seed).map((runId) => `run ${runId},`);
	const wrong = unequal.filter(
		(line) => !never.some((start) => line.startsWith(start)) || !line.endsWith('booked 0'),
	);
	const clearing = books.balance('2999');
	return clearing === '0.00' ? wrong : [...wrong, `the clearing account stands at ${clearing}`];
}

/** How many entries each run has on each date; more than undisturbed are a booking and its correction. */
function outcome(sandbox: Sandbox, overlapped: boolean): string[] {
	if (overlapped) return [];
	const counts = new Map<string, number>();
	// How often the correction was tried before its second half was known to be closed depends on the disturbance.
	for (const { date, voucher } of ourEntries(sandbox).filter((entry) => !isOf(CORRECTION)(entry))) {
		const place = `${voucher} on ${date}`;
		counts.set(place, (counts.get(place) ?? 0) + 1);
	}
	return [...counts].map(([place, count]) => `${count} entries ${place}`).sort();
}

export const payroll: Subject = {
	name: 'payroll',
	prepare,
	run,
	brokenInvariants,
	outcome,
	hadNoEffect: (response) => /MUT_005|E0023/.test(response),
	moveSet: payrollMoves,
	behaviours: payrollBehaviours,
};
