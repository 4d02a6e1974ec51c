import type { Foresee } from '../../../../base/n8n/kinds/perItem';
import { required } from '../../../../base/n8n/fieldTypes';
import { recordFields } from '../../../../base/n8n/recordFields';
import { emptyField, recordExists } from '../../../../base/problems/problem';
import type { Books } from '../../../../services/eBoekhouden/books';
import type { ProductContent } from '../../../../services/eBoekhouden/types';
import { certainly } from '../certainly';
import { perItem } from '../kinds';
import { overToken } from '../limits';
import { checkAccount, checkProduct, productCode, productFields, SIMPLIFIED_PRODUCT } from './product';

const {
	description: productDescription,
	ledgerAccount: productAccount,
	vatCode: productVatCode,
	...options
} = productFields;

export const createProduct = perItem({
	name: 'Create',
	value: 'create',
	action: 'Create a product',
	description: 'Add a product (API token only)',
	details: 'Fails when the code is in use.',
	simplify: SIMPLIFIED_PRODUCT,
	writes: 'once',
	fields: {
		code: required(productCode),
		description: required(productDescription),
		vatCode: required(productVatCode),
		ledgerAccount: required(productAccount),
		fields: recordFields({
			displayName: 'Additional Fields',
			placeholder: 'Add Field',
			fields: options,
		}),
	},
	async execute({ client, values: { code, description, vatCode, ledgerAccount, fields }, foresee }) {
		const product = { ...fields, code, description, vatCode, ledgerAccount };
		return await createdProduct(client, product, foresee);
	},
});

/** Creates a product. @throws FindingError when a field is empty that a new product needs, or its code is in use */
export async function createdProduct(
	client: Books,
	given: Partial<ProductContent> & { code: string },
	foresee: Foresee,
): Promise<object> {
	const changes = overToken(client.productChanges);
	const { code, description = '', vatCode = '', ledgerAccount = '' } = given;
	const needed = {
		Code: code,
		Description: description,
		'VAT Code': vatCode,
		'Ledger Account': ledgerAccount,
	};
	for (const [field, value] of Object.entries(needed)) if (value === '') throw emptyField(field);
	const product = { ...given, code, description, vatCode, ledgerAccount };
	checkProduct(product, vatCode, true);
	await checkAccount(client, ledgerAccount);
	const find = async () => (await client.products.find(code))[0] ?? null;
	if (await find()) throw recordExists('e-Boekhouden', 'product', code);
	foresee({ ...product, action: 'created' });
	const { confirmed } = await certainly(
		{ made: 'product', about: code },
		async () => await changes.create(product),
		async () => ((await find())?.description === description ? { is: undefined } : { candidates: [] }),
	);
	return { ...product, action: 'created', ...confirmed };
}
