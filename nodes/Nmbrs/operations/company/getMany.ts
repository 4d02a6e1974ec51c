import { list } from '../kinds';

export const getManyCompanies = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many companies',
	description: 'List the companies that the user of the credential may see',
	list: async ({ client }) => await client.listCompanies(),
});
