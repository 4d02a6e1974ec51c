import { list } from '../kinds';

export const getManyWorkOrderStatuses = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many work order statuses',
	description: 'List statuses and codes (werkbonstatussen)',
	list: async ({ client }) => await client.listWorkStatuses(),
});
