import type { NumberName } from '../../shared/rows/findings/problems/transport';
import { dutchTime } from '../../shared/values/dates';
import { notANumber, recordWithout } from './errors';

export { list } from '../../shared/transport/soap/elements';

/** Text of an element that may be missing or nil. */
export function text(value: string | null | undefined): string {
	return value?.trim() ?? '';
}

/** A number that the service always gives; without it the record means nothing. */
export function number(value: string | null | undefined, operation: string, element: string): number {
	const found = text(value);
	if (!/^-?\d{1,10}$/.test(found)) throw recordWithout(operation, element);
	return Number(found);
}

export function flag(value: string | null | undefined): boolean {
	return text(value) === 'true' || text(value) === '1';
}

/** Local time, as sent or by its offset; .NET's 0001-01-01 stands for none (docs/services/nmbrs.md 6). */
export function dateTime(value: string | null | undefined): string {
	return text(value).startsWith('0001-') ? '' : dutchTime(text(value));
}

/** An id or a year on its way out: anything but a number would arrive there as 0 (docs/services/nmbrs.md 1.2). */
export function wireInt(value: string, operation: string, of: NumberName): string {
	if (!/^\d{1,10}$/.test(value)) throw notANumber(operation, of, value);
	return value;
}
