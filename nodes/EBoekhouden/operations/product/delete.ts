import { certainly } from '../certainly';
import { perItem } from '../kinds';
import { productLocator } from '../pickers';
import { overToken } from '../limits';
import { theProduct } from './product';

export const deleteProduct = perItem({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a product',
	description: 'Delete a product (API token only)',
	details: 'By its code, permanently. To stop selling a product, make it inactive with Update.',
	writes: 'looksFirst',
	fields: { productCode: productLocator('The product to delete') },
	async execute({ client, values: { productCode }, foresee }) {
		const changes = overToken(client.productChanges);
		await theProduct(client, productCode);
		foresee({ code: productCode, action: 'deleted' });
		const { confirmed } = await certainly(
			{ made: 'product', about: productCode, deleted: true },
			async () => await changes.delete(productCode),
			async () =>
				(await client.products.find(productCode)).length === 0 ? { is: undefined } : { candidates: [] },
		);
		return { code: productCode, action: 'deleted', deleted: true, ...confirmed };
	},
});
