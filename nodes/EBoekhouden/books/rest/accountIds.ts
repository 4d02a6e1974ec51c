import type { CostCentre, LedgerAccount } from '../types';
import { findById } from './findById';
import { once } from './once';
import { readList, type ListOptions } from './paging';
import { operationOf } from './callOf';
import type { Session } from './session';
import { unexpected } from '../../../shared/transport/failure';
import { unknownCode } from './unknownCode';
import { code, flag, id, idOrNone, record, text } from './values';

const ledgerAccount = record({ id, code, description: text, category: text, group: text });
export const costCentre = record({ id, description: text, parentId: idOrNone, active: flag });

export interface AccountIds {
	all(): Promise<readonly LedgerAccount[]>;
	/** Asked anew. */
	ask(options: ListOptions): Promise<LedgerAccount[]>;
	/** @throws ServiceProblem when no account has the code; `operation` is what it was wanted for */
	idOf(wanted: string, operation: string): Promise<string>;
	codeOf(id: string): Promise<string>;
	costCentres(): Promise<readonly CostCentre[]>;
}

export function connectAccounts(session: Session): AccountIds {
	const ask = async (options?: ListOptions) => await readList(session, 'ledger', ledgerAccount, options);
	const all = once(ask);
	const byCode = once(async () => new Map((await all()).map((account) => [account.code, account.id])));
	const byId = once(async () => new Map((await all()).map((account) => [account.id, account.code])));
	return {
		all,
		ask,
		async idOf(wanted, operation) {
			const known = (await byCode()).get(wanted) ?? (await askFor(wanted));
			if (known === undefined) throw unknownCode(session, 'ledgerAccount', wanted, operation);
			return known;
		},
		async codeOf(wanted) {
			const known = (await byId()).get(wanted);
			if (known !== undefined) return known;
			// It was added after the list was read.
			const found = await findById(session, 'ledger', wanted, ledgerAccount);
			if (found) return found.code;
			const operation = operationOf('GET', `ledger/${wanted}`);
			throw session.problem({ operation }, unexpected('recordWithout', 'ledgerId'));
		},
		costCentres: once(async () => await readList(session, 'costcenter', costCentre)),
	};

	async function askFor(wanted: string): Promise<string | undefined> {
		if (wanted === '') return undefined;
		return (await ask({ query: [['code', wanted]] })).find((account) => account.code === wanted)?.id;
	}
}
