import { withoutOtherFields } from '../../../../services/outSmart/types';
import { list } from '../kinds';
import { searchIn, withText } from '../ofRelation';

export const getManyHourTypes = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many hour types',
	description: 'List hour types (uursoorten)',
	details: 'With their sale prices, and whether they are billed.',
	filters: { search: searchIn('code', 'name') },
	list: async ({ client, filters: { search } }) =>
		withText(await client.listHourTypes(), search, ['code', 'name']).map(withoutOtherFields),
});
