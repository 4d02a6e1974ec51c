import { text } from '../../../../base/n8n/fieldTypes';
import { list } from '../kinds';
import { overToken } from '../limits';

export const getManyUnits = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many units',
	description: 'List units, such as hours (API token only)',
	details: 'Eenheden in Dutch; products are counted in them.',
	filters: {
		name: text({ displayName: 'Name', description: 'Exact name in singular, in capitals or not' }),
	},
	async list({ client, filters: { name = '' }, limit }) {
		const units = overToken(client.units);
		if (name === '') return await units.list({ limit });
		return (await units.list()).filter(({ singular }) => singular.toLowerCase() === name.toLowerCase());
	},
});
