import { withoutOtherFields } from '../../../../services/outSmart/types';
import { list } from '../kinds';

export const getManyMaterials = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many materials',
	description: 'List materials',
	details: 'With VAT code and ledger account from free fields 1 and 2.',
	list: async ({ client }) => (await client.listMaterials()).map(withoutOtherFields),
});
