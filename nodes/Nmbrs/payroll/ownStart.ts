import { FIRST_YEAR, LAST_PERIOD, yearOf, type BookDate } from '../../shared/values/dates';
import type { Scope } from './scope';

/** "Garage B.V. from 2026-20" in two; null when nothing stands behind a "from". */
export function splitStart(text: string): { name: string; start: string } | null {
	const plain = text.replace(/\s+/g, ' ');
	const last = [...plain.matchAll(/ from /gi)].at(-1);
	if (!last) return null;
	const start = plain.slice(last.index + last[0].length).trim();
	// What stands behind a comma is the next company.
	return start.includes(',') ? null : { name: plain.slice(0, last.index).trim(), start };
}

/** Reads `2026-20`; null when that is no year and period in which any payroll can start. */
export function readStart(text: string, today: BookDate): Scope | null {
	const match = /^(\d{4})-(\d{1,2})$/.exec(text);
	const [fromYear, fromPeriod] = [Number(match?.[1]), Number(match?.[2])];
	const isYear = fromYear >= FIRST_YEAR && fromYear <= yearOf(today) + 1;
	return match && isYear && fromPeriod >= 1 && fromPeriod <= LAST_PERIOD ? { fromYear, fromPeriod } : null;
}

/** As it stands in the setting. */
export function startInWords(company: string, year: number | string, period: number): string {
	return `${company} from ${year}-${period}`;
}
