import { locator } from '../../../shared/n8n/fieldTypes';
import { Stop } from '../../../shared/problems/problem';
import type { Books } from '../../books/books';
import type { Product } from '../../books/types';

export function productLocator(description: string) {
	return locator({
		displayName: 'Product',
		required: true,
		description,
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				typeOptions: { searchListMethod: 'searchProducts', searchable: true },
			},
			{ displayName: 'By Code', name: 'code', type: 'string', placeholder: 'e.g. BR01' },
		],
	});
}

/** The one product with this code. @throws Stop when there is none, or more than one */
export async function theProduct({ products }: Books, productCode: string): Promise<Product> {
	if (productCode === '') throw new Stop({ code: 'fieldEmpty', field: 'Product' });
	const [product, ...others] = await products.find(productCode);
	if (others.length > 0) throw new Stop({ code: 'productNotUnique', productCode, count: others.length + 1 });
	if (!product) throw new Stop({ code: 'noSuchProduct', productCode });
	return product;
}
