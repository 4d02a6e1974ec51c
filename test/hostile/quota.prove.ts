import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../../base/values/dates';
import { restoreCalendar, setToday } from '../support/calendar';
import { useSandbox } from '../support/sandbox';
import { ALL_JOURNALS, bookedIn, LAST_YEAR, ThreeYears } from './support/threeYears';

const DOCS = readFileSync(join(__dirname, '..', '..', 'docs', 'reliability.md'), 'utf8').replace(/ +/g, ' ');

const sandbox = useSandbox();
afterEach(() => restoreCalendar());

/** The world after that day, with so many mutations a day. */
function worldOn(day: string, aDay?: number): ThreeYears {
	const world = new ThreeYears(sandbox(), aDay && aDay * 365.25);
	world.bringTo(addDays(day, -1));
	return world;
}

/** As the daily run finds it: how often it reads mutations. */
async function runOn(world: ThreeYears, day: string) {
	setToday(day);
	world.live(day);
	const { done, calls } = await world.run();
	expect({ day, status: done.status }).toEqual({ day, status: 'success' });
	return { rows: done.rows, count: calls.get('GetMutaties') ?? 0 };
}

/** All mutations are read on each day, and how many there are changes little within a month. */
test.each([
	[20, false],
	[50, false],
	[100, true],
])(
	'three companies, three years of books, %i mutations a day: told when a month may have more calls than are allowed: %s',
	async (aDay, isTold) => {
		const quiet = `${LAST_YEAR}-12-02`;
		const { rows, count } = await runOn(worldOn(quiet, aDay), quiet);
		const row = `| ${aDay} | ${count} | ${isTold ? 'told: ' : ''}${(31 * count).toLocaleString('en')} |`;
		process.stdout.write(`${row}\n`);
		expect(rows.filter(({ code }) => code === 'quotaForecast')).toHaveLength(isTold ? 1 : 0);
		expect(/## Calls of a month\n(.*?)\n## /s.exec(DOCS)?.[1]).toContain(row);
	},
	600_000,
);

/** Every day of a year on n8n's engine: minutes, so it is no part of `npm test`. */
test('a year of daily runs stays within the calls that are allowed', async () => {
	const [first, last] = [`${LAST_YEAR}-01-01`, `${LAST_YEAR}-12-31`];
	const world = worldOn(first);
	const months = new Map<string, number>();
	let booked = 0;
	for (let day = first; day <= last; day = addDays(day, 1)) {
		const { rows, count } = await runOn(world, day);
		booked += rows.filter(({ action }) => action === 'booked').length;
		const month = day.slice(0, 7);
		months.set(month, (months.get(month) ?? 0) + count);
	}
	const due = ALL_JOURNALS.filter(({ transaction }) =>
		addDays(transaction.date, 1).startsWith(`${LAST_YEAR}`),
	);
	expect(booked).toBe(due.length);
	process.stdout.write(
		`GetMutaties: ${JSON.stringify([...months])}, ${bookedIn(`${LAST_YEAR}-12`)} bookings in December\n`,
	);
	const [, told] = /at most (\d+) a month/.exec(DOCS.replace(/\s+/g, ' ')) ?? [];
	for (const count of months.values()) expect(count).toBeLessThanOrEqual(Number(told));
});
