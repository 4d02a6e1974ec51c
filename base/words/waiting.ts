import { addDays, type BookDate, currentMinute, weekday } from '../values/dates';
import { distinct } from '../values/records';
import { asked } from './features';
import { isFailing, type Row } from './row';
import { kindOf } from './say';

/** The things that failing rows are about: a new one is mailed at once, and one that remains, once in a working day. */
export interface Waiting {
	/** The working day, and each thing: a row is mailed when its day or one of its things is new. */
	matters: string[];
}

export function waitingIn(rows: readonly Row[], now = currentMinute()): Waiting {
	const failing = rows.filter(isFailing);
	const [today = '', time = ''] = now.split(' ') as [BookDate, string];
	const day = workingDay(time < MORNING ? addDays(today, -1) : today);
	return {
		matters: failing.length === 0 ? [] : [day, ...distinct(failing.flatMap(mattersFor)).sort()],
	};
}

/**
 * Of failing rows those to mail: all when the working day is new, else what is new itself, or does not only wait for a person. What
 * stands is not repeated because something else came.
 */
export function toMail(
	failing: readonly Row[],
	{ matters: [day = ''] }: Waiting,
	isNew: (matter: string) => boolean,
): Row[] {
	if (isNew(day)) return [...failing];
	return failing.filter((row) => !onlyWaits(row) || mattersFor(row).some(isNew));
}

function onlyWaits({ code, action }: Row): boolean {
	return kindOf(code) === 'waits' || action === 'closed';
}

/** When a working day begins: what stands then is mailed once more, and what comes on the day only when it comes. */
const MORNING = '07:00';

/** A weekend belongs to its Friday. */
function workingDay(date: BookDate): BookDate {
	return addDays(date, -Math.max(0, weekday(date) - 5));
}

function mattersFor(row: Row): string[] {
	return asked((feature) => feature.mattersOf?.(row)) ?? [`${row.resource} ${row.code} ${row.key}`];
}
