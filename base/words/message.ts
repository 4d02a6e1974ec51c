import type { Told } from '../values/shown';
import type { Both, Language } from './language';

/** A finding of another table, of which a message says the sentence: its facts were checked where it was made. */
interface Said {
	code: string;
}

/** How one language writes the parts of sentences. */
export interface Locale {
	readonly language: Language;
	/** `'a', 'b' and 3 more`. */
	list(values: readonly Told[], atMost?: number): string;
	/** Names without quotes, separated by semicolons: at most some, and how many more of `count` there are. */
	names(values: readonly Told[], atMost: number, count: number): string;
	/** `and 3 more`. */
	more(count: number): string;
	amount(amount: string): string;
	/** A book date. */
	date(date: string): string;
	dates(dates: readonly string[]): string;
	/** Faults, one after the other. */
	faults(faults: readonly Said[]): string;
	/** What the reader does about faults, each advice once. */
	advice(faults: readonly Said[]): string;
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

/** What a row means; without a kind it stands for something that was done, or was left undone. */
export type MessageKind =
	/** Only informs the reader: nothing was done, and nothing was left undone. */
	| 'notice'
	/** Is the same every day: the result of an execution does not count it. */
	| 'notCounted'
	/** Is about an answer of the reader: no record is left undone by it. */
	| 'ofAnswer'
	/** Only names the records that a finding beside it is about. */
	| 'aside'
	/** The answer to a call that writes was lost, or steps stopped in the middle. */
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
	/** The session has ended; open another. */
	| 'session'
	/** Too many calls. */
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

/** The findings behind a message for which its own advice holds: every failed call, all, or the calls that failed with a kind of problem. */
export type Covered = 'calls' | 'all' | 'none' | ProblemKind;

/** What a message means besides what it says. */
export interface Meaning<Facts = never> {
	readonly kind?: MessageKind;
	/** Of a problem with a service. */
	readonly problem?: ProblemKind;
	readonly covers?: Covered | ((facts: Facts) => Covered);
	/** The status that HTTP has for it. */
	readonly httpCode?: '404';
	/** A person ends it by a choice: its row is blocked. */
	readonly isToChoose?: boolean;
}

/** A sentence with what it means. */
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

/** What was named is not there. */
export function missing<const Says extends Sentence<never>>(says: Says): WithMeaning<Says> {
	return { httpCode: '404', says };
}

export function problem<const Says extends Sentence<never>>(
	meaning: ProblemKind | (Meaning & { problem: ProblemKind }),
	says: Says,
): WithMeaning<Says> & { problem: ProblemKind } {
	return { ...(typeof meaning === 'string' ? { problem: meaning } : meaning), says };
}

/** What a table of messages has to satisfy, each with facts of its own. */
export type Messages = Readonly<Record<string, Message<never>>>;

/** Each with the kind of its problem. */
export type ProblemMessages = Readonly<
	Record<string, WithMeaning<Sentence<never>> & { problem: ProblemKind }>
>;
