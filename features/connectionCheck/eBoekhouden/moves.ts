import { parseDecimal, plain, sum, type Money } from '../../../base/values/money';
import type { BookDate } from '../../../base/values/dates';
import { MONEY_KINDS } from '../../../services/eBoekhouden/kinds';
import type { Mutation } from '../../../services/eBoekhouden/types';
import { hasVat } from '../../../services/eBoekhouden/vat';

export const MONEY = [...MONEY_KINDS.keys()];

interface Move {
	account: string;
	/** Of a payment what it debits; of a memorial entry the amount as it is signed, of its header account the opposite. */
	amount: string;
}

/**
 * The accounts that moved once on a day, in a mutation of one of these kinds, and not at all on the other days of these
 * mutations. A memorial entry with VAT moves more than its rows say.
 */
export function onlyMoves(mutations: readonly Mutation[], day: BookDate, kinds: readonly string[]): Move[] {
	const found = new Map<string, { count: number; amount: Money | null }>();
	const count = (account: string, amount: Money | null) => {
		const before = found.get(account)?.count ?? 0;
		found.set(account, { count: before + 1, amount });
	};
	for (const { kind, date, ledgerAccount, rows } of mutations) {
		const isWanted = date === day && kinds.includes(kind);
		const isPlain = isWanted && kind === 'memorial' && !rows.some(hasVat);
		const sign = MONEY_KINDS.get(kind) ?? (isPlain ? -1 : null);
		const amounts = rows.map((row) => parseDecimal(row.amountIncludingVat));
		const isRead = amounts.every((amount): amount is Money => amount !== null);
		count(ledgerAccount, isWanted && sign && isRead ? sum(amounts).times(sign) : null);
		for (const row of rows) count(row.ledgerAccount, isPlain ? parseDecimal(row.amount) : null);
	}
	return [...found].flatMap(([account, { count: times, amount }]) =>
		times === 1 && amount && !amount.round(2).eq(0) ? [{ account, amount: plain(amount) }] : [],
	);
}
