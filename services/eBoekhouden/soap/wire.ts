import { parseServiceDate, type BookDate } from '../../../base/values/dates';
import { canonical, canonicalAmount, withoutExponent } from '../../../base/values/money';

export { list } from '../../../base/transport/soap/description';

/** Text of an element that may be missing or nil. */
export function text(value: string | null | undefined): string {
	return value ?? '';
}

/**
 * An amount or a price in one notation: some come as a double, with an exponent. Equal amounts give equal
 * texts.
 */
export function amount(value: string | null | undefined): string {
	return canonicalAmount(withoutExponent(text(value)));
}

/** A quantity or a percentage in one notation. */
export function decimal(value: string | null | undefined): string {
	return canonical(withoutExponent(text(value)));
}

/** A number of days; null when there is none. */
export function days(value: string | null | undefined): number | null {
	return /^\d{1,5}$/.test(text(value)) ? Number(value) : null;
}

/**
 * The date part of a moment; '' for .NET's 0001-01-01 and anything unreadable (docs/services/e-boekhouden.md
 * 1.4).
 */
export function date(value: string | null | undefined): BookDate | '' {
	return parseServiceDate(text(value)) ?? '';
}

export function toDateTime(value: BookDate): string {
	return `${value}T00:00:00`;
}

/** An id; '' for 0, which the service writes for "none". */
export function idOrNone(value: string | null | undefined): string {
	return value && value !== '0' ? value : '';
}

/**
 * The maximum number of mutations in an answer (docs/services/e-boekhouden.md 3); it is not certain which
 * ones are given.
 */
export const MUTATION_CAP = 500;

/**
 * The maximum number of relations or products in an answer, as far as known (docs/services/e-boekhouden.md
 * 3).
 */
export const LIST_CAP = 2000;
