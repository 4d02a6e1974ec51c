import { parseServiceDate, type BookDate } from '../../../base/values/dates';
import { canonical, canonicalAmount, withoutExponent } from '../../../base/values/money';

export { list } from '../../../base/transport/soap/description';

/** Text of an element that may be missing or nil. */
export function text(value: string | null | undefined): string {
	return value ?? '';
}

/** An amount or a price of either type: some come as a double, with an exponent. The same amount is always the same text. */
export function amount(value: string | null | undefined): string {
	return canonicalAmount(withoutExponent(text(value)));
}

/** The same for a quantity or a percentage. */
export function decimal(value: string | null | undefined): string {
	return canonical(withoutExponent(text(value)));
}

/** A number of days; null when there is none. */
export function days(value: string | null | undefined): number | null {
	return /^\d{1,5}$/.test(text(value)) ? Number(value) : null;
}

/** The date part; '' for .NET's 0001-01-01 and anything unreadable (docs/services/e-boekhouden.md 1.4). */
export function date(value: string | null | undefined): BookDate | '' {
	return parseServiceDate(text(value)) ?? '';
}

export function toDateTime(value: BookDate): string {
	return `${value}T00:00:00`;
}

/** The service writes 0 for "none". */
export function idOrNone(value: string | null | undefined): string {
	return value && value !== '0' ? value : '';
}

/** The maximum number of records in an answer, as far as known (docs/services/e-boekhouden.md 3). */

/** The maximum number of mutations; it is not certain which ones are returned. */
export const MUTATION_CAP = 500;

/** Relations and products. */
export const LIST_CAP = 2000;
