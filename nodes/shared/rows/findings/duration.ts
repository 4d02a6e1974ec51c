/** "90 seconds", "15 minutes", "3 hours", "2 days": rounded up, for the time to wait. */
export const duration = {
	en: (seconds: number): string => {
		if (seconds < 120) return `${seconds} seconds`;
		if (seconds < 2 * 3600) return `${Math.ceil(seconds / 60)} minutes`;
		if (seconds < 2 * 86_400) return `${Math.ceil(seconds / 3600)} hours`;
		return `${Math.ceil(seconds / 86_400)} days`;
	},
	nl: (seconds: number): string => {
		if (seconds < 120) return `${seconds} seconden`;
		if (seconds < 2 * 3600) return `${Math.ceil(seconds / 60)} minuten`;
		if (seconds < 2 * 86_400) return `${Math.ceil(seconds / 3600)} uur`;
		return `${Math.ceil(seconds / 86_400)} dagen`;
	},
};
