import { DateTime } from 'luxon';
import { DUTCH } from '../../base/values/dates';
import { recordIn, recordsIn, type UnknownFields } from '../../base/values/records';
import { textIn } from '../../base/values/text';
import type { Language } from '../../base/words/language';
import { momentOf } from '../../base/words/page';
import { noticeWords } from './words';

/**
 * When a workflow with such a Schedule Trigger tries again, in words; '' without a schedule, or with one that starts it less
 * than once a week: by then it may be about another month. `rule` is the parameter of n8n's trigger, in which a user may have
 * put anything, and `zone` that of its workflow, whose times these are; '' for the Dutch one.
 */
export function nextTry(
	{ rule, zone }: { rule: unknown; zone: string },
	language: Language,
	now: DateTime = DateTime.now(),
): string {
	const words = noticeWords[language];
	const intervals = recordsIn(recordIn(rule).interval).filter((interval) => !isRare(interval));
	if (intervals.length === 0) return '';
	const [only] = intervals;
	const every = intervals.length === 1 && only ? minutesOf(only) : null;
	if (every !== null) return words.within(every);
	const here = now.setZone(zone || DUTCH);
	const next = intervals.map((interval) => nextOf(interval, here.isValid ? here : now.setZone(DUTCH)));
	const known = next.filter((one) => one !== null).sort((one, other) => one.toMillis() - other.toMillis());
	const [first] = known;
	return first && known.length === next.length ? momentOf(first, language) : words.nextTime;
}

/** In minutes. */
const A_WEEK = 7 * 24 * 60;

function isRare(interval: UnknownFields): boolean {
	const { field, daysInterval = 1, weeksInterval = 1, expression } = interval;
	return (
		field === 'months' ||
		(minutesOf(interval) ?? 0) > A_WEEK ||
		(field === 'cronExpression' && !isOfEachMonth(expression)) ||
		(field === 'days' && Number(daysInterval) > 7) ||
		(field === 'weeks' && weeksInterval !== 1)
	);
}

/** Whether a cron expression, with or without seconds, names no day of the month and no month: it starts at least once a week. */
function isOfEachMonth(expression: unknown): boolean {
	const fields = textIn(expression).trim().split(/\s+/);
	const [dayOfMonth, month] = fields.slice(-3);
	return [5, 6].includes(fields.length) && dayOfMonth === '*' && month === '*';
}

function minutesOf({ field, minutesInterval, hoursInterval }: UnknownFields): number | null {
	if (field === 'minutes' && typeof minutesInterval === 'number') return minutesInterval;
	return field === 'hours' && typeof hoursInterval === 'number' ? hoursInterval * 60 : null;
}

/** The next start after `now`; null for a schedule that is not daily or weekly at a fixed time. */
function nextOf(given: UnknownFields, now: DateTime): DateTime | null {
	const { field, triggerAtHour: hour, triggerAtMinute: minute = 0 } = given;
	if (typeof hour !== 'number' || typeof minute !== 'number') return null;
	// Each by itself: on the day on which the clock changes, that hour may not exist.
	const days = Array.from({ length: 8 }, (_, day) =>
		now.plus({ days: day }).set({ hour, minute, second: 0, millisecond: 0 }),
	);
	return days.find((day) => day > now && isOn(given, field, day)) ?? null;
}

function isOn(given: UnknownFields, field: unknown, day: DateTime): boolean {
	const { daysInterval, weeksInterval, triggerAtDay } = given;
	if (field === 'days') return daysInterval === 1;
	// n8n counts the days of the week from Sunday, 0.
	return (
		field === 'weeks' &&
		weeksInterval === 1 &&
		Array.isArray(triggerAtDay) &&
		triggerAtDay.includes(day.weekday % 7)
	);
}
