import { parseDecimal, plain, sum, ZERO, type Money } from '../../../base/values/money';
import type { BookDate } from '../../../base/values/dates';
import type { Mutation, MutationKind } from '../../../services/eBoekhouden/types';

/** Money that is received debits the account that it is received on, and money that is spent credits it. */
const SIGNS = new Map<string, 1 | -1>([
	['moneyReceived', 1],
	['invoicePaymentReceived', 1],
	['moneySpent', -1],
	['invoicePaymentSent', -1],
] satisfies [MutationKind, 1 | -1][]);

export const MONEY = [...SIGNS.keys()];

interface Move {
	account: string;
	/** Of a payment what it debits; of a row of a memorial entry its amount as it is signed. */
	amount: string;
}

/**
 * The accounts that moved once on a day, in a mutation of one of these kinds, and not at all on the other days of these
 * mutations.
 */
export function onlyMoves(mutations: readonly Mutation[], day: BookDate, kinds: readonly string[]): Move[] {
	const found = new Map<string, { count: number; amount: Money | null }>();
	const count = (account: string, amount: Money | null) => {
		const before = found.get(account)?.count ?? 0;
		found.set(account, { count: before + 1, amount });
	};
	for (const { kind, date, ledgerAccount, rows } of mutations) {
		const isWanted = date === day && kinds.includes(kind);
		const sign = SIGNS.get(kind);
		const amounts = rows.map((row) => parseDecimal(row.amountIncludingVat) ?? ZERO);
		count(ledgerAccount, isWanted && sign ? sum(amounts).times(sign) : null);
		for (const row of rows)
			count(row.ledgerAccount, isWanted && kind === 'memorial' ? parseDecimal(row.amount) : null);
	}
	return [...found].flatMap(([account, { count: times, amount }]) =>
		times === 1 && amount && !amount.eq(0) ? [{ account, amount: plain(amount) }] : [],
	);
}
