import { distinct, recordsIn, type UnknownFields } from '../values/records';
import { brief, capital, listed, textIn, withoutEnd } from '../values/text';
import { features } from './features';
import type { Fault, Finding, ProblemContext } from './finding';
import type { Language } from './language';
import { fill, withSettings } from './template';
import type { Locale, Meaning, Message, MessageKind } from './message';

const OWN: Record<Language, Pick<Locale, 'more' | 'amount' | 'date'>> = {
	en: { more: (count) => `and ${count} more`, amount: (amount) => amount, date: (date) => date },
	nl: {
		more: (count) => `en nog ${count}`,
		amount: dutchAmount,
		date: (date) => date.split('-').reverse().join('-'),
	},
};
const LOCALES: Record<Language, Locale> = { nl: localeOf('nl'), en: localeOf('en') };

/** A finding as a person reads it: what happened, and what to do about it. */
export function say(finding: Finding, language: Language): string {
	return [what(finding, language), todo(finding, language)].filter(Boolean).join(' ');
}

/** A finding in words, as a row carries it: what happened, and what the reader does about it, '' for nothing. */
export type SaidFinding = { code: string; says: string; advice: string };

/** The parts of a row's reason. */
export interface Sentences {
	/** The sentences about what happened. */
	what: string;
	/** The advice for the reader; '' when there is nothing to do. */
	advice: string;
	/** Further remarks of a row, behind its advice. */
	details: string;
}

/** The fields of a row that say what was found; `findings` is left out where `reason` is the only sentence. */
export function fieldsSaying(findings: readonly SaidFinding[]) {
	const { what, advice, details } = sentencesOf(findings);
	return {
		reason: [what, afterWhat(advice, details)].filter(Boolean).join(' '),
		...(advice !== '' && { advice }),
		...((advice !== '' || findings.length > 1) && { findings: [...findings] }),
	};
}

/**
 * Joins advice and details. An advice that ends with a text to copy, such as Q3f2a91c4d07=book, has no full
 * stop, so a raised dot follows it.
 */
export function afterWhat(advice: string, details: string): string {
	return [advice, details].filter(Boolean).join(/[.!?]$/.test(advice) ? ' ' : ' · ');
}

/** Puts findings into words. Advice that the first finding gives already is not repeated. */
export function sayEach(
	[first, ...others]: readonly [Finding, ...Finding[]],
	language: Language,
): SaidFinding[] {
	const inWords = (finding: Finding, advice: string): SaidFinding => {
		return { code: finding.code, says: what(finding, language), advice };
	};
	return [
		inWords(first, todo(first, language)),
		...others.map((finding) => inWords(finding, adviceBeside(first, finding, language))),
	];
}

/** The advice of a finding that follows another one; '' when the first finding has given it. */
export function adviceBeside(first: Finding, finding: Finding, language: Language): string {
	const advice = isCovered(finding, first) ? '' : todo(finding, language);
	return advice === todo(first, language) ? '' : advice;
}

/** True when the advice of the first finding also holds for a later one, such as the failed call. */
function isCovered(finding: Finding, first: Finding): boolean {
	const { covers = 'none' } = meaningOf(first);
	const covered = typeof covers === 'function' ? covers(first as never) : covers;
	if (covered === 'all' || covered === 'none') return covered === 'all';
	return covered === 'calls' ? callOf(finding) !== null : meaningOf(finding).problem === covered;
}

/**
 * Divides findings into what happened, advice and details. Everything before the first advice belongs to what
 * happened.
 */
function sentencesOf(findings: readonly SaidFinding[]): Sentences {
	const at = findings.findIndex(({ advice }) => advice !== '');
	const whole = findings.slice(0, Math.max(at, 0) + 1);
	const details = findings.slice(whole.length).flatMap(({ says, advice }) => [says, advice]);
	return {
		what: whole.map(({ says }) => says).join(' '),
		advice: findings[at]?.advice ?? '',
		details: details.filter(Boolean).join(' '),
	};
}

/** The findings of a row, in words; a row that was made elsewhere only has a reason. */
export function findingsIn({ findings: given, reason, code }: UnknownFields): SaidFinding[] {
	const found = recordsIn(given).map((one) => ({
		code: textIn(one.code),
		says: textIn(one.says),
		advice: textIn(one.advice),
	}));
	return found.length > 0 ? found : [{ code: textIn(code), says: textIn(reason), advice: '' }];
}

/** The parts of the reason of a row. */
export function sentencesIn(row: UnknownFields): Sentences {
	return sentencesOf(findingsIn(row));
}

/** The sentences of findings that belong together, one after the other. */
export function sayAll(findings: readonly Finding[], language: Language): string {
	return findings.map((finding) => say(finding, language)).join(' ');
}

/** The finding of a row, made of its code and fields; null when no message has that code. */
export function findingIn(row: { readonly code?: unknown }): Finding | null {
	const { findings, problems } = features();
	const isKnown = [findings, problems].some((table) => Object.hasOwn(table, textIn(row.code)));
	return isKnown ? (row as object as Finding) : null;
}

/**
 * The finding in a value that passed through a workflow; null when its facts do not fit its code, because no
 * schema checks that for every code.
 */
