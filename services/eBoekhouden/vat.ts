import { formatMoney, parseDecimal, ZERO, type Money } from '../../base/values/money';
import { NO_VAT, percentageOf } from '../../base/values/vatCodes';
import type { MutationRow, NewMutation, NewMutationRow } from './types';

/** An amount without VAT, its VAT, and the two together, in whole cents. */
interface VatAmounts {
	amountExcludingVat: string;
	vat: string;
	amountIncludingVat: string;
	vatPercentage: string;
}

/**
 * Calculates VAT as the web application of e-Boekhouden does. An invalid amount counts as zero: it is refused
 * before.
 */
export function vatAmountsOf(
	{ amount, vatCode, vat: given }: NewMutationRow,
	{ vatIncluded }: Pick<NewMutation, 'vatIncluded'>,
): VatAmounts {
	// With the code for no VAT, the amounts excluding and including VAT are the same.
	if (vatCode === NO_VAT.value)
		return { amountExcludingVat: amount, vat: '0.00', amountIncludingVat: amount, vatPercentage: '0' };
	const entered = parseDecimal(amount) ?? ZERO;
	const percentage = percentageOf(vatCode) ?? 0;
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

/**
 * True when a row may move more accounts than its own. Over REST the amount of its VAT is not always known:
 * then its VAT code decides.
 */
export function hasVat({ vat, vatCode }: Pick<MutationRow, 'vat' | 'vatCode'>): boolean {
	return !['', NO_VAT.value].includes(vatCode) || parseDecimal(vat || '0')?.eq(0) !== true;
}
