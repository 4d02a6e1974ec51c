import { isProblem, reasonOf } from '../../shared/problem';
import { formatMoney, sum, type Money } from '../../shared/money';
import type { Books } from './books';
import type { NewMemorialEntry } from './memorial';

/** What became of a booking that was looked at: all well, or why nothing more may be written. */
export type ProbeResult<T> = { value: T; complaint: string | null };

/**
 * Wraps the first booking of an execution: reads the balance of one of its accounts before and after. On which side a
 * memorial row lands rests on few sources (apis/eboekhouden.md 4.2), so it is looked at; with the first booking ever
 * nothing else stands there yet, and later a mistake costs one entry, not a year. It does not reverse: others book
 * meanwhile, and the sign of a balance is inferred too.
 * @throws ServiceProblem when the balance cannot be read before; then nothing was booked
 */
export async function probed<T>(
	entry: NewMemorialEntry,
	books: Books,
	book: () => Promise<T>,
): Promise<ProbeResult<T>> {
	const place = largest(entry);
	if (!place) return { value: await book(), complaint: null };
	const before = await books.balance(place.ledgerAccount, entry.date);
	const value = await book();
	const after = await books.balance(place.ledgerAccount, entry.date).catch(unreadable);
	if (typeof after === 'string')
		return { value, complaint: `On which side it was booked could not be checked: ${after}` };
	const moved = after.minus(before);
	// A balance is positive in debit, an amount in credit.
	if (!moved.eq(place.amount)) return { value, complaint: null };
	const complaint = `The booking moved the balance of ledger account ${place.ledgerAccount} from ${formatMoney(before)} to ${formatMoney(after)}, which is the wrong way round: debit and credit seem to have changed places. Look at it in e-Boekhouden before anything else is booked.`;
	return { value, complaint };
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

function unreadable(error: unknown): string {
	if (!isProblem(error)) throw error;
	return reasonOf(error);
}
