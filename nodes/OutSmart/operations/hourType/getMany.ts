import { withoutOtherFields } from '../../../../services/outSmart/types';
import { list } from '../kinds';

export const getManyHourTypes = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many hour types',
	description: 'List hour types (uursoorten)',
	details: 'With their sale prices, and whether they are billed.',
	list: async ({ client }) => (await client.listHourTypes()).map(withoutOtherFields),
});
