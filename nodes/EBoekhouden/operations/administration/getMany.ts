import { list } from '../kinds';

export const getManyAdministrations = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many administrations',
	description: 'List the administrations that this account may see, or that are linked to that of its token',
	list: async ({ client, limit }) => await client.administrations.list({ limit }),
});
