/** The monthly maximum of calls that read mutations in e-Boekhouden (docs/services/e-boekhouden.md 3.2). */
export const MUTATION_CALLS_A_MONTH = 5_000;

/** The forecast is reported from this part of the maximum on: a month may have more bookings than the last. */
export const REPORTED_FROM = 0.8;
const DAYS = 31;
const MONDAYS = 5;

/** Calls that read mutations. */
export interface DaysCalls {
	/** On a day without differences. */
	quiet: number;
	/** On a day on which everything is read. */
	whole: number;
}

function daysOfAll(bookings: number): number {
	return Math.min(DAYS, MONDAYS + bookings);
}

/**
 * The calls in a month of daily executions, with this number of days with a booking; null as long as that is far enough
 * below the maximum.
 */
export function quotaForecast(
	{ quiet, whole }: DaysCalls,
	bookings: number,
): { code: 'quotaForecast'; calls: number; forecast: number; limit: number } | null {
	const days = daysOfAll(bookings);
	const forecast = days * whole + (DAYS - days) * quiet;
	if (forecast <= REPORTED_FROM * MUTATION_CALLS_A_MONTH) return null;
	return { code: 'quotaForecast', calls: whole, forecast, limit: MUTATION_CALLS_A_MONTH };
}
