/** Calls that read mutations, which e-Boekhouden allows in a month (docs/services/e-boekhouden.md 3.2). */
export const MUTATION_CALLS_A_MONTH = 5_000;

/** From here on it is told: a month may have more bookings than the last. */
const TOLD_FROM = 0.8;
/** What quiet days may bring it to. */
const SPENT = 0.75;
const DAYS = 31;
const MONDAYS = 5;

/** Calls that read mutations. */
export interface DaysCalls {
	/** On a day on which nothing differs. */
	quiet: number;
	/** On a day on which all are read. */
	whole: number;
}

/** A day gets no fewer: the latest runs are looked at, whatever is told. */
const LEAST_A_DAY = 75;

/** How many a quiet day may take, when all are read on so many days on which something is booked, and on Mondays. */
export function callsLeftADay(whole: number, bookings: number): number {
	const days = daysOfAll(bookings);
	const left = SPENT * MUTATION_CALLS_A_MONTH - days * whole;
	return Math.max(LEAST_A_DAY, Math.floor(left / Math.max(1, DAYS - days)));
}

function daysOfAll(bookings: number): number {
	return Math.min(DAYS, MONDAYS + bookings);
}

/**
 * What a month of daily executions comes to, with so many days on which something is booked; null as long as that is far
 * enough below what is allowed.
 */
export function quotaForecast(
	{ quiet, whole }: DaysCalls,
	bookings: number,
): { code: 'quotaForecast'; calls: number; forecast: number; limit: number } | null {
	const days = daysOfAll(bookings);
	const forecast = days * whole + (DAYS - days) * quiet;
	if (forecast <= TOLD_FROM * MUTATION_CALLS_A_MONTH) return null;
	return { code: 'quotaForecast', calls: whole, forecast, limit: MUTATION_CALLS_A_MONTH };
}
