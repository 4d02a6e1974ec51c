import { codeKey, isSameCode } from '../../../shared/values/codes';
import { groupedBy } from '../../../shared/values/grouped';
import { findById } from './findById';
import { once } from './once';
import { readList, type ListOptions } from './paging';
import type { Session } from './session';
import { unknownCode } from './unknownCode';
import { code, id, record } from './values';

/** All that a list says of a relation (docs/services/e-boekhouden.md 8.4). */
const listed = record({ id, code });
export interface ListedRelation {
	id: string;
	code: string;
}

export interface RelationIds {
	ask(options: ListOptions): Promise<ListedRelation[]>;
	/** Those with this code, in capitals or not. */
	withCode(wanted: string): Promise<readonly ListedRelation[]>;
	/** @throws ServiceProblem when no relation has the code; `operation` is what it was wanted for */
	idOf(wanted: string, operation: string): Promise<string>;
	/** '' when it is gone. */
	codeOf(id: string): Promise<string>;
	remember(relation: ListedRelation): void;
}

export function connectRelations(session: Session): RelationIds {
	const ask = async (options?: ListOptions) => await readList(session, 'relation', listed, options);
	const all = once(ask);
	const byCode = once(async () => groupedBy(await all(), (relation) => codeKey(relation.code)));
	const codes = new Map<string, string>();
	const listAll = once(async () => (await all()).forEach(remember));

	function remember(relation: ListedRelation): void {
		codes.set(relation.id, relation.code);
	}

	async function withCode(wanted: string): Promise<readonly ListedRelation[]> {
		if (wanted.trim() === '') return [];
		const found = (await ask({ query: [['code', wanted.trim()]] })).filter((one) =>
			isSameCode(one.code, wanted),
		);
		// Whether the filter minds capitals is not known, so what it does not find is looked for among all.
		const those = found.length > 0 ? found : ((await byCode()).get(codeKey(wanted)) ?? []);
		those.forEach(remember);
		return those;
	}

	async function theOne(wanted: string): Promise<string | undefined> {
		const those = await withCode(wanted);
		return (those.find((one) => one.code === wanted) ?? those[0])?.id;
	}

	return {
		ask,
		withCode,
		async idOf(wanted, operation) {
			const known = [...codes].find(([, one]) => one === wanted)?.[0] ?? (await theOne(wanted));
			if (known === undefined) throw unknownCode(session, 'relation', wanted, operation);
			return known;
		},
		async codeOf(wanted) {
			if (!codes.has(wanted)) await listAll();
			const known = codes.get(wanted);
			if (known !== undefined) return known;
			// It was added after the list was read, or is in no list.
			const found = await findById(session, 'relation', wanted, listed);
			if (found) remember(found);
			return found?.code ?? '';
		},
		remember,
	};
}
