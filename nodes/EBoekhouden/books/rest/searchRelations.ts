import type { Relation } from '../../../shared/items/relation';
import type { ListedRelation, RelationIds } from './relationIds';

/** There is no search in all of them at once (docs/services/e-boekhouden.md 8.4). */
const FILTERS = ['code', 'name', 'city', 'contact', 'email'];

/** Those with a text in any of the fields that are searched. */
export async function searchRelations(
	ids: RelationIds,
	search: string,
	limit = Infinity,
): Promise<ListedRelation[]> {
	const found = new Map<string, ListedRelation>();
	for (const filter of FILTERS) {
		if (found.size >= limit) break;
		const those = await ids.ask({
			query: [[`${filter}[like]`, `%${search}%`]],
			limit: limitFor(search, limit),
		});
		for (const one of those) found.set(one.id, one);
	}
	return [...found.values()].slice(0, limitFor(search, limit));
}

/** A character that stands for any other finds too many. */
const WILD = /[%?]/;

function limitFor(search: string, limit: number): number {
	return WILD.test(search) ? Infinity : limit;
}

export function isFoundBy({ code, name, city, contactPerson, email }: Relation, search: string): boolean {
	if (!WILD.test(search)) return true;
	const wanted = search.toLowerCase();
	return [code, name, city, contactPerson, email].some((value) => value.toLowerCase().includes(wanted));
}
