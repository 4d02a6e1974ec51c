/** VAT codes for sales, and "no VAT" (apis/eboekhouden.md 6); no service lists them. */
const SALES = new Set([
	'HOOG_VERK',
	'HOOG_VERK_21',
	'LAAG_VERK',
	'LAAG_VERK_9',
	'VERL_VERK',
	'VERL_VERK_L9',
	'AFW',
	'AFW_VERK',
	'BU_EU_VERK',
	'BI_EU_VERK',
	'BI_EU_VERK_D',
	'AFST_VERK',
	'GEEN',
]);

/** Belgian administrations have codes of their own. */
const BELGIAN = /^BE_(0|6|12|21|IC_D|VERL|IC|EXP)_VERK$/;

export function isSalesVatCode(code: string): boolean {
	return SALES.has(code) || BELGIAN.test(code);
}
