import { list } from '../kinds';

export const getManyWorkOrderStatuses = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many work order statuses',
	description: 'List the work order statuses (werkbonstatussen), with their codes',
	list: async ({ client }) => await client.listWorkStatuses(),
});
