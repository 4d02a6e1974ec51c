import { onOff, text } from '../../../shared/n8n/fieldTypes';
import type { ListedProduct } from '../../books/books';
import { list } from '../kinds';
import { reading, readNow } from '../reading';

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
	fields: { reading },
	problemsAsRows: { service: 'e-Boekhouden', resource: 'product' },
	async list({ client, values, filters, limit }) {
		const { inTurns, tell } = readNow<ListedProduct>('product', values.reading);
		const read = await client.products.list({ ...filters, limit, ...inTurns });
		return { found: read.found, whole: read.whole, told: tell(read) };
	},
});
