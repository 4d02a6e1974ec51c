import { company } from '../fields';
import { list } from '../kinds';

export const getManyCostCentres = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many cost centres',
	description: 'List cost centres (kostenplaatsen)',
	details: 'The cost centres of one company.',
	fields: { company },
	list: async ({ client, values }) => await client.listCostCentres(values.company),
});
