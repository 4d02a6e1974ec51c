import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { withClient } from '../connection';

/** The relations of the books, for a drop-down; e-Boekhouden itself searches in code, name, city and more. */
export async function searchRelations(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const search = filter.trim() || undefined;
	const relations = await withClient(this, (client) => client.listRelations({ search }));
	const results = relations
		.map(({ code, name }) => ({ name: `${name} (${code})`, value: code }))
		.sort((a, b) => a.name.localeCompare(b.name));
	return { results };
}
