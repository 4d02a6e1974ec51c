import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../../base/values/dates';
import { startSandbox } from '../../sandbox';
import { restoreCalendar, setToday } from '../support/calendar';
import { ALL_JOURNALS, bookedIn, LAST_YEAR, ThreeYears } from './support/threeYears';

const LIMITS = readFileSync(join(__dirname, '..', '..', 'docs', 'reliability.md'), 'utf8').replace(
	/\s+/g,
	' ',
);
const YEAR = { from: `${LAST_YEAR}-01-01`, to: `${LAST_YEAR}-12-31` };

/** Every day of a year on n8n's engine: minutes, so it is no part of `npm test`. */
test('a year of daily runs stays within the calls that are allowed', async () => {
	const sandbox = await startSandbox();
	const world = new ThreeYears(sandbox);
	world.bringTo(addDays(YEAR.from, -1));
	const months = new Map<string, number>();
	let booked = 0;
	for (let day = YEAR.from; day <= YEAR.to; day = addDays(day, 1)) {
		setToday(day);
		world.live(day);
		const { done, calls } = await world.run();
		expect({ day, status: done.status }).toEqual({ day, status: 'success' });
		booked += done.rows.filter(({ action }) => action === 'booked').length;
		const month = day.slice(0, 7);
		months.set(month, (months.get(month) ?? 0) + (calls.get('GetMutaties') ?? 0));
	}
	restoreCalendar();
	await sandbox.stop();
	const due = ALL_JOURNALS.filter(({ transaction }) =>
		addDays(transaction.date, 1).startsWith(`${LAST_YEAR}`),
	);
	expect(booked).toBe(due.length);
	process.stdout.write(
		`GetMutaties: ${JSON.stringify([...months])}, ${bookedIn(`${LAST_YEAR}-12`)} bookings in December\n`,
	);
	const [, told] = /at most (\d+) a month/.exec(LIMITS) ?? [];
	for (const count of months.values()) expect(count).toBeLessThanOrEqual(Number(told));
});
