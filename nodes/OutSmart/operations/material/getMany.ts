import { withoutOtherFields } from '../../../../services/outSmart/types';
import { list } from '../kinds';
import { searchIn, withText } from '../ofRelation';

export const getManyMaterials = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many materials',
	description: 'List materials',
	details: 'With VAT code and ledger account from free fields 1 and 2.',
	filters: { search: searchIn('code', 'description') },
	list: async ({ client, filters: { search } }) =>
		withText(await client.listMaterials(), search, ['code', 'description']).map(withoutOtherFields),
});
