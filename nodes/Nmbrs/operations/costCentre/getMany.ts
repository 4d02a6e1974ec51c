import { limited, returnAllFields } from '../../../shared/n8n/fields';
import type { ItemOperation } from '../../../shared/n8n/operation';
import type { NmbrsClient } from '../../client/client';
import { companyField } from '../fields';

export const getManyCostCentres: ItemOperation<NmbrsClient> = {
	kind: 'item',
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many cost centres',
	description: 'List the cost centres (kostenplaatsen) of a company',
	fields: [companyField, ...returnAllFields],
	async execute({ client, parameters }) {
		const costCentres = await client.listCostCentres(parameters.text('company'));
		return limited(costCentres, parameters).map((costCentre) => ({ ...costCentre }));
	},
};
