import type { Mutation, Sandbox } from '../../../sandbox';
import { Random } from '../random';
import { bookAgain } from './bookings';

export const COMPANY = 12345;
/** Only April. */
export const CLOSED = { from: '2026-04-01', to: '2026-04-30' };
const UNKNOWN_ACCOUNT = '4999';
const MARCH = 815;
/** The runs of 2026 but April, whose period is closed, and the correction of March and April. */
const MONTHS = [813, 814, 815, 817, 818, 819, 820, 821, 822];

/**
 * The state of one month before an execution: how its journal and the books differ. What is edited by hand stays as it is by default,
 * so that is one of the moves.
 */
type MonthState =
	'notBooked' | 'amountChanged' | 'dateChanged' | 'accountMissing' | 'bookedByHand' | 'unchanged';
/** Two change, and two executions at once may book a third one twice: more than three booked months at once are one question. */
const STATES: MonthState[] = [
	'notBooked',
	'notBooked',
	'notBooked',
	'amountChanged',
	'dateChanged',
	'accountMissing',
	'bookedByHand',
	'unchanged',
	'unchanged',
];

/** The seed decides which month is in which state; had somebody booked March, its correction would be asked about as well. */
export function monthStates(seed: number): Map<number, MonthState> {
	const random = new Random(seed);
	let states = random.shuffle(STATES);
	while (states[MONTHS.indexOf(MARCH)] === 'bookedByHand') states = random.shuffle(STATES);
	return new Map(MONTHS.map((runId, index) => [runId, states[index] ?? 'unchanged']));
}

/** Runs of which nothing may be booked. */
export function neverBooked(seed: number): number[] {
	return [...monthStates(seed)]
		.filter(([, state]) => state === 'accountMissing' || state === 'bookedByHand')
		.map(([runId]) => runId);
}

interface Month {
	runId: number;
	state: MonthState;
	/** The entries that the workflow would have booked for it. */
	entries: Mutation[];
}

export function arrangeMonth({ books, payroll }: Sandbox, { runId, state, entries }: Month): void {
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
	}
}
