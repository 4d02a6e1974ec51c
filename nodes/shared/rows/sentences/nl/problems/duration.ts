/** "90 seconden", "15 minuten", "3 uur", "2 dagen": rounded up, for how long to wait. */
export function duration(seconds: number): string {
	if (seconds < 120) return `${seconds} seconden`;
	if (seconds < 2 * 3600) return `${Math.ceil(seconds / 60)} minuten`;
	if (seconds < 2 * 86_400) return `${Math.ceil(seconds / 3600)} uur`;
	return `${Math.ceil(seconds / 86_400)} dagen`;
}
