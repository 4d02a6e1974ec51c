import type { PeriodsPerYear } from '../../shared/values/dates';
import type { CurrentPeriod } from './types';

/** Kinds of period as they end `2026-5-M` and `2026-4-4W` (docs/services/nmbrs.md 2.1); weeks are inferred. */
const KINDS: Record<string, PeriodsPerYear> = { M: 12, '4W': 13, W: 53 };

/** Reads `yyyy-p-kind`; null when it has not that shape. A kind that is not known is told as such, not guessed. */
export function parseCurrentPeriod(text: string): CurrentPeriod | null {
	const match = /^(\d{4})\s*-\s*(\d{1,2})(?:\s*-\s*(\S{0,20}))?$/.exec(text.trim());
	if (!match) return null;
	const kind = (match[3] ?? '').toUpperCase();
	return { year: Number(match[1]), period: Number(match[2]), periodsPerYear: KINDS[kind] ?? null };
}
