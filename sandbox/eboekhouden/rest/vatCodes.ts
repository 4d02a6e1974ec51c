/** The codes of a Dutch administration that may be written, and whether they are for sales, for purchases, or both. */
const CODES: Record<string, 'sale' | 'purchase' | 'both'> = {
	HOOG_VERK_21: 'sale',
	LAAG_VERK_9: 'sale',
	VERL_VERK: 'sale',
	VERL_VERK_L9: 'sale',
	AFW_VERK: 'sale',
	BU_EU_VERK: 'sale',
	BI_EU_VERK_D: 'sale',
	AFST_VERK: 'sale',
	// A sales code by its name; the table in the description lists it with the purchases.
	BI_EU_VERK: 'both',
	AFW: 'purchase',
	LAAG_INK_9: 'purchase',
	HOOG_INK_21: 'purchase',
	VERL_INK: 'purchase',
	BU_EU_INK: 'purchase',
	BI_EU_INK: 'purchase',
	GEEN: 'both',
};

export function isVatCode(code: string): boolean {
	return Object.hasOwn(CODES, code);
}

export function isSalesCode(code: string): boolean {
	return isVatCode(code) && CODES[code] !== 'purchase';
}

export function isPurchaseCode(code: string): boolean {
	return isVatCode(code) && CODES[code] !== 'sale';
}

/** Those without a percentage, which take an amount of VAT. */
export function isDivergent(code: string): boolean {
	return code === 'AFW' || code === 'AFW_VERK';
}
