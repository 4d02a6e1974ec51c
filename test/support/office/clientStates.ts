import { Random } from '../../prove/random';
import type { Books, Sandbox, Transaction } from '../../../sandbox';
import { simpleJournal } from '../../../sandbox/nmbrs/data/simpleJournal';
import { companyOf, MONTH_ENDS, runOf } from './payrollOfClients';

/** How the payroll and the books of a client differ before the history. */
export const STATES = [
	'new',
	'new',
	'new',
	'amountChanged',
	'runDeleted',
	'booked',
	'accountMissing',
	'bookedByHand',
	'editedByHand',
	'monthClosed',
	'notLocked',
	'hidden',
] as const;

export type ClientState = (typeof STATES)[number];

/** The clients whose September and October the workflow for one client booked before. */
const BOOKED_BEFORE: readonly ClientState[] = ['amountChanged', 'runDeleted', 'booked', 'editedByHand'];

export const isBookedBefore = (state: ClientState) => BOOKED_BEFORE.includes(state);

export function statesOf(count: number, seed: number): ClientState[] {
	const random = new Random(seed);
	return Array.from({ length: count }, (_, at) => STATES[at] ?? random.pick(STATES));
}

type Change = (sandbox: Sandbox, books: Books, at: number) => void;

const CHANGES: Partial<Record<ClientState, Change>> = {
	amountChanged: ({ payroll }, _books, at) =>
		payroll.changeJournal(companyOf(at), runOf(at, 0), ([first]) => paid(first, '12.34')),
	runDeleted: ({ payroll }, _books, at) => payroll.deleteRun(companyOf(at), runOf(at, 1)),
	accountMissing: ({ payroll }, _books, at) =>
		payroll.changeJournal(companyOf(at), runOf(at, 1), ([first]) => {
			if (first?.lines[0]) first.lines[0].ledgerAccount = '4999';
		}),
	bookedByHand: ({ payroll }, books, at) => {
		const [journal] = payroll.run(companyOf(at), runOf(at, 0)).journals;
		const rows = (journal?.lines ?? []).map(({ ledgerAccount, amount, side }) => ({
			ledgerAccount,
			amount: side === 'debit' ? `-${amount}` : amount,
		}));
		books.bookByHand({ rows, date: MONTH_ENDS[9], voucher: 'LOON', description: 'Lonen' });
	},
	editedByHand: (_sandbox, books) => {
		const ours = books.memorials().find(({ voucher }) => voucher.startsWith('NMBRS '));
		const [first, ...rest] = ours?.rows ?? [];
		if (ours && first)
			books.editMutation(ours.number, { rows: [{ ...first, ledgerAccount: '4020' }, ...rest] });
	},
	monthClosed: (_sandbox, books) => books.closePeriod('2026-09-01', MONTH_ENDS[9]),
	notLocked: ({ payroll }, _books, at) => payroll.unlock(companyOf(at), runOf(at, 1)),
	hidden: ({ payroll }, _books, at) => payroll.hideCompany(companyOf(at)),
};

export function arrange(sandbox: Sandbox, books: Books, at: number, state: ClientState): void {
	CHANGES[state]?.(sandbox, books, at);
}

/** Changes in a payroll by day, the same in each of the sandboxes. */
export function payrollMoves(sandboxes: readonly Sandbox[], count: number, random: Random): void {
	for (let at = 0; at < count; at++) {
		const move = random.below(8);
		const amount = (random.below(20_000) / 100 + 1).toFixed(2);
		for (const { payroll } of sandboxes) {
			const [company, run] = [payroll.company(companyOf(at)), runOf(at, 0)];
			if (move === 0) payroll.changeJournal(company.id, run, ([first]) => paid(first, amount));
			if (move === 1) payroll.lock(company.id, company.runs.at(-1)?.id ?? run);
			if (move === 2) payroll.addRun(company.id, novemberRun(amount));
		}
	}
}

function paid(journal: Transaction | undefined, amount: string): void {
	journal?.lines.push(
		{ ledgerAccount: '4000', amount, side: 'debit', description: 'Nabetaling' },
		{ ledgerAccount: '1710', amount, side: 'credit', description: 'Nabetaling' },
	);
}

function novemberRun(amount: string) {
	const journal = { date: '2026-11-30', period: 11, year: 2026, lines: simpleJournal(`1${amount}`) };
	return { year: 2026, periodStart: 11, locked: true, journals: [journal] };
}
