import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { dropDown } from '../../shared/n8n/dropDown';
import { textIn } from '../../shared/n8n/fieldTypes';
import { nmbrs } from '../connection';

/** The companies of the credential, for a drop-down; the number distinguishes two with the same name. */
export async function searchCompanies(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const search = filter.trim().toLowerCase();
	const results = await dropDown(this, {
		...{ service: nmbrs, of: 'Nmbrs', list: 'companies', search },
		async read(client) {
			const companies = await client.listCompanies();
			const named = companies.map(({ id, number, name }) => ({ name: `${name} (${number})`, value: id }));
			return named.filter(({ name }) => name.toLowerCase().includes(search));
		},
	});
	return { results };
}

/** The runs of the chosen company and year, by number. */
export async function searchRuns(this: ILoadOptionsFunctions, filter = ''): Promise<INodeListSearchResult> {
	const search = filter.trim().toLowerCase();
	const company = textIn(this.getCurrentNodeParameter('company'));
	const year = Number(textIn(this.getCurrentNodeParameter('year')));
	const results = await dropDown(this, {
		...{ service: nmbrs, of: 'Nmbrs', list: 'runs', search },
		async read(client) {
			const runs = await client.listRuns(company, year);
			const named = runs.map(({ id, number, description }) => ({
				name: `${number} ${description}`.trim(),
				value: id,
			}));
			return named.filter(({ name }) => name.toLowerCase().includes(search));
		},
	});
	return { results };
}
