import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { dropDown } from '../../shared/n8n/dropDown';
import { eBoekhouden } from '../connection';

/** The relations of the books, for a drop-down; e-Boekhouden itself searches in code, name, city and more. */
export async function searchRelations(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const search = filter.trim();
	const results = await dropDown(this, {
		...{ service: eBoekhouden, of: 'e-Boekhouden', list: 'relations', search },
		async read(client) {
			const { found } = await client.relations.list({ search });
			return found.map(({ code, name }) => ({ name: `${name} (${code})`, value: code }));
		},
	});
	return { results };
}
