/** Sets the day for everything under test; only the calendar stops, not the timers. */
export function setToday(day: string, time = '06:00'): void {
	jest.useFakeTimers({ now: new Date(`${day}T${time}:00Z`) });
}

/** When the calendar of a test was stopped; null while it runs. */
export function stoppedAt(): number | null {
	return 'isFake' in Date ? Date.now() : null;
}

/** Does something on that day, and then returns to the day before it, because one run may lie within another. */
export async function onDay<Result>(day: string, work: () => Promise<Result>): Promise<Result> {
	const before = stoppedAt();
	setToday(day);
	try {
		return await work();
	} finally {
		if (before === null) jest.useRealTimers();
		else jest.useFakeTimers({ now: before });
	}
}
