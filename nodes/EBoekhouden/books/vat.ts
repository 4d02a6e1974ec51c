import { formatMoney, parseDecimal, ZERO, type Money } from '../../shared/values/money';
import type { NewMutation, NewMutationRow } from './types';

/** Where a VAT code can be used, and its percentage (docs/services/e-boekhouden.md 7). */
interface VatCode {
	use: 'sales' | 'purchases' | 'both';
	percentage: number;
	/** Has no percentage: the VAT amount is given. */
	isOwnAmount?: true;
	/** Reverse-charged VAT: amounts exclude it. */
	isReversed?: true;
}

/** Former codes, and those whose percentage depends on the date, can only be read. */
const CODES: Readonly<Record<string, VatCode>> = {
	HOOG_VERK_21: { use: 'sales', percentage: 21 },
	LAAG_VERK_9: { use: 'sales', percentage: 9 },
	VERL_VERK: { use: 'sales', percentage: 0 },
	VERL_VERK_L9: { use: 'sales', percentage: 0 },
	BU_EU_VERK: { use: 'sales', percentage: 0 },
	BI_EU_VERK: { use: 'sales', percentage: 0 },
	BI_EU_VERK_D: { use: 'sales', percentage: 0 },
	AFST_VERK: { use: 'sales', percentage: 0 },
	AFW_VERK: { use: 'sales', percentage: 0, isOwnAmount: true },
	HOOG_INK_21: { use: 'purchases', percentage: 21 },
	LAAG_INK_9: { use: 'purchases', percentage: 9 },
	VERL_INK: { use: 'purchases', percentage: 0, isReversed: true },
	VERL_INK_L9: { use: 'purchases', percentage: 0, isReversed: true },
	BU_EU_INK: { use: 'purchases', percentage: 0 },
	BI_EU_INK: { use: 'purchases', percentage: 0 },
	AFW: { use: 'purchases', percentage: 0, isOwnAmount: true },
	GEEN: { use: 'both', percentage: 0 },
};

/** Of administrations in Belgium. */
const BELGIAN_SALES = /^BE_(?:(0|6|12|21)|IC_D|VERL|IC|EXP)_VERK$/;
const BELGIAN_PURCHASES = /^BE_(?:(VERL|IC_D|IC|IMP)_)?(0|6|12|21)_INK$/;

/** Null for a code that cannot be used for new bookings. */
export function vatCodeOf(code: string): VatCode | null {
	const known = Object.hasOwn(CODES, code) ? CODES[code] : undefined;
	if (known) return known;
	const sales = BELGIAN_SALES.exec(code);
	if (sales) return { use: 'sales', percentage: Number(sales[1] ?? 0) };
	const [, shifted, rate] = BELGIAN_PURCHASES.exec(code) ?? [];
	if (rate === undefined) return null;
	const isReversed = shifted === 'VERL' && { isReversed: true as const };
	return { use: 'purchases', percentage: shifted ? 0 : Number(rate), ...isReversed };
}

/** An amount with and without VAT, in whole cents. */
interface VatAmounts {
	amountExcludingVat: string;
	vat: string;
	amountIncludingVat: string;
	vatPercentage: string;
}

/** Calculated as the web application does. An invalid amount counts as zero: it is refused before. */
export function vatAmountsOf(
	{ amount, vatCode, vat: given }: NewMutationRow,
	{ vatIncluded }: Pick<NewMutation, 'vatIncluded'>,
): VatAmounts {
	// Without VAT all three are the same.
	if (vatCode === 'GEEN')
		return { amountExcludingVat: amount, vat: '0.00', amountIncludingVat: amount, vatPercentage: '0' };
	const entered = parseDecimal(amount) ?? ZERO;
	const percentage = vatCodeOf(vatCode)?.percentage ?? 0;
	const vat = given === undefined ? counted(entered, percentage, vatIncluded) : (parseDecimal(given) ?? ZERO);
	return {
		amountExcludingVat: formatMoney(vatIncluded ? entered.minus(vat) : entered),
		vat: formatMoney(vat),
		amountIncludingVat: formatMoney(vatIncluded ? entered : entered.plus(vat)),
		vatPercentage: String(percentage),
	};
}

function counted(entered: Money, percentage: number, vatIncluded: boolean): Money {
	const base = vatIncluded ? entered.times(100).div(100 + percentage) : entered;
	const vat = vatIncluded ? entered.minus(base.round(2)) : entered.times(percentage).div(100);
	return vat.round(2);
}
