import { limited, returnAllFields } from '../../../shared/n8n/fields';
import type { ItemOperation } from '../../../shared/n8n/operation';
import type { OutSmartClient } from '../../client/client';

export const getManyWorkStatuses: ItemOperation<OutSmartClient> = {
	kind: 'item',
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many work order statuses',
	description: 'List the work order statuses (werkbonstatussen), with their codes',
	fields: [...returnAllFields],
	async execute({ client, parameters }) {
		return limited(await client.listWorkStatuses(), parameters).map((status) => ({ ...status }));
	},
};
