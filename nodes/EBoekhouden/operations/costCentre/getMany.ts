import { list } from '../kinds';

export const getManyCostCentres = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many cost centres',
	description: 'List cost centres (kostenplaatsen)',
	list: async ({ client, limit }) => await client.costCentres.list({ limit }),
});
