import type { Foresee } from '../../../../base/n8n/kinds/perItem';
import { recordFields } from '../../../../base/n8n/recordFields';
import { canonical } from '../../../../base/values/money';
import { without } from '../../../../base/values/records';
import type { Books, ProductChanges } from '../../../../services/eBoekhouden/books';
import type { Product, ProductContent } from '../../../../services/eBoekhouden/types';
import { certainly } from '../certainly';
import { perItem } from '../kinds';
import { productLocator } from '../pickers';
import { overToken } from '../limits';
import { checkAccount, checkProduct, productFields, SIMPLIFIED_CHANGED, theProduct } from './product';

export const updateProduct = perItem({
	name: 'Update',
	value: 'update',
	action: 'Update a product',
	description: 'Change the given fields (API token only)',
	details: 'All other fields stay as they are.',
	simplify: SIMPLIFIED_CHANGED,
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
	async execute({ client, values: { productCode, fields }, foresee }) {
		const changes = overToken(client.productChanges);
		return await changedProduct(client, await theProduct(client, productCode), { changes, fields, foresee });
	},
});

/** A port by which a product is changed; not every protocol has it. */
interface ProductChange {
	changes: ProductChanges;
	fields: Partial<ProductContent>;
	foresee: Foresee;
}

/** Changes a product, only when a value differs. After a lost answer the product is looked up. */
export async function changedProduct(
	client: Books,
	theirs: Product,
	{ changes, fields, foresee }: ProductChange,
): Promise<object> {
	if (isSo(theirs, fields)) return { ...theirs, action: 'unchanged' };
	checkProduct(fields, fields.vatCode ?? theirs.vatCode, false);
	await checkAccount(client, fields.ledgerAccount);
	// A new price including VAT is sent without the old price excluding it, because the service calculates the one that is not
	// given.
	const known = fields.priceIncludingVat === undefined ? theirs : without('price', theirs);
	const changed = { ...known, ...fields, action: 'updated', changed: Object.keys(fields) };
	foresee(changed);
	const { confirmed } = await certainly(
		{ made: 'product', about: theirs.code },
		async () => await changes.update(theirs.code, fields),
		async () => {
			const [now, ...others] = await client.products.find(theirs.code);
			const isDone = now && others.length === 0 && isSo(now, fields);
			return isDone ? { is: undefined } : { candidates: [] };
		},
	);
	return { ...changed, ...confirmed };
}

/** Whether the product already has these values, as far as they can be read back. */
function isSo(theirs: Product, change: Partial<ProductContent>): boolean {
	return Object.entries(change).every(([field, value]) => {
		if (!(field in theirs)) return false;
		const now = theirs[field as keyof Product];
		return field === 'price' ? canonical(String(now)) === canonical(String(value)) : now === value;
	});
}
