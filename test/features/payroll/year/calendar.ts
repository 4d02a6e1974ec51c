import { addDays, type BookDate } from '../../../../base/values/dates';

/** A Friday; on the Monday after it all of the books is read, however quiet it is. */
export const TODAY = '2026-05-15';
export const MONDAY = '2026-05-18';

/** What the synchronisation reads when the start is this month of 2026: a year before it to a year ahead of today. */
export const windowFrom = (start: number) => ({ from: dayOf(start, 1, 2025), to: '2027-05-18' });

/** Dates that journals and hands use. */
export const DATES = ['2026-02-13', '2026-02-28', '2026-03-13', '2026-04-13'] as const;

/** Where the wages of a month stand. */
export const PAYDAYS: Readonly<Record<number, BookDate>> = {
	2: '2026-02-28',
	3: '2026-03-13',
	4: '2026-04-13',
};

/** Before anything that is read. */
export const LONG_AGO = '2024-08-15';

export function dayOf(month: number, day: number, year = 2026): BookDate {
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `2026-02` */
export const monthIn = (date: BookDate) => date.slice(0, 7);

export const later = (date: BookDate, days: number): BookDate => addDays(date, days);

/** First days of the months after a date, up to the current one. */
export function firstDaysAfter(date: BookDate): BookDate[] {
	return [1, 2, 3, 4, 5].map((month) => dayOf(month, 1)).filter((day) => day > date && day <= TODAY);
}
