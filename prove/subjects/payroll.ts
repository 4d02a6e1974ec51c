import { join } from 'node:path';
import type { Mutation, Sandbox } from '../../sandbox';
import { differences } from '../../sandbox/audit';
import { payrollBehaviours } from '../behaviours/payroll';
import { payrollMoves } from '../moves/payroll';
import { Random } from '../random';
import { bookAgain } from './bookings';
import { runShipped, type Circumstances, type How, type Services, type Subject } from './subject';

const FILE = join(__dirname, '..', '..', 'workflows', 'nmbrs-payroll-sync.json');
const COMPANY = 12345;
const CLOSED = { from: '2026-04-01', to: '2026-04-30' };
const UNKNOWN_ACCOUNT = '4999';
/** April, which is closed, and the correction of March and April, which is so for half of it. */
const APRIL = 816;
const CORRECTION = 823;
const OTHER_MONTHS = [813, 814, 815, 817, 818, 819, 820, 821, 822];

type Role = 'new' | 'changed' | 'moved' | 'missing' | 'otherHand' | 'edited' | 'unchanged';
const ROLES: Role[] = [
	'new',
	'new',
	'changed',
	'changed',
	'moved',
	'missing',
	'otherHand',
	'edited',
	'unchanged',
];

/** Which month plays which part. */
export function castOf(seed: number): Map<number, Role> {
	const roles = new Random(seed).shuffle(ROLES);
	return new Map(OTHER_MONTHS.map((run, index) => [run, roles[index] ?? 'unchanged']));
}

const run = (services: Services, how?: How) =>
	runShipped(FILE, services, { fromYear: 2026, fromPeriod: 1, ...how });
const isOf = (runId: number) => (mutation: Mutation) => mutation.voucher.endsWith(`/${runId}`);
const ours = ({ books }: Sandbox) => books.memorials().filter(({ voucher }) => voucher.startsWith('NMBRS '));

let booked: Mutation[] | undefined;

/** What the workflow books of an open year: what stands in the books before the world moves. */
async function bookedBefore(sandbox: Sandbox): Promise<Mutation[]> {
	if (booked) return booked;
	sandbox.reset('bakery');
	await run(sandbox);
	booked = structuredClone(ours(sandbox));
	return booked;
}

async function prepare(sandbox: Sandbox, seed: number): Promise<void> {
	const before = await bookedBefore(sandbox);
	sandbox.reset('bakery');
	for (const [runId, role] of castOf(seed)) {
		const entries = structuredClone(before.filter(isOf(runId)));
		play(sandbox, runId, role, entries);
	}
	sandbox.books.closePeriod(CLOSED.from, CLOSED.to);
}

function play({ books, payroll }: Sandbox, runId: number, role: Role, entries: Mutation[]): void {
	const numbers = () => entries.map((entry) => bookAgain(books, entry));
	const change = (how: Parameters<typeof payroll.changeJournal>[2]) =>
		payroll.changeJournal(COMPANY, runId, how);
	switch (role) {
		case 'new':
			return;
		case 'unchanged':
			numbers();
			return;
		case 'changed':
			numbers();
			change(([first]) => {
				first?.lines.push(
					{ ledgerAccount: '4000', amount: '12.34', side: 'debit', description: 'Nabetaling' },
					{ ledgerAccount: '1710', amount: '12.34', side: 'credit', description: 'Nabetaling' },
				);
			});
			return;
		case 'moved':
			numbers();
			change(([first]) => {
				if (first) first.date = `${first.date.slice(0, 8)}27`;
			});
			return;
		case 'missing':
			change(([first]) => {
				if (first?.lines[0]) first.lines[0].ledgerAccount = UNKNOWN_ACCOUNT;
			});
			return;
		case 'otherHand':
			for (const { rows, date } of entries)
				books.bookByHand({ rows, date, voucher: 'LOON', description: 'Lonen' });
			return;
		case 'edited':
			for (const number of numbers()) {
				const [first, ...rest] = books.mutation(number).rows;
				if (first) books.editMutation(number, { rows: [{ ...first, ledgerAccount: '4020' }, ...rest] });
			}
	}
}

/** Runs that may not be booked, whatever happens. */
function unbookable(seed: number): number[] {
	const cast = [...castOf(seed)].filter(([, role]) => role === 'missing' || role === 'otherHand');
	return [APRIL, CORRECTION, ...cast.map(([runId]) => runId)];
}

function invariants({ books, payroll }: Sandbox, { seed }: Circumstances): string[] {
	const unequal = differences(books, payroll, { companyId: COMPANY, fromYear: 2026, fromPeriod: 1 });
	const never = unbookable(seed).map((runId) => `run ${runId},`);
	const wrong = unequal.filter(
		(line) => !never.some((start) => line.startsWith(start)) || !line.endsWith('booked 0'),
	);
	const clearing = books.balance('2999');
	return clearing === '0.00' ? wrong : [...wrong, `the clearing account stands at ${clearing}`];
}

/** How many entries each run has on each date; more than these are a booking and its correction. */
function outcome(sandbox: Sandbox, overlapped: boolean): string[] {
	if (overlapped) return [];
	const counts = new Map<string, number>();
	// How often the correction was tried before its second half was known to be closed depends on the disturbance.
	for (const { date, voucher } of ours(sandbox).filter((entry) => !isOf(CORRECTION)(entry))) {
		const place = `${voucher} on ${date}`;
		counts.set(place, (counts.get(place) ?? 0) + 1);
	}
	return [...counts].map(([place, count]) => `${count} entries ${place}`).sort();
}

export const payroll: Subject = {
	name: 'payroll',
	prepare,
	run,
	invariants,
	outcome,
	isVain: (response) => /MUT_005|E0023/.test(response),
	world: payrollMoves,
	behaviours: payrollBehaviours,
};
