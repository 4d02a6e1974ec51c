import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { dropDown, type DropDownChoice } from '../../../base/n8n/dropDown';
import { fieldTextIn } from '../../../base/n8n/fieldTypes';
import type { NmbrsClient } from '../../../services/nmbrs/client';
import { nmbrs } from '../connection';

/** The companies of the credential, for a drop-down. */
export async function searchCompanies(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	return await search(this, 'companies', filter, async (client) => {
		return await companiesOf(client);
	});
}

/**
 * The companies for a field that takes several. Each value is `id:` and the id, because a bare number would also be taken for the
 * number of another company.
 */
export async function getCompanies(this: ILoadOptionsFunctions): Promise<DropDownChoice[]> {
	const read = async (client: NmbrsClient) =>
		(await companiesOf(client)).map(({ name, value }) => ({ name, value: `id:${value}` }));
	return await dropDown(this, { service: nmbrs, of: 'Nmbrs', list: 'companies', read });
}

/** The companies as choices; the number in front distinguishes two with the same name. */
async function companiesOf(client: NmbrsClient): Promise<DropDownChoice[]> {
	const companies = await client.listCompanies();
	return companies.map(({ id, number, name }) => ({ name: `${name} (${number})`, value: id }));
}

/** The runs of the chosen company and year, by number. */
export async function searchRuns(this: ILoadOptionsFunctions, filter = ''): Promise<INodeListSearchResult> {
	const company = fieldTextIn(this.getCurrentNodeParameter('company'));
	const year = Number(fieldTextIn(this.getCurrentNodeParameter('year')));
	return await search(this, 'runs', filter, async (client) => {
		const runs = await client.listRuns(company, year);
		return runs.map(({ id, number, description }) => ({
			name: `${number} ${description}`.trim(),
			value: id,
		}));
	});
}

async function search(
	context: ILoadOptionsFunctions,
	list: 'companies' | 'runs',
	filter: string,
	read: (client: NmbrsClient) => Promise<DropDownChoice[]>,
): Promise<INodeListSearchResult> {
	const wanted = filter.trim().toLowerCase();
	const results = await dropDown(context, {
		service: nmbrs,
		of: 'Nmbrs',
		list,
		search: wanted,
		async read(client) {
			const all = await read(client);
			return all.filter(({ name }) => name.toLowerCase().includes(wanted));
		},
	});
	return { results };
}
