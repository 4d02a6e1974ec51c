import { inBoth } from '../../../base/words/language';
import { brief } from '../../../base/values/text';
import type { Locale } from '../../../base/words/message';
import { mutation } from './words';
import { foreignBookings, type ForeignEntry } from './runWords';

/** The largest cost account of a run, in debit: what others booked on it in the period of the run, and what the run has there. */
export type TouchedAccount = { ledgerAccount: string; name: string; booked: string; expected: string };

export type ForeignBooking = {
	foreignEntries: ForeignEntry[];
	mutations: string[];
	/** Null where they have the same amounts as what would be booked, or may have them. */
	touched: TouchedAccount | null;
	/** Those of which not all can be read. */
	unread: string[];
	/** Left out where a deleted run is to be reversed. */
	question?: string;
	decisions: string[];
};

/** What others booked that may be a run. */
export const alreadyBooked = inBoth(({ foreignEntries, touched, unread }: ForeignBooking, t: Locale) => {
	const told = foreignEntries.filter((entry) => !unread.includes(entry.mutation));
	const [books, boekt] = told.length > 1 ? ['together book', 'boeken samen'] : ['books', 'boekt'];
	const account = touched && [touched.ledgerAccount, brief(touched.name)].filter(Boolean).join(' ');
	const [booked, expected] = [touched?.booked, touched?.expected].map((amount = '') => t.amount(amount));
	const [what, wat] = account
		? [
				`${booked} on ${account} in the period of this run, which has ${expected} there`,
				`${booked} op ${account} in de periode van deze loonrun, die daar ${expected} heeft`,
			]
		: ['the same amounts already', 'dezelfde bedragen al'];
	const both = (says: string, isUnread: string) =>
		[told.length > 0 ? says : '', unread.length > 0 ? isUnread : ''].filter(Boolean).join(' ');
	return [
		both(
			`${foreignBookings.en(told, t)} ${books} ${what}.`,
			`Not all of ${mutation.en(unread)} can be read, so this run may be booked there.`,
		),
		both(
			`${foreignBookings.nl(told, t)} ${boekt} ${wat}.`,
			`Niet alles van ${mutation.nl(unread)} is te lezen. Deze loonrun kan daarmee geboekt zijn.`,
		),
	];
});
