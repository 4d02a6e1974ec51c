/** The day on which everything under test lives; only the calendar is stopped, not the clocks. */
export function setToday(day: string, time = '06:00'): void {
	jest.useFakeTimers({
		now: new Date(`${day}T${time}:00Z`),
		doNotFake: [
			'hrtime',
			'nextTick',
			'performance',
			'queueMicrotask',
			'setImmediate',
			'clearImmediate',
			'setInterval',
			'clearInterval',
			'setTimeout',
			'clearTimeout',
		],
	});
}
