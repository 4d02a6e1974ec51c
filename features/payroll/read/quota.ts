/** The monthly maximum of calls that read mutations in e-Boekhouden (docs/services/e-boekhouden.md 3). */
const MUTATION_CALLS_A_MONTH = 5_000;

/** The forecast is reported from this part of the maximum on: a day with a booking takes some more. */
const REPORTED_FROM = 0.8;
const DAYS = 31;

/** The finding about a month of daily executions with this number of calls; null while that is far enough below the maximum. */
export function quotaForecast(
	calls: number,
): { code: 'quotaForecast'; calls: number; forecast: number; limit: number; days: number } | null {
	const forecast = DAYS * calls;
	if (forecast <= REPORTED_FROM * MUTATION_CALLS_A_MONTH) return null;
	const days = Math.max(1, Math.floor((REPORTED_FROM * MUTATION_CALLS_A_MONTH) / calls));
	return { code: 'quotaForecast', calls, forecast, limit: MUTATION_CALLS_A_MONTH, days };
}
