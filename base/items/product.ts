import { wrongValue } from '../words/faults';
import type { Fault } from '../words/finding';
import { codeKey, filled, textIn, writtenIn } from '../values/text';
import { faultsOfTypes } from './fields';

const filledText = (given: unknown) => filled(textIn(given));

/**
 * The fields of a product as it is passed from one service to another (docs/items.md), each with the function
 * that reads it: in some a placeholder counts as empty. The names are fixed.
 */
const PRODUCT = {
	code: textIn,
	description: textIn,
	unit: filledText,
	/**
	 * The price excluding VAT, as a decimal string. The code that uses a product checks whether it is a number.
	 */
	price: textIn,
	vatCode: filledText,
	ledgerAccount: filledText,
	/** A product whose `active` is missing or unclear counts as active. */
	active: (given: unknown) => activeIn(given) ?? true,
	group: textIn,
};

export type Product = { [Field in keyof typeof PRODUCT]: ReturnType<(typeof PRODUCT)[Field]> };

export const PRODUCT_FIELDS = Object.keys(PRODUCT) as (keyof Product)[];
const TEXTS = PRODUCT_FIELDS.filter((field) => field !== 'active');

/** A product as it was read; it must not be applied when something in it is unclear. */
export type ReceivedProduct = Product & { unclear?: Fault[] };

export function readProduct(item: Readonly<Record<string, unknown>>): ReceivedProduct {
	const fields = Object.entries(PRODUCT).map(([field, read]) => [field, read(item[field])]);
	const unclear = [...faultsOfTypes(item, TEXTS), ...doubtAbout(item.active)];
	return { ...(Object.fromEntries(fields) as Product), ...(unclear.length > 0 && { unclear }) };
}

/** True when a product's unit is not text, so that it is not known to be a material or an hour type. */
export function hasUnclearUnit({ unclear = [] }: ReceivedProduct): boolean {
	return unclear.some((fault) => 'path' in fault && fault.path === 'unit');
}

/**
 * The item that follows the products of a complete list, with the codes of all of them, also of products that
 * were not read now. Only with this item does a missing code mean a deleted product.
 */
export const codesItem = (codes: readonly string[]) => ({ allProductCodes: codes });

/**
 * Separates the items that are products from the codes of all products, in the form of `codeKey`. `codes` is
 * absent when no item has them, and null when they are not lists of texts: then a missing code must not mean
 * a deleted product. A product may have no code.
 */
export function splitCodes<Item extends { json: Readonly<Record<string, unknown>> }>(
	items: readonly Item[],
): { products: Item[]; codes?: ReadonlySet<string> | null } {
	const lists = items.flatMap(({ json: { allProductCodes: list } }) => (list === undefined ? [] : [list]));
	const products = items.filter(({ json }) => json.allProductCodes === undefined);
	if (lists.length === 0) return { products };
	const codes = lists.flatMap((list): unknown[] => (Array.isArray(list) ? list : []));
	const areTexts = lists.every(Array.isArray) && codes.every((code) => writtenIn(code) !== null);
	const keys = codes.map((code) => codeKey(textIn(code))).filter((key) => key !== '');
	return { products, codes: areTexts ? new Set(keys) : null };
}

/**
 * The fault in an unclear value of `active`. It is not guessed, because it may mean that the product was
 * switched off.
 */
function doubtAbout(given: unknown): Fault[] {
	if (activeIn(given) !== undefined) return [];
	const value = given instanceof Object ? JSON.stringify(given) : textIn(given);
	return [wrongValue('active', 'switch', value)];
}

function activeIn(given: unknown): boolean | undefined {
	const word = textIn(given).toLowerCase();
	if (['true', '1'].includes(word) || (given ?? '') === '') return true;
	return ['false', '0'].includes(word) ? false : undefined;
}
