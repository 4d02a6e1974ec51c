import { Random } from '../../../prove/random';
import type { Books, Sandbox } from '../../../sandbox';
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

/** Of these, September and October were booked before, by the workflow for one client. */
const BOOKED_BEFORE: readonly ClientState[] = ['amountChanged', 'runDeleted', 'booked', 'editedByHand'];

export const isBookedBefore = (state: ClientState) => BOOKED_BEFORE.includes(state);

export function statesOf(count: number, seed: number): ClientState[] {
	const random = new Random(seed);
	return Array.from({ length: count }, (_, at) => STATES[at] ?? random.pick(STATES));
}

type Change = (sandbox: Sandbox, books: Books, at: number) => void;

const CHANGES: Partial<Record<ClientState, Change>> = {
	amountChanged: ({ payroll }, _books, at) =>
		payroll.changeJournal(companyOf(at), runOf(at, 0), ([first]) => {
			first?.lines.push(
				{ ledgerAccount: '4000', amount: '12.34', side: 'debit', description: 'Nabetaling' },
				{ ledgerAccount: '1710', amount: '12.34', side: 'credit', description: 'Nabetaling' },
			);
		}),
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
