const { Date: Running } = globalThis;

/** When the calendar of a test was stopped; null while it runs. */
let stopped: number | null = null;

class StoppedDate extends Running {
	constructor(...given: [] | [number]) {
		super(...((given.length === 0 ? [Number(stopped)] : given) as [number]));
	}

	static override now = () => Number(stopped);
	static override [Symbol.hasInstance] = (value: unknown) => value instanceof Running;
}

/** Stops the calendar at that moment for everything under test; the timers go on. A test file ends it with `restoreCalendar`. */
export function setNow(now: number | Date): void {
	stopped = Number(now);
	globalThis.Date = StoppedDate as unknown as DateConstructor;
}

/** The same, at a time of a day (UTC). */
export function setToday(day: string, time = '06:00'): void {
	setNow(new Date(`${day}T${time}:00Z`));
}

export function restoreCalendar(): void {
	stopped = null;
	globalThis.Date = Running;
}

export const stoppedAt = (): number | null => stopped;

/** Does something on that day, and then returns to the day before it, because one run may lie within another. */
export async function onDay<Result>(day: string, work: () => Promise<Result>): Promise<Result> {
	const before = stopped;
	setToday(day);
	try {
		return await work();
	} finally {
		if (before === null) restoreCalendar();
		else setNow(before);
	}
}
