import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../../base/values/dates';
import { startSandbox } from '../../sandbox';
import { restoreCalendar, setToday } from '../support/calendar';
import { LAST_YEAR, ThreeYears } from './support/threeYears';

const DOCS = readFileSync(join(__dirname, '..', '..', 'docs', 'reliability.md'), 'utf8');
const TABLE = (/## Calls of a month\n(.*?)\n## /s.exec(DOCS)?.[1] ?? '').replace(/ +/g, ' ');

const QUIET = `${LAST_YEAR}-12-02`;

/** All mutations are read on each day, and how many there are changes little within a month. */
describe('three companies, three years of books', () => {
	test.each([
		[20, false],
		[50, false],
		[100, true],
	])(
		'%i mutations a day: told when a month may have more calls than are allowed: %s',
		async (aDay, isTold) => {
			const sandbox = await startSandbox();
			const world = new ThreeYears(sandbox, aDay * 365.25);
			world.bringTo(addDays(QUIET, -1));
			setToday(QUIET);
			world.live(QUIET, false);
			const { done, calls } = await world.run();
			restoreCalendar();
			await sandbox.stop();
			expect(done.status).toBe('success');
			const ofDay = calls.get('GetMutaties') ?? 0;
			const forecasts = done.rows.filter(({ code }) => code === 'quotaForecast');
			const row = `| ${aDay} | ${ofDay} | ${isTold ? 'told: ' : ''}${(31 * ofDay).toLocaleString('en')} |`;
			process.stdout.write(`${row}\n`);
			expect(forecasts).toHaveLength(isTold ? 1 : 0);
			expect(TABLE).toContain(row);
		},
		600_000,
	);
});
