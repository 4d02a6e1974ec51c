import Big from 'big.js';
import type { Fault } from '../../shared/rows/findings/finding';
import type { BookDate } from '../../shared/values/dates';
import { brief } from '../../shared/values/text';
import { isSalesVatCode, percentageOf } from '../../shared/values/vatCodes';

/** Of 19 % of former days, or without an amount of VAT that an invoice line could give. */
const NOT_BILLABLE: ReadonlySet<string> = new Set(['HOOG_VERK', 'AFW', 'AFW_VERK']);

/** Until then LAAG_VERK was 6 %. */
const LOW_IS_NINE_FROM = '2019-01-01';

/** Whether an invoice may have it, over this interface and at dates of today. */
export function isBillableVatCode(code: string): boolean {
	return isSalesVatCode(code) && !NOT_BILLABLE.has(code);
}

/** The percentage of a code at a date; null when it has none, or nobody knows the code. */
export function rateOf(code: string, date: BookDate | ''): Big | null {
	if (code === 'LAAG_VERK' && date !== '' && date < LOW_IS_NINE_FROM) return new Big(6);
	const percentage = percentageOf(code);
	return percentage === null ? null : new Big(percentage);
}

/** What is wrong with the VAT code of lines that have none. */
export function faultsInDefaultVatCode(vatCode: string): Fault[] {
	if (!isSalesVatCode(vatCode)) return [{ code: 'defaultVatCodeNotForSales', vatCode: brief(vatCode) }];
	return isBillableVatCode(vatCode) ? [] : [{ code: 'defaultVatCodeNotBillable', vatCode }];
}
