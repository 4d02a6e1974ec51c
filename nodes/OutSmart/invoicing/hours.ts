import Big from 'big.js';

/** Minutes in `02:30`, seconds of nothing behind it allowed; null when it is no duration. */
export function minutesIn(duration: string): number | null {
	const match = /^(\d{1,3}):([0-5]\d)(?::00)?$/.exec(duration.trim());
	return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/** To the nearest block of so many minutes, from half of it on upwards (apis/outsmart.md 8.3); 0 does not round. */
export function roundMinutes(minutes: number, block: number): number {
	if (block === 0) return minutes;
	const remainder = minutes % block;
	return minutes - remainder + (remainder * 2 < block ? 0 : block);
}

/** As hours, four decimals. */
export function toHours(minutes: number): Big {
	return new Big(minutes).div(60).round(4);
}
