import type { PayrollFindings } from './payroll';
import type { WhichRunOption } from './whichRun';
import type { Locale } from '../message';
import { choices, shown } from '../settingNames';
import { accountsIn, nameOf } from '../sentences/words';
import { mutation } from './payrollWriting';

export const inClosedPeriod = {
	en: ({ remedy, decisions }: ClosedRemedy): string => {
		switch (remedy) {
			case 'setting':
				return `Open the period, or set '${shown.closedPeriods}' to '${choices.closedPeriods.nextOpenPeriod}'.`;
			case 'decide':
				return `Open the period; or book it in the first open month, or leave it out, with '${shown.decisions}': ${decisions.join(' or ')}`;
			case 'noOpenMonth':
				return `No month up to today is open: open one in e-Boekhouden, or set '${shown.closedUntil}' to an earlier day.`;
		}
	},
	nl: ({ remedy, decisions }: ClosedRemedy): string => {
		switch (remedy) {
			case 'setting':
				return `Open de periode, of zet '${shown.closedPeriods}' op '${choices.closedPeriods.nextOpenPeriod}'.`;
			case 'decide':
				return `Open de periode; of boek het in de eerste open maand, of laat het weg, met '${shown.decisions}': ${decisions.join(' of ')}`;
			case 'noOpenMonth':
				return `Geen maand tot en met vandaag is open: open er een in e-Boekhouden, of zet '${shown.closedUntil}' eerder.`;
		}
	},
};

export const LIKENESS = {
	en: {
		same: 'books the same amounts already',
		counter: 'takes this run back',
		alike: 'looks like this run',
	} as const,
	nl: {
		same: 'boekt dezelfde bedragen al',
		counter: 'boekt deze loonrun terug',
		alike: 'lijkt op deze loonrun',
	} as const,
};

type MissingAmounts = {
	dates: string[];
	amount: string;
	differences: readonly { ledgerAccount: string; name: string }[];
};

export const lacking = {
	en: ({ dates, amount, differences }: MissingAmounts, t: Locale): string =>
		`on ${t.dates(dates)} the books differ ${t.amount(amount)} from the journal, on ${accountsIn(differences, t)}`,
	nl: ({ dates, amount, differences }: MissingAmounts, t: Locale): string =>
		`op ${t.dates(dates)} is ${t.amount(amount)} verschil met de journaalpost, op ${accountsIn(differences, t)}`,
};

/** "Memorial entry 77 (2026-05-28)"; with more than two, their number. */
export const foreignBookings = {
	en: (hands: readonly ForeignEntry[], t: Locale): string => {
		const named = hands.map(({ mutation: number, date }) => `${number} (${t.date(date)})`);
		return `Memorial entry ${t.names(named, 2, named.length)}`;
	},
	nl: (hands: readonly ForeignEntry[], t: Locale): string => {
		const named = hands.map(({ mutation: number, date }) => `${number} (${t.date(date)})`);
		return `Memoriaal ${t.names(named, 2, named.length)}`;
	},
};

export const counterBooked = {
	en: (hands: readonly ForeignEntry[], t: Locale): string =>
		hands.length > 0 ? ` ${foreignBookings.en(hands, t)} seems to belong to it.` : '',
	nl: (hands: readonly ForeignEntry[], t: Locale): string =>
		hands.length > 0 ? ` ${foreignBookings.nl(hands, t)} lijkt erbij te horen.` : '',
};

/** Our own entries besides foreign bookings. */
export const ownEntriesToo = {
	en: (mutations: readonly string[], t: Locale): string =>
		mutations.length > 0 ? `; ours: ${t.names(mutations, 2, mutations.length)}` : '',
	nl: (mutations: readonly string[], t: Locale): string =>
		mutations.length > 0 ? `; van ons: ${t.names(mutations, 2, mutations.length)}` : '',
};

/** "entry 77 Boekstuk '…'": with that Boekstuk it counts. */
export const adoptAs = {
	en: (hands: readonly ForeignEntry[]): string => {
		const [first, ...more] = hands.filter((hand) => hand.adoptAs !== '');
		const them = more.length > 0 ? `${first?.mutation ?? ''} (and the others)` : (first?.mutation ?? '');
		return `${them} the Boekstuk '${first?.adoptAs ?? ''}', then it counts`;
	},
	nl: (hands: readonly ForeignEntry[]): string => {
		const [first, ...more] = hands.filter((hand) => hand.adoptAs !== '');
		const them = more.length > 0 ? `${first?.mutation ?? ''} (en zo de andere)` : (first?.mutation ?? '');
		return `${them} Boekstuk '${first?.adoptAs ?? ''}', dan telt het mee`;
	},
};

