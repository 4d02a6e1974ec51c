import { asked, kindOfRecord } from './features';
import type { Language } from './language';
import { pageWords } from './page';
import { DEEDS, foreseen, type Row, type RowAction } from './row';
import { kindOf } from './say';

declare module './features' {
	interface Feature {
		/** What was done, as a participle, where the action says too little: "reversed". */
		doneOf?(row: Row, language: Language): string | undefined;
		/** Whether this execution wrote something for a row, beyond what its action and code say. */
		written?(row: Row): 'certainly' | 'perhaps' | undefined;
	}
}

/** The same word for what was done and what a preview would do. */
export function plainAction({ action }: Pick<Row, 'action'>): RowAction {
	return DEEDS.find((deed) => action === foreseen(deed)) ?? (action as RowAction);
}

export function isDeed(row: Pick<Row, 'action'>): boolean {
	return (DEEDS as readonly RowAction[]).includes(plainAction(row));
}

/** What was done, as a participle: "booked", "reversed". */
export function doneIn(row: Row, language: Language): string {
	return asked((feature) => feature.doneOf?.(row, language)) ?? pageWords[language].actions[plainAction(row)];
}

/**
 * Whether this execution wrote an entry or an invoice for a row, however the row ended: one that failed afterwards was
 * written all the same.
 */
export function writtenFor(row: Row): 'certainly' | 'perhaps' | 'not' {
	// Nobody books master data or a mark by hand.
	if (row.preview === true || kindOfRecord(row.resource) !== undefined) return 'not';
	if (kindOf(row) === 'perhapsWritten') return 'perhaps';
	return asked((feature) => feature.written?.(row)) ?? (isDeed(row) ? 'certainly' : 'not');
}

/** Whether only a part of it was written, or in a preview would be: some dates of a payroll run, and others not. */
export function isHalfDone(row: Row): boolean {
	if (isDeed(row)) return false;
	const written = row.preview === true ? asked((feature) => feature.written?.(row)) : writtenFor(row);
	return written === 'certainly';
}

/** Whether it was written, or in a preview would be, as a whole or in part. */
export function hasDeed(row: Row): boolean {
	return isDeed(row) || isHalfDone(row);
}
