import { connectAccounts, type AccountIds } from './accountIds';
import { connectNames, type NameIds } from './nameIds';
import { connectRelations, type RelationIds } from './relationIds';
import type { Session } from './session';

/**
 * What people know by a code or a name, and the service by an id: translated here and nowhere else. The lists are read
 * once for a connection, when they are first needed.
 */
export interface Ids {
	readonly accounts: AccountIds;
	readonly relations: RelationIds;
	readonly names: NameIds;
}

export function idsOver(session: Session): Ids {
	return {
		accounts: connectAccounts(session),
		relations: connectRelations(session),
		names: connectNames(session),
	};
}
