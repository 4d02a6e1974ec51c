import { optionalRelation } from '../fieldTypes';
import { list } from '../kinds';

export const getManyCustomerPrices = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many customer prices',
	description: 'List the prices that were agreed with one relation or with all, for materials and hour types',
	filters: {
		relation: optionalRelation('Only prices of this relation; those for all relations are left out'),
	},
	async list({ client, filters: { relation } }) {
		const found = await client.customerPrices.list();
		return relation ? found.filter((price) => price.relation === relation) : found;
	},
});
