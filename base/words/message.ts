import type { Told } from '../values/shown';
import type { Both, Language } from './language';

/**
 * A finding of another table, whose sentence a message includes; its facts were checked where it was made.
 */
interface Said {
	code: string;
}

/** How one language writes the parts of sentences. */
export interface Locale {
	readonly language: Language;
	/** Lists values in quotes: `'a', 'b' and 3 more`. */
	list(values: readonly Told[], atMost?: number): string;
	/**
	 * Lists names without quotes, separated by semicolons: at most `atMost`, and how many more of `count` there
	 * are.
	 */
	names(values: readonly Told[], atMost: number, count: number): string;
	/** The end of a list that is cut off: `and 3 more`. */
	more(count: number): string;
	amount(amount: string): string;
	/** Writes a book date. */
	date(date: string): string;
	dates(dates: readonly string[]): string;
	/** The texts of faults, one after the other. */
	faults(faults: readonly Said[]): string;
	/** The advice about faults, each advice once. */
	advice(faults: readonly Said[]): string;
	/** Puts a finding within a finding into whole sentences. */
	say(finding: Said): string;
}

/**
 * The texts of a message in English and in Dutch, and what the reader does about it, if anything. For a
 * finding these are whole sentences; for a fault a part of one, without capital or full stop. `template.ts`
 * has the places for facts.
 */
export type Texts = readonly [en: string, nl: string, todo?: Both<string>];

/**
 * Texts with places for the facts, whose types follow from them. A function makes the texts only where
 * grammar needs more: its result is not read for places, except for settings (`{@closedUntil}`) in the
 * advice. `t` writes in the language that is read; the texts in the other language are discarded.
 */
export type Sentence<Facts> = Texts | ((facts: Facts, t: Locale) => Texts);

declare const ALSO: unique symbol;

/** Texts of a row that has more facts than the texts mention. */
export interface Also<Facts> {
	readonly [ALSO]?: Facts;
}

/** Declares facts that a row has, for workflows and pages, besides those that its texts mention. */
export function also<Facts>() {
	return <const Given extends Texts>(texts: Given): Given & Also<Facts> => texts;
}

/** The meaning of a row's message; without a kind, something was done or left undone. */
export type MessageKind =
	/** The message only informs the reader: nothing was done, and nothing was left undone. */
	| 'notice'
	/** The message is the same every day, so the result of an execution does not count it. */
	| 'notCounted'
	/** The message is about an answer of the reader: it leaves no record undone. */
	| 'ofAnswer'
	/** The message only names the records that another finding of the row is about. */
	| 'aside'
	/** The record may have been written: the answer to a call was lost, or steps stopped in the middle. */
	| 'perhapsWritten';

/** The kind of problem with a service, as far as callers have to distinguish them. */
export type ProblemKind =
	/** No connection, a dropped connection or a time-out. */
	| 'unreachable'
	/** An answer that cannot be used: a web page, nothing, half a message. */
	| 'unreadable'
	/** User name, token, security code or domain is wrong. */
	| 'login'
	/** The login works, but has no permission for this. */
	| 'rights'
	/** The session of the service has ended, and another has to be opened. */
	| 'session'
	/** The service got too many calls. */
	| 'limit'
	/** The period in the books is closed. */
	| 'closed'
	/** A record with that code or number exists already. */
	| 'exists'
	/** The invoice template is unknown. */
	| 'template'
	/** The account or its subscription does not allow this; what was sent is right. */
	| 'account'
	/** The service refuses for another reason. */
	| 'refused'
	/** The service had an internal error; the same call may work in a moment. */
	| 'hiccup'
	/** The given values cannot be sent. */
	| 'input';

/**
 * The later findings of a row for which the message's own advice holds: those of every failed call, all of
 * them, none, or those of calls with one kind of problem.
 */
export type Covered = 'calls' | 'all' | 'none' | ProblemKind;

/** The meaning of a message, apart from its texts. */
export interface Meaning<Facts = never> {
	readonly kind?: MessageKind;
	/** The kind of problem, when the message is about a problem with a service. */
	readonly problem?: ProblemKind;
	readonly covers?: Covered | ((facts: Facts) => Covered);
	/** The HTTP status that fits the message. */
	readonly httpCode?: '404';
	/** True when only a choice of a person ends the problem: the row is blocked. */
	readonly isToChoose?: boolean;
}

/** A sentence with its meaning. */
export interface WithMeaning<Says> extends Meaning {
	says: Says;
}

export type Message<Facts> = Sentence<Facts> | WithMeaning<Sentence<Facts>>;

export const notice = ofKind('notice');
export const notCounted = ofKind('notCounted');
export const ofAnswer = ofKind('ofAnswer');
export const aside = ofKind('aside');
export const perhapsWritten = ofKind('perhapsWritten');

function ofKind(kind: MessageKind) {
	return <const Says extends Sentence<never>>(says: Says): WithMeaning<Says> => ({ kind, says });
}

export function covering<const Says extends Sentence<never>>(
	covers: NonNullable<Meaning['covers']>,
	given: Says | WithMeaning<Says>,
): WithMeaning<Says> {
	return 'says' in given ? { ...given, covers } : { covers, says: given };
}

/** Marks a message about a record or list that does not exist. */
export function missing<const Says extends Sentence<never>>(says: Says): WithMeaning<Says> {
	return { httpCode: '404', says };
}

export function problem<const Says extends Sentence<never>>(
	meaning: ProblemKind | (Meaning & { problem: ProblemKind }),
	says: Says,
): WithMeaning<Says> & { problem: ProblemKind } {
	return { ...(typeof meaning === 'string' ? { problem: meaning } : meaning), says };
}

/** The type of a table of messages; each message has facts of its own. */
export type Messages = Readonly<Record<string, Message<never>>>;

/** The type of a table of problems; each has the kind of its problem. */
export type ProblemMessages = Readonly<
	Record<string, WithMeaning<Sentence<never>> & { problem: ProblemKind }>
>;
