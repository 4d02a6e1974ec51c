import { limited, returnAllFields } from '../../../shared/n8n/fields';
import type { ItemOperation } from '../../../shared/n8n/operation';
import type { OutSmartClient } from '../../client/client';

export const getManyMaterials: ItemOperation<OutSmartClient> = {
	kind: 'item',
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many materials',
	description: 'List the materials, with VAT code and ledger account from free fields 1 and 2',
	fields: [...returnAllFields],
	async execute({ client, parameters }) {
		const found = limited(await client.listMaterials(), parameters);
		return found.map(({ code, description, unit, price, vatCode, ledgerAccount }) => ({
			code,
			description,
			unit,
			price,
			vatCode,
			ledgerAccount,
		}));
	},
};
