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
	const wanted = <T>(listed: readonly T[]) => listed.slice(0, NAMED);
	const { found, unread = [] } = await withService(eBoekhouden, this, (client) =>
		client.relations.list({ search, wanted }),
	);
	const named = found.map(({ code, name }) => ({ name: `${name} (${code})`, value: code }));
	return { results: choices([...named, ...unread.map(({ code }) => ({ name: `(${code})`, value: code }))]) };
}

/** Where each name takes a call of its own, the others of a long list stand there by their code. */
const NAMED = 100;
