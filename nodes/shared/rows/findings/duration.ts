import { inBoth } from '../both';

/** "90 seconds", "15 minutes", "3 hours", "2 days": rounded up, for the time to wait. */
export const duration = inBoth((seconds: number) => {
	if (seconds < 120) return [`${seconds} seconds`, `${seconds} seconden`];
	const [minutes, hours, days] = [60, 3600, 86_400].map((size) => Math.ceil(seconds / size));
	if (seconds < 2 * 3600) return [`${minutes} minutes`, `${minutes} minuten`];
	return seconds < 2 * 86_400 ? [`${hours} hours`, `${hours} uur`] : [`${days} days`, `${days} dagen`];
});
