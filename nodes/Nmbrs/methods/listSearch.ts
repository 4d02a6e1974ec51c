import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { clientFor } from '../connection';

/** The companies of the credential, for a drop-down; the number tells two of the same name apart. */
export async function searchCompanies(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const client = await clientFor(this);
	const companies = await client.listCompanies();
	const results = companies
		.map(({ id, number, name }) => ({ name: `${name} (${number})`, value: id }))
		.filter(({ name }) => name.toLowerCase().includes(filter.trim().toLowerCase()))
		.sort((a, b) => a.name.localeCompare(b.name));
	return { results };
}
