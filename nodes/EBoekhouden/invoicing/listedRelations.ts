import { attempt } from '../../shared/problems/problem';
import { codeKey } from '../../shared/values/text';
import { groupedBy } from '../../shared/values/records';
import type { Listed } from '../books/books';
import type { Relation } from '../books/types';
import type { InvoiceClient } from './work';

/** From so many relations on, one list is less to ask for than each by itself. */
const WORTH_A_LIST = 4;

/**
 * Relations that are found in one list of all, when there are many to find. What that list lacks is asked for by itself:
 * it may be cut off, or not be had at all. What this execution wrote is asked for as well.
 */
export function findingInList<Client extends Pick<InvoiceClient, 'relations'>>(
	client: Client,
	codes: readonly string[],
): Client {
	const { relations } = client;
	const needed = new Set(codes.map(codeKey));
	if (needed.size < WORTH_A_LIST) return client;
	let listed: Promise<Map<string, Relation[]>> | undefined;
	const written = new Set<string>();
	const list = async () => {
		const wanted = (all: readonly Listed[]) => all.filter(({ code }) => needed.has(codeKey(code)));
		const read = await attempt(() => relations.list({ wanted }));
		return groupedBy(read.ok ? read.value.found : [], ({ code }) => codeKey(code));
	};
	return {
		...client,
		relations: {
			list: async (filter) => await relations.list(filter),
			find: async (code) => {
				listed ??= list();
				const found = written.has(codeKey(code)) ? undefined : (await listed).get(codeKey(code));
				return found ?? (await relations.find(code));
			},
			create: async (relation) => {
				written.add(codeKey(relation.code));
				await relations.create(relation);
			},
			update: async (code, change) => {
				written.add(codeKey(code));
				await relations.update(code, change);
			},
		},
	};
}
