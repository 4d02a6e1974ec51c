import { limited, returnAllFields } from '../../../shared/n8n/fields';
import type { ItemOperation } from '../../../shared/n8n/operation';
import type { OutSmartClient } from '../../client/client';

export const getManyEmployees: ItemOperation<OutSmartClient> = {
	kind: 'item',
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many employees',
	description: 'List the employees, with whether each is active',
	fields: [...returnAllFields],
	async execute({ client, parameters }) {
		return limited(await client.listEmployees(), parameters).map((employee) => ({ ...employee }));
	},
};
