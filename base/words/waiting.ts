import { addDays, type BookDate, currentMinute, weekday } from '../values/dates';
import { distinct } from '../values/records';
import { whyOf } from './codes';
import { asked } from './features';
import { isFailing, type Row } from './row';
import { kindOf } from './say';

declare module './features' {
	interface Feature {
		/** The things that a failing row is about: one that is new is mailed at once. */
		mattersOf?(row: Row): string[] | undefined;
	}
}

/**
 * The things that failing rows are about: a new one is mailed at once. One that remains is mailed once more each working day, but not
 * on the first morning after: that mail would come before anybody could act on the former one.
 */
export interface Waiting {
	/** The working day, each thing, and each row with the days that count for mailing it once more. */
	matters: string[];
}

export function waitingIn(rows: readonly Row[], now = currentMinute()): Waiting {
	const failing = rows.filter(isFailing);
	const [today = '', time = ''] = now.split(' ') as [BookDate, string];
	const day = workingDay(time < MORNING ? addDays(today, -1) : today);
	if (failing.length === 0) return { matters: [] };
	const days = [day, afterTomorrow(day)];
	const again = failing.flatMap((row) => days.map((one) => againOn(one, row)));
	return { matters: [day, ...distinct([...failing.flatMap(mattersFor), ...again]).sort()] };
}

/**
 * Of failing rows those to mail: what is new itself, or does not only wait for a person; and in the first execution of a working day
 * what has stood for a whole one. What stands is not repeated because something else came.
 */
export function toMail(
	failing: readonly Row[],
	{ matters: [day = ''] }: Waiting,
	isNew: (matter: string) => boolean,
): Row[] {
	const isMorning = isNew(day);
	const isAgain = (row: Row) => isMorning && !isNew(againOn(day, row));
	return failing.filter((row) => !onlyWaits(row) || mattersFor(row).some(isNew) || isAgain(row));
}

function onlyWaits(row: Row): boolean {
	return kindOf(row) === 'waits' || row.action === 'closed';
}

/** When a working day begins: what stands then is mailed once more, and what comes on the day only when it comes. */
const MORNING = '07:00';

/** What is remembered when a row stands, for the day from which it is mailed once more. */
function againOn(day: string, row: Row): string {
	return `${day} ${mattersFor(row)[0] ?? ''}`;
}

/** The second working day after one. */
function afterTomorrow(day: BookDate): BookDate {
	return addDays(day, weekday(day) < 4 ? 2 : 4);
}

/** A weekend belongs to its Friday. */
function workingDay(date: BookDate): BookDate {
	return addDays(date, -Math.max(0, weekday(date) - 5));
}

function mattersFor(row: Row): string[] {
	return asked((feature) => feature.mattersOf?.(row)) ?? [`${row.resource} ${whyOf(row)} ${row.key}`];
}
