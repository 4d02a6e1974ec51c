import type { Both, Language } from './language';

/** A finding of another table, of which a message says the sentence: its facts were checked where it was made. */
interface Said {
	code: string;
}

/** How one language writes the parts of sentences. */
export interface Locale {
	readonly language: Language;
	/** `'a', 'b' and 3 more`. */
	list(values: readonly string[], atMost?: number): string;
	/** Names without quotes, separated by semicolons: at most some, and how many more of `count` there are. */
	names(values: readonly string[], atMost: number, count: number): string;
	/** `and 3 more`. */
	more(count: number): string;
	/** A decimal string as an amount. */
	amount(amount: string): string;
	/** A book date. */
	date(date: string): string;
	dates(dates: readonly string[]): string;
	/** Faults, one after the other. */
	faults(faults: readonly Said[]): string;
	/** Another finding, as whole sentences. */
	say(finding: Said): string;
}

/**
 * What happened or was found, in English and in Dutch, and what the reader does about it, if anything. For a finding
 * these are whole sentences; for a fault a part of one, without capital or full stop. `template.ts` has the places for facts.
 */
export type Texts = readonly [en: string, nl: string, todo?: Both<string>];

/**
 * Texts with places for the facts, whose types follow from them. Only where grammar needs more a function makes the texts: what it
 * gives is not read for places, but for the settings (`{@closedUntil}`) of what the reader does. `t` is for the language that is read:
 * the texts of the other one are discarded.
 */
export type Sentence<Facts> = Texts | ((facts: Facts, t: Locale) => Texts);

declare const ALSO: unique symbol;

/** Texts of which a row has more facts than it tells. */
export interface Also<Facts> {
	readonly [ALSO]?: Facts;
}

/** Facts that a row has, for workflows and pages, besides those that its texts tell. */
export function also<Facts>() {
	return <const Given extends Texts>(texts: Given): Given & Also<Facts> => texts;
}

/** What a row means besides what it says; without a kind it stands for something that was done, or was left undone. */
export type MessageKind =
	/** Only informs the reader: nothing was done, and nothing was left undone. */
	| 'notice'
	/** Is the same every day: the result of an execution does not count it. */
	| 'notCounted'
	/** The answer to a call that writes was lost, or steps stopped in the middle. */
	| 'perhapsWritten';

/** A sentence with its kind. */
export interface OfKind<Says> {
	kind: MessageKind;
	says: Says;
}

export type Message<Facts> = Sentence<Facts> | OfKind<Sentence<Facts>>;

export const notice = ofKind('notice');
export const notCounted = ofKind('notCounted');
export const perhapsWritten = ofKind('perhapsWritten');

function ofKind(kind: MessageKind) {
	return <const Says extends Sentence<never>>(says: Says): OfKind<Says> => ({ kind, says });
}

/** What a table of messages has to satisfy, each with facts of its own. */
export type Messages = Readonly<Record<string, Message<never>>>;
