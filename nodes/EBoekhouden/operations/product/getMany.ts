import { onOff, text } from '../../../shared/n8n/fieldTypes';
import { list } from '../kinds';

export const getManyProducts = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many products',
	description: 'List products and services (producten/diensten)',
	filters: {
		code: text({ displayName: 'Code', description: 'Code of a product' }),
		onlyActive: onOff({
			displayName: 'Only Active',
			default: true,
			description: 'Whether to leave out products that are not active',
		}),
	},
	problemsAsRows: { service: 'e-Boekhouden', resource: 'product' },
	list: async ({ client, filters, limit }) => await client.products.list({ ...filters, limit }),
});
