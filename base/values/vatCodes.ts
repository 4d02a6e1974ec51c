import Big from 'big.js';
import type { BookDate } from './dates';

/** A VAT code of e-Boekhouden (docs/services/e-boekhouden.md 7). */
interface VatCode {
	/** The description in a drop-down, behind the code. */
	name: string;
	side: 'sales' | 'purchases' | 'both';
	/** The VAT percentage; null when the VAT amount is given instead. */
	percentage: number | null;
	/** True for a code of reverse-charged VAT: amounts exclude the VAT. */
	isReversed?: true;
	/**
	 * True for a code that is only read, because it is no longer in use, or its percentage depends on the date.
	 */
	isFormer?: true;
}

function code(side: VatCode['side'], percentage: number | null, name = `${percentage}%`): VatCode {
	return { name, side, percentage };
}

/** The VAT codes, of which no service gives a list. Those that are used most come first. */
const CODES: Readonly<Record<string, VatCode>> = {
	HOOG_VERK_21: code('sales', 21),
	LAAG_VERK_9: code('sales', 9),
	VERL_VERK: code('sales', 0, 'Reverse Charge 21%'),
	VERL_VERK_L9: code('sales', 0, 'Reverse Charge 9%'),
	BI_EU_VERK: code('sales', 0, 'Goods Inside EU'),
	BI_EU_VERK_D: code('sales', 0, 'Services Inside EU'),
	BU_EU_VERK: code('sales', 0, 'Outside EU'),
	AFST_VERK: code('sales', 0, 'Distance Sales in EU'),
	AFW_VERK: code('sales', null, 'Amount Given'),
	HOOG_VERK: { ...code('sales', 19), isFormer: true },
	LAAG_VERK: { ...code('sales', 9), isFormer: true },
	HOOG_INK_21: code('purchases', 21),
	LAAG_INK_9: code('purchases', 9),
	VERL_INK: { ...code('purchases', 0, 'Reverse Charge 21%'), isReversed: true },
	VERL_INK_L9: { ...code('purchases', 0, 'Reverse Charge 9%'), isReversed: true },
	VERL_INK_L: { ...code('purchases', 0, 'Reverse Charge 6%'), isReversed: true, isFormer: true },
	HOOG_INK: { ...code('purchases', 19), isFormer: true },
	LAAG_INK: { ...code('purchases', 9), isFormer: true },
	BI_EU_INK: code('purchases', 0, 'Inside EU'),
	BU_EU_INK: code('purchases', 0, 'Outside EU'),
	AFW: code('purchases', null, 'Amount Given'),
	GEEN: code('both', 0, 'No VAT'),
};

/** The VAT codes of administrations in Belgium. */
const BELGIAN_SALES = /^BE_(?:(0|6|12|21)|IC_D|VERL|IC|EXP)_VERK$/;
const BELGIAN_PURCHASES = /^BE_(?:(VERL|IC_D|IC|IMP)_)?(0|6|12|21)_INK$/;

/** The VAT code of this name, also a former one; null when there is none. */
function anyVatCode(given: string): VatCode | null {
	if (Object.hasOwn(CODES, given)) return CODES[given] ?? null;
	const sales = BELGIAN_SALES.exec(given);
	if (sales) return code('sales', Number(sales[1] ?? 0));
	const [, kind, rate] = BELGIAN_PURCHASES.exec(given) ?? [];
	if (rate === undefined) return null;
	const isReversed = kind === 'VERL' && { isReversed: true as const };
	return { ...code('purchases', kind ? 0 : Number(rate)), ...isReversed };
}

/** True for a VAT code in the documented table, also a former one. */
export function isVatCode(given: string): boolean {
	return anyVatCode(given) !== null;
}

/** The VAT code of this name; null when it cannot be used for new bookings. */
export function vatCodeOf(given: string): VatCode | null {
	const found = anyVatCode(given);
	return found?.isFormer ? null : found;
}

export function isSalesVatCode(given: string): boolean {
	const side = anyVatCode(given)?.side;
	return side === 'sales' || side === 'both';
}

/**
 * True when an invoice that e-Boekhouden makes can have this VAT code: the lines of such an invoice have no
 * VAT amount of their own.
 */
export function isBillableVatCode(given: string): boolean {
	return isSalesVatCode(given) && given !== 'HOOG_VERK' && percentageOf(given) !== null;
}

/** The percentage of a code today; null when it has none, or the code is unknown. */
export function percentageOf(given: string): number | null {
	return anyVatCode(given)?.percentage ?? null;
}

/** The VAT codes for a drop-down; Belgian ones can be given by an expression. */
export function vatCodeOptions(side: 'sales' | 'purchases'): { name: string; value: string }[] {
	return Object.entries(CODES)
		.filter(([, { side: its, isFormer }]) => its === side && !isFormer)
		.map(([value, { name }]) => ({ name: `${value} (${name})`, value }));
}

export const NO_VAT = { name: 'GEEN (No VAT)', value: 'GEEN' };

/** Before this date LAAG_VERK was 6 %. */
const LOW_IS_NINE_FROM = '2019-01-01';

const OF_PERCENTAGE: Readonly<Record<string, string>> = { 21: 'HOOG_VERK_21', 9: 'LAAG_VERK_9' };

/**
 * The VAT code for sales at a percentage, as a shop gives it: `21`, `9.00`, `9%`; any other text is returned
 * unchanged.
 */
export function saleCodeOf(given: string): string {
	const [, percentage = ''] = /^(\d+)(?:[.,]0+)?\s*%?$/.exec(given) ?? [];
	return OF_PERCENTAGE[percentage] ?? given;
}

/** The percentage of a code at a date; null when it has none, or the code is unknown. */
export function rateOf(code: string, date: BookDate | ''): Big | null {
	if (code === 'LAAG_VERK' && date !== '' && date < LOW_IS_NINE_FROM) return new Big(6);
	const percentage = percentageOf(code);
	return percentage === null ? null : new Big(percentage);
}
