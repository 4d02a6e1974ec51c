/** Calls that read mutations, which e-Boekhouden allows in a month (apis/eboekhouden.md 8). */
export const MUTATION_CALLS_A_MONTH = 5_000;

/** From here on it is told: a month has busier days than this one. */
const TOLD_FROM = 0.8;
const DAILY = 31;

/** What a month of executions like this one comes to; null as long as that is far enough below what is allowed. */
export function quotaForecast(
	calls: number,
	executionsAMonth = DAILY,
): { code: 'quotaForecast'; calls: number; forecast: number; limit: number } | null {
	const forecast = calls * executionsAMonth;
	if (forecast <= TOLD_FROM * MUTATION_CALLS_A_MONTH) return null;
	return { code: 'quotaForecast', calls, forecast, limit: MUTATION_CALLS_A_MONTH };
}
