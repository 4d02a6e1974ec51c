import { codesItem } from '../../../../base/items/product';
import { clearDecimal } from '../../../../base/values/money';
import { chosenFromAccount, onOff, text } from '../../../../base/n8n/fieldTypes';
import type { ListedProduct } from '../../../../services/eBoekhouden/books';
import { list } from '../kinds';
import { reading, readNow, oddOnes } from '../reading';

export const getManyProducts = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many products',
	description: 'List products and services',
	details: 'Artikelen in Dutch.',
	filters: {
		code: text({ displayName: 'Code', description: 'Code of a product' }),
		onlyActive: onOff({
			displayName: 'Only Active',
			default: true,
			description: 'Whether to leave out products that are not active',
		}),
		unit: chosenFromAccount({
			displayName: 'Unit Name or ID',
			method: 'getUnits',
			description:
				'Only products of this unit (eenheid), by its name in singular; a list is only available with an API token. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		}),
	},
	fields: { reading },
	problemsAsRows: { service: 'e-Boekhouden', resource: 'product' },
	async list({ client, values, filters, limit }) {
		const { inTurns, tell } = readNow<ListedProduct>('product', values.reading);
		const read = await client.products.list({ ...filters, limit, ...inTurns });
		const { found, whole, unread = [], odd = [] } = read;
		// The item with all codes is given only for a whole list without filters that has products, because an empty list is no
		// proof that every product is gone.
		const isAll = whole && limit === undefined && Object.keys(filters).length === 0 && found.length > 0;
		const codes = [...found, ...unread, ...odd].map(({ code }) => code);
		return {
			// The price is written with an unmistakable number of decimals, because the next step may read it as text, where
			// 1.855 has two readings.
			found: found.map((one) => ({ ...one, price: clearDecimal(one.price) })),
			whole,
			note: tell(read),
			...(isAll && { also: codesItem(codes) }),
			...oddOnes('product', read, ({ code, description }) => code || description),
		};
	},
});
