import { notDone } from '../../../base/problems/problem';
import { parseDecimal, sum, type Money } from '../../../base/values/money';
import type { Mutation, MutationKind, MutationRow } from '../../../services/eBoekhouden/types';

/** The effect of a mutation on one account and cost centre; debit positive. */
export interface Move {
	ledgerAccount: string;
	costCentreId: string;
	debit: Money;
}

/** Kinds whose positive rows debit their account (docs/services/e-boekhouden.md 5.4); the others credit it. */
const ROWS_DEBIT: ReadonlySet<string> = new Set([
	'invoiceReceived',
	'invoicePaymentSent',
	'moneySpent',
] satisfies MutationKind[]);

/**
 * The effect of a mutation, without the VAT accounts, which its rows do not name.
 * @throws ServiceProblem for an invalid amount
 */
export function movesOfMutation(mutation: Mutation): Move[] {
	const { kind, number, ledgerAccount, rows } = mutation;
	const side = ROWS_DEBIT.has(kind) ? 1 : -1;
	const read = rows.map((row) => ({ row, ...amountsOf(row, number) }));
	const own = read.map(({ row, net }) => ({
		ledgerAccount: row.ledgerAccount,
		costCentreId: row.costCentreId,
		debit: net.times(side),
	}));
	const header = sum(read.map(({ gross }) => gross)).times(-side);
	return [...own, { ledgerAccount, costCentreId: '', debit: header }];
}

/** The amounts for the account of a row and for the header; without VAT both are the amount that was entered. */
function amountsOf(row: MutationRow, mutation: string): { net: Money; gross: Money } {
	const entered = amountIn(row.amount, mutation);
	const vat = parseDecimal(row.vat);
	if (!vat || vat.eq(0)) return { net: entered, gross: entered };
	return {
		net: parseDecimal(row.amountExcludingVat) ?? entered,
		gross: parseDecimal(row.amountIncludingVat) ?? entered.plus(vat),
	};
}

function amountIn(text: string, mutation: string): Money {
	const amount = parseDecimal(text);
	if (amount) return amount;
	throw notDone(
		{ service: 'e-Boekhouden', operation: 'Reconcile' },
		{ code: 'mutationUnreadable', mutation, found: text.slice(0, 40) },
	);
}
