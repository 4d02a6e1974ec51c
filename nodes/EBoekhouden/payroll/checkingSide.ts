import { attempt } from '../../shared/problems/attempt';
import { formatMoney, sum, type Money } from '../../shared/values/money';
import type { NewMemorialEntry } from './memorial';
import type { Books } from './payrollBooks';
import type { Findings } from './verdict';

/** A booking, and why nothing more may be written when something is wrong with it. */
export interface Booked {
	number: string;
	complaint: Findings | null;
}

/**
 * Wraps the first booking of an execution: reads the balance of one of its accounts before and after. On which side a
 * memorial row lands rests on few sources (apis/eboekhouden.md 4.2), so it is looked at; with the first booking ever
 * nothing else stands there yet, and later a mistake costs one entry, not a year. It does not reverse: others book
 * meanwhile, and the sign of a balance is inferred too.
 * @throws ServiceProblem when the balance cannot be read before; then nothing was booked
 */
export async function checkingSide(
	entry: NewMemorialEntry,
	books: Books,
	book: () => Promise<string>,
): Promise<Booked> {
	const place = largest(entry);
	if (!place) return { number: await book(), complaint: null };
	const { ledgerAccount, amount } = place;
	const before = await books.balance(ledgerAccount, entry.date);
	const number = await book();
	const read = await attempt(() => books.balance(ledgerAccount, entry.date));
	if (!read.ok) {
		const unread = { code: 'sideNotChecked', mutation: number, ledgerAccount } as const;
		return { number, complaint: [unread, read.problem.finding] };
	}
	// A balance is positive in debit, an amount in credit.
	if (!read.value.minus(before).eq(amount)) return { number, complaint: null };
	const wrong = {
		code: 'bookedOnWrongSide',
		mutation: number,
		ledgerAccount,
		before: formatMoney(before),
		after: formatMoney(read.value),
	} as const;
	return { number, complaint: [wrong] };
}

/** The account that the entry moves most; null when it moves none. */
function largest({ rows, header }: NewMemorialEntry): { ledgerAccount: string; amount: Money } | null {
	const accounts = [...new Set(rows.map(({ ledgerAccount }) => ledgerAccount))].filter(
		(account) => account !== header,
	);
	const places = accounts.map((ledgerAccount) => ({
		ledgerAccount,
		amount: sum(rows.filter((row) => row.ledgerAccount === ledgerAccount).map(({ amount }) => amount)),
	}));
	const moved = places.filter(({ amount }) => !amount.eq(0));
	return moved.sort((a, b) => b.amount.abs().cmp(a.amount.abs()))[0] ?? null;
}
