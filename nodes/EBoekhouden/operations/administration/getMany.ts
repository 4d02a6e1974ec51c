import { list } from '../kinds';

export const getManyAdministrations = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many administrations',
	description: 'List administrations of this account',
	details: 'With an API token: those linked to its own.',
	list: async ({ client, limit }) => await client.administrations.list({ limit }),
});
