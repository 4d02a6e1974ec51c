import { attempt, isProblem, type Attempt } from '../../../base/problems/problem';
import type { Finding, Findings } from '../../../base/words/finding';
import { formatMoney, sum, type Money } from '../../../base/values/money';
import type { MemorialEntry, NewMemorialEntry } from '../read/memorial';
import type { EntryOutcome, RunGuard, WriteContext } from './guard';

/* Questions `memorialSide` and `balanceSide` of the live day: once they are answered, this file goes. */

/** Executions whose side was looked at. */
const looked = new WeakSet<RunGuard>();

/**
 * Looks at the side of the first booking of an execution, because few sources say on which side a memorial row is booked
 * (docs/services/e-boekhouden.md 5.4): it reads the balance of one account before and after. Only a change by exactly the
 * amount proves a side, where it is known which side of a balance is positive; the wrong side ends the execution. Any other
 * change is reported, and writing goes on, because others may book meanwhile. Nothing is reversed.
 * @throws ServiceProblem when e-Boekhouden cannot be used at all; then nothing was booked
 */
export async function checkingSide(
	entry: NewMemorialEntry,
	{ books, guard }: WriteContext,
	book: () => Promise<EntryOutcome>,
): Promise<EntryOutcome> {
	const place = looked.has(guard) ? null : largest(entry);
	if (!place) return await book();
	const read = async () => await attempt(async () => await books.balance(place.ledgerAccount, entry.date));
	const before = await read();
	if (!before.ok && concernsAll(before)) throw before.problem;
	const outcome = await book();
	// Another execution changes the balance too: it was looked for when the entry was read back.
	if (outcome.kind !== 'written') return outcome;
	looked.add(guard);
	const after = before.ok ? await read() : before;
	const isSideKnown = books.isBalanceSideKnown?.() ?? true;
	const { complaint, unverified } = judge({ ...place, booked: outcome.entry, before, after, isSideKnown });
	if (!complaint) return unverified ? { ...outcome, note: unverified } : outcome;
	guard.stoppedBecause = complaint;
	return { kind: 'stopped', entry: outcome.entry, because: complaint };
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

interface Judged {
	/** Why no more may be written. */
	complaint?: Readonly<Findings>;
	/** That the side could not be verified. */
	unverified?: Finding;
}

function judge({ booked, ledgerAccount, amount, before, after, isSideKnown }: BalanceCheck): Judged {
	const change = before.ok && after.ok ? cents(after).minus(cents(before)) : null;
	// A balance is positive in debit, an amount in credit.
	const isAsSent = change?.eq(amount.neg()) ?? false;
	if (isAsSent && isSideKnown) return {};
	const facts = { mutation: booked.number, ledgerAccount, before: written(before), after: written(after) };
	if (change?.eq(amount)) return { complaint: [{ code: 'bookedOnWrongSide', ...facts }] };
	const side = amount.gt(0) ? 'credit' : 'debit';
	const because = isAsSent ? 'assumed' : change ? 'changed' : 'unread';
	const amountSent = formatMoney(amount.abs());
	return { unverified: { code: 'sideNotVerified', ...facts, amount: amountSent, side, because } };
}

/** A balance is a double, so parts of a cent are rounding errors. */
function cents({ value }: { value: Money }): Money {
	return value.round(2);
}

function written(balance: Attempt<Money>): string {
	return balance.ok ? formatMoney(balance.value) : '?';
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
