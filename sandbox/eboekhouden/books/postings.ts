import Big from 'big.js';
import { sum } from '../../shared/money';
import type { LedgerAccount, Mutation, MutationKind } from './types';
import { vatAccountCategory } from './vatCodes';

/** One side of a mutation; debit is positive. */
export interface Posting {
	date: string;
	ledgerAccount: string;
	amount: Big;
	costCentreId: number;
}

export type MemorialSign = 'credit' | 'debit';

/** Kinds of which a positive row debits its account (docs/services/e-boekhouden.md 5.4); the others credit it. */
const ROWS_DEBIT: ReadonlySet<MutationKind> = new Set([
	'FactuurOntvangen',
	'FactuurbetalingVerstuurd',
	'GeldUitgegeven',
]);

function direction(kind: MutationKind, memorialSign: MemorialSign): 1 | -1 {
	if (kind === 'Memoriaal' && memorialSign === 'debit') return 1;
	return ROWS_DEBIT.has(kind) ? 1 : -1;
}

/** The effect of a mutation on the ledger; the header account takes the balance of the rows. */
export function postings(
	mutation: Mutation,
	accounts: readonly LedgerAccount[],
	memorialSign: MemorialSign,
): Posting[] {
	const { date } = mutation;
	const sign = direction(mutation.kind, memorialSign);
	const rows = mutation.rows.flatMap((row) => {
		const category = vatAccountCategory(row.vatCode);
		const vatAccount = accounts.find((account) => account.category === category)?.code ?? row.ledgerAccount;
		const { ledgerAccount, costCentreId } = row;
		return [
			{ date, ledgerAccount, amount: new Big(row.amountExclVat).times(sign), costCentreId },
			{ date, ledgerAccount: vatAccount, amount: new Big(row.vatAmount).times(sign), costCentreId: 0 },
		];
	});
	const header = sum(rows.map((row) => row.amount)).times(-1);
	const { ledgerAccount } = mutation;
	return [{ date, ledgerAccount, amount: header, costCentreId: 0 }, ...rows].filter(
		(one) => !one.amount.eq(0),
	);
}
