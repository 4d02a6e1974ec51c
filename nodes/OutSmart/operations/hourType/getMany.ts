import { withoutOtherFields } from '../../client/types';
import { list } from '../kinds';

export const getManyHourTypes = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many hour types',
	description: 'List the hour types (uursoorten), with their sale price and whether they are billed',
	list: async ({ client }) => (await client.listHourTypes()).map(withoutOtherFields),
});
