import { limited, returnAllFields } from '../../../shared/n8n/fields';
import type { ItemOperation } from '../../../shared/n8n/operation';
import type { NmbrsClient } from '../../client/client';

export const getManyCompanies: ItemOperation<NmbrsClient> = {
	kind: 'item',
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many companies',
	description: 'List the companies that the user of the credential may see',
	fields: [...returnAllFields],
	async execute({ client, parameters }) {
		return limited(await client.listCompanies(), parameters).map((company) => ({ ...company }));
	},
};
