import type { DateRange } from '../../../shared/values/dates';
import { unexpected } from '../../../shared/transport/failure';
import type { BalanceSign } from '../balanceSign';
import type { CostCentres, Ledger } from '../books';
import { isWanted } from '../filters';
import { operationOf } from './callOf';
import type { Ids } from './ids';
import { listOf } from './paging';
import type { Query, Session } from './session';
import { unknownCode } from './unknownCode';
import { code, decimal, id, record, text } from './values';

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
		balance: async (...asked) => await sign.balance(...asked),
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
		async create({ code: added, description, category, group }) {
			const body = { code: added, description, category, ...(group !== '' && { group }) };
			await session.post('ledger', body, record({ id: id.nullish() }));
		},
		async update(wanted, change) {
			// Asked anew: what had the code when the list was read may have another by now.
			const found = await accounts.ask({ query: [['code', wanted]] });
			const account = found.find((one) => one.code === wanted);
			const operation = operationOf('PATCH', 'ledger/0');
			if (!account) throw unknownCode(session, 'ledgerAccount', wanted, operation);
			await session.patch(`ledger/${account.id}`, change);
		},
	};
}

/** A balance as the service has it: what the period changed, its last day included (docs/services/e-boekhouden.md 8.6). */
export async function balanceOver(
	session: Session,
	{ accounts }: Ids,
	ledgerAccount: string,
	{ from, to }: DateRange,
	{ costCentreId = '' } = {},
): Promise<string> {
	const operation = operationOf('GET', 'ledger/0/balance');
	const path = `ledger/${await accounts.idOf(ledgerAccount, operation)}/balance`;
	const found = await session.get(path, ledgerBalance, [
		['from', from],
		['to', to],
		...(costCentreId ? [['costCenterId', costCentreId] satisfies Query[number]] : []),
	]);
	// Of another account it would say on which side that one stands.
	if (found.code !== ledgerAccount) throw session.problem({ operation }, unexpected('otherShape'));
	return found.balance;
}

export function costCentresOver({ accounts }: Ids): CostCentres {
	return { list: async ({ limit } = {}) => (await accounts.costCentres()).slice(0, limit) };
}
