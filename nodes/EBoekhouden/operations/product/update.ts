import { recordFields } from '../../../../base/n8n/recordFields';
import { canonical } from '../../../../base/values/money';
import { without } from '../../../../base/values/records';
import type { Product, ProductContent } from '../../../../services/eBoekhouden/types';
import { certainly } from '../certainly';
import { perItem } from '../kinds';
import { productLocator } from '../pickers';
import { overToken } from '../limits';
import { checkAccount, checkProduct, productFields, theProduct } from './product';

export const updateProduct = perItem({
	name: 'Update',
	value: 'update',
	action: 'Update a product',
	description: 'Change the given fields (API token only)',
	details: 'All other fields stay as they are.',
	writes: 'looksFirst',
	fields: {
		productCode: productLocator('The product to change'),
		fields: recordFields({
			displayName: 'Update Fields',
			placeholder: 'Add Field',
			description: 'Only the fields that are filled in are changed',
			fields: productFields,
		}),
	},
	async execute({ client, values: { productCode, fields: change } }) {
		const changes = overToken(client.productChanges);
		const theirs = await theProduct(client, productCode);
		if (isSo(theirs, change)) return { ...theirs, action: 'unchanged' };
		checkProduct(change, change.vatCode ?? theirs.vatCode, false);
		await checkAccount(client, change.ledgerAccount);
		const { confirmed } = await certainly(
			{ made: 'product', about: productCode },
			async () => await changes.update(productCode, change),
			async () => {
				const [now, ...others] = await client.products.find(productCode);
				const isDone = now && others.length === 0 && isSo(now, change);
				return isDone ? { is: undefined } : { candidates: [] };
			},
		);
		// The service calculates the other price.
		const known = change.priceIncludingVat === undefined ? theirs : without('price', theirs);
		return { ...known, ...change, action: 'updated', ...confirmed };
	},
});

/** Whether the product already has these values, as far as they can be read back. */
function isSo(theirs: Product, change: Partial<ProductContent>): boolean {
	return Object.entries(change).every(([field, value]) => {
		if (!(field in theirs)) return false;
		const now = theirs[field as keyof Product];
		return field === 'price' ? canonical(String(now)) === canonical(String(value)) : now === value;
	});
}
