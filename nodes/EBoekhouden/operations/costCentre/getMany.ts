import type { ItemOperation } from '../../../shared/n8n/operation';
import { limited, returnAllFields } from '../../../shared/n8n/fields';
import type { EBoekhoudenClient } from '../../client/client';

export const getManyCostCentres: ItemOperation<EBoekhoudenClient> = {
	kind: 'item',
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many cost centres',
	description: 'List the cost centres (kostenplaatsen)',
	fields: [...returnAllFields],
	async execute({ client, parameters }) {
		return limited(await client.listCostCentres(), parameters).map((costCentre) => ({ ...costCentre }));
	},
};
