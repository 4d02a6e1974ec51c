import { recordNotUnique, zerosLost } from '../../../../base/problems/problem';
import { addAll, memoizedBy, once } from '../../../../base/values/records';
import type { Books, ListedProduct } from '../../../../services/eBoekhouden/books';
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
	async execute({ client, record: { code = '', ...fields }, hasNumber, foresee }) {
		const changes = overToken(client.productChanges);
		const [theirs, ...others] = await client.products.find(code);
		if (others.length > 0) throw recordNotUnique('e-Boekhouden', 'product', code);
		if (theirs) return await changedProduct(client, theirs, { changes, fields, foresee });
		const lost = hasNumber ? zerosLost(code, await codesIn(client)()) : undefined;
		if (lost) throw lost;
		return await createdProduct(client, { ...fields, code }, foresee);
	},
});

/** The codes of all products are listed once for all items of a run, since each run of a node has its own connection. */
const codesIn = memoizedBy(({ products }: Books) =>
	once(async () => {
		const listed: { code: string }[] = [];
		const keep = (all: readonly ListedProduct[]) => {
			addAll(listed, all);
			return [];
		};
		const { found } = await products.list({ wanted: keep });
		return [...listed, ...found];
	}),
);
