import { wrongValue } from '../../../../base/words/faults';
import type { Simplify } from '../../../../base/n8n/output';
import { chosenFromAccount, onOff, decimalText, textUpTo } from '../../../../base/n8n/fieldTypes';
import { emptyField, FindingError, noSuchRecord, recordNotUnique } from '../../../../base/problems/problem';
import type { Fault } from '../../../../base/words/finding';
import { isSalesVatCode } from '../../../../base/values/vatCodes';
import type { Books } from '../../../../services/eBoekhouden/books';
import type { Product, ProductContent } from '../../../../services/eBoekhouden/types';
import { chartOf, notThere } from '../chart';
import { addAll } from '../../../../base/values/records';

const PRICE = { decimals: 4, placeholder: 'e.g. 48.50' };

/** The fields of a product that was just written. */
export const SIMPLIFIED_PRODUCT: Simplify = [
	...['code', 'description', 'unit', 'price', 'vatCode', 'ledgerAccount', 'active', 'group'],
	'confirmedBy',
];

export const SIMPLIFIED_CHANGED: Simplify = [
	...SIMPLIFIED_PRODUCT.filter((field) => field !== 'group'),
	'changed',
];

/** A product code, with the maximum length of the service, which is checked before anything is sent. */
export const productCode = textUpTo(20, {
	displayName: 'Code',
	placeholder: 'e.g. BR01',
	description: 'At most 20 characters; leading zeros count',
});

/** All fields that can be changed, in the order of their labels. */
export const productFields = {
	active: onOff({
		displayName: 'Active',
		default: true,
		description: 'Whether the product can be sold',
	}),
	description: textUpTo(35_000, { displayName: 'Description' }),
	group: textUpTo(200, { displayName: 'Group', description: 'Name of a product group' }),
	ledgerAccount: chosenFromAccount({
		displayName: 'Ledger Account Name or ID',
		method: 'getLedgerAccounts',
		description:
			'Account of the revenue; its category is BAL or VW. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	}),
	price: decimalText({
		displayName: 'Price Excluding VAT',
		description: 'At most four decimals',
		...PRICE,
	}),
	priceIncludingVat: decimalText({
		displayName: 'Price Including VAT',
		description:
			'Instead of the price excluding VAT, unless the VAT code is AFW_VERK. Cannot be read back: it is sent each time.',
		...PRICE,
	}),
	purchasePrice: decimalText({
		displayName: 'Purchase Price Excluding VAT',
		description: 'At most four decimals. Cannot be read back: it is sent each time.',
		...PRICE,
	}),
	unit: chosenFromAccount({
		displayName: 'Unit Name or ID',
		method: 'getUnits',
		description:
			'Eenheid, by its name. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	}),
	vatCode: textUpTo(20, {
		displayName: 'VAT Code',
		placeholder: 'e.g. HOOG_VERK_21',
		description: 'BTW-code for sales, such as HOOG_VERK_21, LAAG_VERK_9 or GEEN',
	}),
};

/** The only product with this code. @throws FindingError when there is none, or more than one */
export async function theProduct({ products }: Books, productCode: string): Promise<Product> {
	if (productCode === '') throw emptyField('Product');
	const [product, ...others] = await products.find(productCode);
	if (others.length > 0) throw recordNotUnique('e-Boekhouden', 'product', productCode);
	if (!product) throw noSuchRecord('e-Boekhouden', 'product', productCode);
	return product;
}

/** The VAT code whose VAT is an amount that is given: without a percentage neither price of a product gives the other. */
const NO_PERCENTAGE = 'AFW_VERK';

const PRICES = 'Price Excluding VAT, Price Including VAT';

/**
 * Checks the fields of a product together before anything is sent. `vatCode` is its current or its new one. @throws FindingError
 */
export function checkProduct(given: Partial<ProductContent>, vatCode: string, isNew: boolean): void {
	const faults: Fault[] = [];
	if (given.vatCode !== undefined && !isSalesVatCode(given.vatCode))
		faults.push(wrongValue('VAT Code', 'vatCodeOfSales', given.vatCode));
	addAll(faults, faultsInPrices(given, vatCode, isNew));
	if (faults.length > 0) throw new FindingError({ code: 'fieldsWrong', faults });
}

function faultsInPrices(
	{ price, priceIncludingVat }: Partial<ProductContent>,
	vatCode: string,
	isNew: boolean,
): Fault[] {
	const count = [price, priceIncludingVat].filter((one) => one !== undefined).length;
	if (vatCode === NO_PERCENTAGE)
		return count === 1 || (count === 0 && isNew) ? [{ code: 'vatCodeNeeds', path: PRICES, vatCode }] : [];
	return count === 2 || (count === 0 && isNew) ? [{ code: 'oneOfTwo', path: 'Product', of: 'price' }] : [];
}

/** Checks that the product's ledger account exists and has a category for products. @throws FindingError */
export async function checkAccount(client: Books, account: string | undefined): Promise<void> {
	if (account === undefined) return;
	const category = (await chartOf(client, false)).categories.get(account);
	const path = 'Ledger Account';
	if (category === undefined) throw stopFor(notThere(path, 'ledgerAccount', account));
	if (!CATEGORIES.includes(category))
		throw stopFor(wrongValue(`${path}, category`, 'oneOf', category, CATEGORIES.join(', ')));
}

const CATEGORIES = ['BAL', 'VW'];

function stopFor(fault: Fault): FindingError {
	return new FindingError({ code: 'fieldsWrong', faults: [fault] });
}
