/** The day on which everything under test lives; only the calendar is stopped, not the clocks. */
export function setToday(day: string, time = '06:00'): void {
	jest.useFakeTimers({ now: new Date(`${day}T${time}:00Z`) });
}

/** When the calendar of a test was stopped; null while it runs. */
export function stoppedAt(): number | null {
	return 'isFake' in Date ? Date.now() : null;
}

/** What is done on that day. Then it is the day of before again, since one run may lie within another. */
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
