import { attempt, isProblem, type Attempt } from '../../../base/problems/problem';
import type { Finding, Findings } from '../../../base/words/finding';
import { formatMoney, sum, type Money } from '../../../base/values/money';
import type { MemorialEntry, NewMemorialEntry } from '../read/memorial';
import type { PayrollBooks } from '../read';

export interface Booked {
	booked: MemorialEntry;
	/** Why no more may be written; null when nothing is wrong. */
	complaint: Readonly<Findings> | null;
	/** Whether the balance moved by exactly the amount, to the side that is known or assumed: nobody else booked meanwhile. */
	isAsSent: boolean;
	/** That the side could not be verified. */
	unverified?: Finding;
}

/**
 * Verifies the side of the first booking of an execution, because few sources say on which side a memorial row is booked
 * (docs/services/e-boekhouden.md 5.4): it reads the balance of one account before and after. Only a change by exactly the
 * amount proves a side, where it is known which side of a balance is positive; the wrong side ends the execution. Any other
 * change is reported, and writing goes on, because others may book meanwhile. Nothing is reversed.
 * @throws ServiceProblem when e-Boekhouden cannot be used at all; then nothing was booked
 */
export async function checkingSide(
	entry: NewMemorialEntry,
	books: PayrollBooks,
	book: () => Promise<MemorialEntry>,
): Promise<Booked> {
	const place = largest(entry);
	if (!place) return { booked: await book(), complaint: null, isAsSent: true };
	const read = async () => await attempt(async () => await books.balance(place.ledgerAccount, entry.date));
	const before = await read();
	if (!before.ok && concernsAll(before)) throw before.problem;
	const booked = await book();
	const after = before.ok ? await read() : before;
	return judge({ ...place, booked, before, after, isSideKnown: books.isBalanceSideKnown?.() ?? true });
}

/** Whether a write would fail too; a login that may not see balances may write. */
function concernsAll({ problem }: Extract<Attempt<Money>, { ok: false }>): boolean {
	return isProblem(problem, 'unreachable', 'login', 'session', 'limit', 'account');
}

interface AccountAmount {
	ledgerAccount: string;
	/** Credit positive. */
	amount: Money;
}

type BalanceCheck = AccountAmount &
	Record<'before' | 'after', Attempt<Money>> & {
		booked: MemorialEntry;
		/** Whether a balance is certainly positive in debit. */
		isSideKnown: boolean;
	};

function judge({ booked, ledgerAccount, amount, before, after, isSideKnown }: BalanceCheck): Booked {
	const change = before.ok && after.ok ? cents(after).minus(cents(before)) : null;
	// A balance is positive in debit, an amount in credit.
	const isAsSent = change?.eq(amount.neg()) ?? false;
	if (isAsSent && isSideKnown) return { booked, complaint: null, isAsSent };
	const facts = { mutation: booked.number, ledgerAccount, before: written(before), after: written(after) };
	if (change?.eq(amount)) return { booked, isAsSent, complaint: [{ code: 'bookedOnWrongSide', ...facts }] };
	const side = amount.gt(0) ? 'credit' : 'debit';
	const unverified: Finding = {
		code: 'sideNotVerified',
		...facts,
		amount: formatMoney(amount.abs()),
		side,
		...(isAsSent && { sideAssumed: true as const }),
	};
	return { booked, complaint: null, isAsSent, unverified };
}

/** A balance is a double, so parts of a cent are rounding errors. */
function cents({ value }: { value: Money }): Money {
	return value.round(2);
}

function written(balance: Attempt<Money>): string {
	return balance.ok ? formatMoney(balance.value) : '';
}

/** The account with the largest amount in the entry; null when every account comes to zero. */
function largest({ rows }: NewMemorialEntry): AccountAmount | null {
	const accounts = [...new Set(rows.map(({ ledgerAccount }) => ledgerAccount))];
	const places = accounts.map((ledgerAccount) => ({
		ledgerAccount,
		amount: sum(rows.filter((row) => row.ledgerAccount === ledgerAccount).map(({ amount }) => amount)),
	}));
	const changing = places.filter(({ amount }) => !amount.eq(0));
	return changing.sort((a, b) => b.amount.abs().cmp(a.amount.abs()))[0] ?? null;
}
