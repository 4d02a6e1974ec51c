import { unexpected } from '../../../base/transport/failure';
import type { DateRange } from '../../../base/values/dates';
import { without } from '../../../base/values/records';
import type { CostCentreChanges, Ledger, Lists } from '../books';
import { isWanted } from '../filters';
import type { CostCentre } from '../types';
import { costCentre, listedCostCentre, type Ids } from './ids';
import { findById, listOf, readList } from './reading';
import { operationOf, unknownCode, type Query, type Session } from './session';
import { amount, code, entry, id, record, text } from './values';

const BALANCE = { code, type: text, balance: amount };
const ledgerBalance = record(BALANCE);
const ledgerBalances = listOf(entry(BALANCE));

export function ledgerOver(session: Session, ids: Ids): Ledger {
	const { accounts } = ids;
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
		balance: async (...asked) => await balanceOver(session, ids, ...asked),
		async balances({ from, to }, { category: wanted, costCentreId, limit } = {}) {
			const query: Query = [
				['from', from],
				['to', to],
			];
			if (costCentreId) query.push(['costCenterId', costCentreId]);
			const found = await session.get('ledger/balances', ledgerBalances, query);
			return found
				.map(({ code: ledgerAccount, type: category, balance }) => ({ ledgerAccount, category, balance }))
				.filter(({ category }) => isWanted(category, wanted))
				.slice(0, limit);
		},
		async create({ code: added, description, category, group }) {
			const body = { code: added, description, category, ...(group !== '' && { group }) };
			await session.post('ledger', body, record({ id }));
		},
		async update(wanted, change) {
			// The account is read again before it is changed, because it may have another code than when the list was read.
			const found = await accounts.ask({ query: [['code', wanted]] });
			const account = found.find((one) => one.code === wanted && one.id !== '');
			const operation = operationOf('PATCH', 'ledger/0');
			if (!account) throw unknownCode(session, 'ledgerAccount', wanted, operation);
			await session.patch(`ledger/${account.id}`, change);
		},
	};
}

/** A balance as the service gives it: the change in the period, including its last day (docs/services/e-boekhouden.md 8.6). */
async function balanceOver(
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
	// An answer about another account is refused, because its balance would prove the wrong side.
	if (found.code !== ledgerAccount) throw session.problem({ operation }, unexpected('otherShape'));
	return found.balance;
}

export function costCentresOver({ accounts }: Ids): Lists<CostCentre> {
	return { list: async ({ limit } = {}) => (await accounts.costCentres()).slice(0, limit) };
}

const PATH = 'costcenter';
const created = record({ id: id.nullish() });

export function costCentreChangesOver(session: Session): CostCentreChanges {
	// A text that is not a number cannot be the id of a cost centre, so it is not asked for.
	const find = async (wanted: string) =>
		/^[1-9]\d{0,14}$/.test(wanted) ? await findById(session, PATH, wanted, costCentre) : null;
	const existing = async (wanted: string, method: string) => {
		const found = await find(wanted);
		if (!found) throw unknownCode(session, 'costCentre', wanted, operationOf(method, `${PATH}/0`));
		return found;
	};
	return {
		find,
		async below(parentId) {
			// The parent id for the top level is not documented, so the cost centres there are looked for among
			// all.
			const query: [string, string][] = parentId === '' ? [] : [['parentId', parentId]];
			const found = await readList(session, PATH, listedCostCentre, { query });
			return found.filter((one) => one.parentId === parentId).map((one) => without('odd', one));
		},
		async create({ description, parentId, active }) {
			const body = { description, ...(parentId !== '' && { parentId: Number(parentId) }), active };
			const answer = await session.post(PATH, body, created);
			if (answer.id && answer.id !== '0') return answer.id;
			const call = { operation: operationOf('POST', PATH), writes: true };
			throw session.problem(call, unexpected('recordWithout', 'id'));
		},
		async update(wanted, change) {
			const found = await existing(wanted, 'PATCH');
			await session.patch(`${PATH}/${found.id}`, change);
			return { ...found, ...change };
		},
		async delete(wanted) {
			const found = await existing(wanted, 'DELETE');
			await session.delete(`${PATH}/${found.id}`);
			return found;
		},
	};
}
