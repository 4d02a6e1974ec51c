import type { DateRange } from '../../../shared/values/dates';
import { unexpected } from '../../../shared/transport/failure';
import type { BalanceSign } from '../balanceSign';
import type { CostCentres, Ledger } from '../books';
import { isWanted } from '../filters';
import { operationOf } from './callOf';
import type { Ids } from './ids';
import { listOf } from './paging';
import type { Query, Session } from './session';
import { code, decimal, record, text } from './values';

const ledgerBalance = record({ code, type: text, balance: decimal });
const ledgerBalances = listOf(ledgerBalance);

export function ledgerOver(session: Session, { accounts }: Ids, sign: BalanceSign): Ledger {
	return {
		async list({ code: wanted, category, limit } = {}) {
			const query: Query = [];
			if (wanted) query.push(['code', wanted]);
			if (category) query.push(['category', category]);
			const found =
				query.length === 0 && limit === undefined
					? await accounts.all()
					: await accounts.ask({ query, limit });
			return found
				.filter((account) => isWanted(account.code, wanted) && isWanted(account.category, category))
				.slice(0, limit);
		},
		balance: async (ledgerAccount, range) => await sign.balance(ledgerAccount, range),
		async balances({ from, to }, { category: wanted, costCentreId, limit } = {}) {
			const query: Query = [
				['from', from],
				['to', to],
			];
			if (costCentreId) query.push(['costCenterId', costCentreId]);
			const found = await session.get('ledger/balances', ledgerBalances, query);
			return await sign.turned(
				found
					.map(({ code: ledgerAccount, type: category, balance }) => ({ ledgerAccount, category, balance }))
					.filter(({ category }) => isWanted(category, wanted))
					.slice(0, limit),
			);
		},
	};
}

/** A balance as the service has it: what the period changed, its last day included (docs/services/e-boekhouden.md 8.6). */
export async function balanceOver(
	session: Session,
	{ accounts }: Ids,
	ledgerAccount: string,
	{ from, to }: DateRange,
): Promise<string> {
	const operation = operationOf('GET', 'ledger/0/balance');
	const path = `ledger/${await accounts.idOf(ledgerAccount, operation)}/balance`;
	const found = await session.get(path, ledgerBalance, [
		['from', from],
		['to', to],
	]);
	// Of another account it would say on which side that one stands.
	if (found.code !== ledgerAccount) throw session.problem({ operation }, unexpected('otherShape'));
	return found.balance;
}

export function costCentresOver({ accounts }: Ids): CostCentres {
	return { list: async ({ limit } = {}) => (await accounts.costCentres()).slice(0, limit) };
}
