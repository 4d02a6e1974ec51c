import { recordNotUnique } from '../../../../base/problems/problem';
import { perItem } from '../kinds';
import { overToken } from '../limits';
import { createdProduct } from './create';
import { productCode, productFields, SIMPLIFIED_CHANGED } from './product';
import { changedProduct } from './update';

export const createOrUpdateProduct = perItem({
	name: 'Create or Update',
	value: 'createOrUpdate',
	action: 'Create or update a product',
	description: 'Add or change a product (upsert; API token)',
	details:
		'Changes the one with that code. Empty columns are not changed. A new one needs a description, a VAT code, a ledger account and a price.',
	simplify: SIMPLIFIED_CHANGED,
	writes: 'looksFirst',
	columns: { matchOn: ['code'], fields: { code: productCode, ...productFields } },
	async execute({ client, record: { code = '', ...fields }, foresee }) {
		const changes = overToken(client.productChanges);
		const [theirs, ...others] = await client.products.find(code);
		if (others.length > 0) throw recordNotUnique('e-Boekhouden', 'product', code);
		return theirs
			? await changedProduct(client, theirs, { changes, fields, foresee })
			: await createdProduct(client, { ...fields, code }, foresee);
	},
});
