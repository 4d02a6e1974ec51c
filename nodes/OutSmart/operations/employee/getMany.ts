import { list } from '../kinds';

export const getManyEmployees = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many employees',
	description: 'List employees',
	details: 'Inactive ones too.',
	list: async ({ client }) => await client.listEmployees(),
});
