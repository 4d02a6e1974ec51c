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
	execute: async ({ client, values: { productCode } }) => await theProduct(client, productCode),
});