/** None of them may get another Boekstuk. */
export const isOfOtherCompany = {
	en: (hands: readonly ForeignEntry[]): boolean => hands.every(({ adoptAs }) => adoptAs === ''),
	nl: (hands: readonly ForeignEntry[]): boolean => hands.every(({ adoptAs }) => adoptAs === ''),
};

export const adopt = {
	en: (hands: readonly ForeignEntry[]): string => `Give ${adoptAs.en(hands)}`,
	nl: (hands: readonly ForeignEntry[]): string => `Geef ${adoptAs.nl(hands)}`,
};

/** The end of a row: the exact text to enter. */
export const toEnter = {
	en: (decisions: readonly string[]): string => `or put into '${shown.decisions}': ${decisions.join(' or ')}`,
	nl: (decisions: readonly string[]): string => `of zet bij '${shown.decisions}': ${decisions.join(' of ')}`,
};

/** How a person reverses a booking so that it counts. */
export const takeBack = {
	en: ({ mutations, voucher, hands, decisions }: PayrollFindings['runVanished']): string => {
		if (hands.length > 0) return `${adopt.en(hands)}; ${toEnter.en(decisions)}`;
		const them = mutations.length > 1 ? 'them' : 'it';
		return `Delete ${mutation.en(mutations)}, or take ${them} back with Boekstuk '${voucher}' (without it, it does not count); ${toEnter.en(decisions)}`;
	},
	nl: ({ mutations, voucher, hands, decisions }: PayrollFindings['runVanished']): string => {
		if (hands.length > 0) return `${adopt.nl(hands)}; ${toEnter.nl(decisions)}`;
		const them = mutations.length > 1 ? 'ze' : 'haar';
		return `Verwijder ${mutation.nl(mutations)}, of boek ${them} terug mét Boekstuk '${voucher}' (zonder telt het niet); ${toEnter.nl(decisions)}`;
	},
};

export const few = {
	en: (mutations: readonly string[], t: Locale): string => `mutations ${t.list(mutations, 8)}`,
	nl: (mutations: readonly string[], t: Locale): string => `mutaties ${t.list(mutations, 8)}`,
};

/** What an answer means, and what it does. */
export const answer = {
	en: ({ word, runs, amount }: WhichRunOption, t: Locale): string => {
		if (word === 'leave') return 'leave it as it is: books nothing';
		if (word === 'book') return `one more run, beside it: books ${t.amount(amount)}`;
		const named = runs.map((one) => `${nameOf(one)}, ${mutation.en(one.mutations)}`);
		const them = named.length > 1 ? `${named.join(' and ')} together` : (named[0] ?? '');
		return `newer state of ${them}: books the difference, ${t.amount(amount)}`;
	},
	nl: ({ word, runs, amount }: WhichRunOption, t: Locale): string => {
		if (word === 'leave') return 'laten zoals het is: boekt niets';
		if (word === 'book') return `nog een loonrun, ernaast: boekt ${t.amount(amount)}`;
		const named = runs.map((one) => `${nameOf(one)}, ${mutation.nl(one.mutations)}`);
		const them = named.length > 1 ? `${named.join(' en ')} samen` : (named[0] ?? '');
		return `nieuwere versie van ${them}: boekt het verschil, ${t.amount(amount)}`;
	},
};

/** The same for a journal with the sides of a reversal of wages. */
export const takenBack = {
	en: (option: WhichRunOption, t: Locale): string => {
		if (option.word !== 'book') return answer.en(option, t);
		return `a run that takes wages back: books ${t.amount(option.amount)}`;
	},
	nl: (option: WhichRunOption, t: Locale): string => {
		if (option.word !== 'book') return answer.nl(option, t);
		return `een loonrun die lonen terugneemt: boekt ${t.amount(option.amount)}`;
	},
};

/** An amount on an account, as it is shown: decimal strings on one side or the other. */
export type DebitOrCredit = {
	ledgerAccount: string;
	/** Its name in the books. */
	name: string;
	/** Code and name in e-Boekhouden; '' for none. */
	costCentre: string;
	debit: string;
	credit: string;
};

export type Side = 'debit' | 'credit';

/**
 * A foreign booking. With `adoptAs` as its Boekstuk it would count for the run; '' when it may belong to another company.
 */
export type ForeignEntry = { mutation: string; date: string; voucher: string; adoptAs: string };

/**
 * What a person does about closed dates: open them or choose the setting; answer with one of `decisions`, because nothing
 * of the run is booked in its own month; or open a month, because none was open up to today.
 */
export type ClosedRemedy = { remedy: 'setting' | 'decide' | 'noOpenMonth'; decisions: string[] };

export type StandingFacts = {
	mutations: string[];
	voucher: string;
	hands: ForeignEntry[];
	decisions: string[];
};

export const NOTHING = 'Voor deze loonrun is niets geboekt.';
