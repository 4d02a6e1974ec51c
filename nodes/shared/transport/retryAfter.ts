import { DateTime } from 'luxon';

/** The seconds that a header `Retry-After` asks for, given as such or as a date; undefined when it asks for nothing. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
	const text = header?.trim() ?? '';
	if (/^\d{1,9}$/.test(text)) return Number(text);
	const date = text === '' ? null : DateTime.fromHTTP(text);
	return date?.isValid ? Math.max(0, Math.ceil((date.toMillis() - now) / 1000)) : undefined;
}
