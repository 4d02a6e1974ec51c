import { perItem } from '../kinds';
import { writtenOnce } from '../writtenOnce';
import { productLocator, theProduct } from './productLocator';
import { changesOf } from './productChecks';

export const deleteProduct = perItem({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a product',
	description:
		'Delete one product by its code, for good: one that is only not sold any more is better made inactive with Update (API token only)',
	writes: 'looksFirst',
	fields: { productCode: productLocator('The product to delete') },
	async execute({ client, values: { productCode } }) {
		const changes = changesOf(client);
		await theProduct(client, productCode);
		await writtenOnce(
			['writtenProduct', productCode],
			async () => {
				await changes.delete(productCode);
				return true;
			},
			async () => ((await client.products.find(productCode)).length === 0 ? true : null),
		);
		return { deleted: true, code: productCode };
	},
});
