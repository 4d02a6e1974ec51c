import type { PeriodsPerYear } from '../../shared/dates';
import type { CurrentPeriod } from '../client/types';

/** Kinds of period as they end `2026-5-M` and `2026-4-4W` (apis/nmbrs.md 2.1); weeks are inferred. */
const KINDS: Record<string, PeriodsPerYear> = { M: 12, '4W': 13, W: 53 };

/** Reads `yyyy-p-kind`; null when it has not that shape. A kind that is not known is told as such, not guessed. */
export function parseCurrentPeriod(text: string): CurrentPeriod | null {
	const match = /^(\d{4})\s*-\s*(\d{1,2})(?:\s*-\s*(\S{0,20}))?$/.exec(text.trim());
	if (!match) return null;
	const kind = (match[3] ?? '').toUpperCase();
	return { year: Number(match[1]), period: Number(match[2]), periodsPerYear: KINDS[kind] ?? null };
}

const NAMES: Record<PeriodsPerYear, string> = { 12: 'monthly', 13: 'four-weekly', 53: 'weekly' };

/** "monthly: periods 1 to 12". */
export function periodsInWords(periodsPerYear: PeriodsPerYear | null): string {
	if (periodsPerYear === null) return 'periods 1 to 53';
	return `${NAMES[periodsPerYear]}: periods 1 to ${periodsPerYear}`;
}
