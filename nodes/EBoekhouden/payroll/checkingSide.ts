import { attempt, isProblem, type Attempt } from '../../shared/problems/problem';
import type { Finding } from '../../shared/rows/findings/finding';
import { formatMoney, sum, type Money } from '../../shared/values/money';
import type { NewMemorialEntry } from './memorial';
import type { Books } from './payrollBooks';
import type { Findings } from './verdict';

/** A booking, and why nothing more may be written when something is wrong with it. */
export interface Booked {
	number: string;
	complaint: Findings | null;
	/** That nothing shows on which side it stands. */
	unverified?: Finding;
}

/**
 * Wraps the first booking of an execution: reads the balance of one of its accounts before and after. On which
 * side a memorial row lands rests on few sources (docs/services/e-boekhouden.md 5.4), so it is looked at. Only
 * a balance that moved by exactly the amount says something: the wrong way ends the execution. Anything else is
 * no reason to stop, for others book meanwhile, but it is told. It does not reverse.
 * @throws ServiceProblem when e-Boekhouden cannot be used at all; then nothing was booked
 */
export async function checkingSide(
	entry: NewMemorialEntry,
	books: Books,
	book: () => Promise<string>,
): Promise<Booked> {
	const place = largest(entry);
	if (!place) return { number: await book(), complaint: null };
	const read = async () => await attempt(async () => await books.balance(place.ledgerAccount, entry.date));
	const before = await read();
	if (!before.ok && concernsAll(before)) throw before.problem;
	const number = await book();
	return judge({ ...place, number, before, after: before.ok ? await read() : before });
}

/** What a write would meet as well, unlike a balance that this login may not see. */
function concernsAll({ problem }: Extract<Attempt<Money>, { ok: false }>): boolean {
	return isProblem(problem, 'unreachable', 'login', 'session', 'limit', 'account');
}

interface Place {
	ledgerAccount: string;
	/** Credit positive. */
	amount: Money;
}

type Look = Place & Record<'before' | 'after', Attempt<Money>> & { number: string };

function judge({ number, ledgerAccount, amount, before, after }: Look): Booked {
	const moved = before.ok && after.ok ? cents(after).minus(cents(before)) : null;
	// A balance is positive in debit, an amount in credit.
	if (moved?.eq(amount.neg())) return { number, complaint: null };
	const facts = { mutation: number, ledgerAccount, before: written(before), after: written(after) };
	if (moved?.eq(amount)) return { number, complaint: [{ code: 'bookedOnWrongSide', ...facts }] };
	const side = amount.gt(0) ? 'credit' : 'debit';
	const unverified: Finding = { code: 'sideNotVerified', ...facts, amount: formatMoney(amount.abs()), side };
	return { number, complaint: null, unverified };
}

/** A balance is a double, so what is smaller than a cent is noise. */
function cents({ value }: { value: Money }): Money {
	return value.round(2);
}

function written(balance: Attempt<Money>): string {
	return balance.ok ? formatMoney(balance.value) : '';
}

/** The account that the entry moves most; null when it moves none. */
function largest({ rows, header }: NewMemorialEntry): Place | null {
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
