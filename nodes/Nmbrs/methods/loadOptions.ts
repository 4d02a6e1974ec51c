import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { searchCompanies } from './listSearch';

/** The companies of the credential, for a list of which several can be chosen. */
export async function getCompanies(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return (await searchCompanies.call(this)).results;
}
