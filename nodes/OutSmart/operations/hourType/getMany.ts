import { limited, returnAllFields } from '../../../shared/n8n/fields';
import type { ItemOperation } from '../../../shared/n8n/operation';
import type { OutSmartClient } from '../../client/client';

export const getManyHourTypes: ItemOperation<OutSmartClient> = {
	kind: 'item',
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many hour types',
	description: 'List the hour types (uursoorten), with their sale price and whether they are billed',
	fields: [...returnAllFields],
	async execute({ client, parameters }) {
		const found = limited(await client.listHourTypes(), parameters);
		return found.map(({ code, name, price, billable, costs, active }) => ({
			code,
			name,
			price,
			billable,
			costs,
			active,
		}));
	},
};
