import type { WhichRunOption } from '../findings/whichRun';
import type { RowAction } from '../row';
import type { Tongue } from '../message';

/** One and several of a thing. */
export type Noun = readonly [one: string, several: string];

/** What became of a run as a whole. */
export type Outcome = 'announced' | 'booked' | 'partly' | 'updated' | 'nothing' | 'idle';

/** So many things of a kind to which the same was done. */
export interface Deed {
	count: number;
	thing: Noun;
	/** Where it was done; '' where that goes without saying. */
	service: string;
}

/** What was done, as one part of a headline: done, and before anything is written. */
export type DeedWords = Readonly<Record<'done' | 'announced', (deed: Deed) => string>>;

/** What stands on a page with the rows of a run, beside the rows' own reasons. */
export interface PageWords {
	outcomes: Readonly<Record<Outcome, string>>;
	/** Before the headline of a run that wrote nothing yet. */
	preview: string;
	deeds: Readonly<Record<'booked' | 'corrected' | 'created' | 'updated', DeedWords>>;
	/** So many need a person. */
	attention(count: number): string;
	closed(count: number): string;
	skipped(count: number): string;
	/** What no preview can know. */
	unforeseen: string;
	/** What stands for itself, by `resource`; and anything else. */
	nouns: Readonly<Record<string, Noun>>;
	other: Noun;
	/** What these rows have in common is missing: "10 payroll journals: ledger accounts 4020 and 4030 are missing". */
	missing(facts: { ledgerAccounts: readonly string[]; costCentres: readonly string[] }): string;
	sections: Readonly<Record<'toDo' | 'payroll' | 'invoices' | 'masterData' | 'others' | 'unchanged', string>>;
	/** Heads of columns. */
	ledgerAccount: string;
	headerAccount: string;
	debit: string;
	credit: string;
	total: string;
	run: string;
	amount: string;
	netWages: string;
	wasBooked: string;
	willBe: string;
	/** Above the last two: which side has a minus. */
	signs: string;
	description: string;
	quantity: string;
	unitPrice: string;
	totalExcludingVat: string;

	voucher: string;
	period: string;
	mutation: string;
	invoice: string;
	workOrder: string;
	relation: string;
	/** So many records are new, and so many have another value: done, and before anything is written. */
	added: string;
	changed: string;
	/** "Relations in OutSmart". */
	at(things: string, service: string): string;
	/** What did not fit. */
	leftOut(count: number): string;
	/** Behind the date of amounts that are not in the books, and above runs that are not. */
	left: string;
	notBooked: string;
	/** Above what is asked about one thing, and above its answers. */
	question(facts: { place: number; count: number }): string;
	choose(facts: { place: number; name: string }): string;
	/** "Nog een loonrun, ernaast: boekt 100,00". */
	answer(option: WhichRunOption, t: Tongue): string;
	/** The same of a journal that has the sides of one that takes wages back. */
	takenBack(option: WhichRunOption, t: Tongue): string;
	/** What was decided, as a person says it. */
	actions: Readonly<Record<RowAction, string>>;
	/** The same before anything is written; what is not here is said in the same words. */
	wouldBe: Readonly<Partial<Record<RowAction, string>>>;
}
