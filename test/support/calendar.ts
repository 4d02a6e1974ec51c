/** The day on which everything under test lives; only the calendar is stopped, not the clocks. */
export function setToday(day: string, time = '06:00'): void {
	vi.setSystemTime(new Date(`${day}T${time}:00Z`));
}