export function sayable(value: unknown): Finding | null {
	const finding = typeof value === 'object' && value ? findingIn(value) : null;
	if (!finding) return null;
	try {
		return say(finding, 'en') !== '' && say(finding, 'nl') !== '' ? finding : null;
	} catch {
		// There is no sentence, because the facts do not belong to the code.
		return null;
	}
}

/** The meaning of the message of a row or a finding, apart from its sentence. */
export function meaningOf({ code }: { readonly code: string }): Meaning {
	const { findings, problems } = features();
	const table = Object.hasOwn(problems, code) ? problems : findings;
	const message = Object.hasOwn(table, code) ? table[code] : undefined;
	return message && 'says' in message ? message : {};
}

export function kindOf(row: { readonly code: string }): MessageKind | undefined {
	return meaningOf(row).kind;
}

/** The sentences of a finding about what happened. */
export function what(finding: Finding, language: Language): string {
	const text = withoutCall(finding, language);
	const call = callOf(finding);
	return call ? `${framed(text, call)}.` : text;
}

/** The sentences of a finding about what happened, without the call to a service. */
export function withoutCall(finding: Finding, language: Language): string {
	const { says, isFactFirst } = textsIn(messageOf(finding), finding, language);
	// The sentence gets a capital when it begins with a fact, unless that is the name of the service of a call.
	return isFactFirst && !callOf(finding) ? capital(says) : says;
}

/** The advice of a finding; '' when there is nothing to do. */
export function todo(finding: Finding, language: Language): string {
	return textsIn(messageOf(finding), finding, language).todo;
}

/** The advice about one fault. */
export function faultTodo(fault: Fault, language: Language): string {
	return ofFault(fault, language).todo;
}

function ofFault(fault: Fault, language: Language) {
	return textsIn(features().faults[fault.code] as Message<Fault>, fault, language);
}

/**
 * A problem with its call and the text of the service: "e-Boekhouden: the period is closed (AddMutatie):
 * MUT_005: De periode is dicht".
 */
function framed(text: string, { service, operation, serviceCode, serviceText }: ProblemContext): string {
	const own = [serviceCode, withoutEnd(serviceText, '.')].filter(Boolean).join(': ');
	return `${service}: ${text} (${operation})${own ? `: ${own}` : ''}`;
}

function messageOf({ code }: Finding): Message<Finding> {
	// The cast is safe: by its type, every code of a finding is in `findings` or in `problems`.
	const { findings, problems } = features();
	const table = Object.hasOwn(problems, code) ? problems : findings;
	return table[code] as Message<Finding>;
}

function textsIn<Facts extends object>(message: Message<Facts>, facts: Facts, language: Language) {
	const sentence = 'says' in message ? message.says : message;
	const t = LOCALES[language];
	const isMade = typeof sentence === 'function';
	const [en, nl, todo] = isMade ? sentence(facts, t) : sentence;
	const [says, asks = ''] = language === 'en' ? [en, todo?.[0]] : [nl, todo?.[1]];
	return {
		says: isMade ? says : fill(says, facts, t),
		isFactFirst: !isMade && says.startsWith('{'),
		todo: isMade ? withSettings(asks) : fill(asks, facts, t),
	};
}

/**
 * The call to a service that a finding is about; null when it is about none. This is not a type guard,
 * because the compiler would compare every finding with every problem.
 */
export function callOf(finding: Finding): ProblemContext | null {
	return Object.hasOwn(features().problems, finding.code) ? (finding as object as ProblemContext) : null;
}

/**
 * The maximum number of faults in a sentence: nobody reads more, and a call may have a fault in each of
 * 100,000 lines.
 */
export const MOST_FAULTS = 20;

/** How one language writes the parts of sentences. */
export function localeIn(language: Language): Locale {
	return LOCALES[language];
}

function localeOf(language: Language): Locale {
	const own = { language, ...OWN[language] };
	const clause = (fault: Fault) => ofFault(fault, language).says;
	return {
		...own,
		list: (values, atMost) => listed([...values], atMost, own.more),
		names: (values, atMost, count) => {
			const more = count - Math.min(atMost, values.length);
			return [
				...values.slice(0, atMost).map((value) => brief(`${value}`)),
				...(more > 0 ? [own.more(more)] : []),
			].join('; ');
		},
		dates: (dates) => dates.map(own.date).join(', '),
		faults(given) {
			const clauses = given.slice(0, MOST_FAULTS).map((fault) => clause(fault as Fault));
			const more = given.length - clauses.length;
			return [...clauses, ...(more > 0 ? [own.more(more)] : [])].join('; ');
		},
		advice: (given) =>
			distinct(given.map((fault) => ofFault(fault as Fault, language).todo))
				.filter(Boolean)
				.join(' '),
		say: (finding) => say(finding as Finding, language),
	};
}

/** Writes an amount in Dutch: 35.734,93. */
function dutchAmount(amount: string): string {
	const [whole = '', cents] = amount.split('.');
	const digits = whole.replace('-', '');
	const groups = [];
	// The thousands are separated in a loop, because a pattern would look from every digit to the end of the text.
	for (let end = digits.length; end > 0; end -= 3) groups.push(digits.slice(Math.max(0, end - 3), end));
	const grouped = `${whole.startsWith('-') ? '-' : ''}${groups.reverse().join('.')}`;
	return cents === undefined ? grouped : `${grouped},${cents}`;
}
