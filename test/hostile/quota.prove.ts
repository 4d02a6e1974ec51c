import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../../base/values/dates';
import { startSandbox } from '../../sandbox';
import { restoreCalendar, setToday } from '../support/calendar';
import { LAST_YEAR, ThreeYears } from './support/threeYears';

const DOCS = readFileSync(join(__dirname, '..', '..', 'docs', 'reliability.md'), 'utf8');
const TABLE = (/## Calls of a month\n(.*?)\n## /s.exec(DOCS)?.[1] ?? '').replace(/ +/g, ' ');

/** December 2026 has four Mondays, and one other day with a booking: of the company that is paid by month. */
const BOOKING = `${LAST_YEAR}-12-01`;
const QUIET = `${LAST_YEAR}-12-02`;
const MONDAY = `${LAST_YEAR}-12-07`;
const MONDAYS = 4;
const QUIET_DAYS = 31 - MONDAYS - 1;

/**
 * A month is derived from three of its days: a Monday, on which all mutations are read and the company that is paid by week
 * is booked; another day with a booking; and a quiet day. How many mutations there are changes little within a month.
 */
describe('three companies, three years of books', () => {
	const daysWith = async (aDay: number, days: string[]) => {
		const sandbox = await startSandbox();
		const world = new ThreeYears(sandbox, aDay * 365.25);
		world.bringTo(addDays(BOOKING, -1));
		const counts: number[] = [];
		const told: unknown[] = [];
		for (let day = BOOKING; counts.length < days.length; day = addDays(day, 1)) {
			setToday(day);
			world.live(day, !days.includes(day));
			if (!days.includes(day)) continue;
			const { done, calls } = await world.run();
			expect({ day, status: done.status }).toEqual({ day, status: 'success' });
			counts.push(calls.get('GetMutaties') ?? 0);
			told.push(...done.rows.filter(({ code }) => code === 'quotaForecast'));
		}
		restoreCalendar();
		await sandbox.stop();
		return { counts, told };
	};

	/** A row of the table, and what is told on the last day, a Monday. */
	const monthOf = async (aDay: number) => {
		const { counts, told } = await daysWith(aDay, [BOOKING, QUIET, MONDAY]);
		const [booking = 0, quiet = 0, monday = 0] = counts;
		const month = booking + MONDAYS * monday + QUIET_DAYS * quiet;
		const row = `| ${aDay} | ${quiet} | ${booking} | ${monday} |`;
		process.stdout.write(`${row} ${month} | ${JSON.stringify(told)}\n`);
		return { row, month, told: told as { forecast: number }[] };
	};

	test('20 mutations a day: a month stays below what is allowed', async () => {
		const { row, month, told } = await monthOf(20);
		expect(told).toEqual([]);
		expect(month).toBeLessThan(4_000);
		expect(TABLE).toContain(`${row} ${month.toLocaleString('en')} |`);
	}, 600_000);

	test('100 mutations a day: more than is allowed, and told', async () => {
		const { row, month, told } = await monthOf(100);
		expect(month).toBeGreaterThan(5_000);
		expect(told.length).toBeGreaterThan(0);
		const { forecast = 0 } = told[0] ?? {};
		expect(TABLE).toContain(`${row} told: ${forecast.toLocaleString('en')} |`);
	}, 600_000);

	// Four days on which all are read are more than is allowed, and this machine would be at it for an hour.
	test('600 mutations a day: more than is allowed, and told on every day from the first on', async () => {
		const { counts, told } = await daysWith(600, [QUIET]);
		process.stdout.write(`600: ${counts.join()} ${JSON.stringify(told)}\n`);
		expect(told).toMatchObject([{ action: 'skipped', code: 'quotaForecast', limit: 5_000 }]);
		const [{ calls, forecast }] = told as [{ calls: number; forecast: number }];
		expect(forecast).toBeGreaterThan(5_000);
		expect(TABLE).toContain(
			`| 600 | ${counts.join()} | | ${calls.toLocaleString('en')} | told: ${forecast.toLocaleString('en')} |`,
		);
	}, 600_000);
});
