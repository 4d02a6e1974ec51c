import { list } from '../kinds';

export const getManyCompanies = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many companies',
	description: 'List companies that the user may see',
	details: 'The user of the credential.',
	list: async ({ client }) => await client.listCompanies(),
});
