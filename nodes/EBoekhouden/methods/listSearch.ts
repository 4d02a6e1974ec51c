import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { choices } from '../../shared/n8n/choices';
import { withService } from '../../shared/n8n/service';
import { eBoekhouden } from '../connection';

/** The relations of the books, for a drop-down; e-Boekhouden itself searches in code, name, city and more. */
export async function searchRelations(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const search = filter.trim();
	const { found } = await withService(eBoekhouden, this, (client) => client.relations.list({ search }));
	return { results: choices(found.map(({ code, name }) => ({ name: `${name} (${code})`, value: code }))) };
}
