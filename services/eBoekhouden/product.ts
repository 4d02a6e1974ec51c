import type { ProductContent } from './types';

/**
 * The kinds of value that a field of a product has: over REST units, groups and ledger accounts are ids, over SOAP names and
 * codes.
 */
export type ProductFieldKind = 'code' | 'text' | 'flag' | 'amount' | 'unit' | 'group' | 'account';

interface ProductField {
	kind: ProductFieldKind;
	rest: string;
	/**
	 * The name of the field in the SOAP record `cArtikel`; a field without it is written over REST only, and is never read back.
	 */
	soap?: string;
}

/** The name of each field of a product over either protocol. */
export const PRODUCT_IN_BOOKS = {
	code: { kind: 'code', rest: 'code', soap: 'ArtikelCode' },
	description: { kind: 'text', rest: 'description', soap: 'ArtikelOmschrijving' },
	unit: { kind: 'unit', rest: 'unitId', soap: 'Eenheid' },
	price: { kind: 'amount', rest: 'priceExcl', soap: 'VerkoopprijsExclBTW' },
	vatCode: { kind: 'text', rest: 'vat', soap: 'BTWCode' },
	ledgerAccount: { kind: 'account', rest: 'ledgerId', soap: 'TegenrekeningCode' },
	active: { kind: 'flag', rest: 'active', soap: 'Actief' },
	group: { kind: 'group', rest: 'groupId', soap: 'GroepOmschrijving' },
	purchasePrice: { kind: 'amount', rest: 'purchasePriceExcl' },
	priceIncludingVat: { kind: 'amount', rest: 'priceIncl' },
} as const satisfies Record<keyof ProductContent, ProductField>;
