import type { Fault } from '../../shared/rows/findings/finding';
import { brief } from '../../shared/values/words';

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

/** What is wrong with the VAT code of lines that have none. */
export function faultsInDefaultVatCode(vatCode: string): Fault[] {
	return isSalesVatCode(vatCode) ? [] : [{ code: 'defaultVatCodeNotForSales', vatCode: brief(vatCode) }];
}
