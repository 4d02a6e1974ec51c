import { DateTime } from 'luxon';
import { nextTry } from '../../../features/failureNotice/schedule';

const NOW = DateTime.fromISO('2026-11-26T09:00:00Z');
const at = (...interval: object[]) => ({ interval });
const daily = (hour: number, minute = 0) => ({
	...{ field: 'days', daysInterval: 1, triggerAtHour: hour, triggerAtMinute: minute },
});

test.each([
	['every day, later', at(daily(23, 5)), 'donderdag 26 november 2026 om 23:05'],
	['every day, earlier', at(daily(5, 30)), 'vrijdag 27 november 2026 om 05:30'],
	['several times', at(daily(2), daily(12)), 'donderdag 26 november 2026 om 12:00'],
	[
		'every week',
		at({ field: 'weeks', weeksInterval: 1, triggerAtDay: [0], triggerAtHour: 6 }),
		'zondag 29 november 2026 om 06:00',
	],
	[
		'every month',
		at({ field: 'months', monthsInterval: 1, triggerAtDayOfMonth: 3, triggerAtHour: 6, triggerAtMinute: 45 }),
		'',
	],
	['in minutes', at({ field: 'minutes', minutesInterval: 15 }), 'binnen 15 minuten'],
	['once a minute', at({ field: 'minutes', minutesInterval: 1 }), 'binnen 1 minuut'],
	['in hours', at({ field: 'hours', hoursInterval: 24 }), 'binnen 24 uur'],
	['every thirty days', at({ ...daily(5), daysInterval: 30 }), ''],
	['every four weeks', at({ field: 'weeks', weeksInterval: 4, triggerAtDay: [0], triggerAtHour: 6 }), ''],
	[
		'of a workflow in another zone',
		at(daily(5, 30)),
		'donderdag 26 november 2026 om 11:30',
		'America/New_York',
	],
	['of no such zone', at(daily(5, 30)), 'vrijdag 27 november 2026 om 05:30', 'Nergens'],
	['every other day', at({ ...daily(5), daysInterval: 2 }), 'de volgende keer dat hij start'],
	[
		'in words of cron',
		at({ field: 'cronExpression', expression: '0 5 * * *' }),
		'de volgende keer dat hij start',
	],
	['once a month, in words of cron', at({ field: 'cronExpression', expression: '30 5 1 * *' }), ''],
	['once a year, with seconds', at({ field: 'cronExpression', expression: '0 30 5 * 1 *' }), ''],
	['once a month and every day', at({ field: 'months' }, daily(5, 30)), 'vrijdag 27 november 2026 om 05:30'],
	['no schedule', '', ''],
	['of another shape', { interval: [null, 5] }, ''],
] as [string, unknown, string, string?][])('%s', (_what, rule, said, zone = '') =>
	expect(nextTry({ rule, zone }, 'nl', NOW)).toBe(said),
);

test('on the day on which the clock changes, the times after it stay as they are', () => {
	const now = DateTime.fromISO('2027-03-28T09:00:00Z');
	expect(nextTry({ rule: at(daily(2, 30)), zone: '' }, 'nl', now)).toBe('maandag 29 maart 2027 om 02:30');
});
