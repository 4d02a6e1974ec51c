import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { choices } from '../../shared/n8n/choices';
import { withService } from '../../shared/n8n/service';
import { nmbrs } from '../connection';

/** The companies of the credential, for a drop-down; the number tells two of the same name apart. */
export async function searchCompanies(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const companies = await withService(nmbrs, this, (client) => client.listCompanies());
	const named = companies.map(({ id, number, name }) => ({ name: `${name} (${number})`, value: id }));
	const wanted = filter.trim().toLowerCase();
	return { results: choices(named.filter(({ name }) => name.toLowerCase().includes(wanted))) };
}
