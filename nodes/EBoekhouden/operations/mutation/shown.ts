import { parseDecimal, price, ZERO, type Money } from '../../../../base/values/money';
import type { Mutation, MutationRow } from '../../../../services/eBoekhouden/types';

type ShownRow = MutationRow | (Omit<MutationRow, 'amount'> & { debit: string; credit: string });
export type ShownMutation = Omit<Mutation, 'rows'> & { rows: ShownRow[] };

/**
 * A mutation as an item. The service writes the rows of a memorial entry positive in credit
 * (docs/services/e-boekhouden.md 5.4), we write them in debit and credit, and everything else positive in debit.
 */
export function shownMutation<Given extends Mutation>(given: Given): Omit<Given, 'rows'> & ShownMutation {
	const rows = given.kind === 'memorial' ? given.rows.map(inDebitAndCredit) : given.rows;
	return { ...given, rows };
}

function inDebitAndCredit({ amount, ...row }: MutationRow): ShownRow {
	const credited = parseDecimal(amount) ?? ZERO;
	return {
		debit: positive(credited.neg()),
		credit: positive(credited),
		...row,
		amountExcludingVat: negated(row.amountExcludingVat),
		vat: negated(row.vat),
		amountIncludingVat: negated(row.amountIncludingVat),
	};
}

function positive(amount: Money): string {
	return price(amount.gt(0) ? amount : ZERO);
}

/** The amount with its sign turned; empty where the service does not tell it. */
function negated(amount: string): string {
	const money = parseDecimal(amount);
	return money ? price(money.neg()) : amount;
}
