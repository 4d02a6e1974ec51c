import { addDays, type BookDate, currentMinute, daysBetween, weekday } from '../values/dates';
import { distinct } from '../values/records';
import { asked } from './features';
import { isFailing, type Row } from './row';
import { kindOf } from './say';

/** The things that failing rows are about: a new one is mailed at once, and one that remains, once in a working day. */
export interface Waiting {
	/** Whether all of it only waits for a person. */
	onlyWaiting: boolean;
	/** The working day, and each thing: an execution is mailed when one of these is new. */
	matters: string[];
}

export function waitingIn(rows: readonly Row[], now = currentMinute()): Waiting {
	const failing = rows.filter(isFailing);
	const [today = '', time = ''] = now.split(' ') as [BookDate, string];
	const day = workingDay(time < morningOf(today) ? addDays(today, -1) : today);
	return {
		onlyWaiting: failing.every(({ code, action }) => kindOf(code) === 'waits' || action === 'closed'),
		matters: failing.length === 0 ? [] : [day, ...distinct(failing.flatMap(mattersFor)).sort()],
	};
}

/**
 * When a working day begins: what stands then is mailed once more, and what comes on the day only when it comes. It is a quarter of an
 * hour later each day, eight times: where a long list is read in turns, the first run of the morning is then another turn, so that no
 * turn is mailed once only.
 */
function morningOf(day: BookDate): string {
	const quarters = daysBetween(FIRST, day) % 8;
	return `0${6 + Math.floor(quarters / 4)}:${String((quarters % 4) * 15).padStart(2, '0')}`;
}

const FIRST = '2000-01-01' as BookDate;

/** A weekend belongs to its Friday. */
function workingDay(date: BookDate): BookDate {
	return addDays(date, -Math.max(0, weekday(date) - 5));
}

function mattersFor(row: Row): string[] {
	return asked((feature) => feature.mattersOf?.(row)) ?? [`${row.resource} ${row.code} ${row.key}`];
}
