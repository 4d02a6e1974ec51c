import { clearDecimal } from '../../../../base/values/money';
import { perItem } from '../kinds';
import { productLocator } from '../pickers';
import { theProduct } from './product';

export const getProduct = perItem({
	name: 'Get',
	value: 'get',
	action: 'Get a product',
	description: 'Get one product or service by its code',
	details: 'Artikel in Dutch.',
	fields: { productCode: productLocator('The product to get') },
	async execute({ client, values: { productCode } }) {
		const product = await theProduct(client, productCode);
		return { ...product, price: clearDecimal(product.price) };
	},
});
