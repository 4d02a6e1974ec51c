import Big from 'big.js';
import { parseDecimal } from '../../shared/values/money';
import type { WorkPeriod } from '../client/types';

const MINUTES_OF_DAY = 24 * 60;

/** Minutes in `02:30`, seconds of nothing behind it allowed; null when it is no duration. */
export function minutesIn(duration: string): number | null {
	const match = /^(\d{1,3}):([0-5]\d)(?::00)?$/.exec(duration.trim());
	return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/**
 * To the nearest block of so many minutes, from half of it on upwards (docs/services/outsmart.md 6.2); 0 does
 * not round.
 */
export function roundMinutes(minutes: number, block: number): number {
	if (block === 0) return minutes;
	const remainder = minutes % block;
	return minutes - remainder + (remainder * 2 < block ? 0 : block);
}

/** As hours, four decimals. */
export function toHours(minutes: number): Big {
	return new Big(minutes).div(60).round(4);
}

/**
 * Whether hours of which nothing is left by their duration begin and end at different times, as a night shift may be
 * written: unless their break takes all of the time, something is wrong.
 */
export function isWithoutDuration(
	period: Pick<WorkPeriod, 'beginTime' | 'endTime' | 'breakMinutes'>,
): boolean {
	const { beginTime, endTime, breakMinutes } = period;
	const [begin, end] = [minutesIn(beginTime), minutesIn(endTime)];
	if (begin === null || end === null) return beginTime.trim() !== endTime.trim();
	const between = (end - begin + MINUTES_OF_DAY) % MINUTES_OF_DAY;
	return between !== 0 && parseDecimal(breakMinutes)?.eq(between) !== true;
}
