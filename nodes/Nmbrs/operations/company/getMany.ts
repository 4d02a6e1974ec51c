import { list } from '../kinds';

export const getManyCompanies = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many companies',
	description: 'List companies that the user may see',
	details: 'All companies of the login in the credential.',
	list: async ({ client }) => await client.listCompanies(),
});
