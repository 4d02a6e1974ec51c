/** The day on which everything under test lives; only the calendar is stopped, not the clocks. */
export function setToday(day: string, time = '06:00'): void {
	vi.setSystemTime(new Date(`${day}T${time}:00Z`));
}

/** What is done on that day. Then it is the day of before again, since one run may lie within another. */
export async function onDay<Result>(day: string, work: () => Promise<Result>): Promise<Result> {
	const before = vi.getMockedSystemTime();
	setToday(day);
	try {
		return await work();
	} finally {
		if (before === null) vi.useRealTimers();
		else vi.setSystemTime(before);
	}
}
