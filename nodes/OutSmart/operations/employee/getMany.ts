import { onOff } from '../../../../base/n8n/fieldTypes';
import { list } from '../kinds';

export const getManyEmployees = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many employees',
	description: 'List employees',
	details: 'Inactive ones too, unless the filter says otherwise.',
	filters: {
		active: onOff({
			displayName: 'Active',
			default: true,
			description: 'Whether to list those that are active, or those that are not; the whole list is read',
		}),
	},
	list: async ({ client, filters: { active } }) =>
		(await client.listEmployees()).filter((one) => active === undefined || one.active === active),
});
