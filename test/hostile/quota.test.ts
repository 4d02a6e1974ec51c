import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleJournal } from '../../sandbox/nmbrs/data/simpleJournal';
import { runOutSmart } from '../support/outSmartWorkflow';
import { restoreCalendar, setToday } from '../support/calendar';
import { useSandbox } from '../support/sandbox';
import { bookedIn, LAST_YEAR, ThreeYears } from './support/threeYears';

/** e-Boekhouden limits GetMutaties alone (docs/services/e-boekhouden.md 3). */
const CALLS_A_MONTH = 5_000;

const sandbox = useSandbox();
afterEach(() => restoreCalendar());

const limits = readFileSync(join(__dirname, '..', '..', 'docs', 'reliability.md'), 'utf8').replace(
	/\s+/g,
	' ',
);

/**
 * The heaviest days of a year of daily runs, at its end; quotaYear.prove.ts runs all 365. A quiet day reads all mutations;
 * before a booking the weeks around it are read for what was booked by hand, and afterwards it is read back.
 */
test('three companies with three years of journals: as many calls as the limits say, far below the limit', async () => {
	const world = new ThreeYears(sandbox());
	world.bringTo(`${LAST_YEAR}-12-30`);
	setToday(`${LAST_YEAR}-12-30`);
	const quiet = await world.run();
	expect(quiet.done.message).toBe('nothing to synchronize');
	world.live(`${LAST_YEAR}-12-31`);
	sandbox().payroll.addRun(12345, {
		year: LAST_YEAR,
		periodStart: 12,
		locked: true,
		journals: [{ date: `${LAST_YEAR}-12-31`, period: 12, year: LAST_YEAR, lines: simpleJournal('10.00') }],
	});
	const busy = await world.run();
	expect(busy.done.message).toBe('1 payroll journals booked');

	const daily = quiet.calls.get('GetMutaties') ?? 0;
	const aBooking = (busy.calls.get('GetMutaties') ?? 0) - daily;
	const month = 31 * daily + aBooking * bookedIn(`${LAST_YEAR}-12`);
	expect({ aBooking, isFarBelow: month < CALLS_A_MONTH / 2 }).toEqual({ aBooking: 1, isFarBelow: true });
	expect(limits).toContain(
		`a daily payroll run for three companies with three years of journals makes ${daily} of them, at most ${month} a month`,
	);
});

test('a quiet quarter of an hour of the field service workflow reads no mutations', async () => {
	setToday('2026-11-20', '09:20');
	await runOutSmart(sandbox());
	const calls = async () => {
		sandbox().calls.length = 0;
		await runOutSmart(sandbox());
		expect(sandbox().calls.map(({ operation }) => operation)).not.toContain('GetMutaties');
		const count = (service: string) => sandbox().calls.filter((call) => call.service === service).length;
		return { books: count('e-Boekhouden'), field: count('OutSmart') };
	};
	const waiting = await calls();
	for (const { id, workStatus } of [...sandbox().fieldService.workOrders])
		if (workStatus === '99') sandbox().fieldService.deleteWorkOrder(id);
	const quiet = await calls();
	expect(limits).toContain(
		`A quiet quarter-hourly run makes ${quiet.books} calls to e-Boekhouden and ${quiet.field} to OutSmart, ${waiting.field} where an order stands on the error status.`,
	);
});
