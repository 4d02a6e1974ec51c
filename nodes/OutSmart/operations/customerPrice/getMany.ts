import { optionalRelation } from '../fieldTypes';
import { list } from '../kinds';
import { ofRelation } from '../ofRelation';

export const getManyCustomerPrices = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many customer prices',
	description: 'List agreed prices',
	details: 'For materials and hour types, agreed with one relation or with all.',
	filters: {
		relation: optionalRelation('Only prices of this relation; those for all relations are left out'),
	},
	async list({ client, filters: { relation } }) {
		const found = await client.customerPrices.list();
		return await ofRelation(client, found, { relation, codesOf: (price) => [price.relation] });
	},
});
