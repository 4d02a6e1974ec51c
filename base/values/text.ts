import { createHash } from 'node:crypto';
import { momentIn, parseGivenDate } from './dates';
import { highestOf } from './records';
import type { Shown, Told } from './shown';
import { withoutForbidden } from './xml';

/** The values of a field that OutSmart requires and nobody filled in (docs/services/outsmart.md 2.2). */
const PLACEHOLDERS = new Set(['', '<leeg>', '<empty>', '-']);

/** The value that we send for a field that OutSmart requires and nobody filled in. */
export const PLACEHOLDER = '<leeg>';

/** The text of a field as it is; '' for a text that only stands for nothing. */
export function filled(text: string): string {
	const trimmed = text.trim();
	return PLACEHOLDERS.has(trimmed.toLowerCase()) ? '' : trimmed;
}

export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/**
 * The text of a value from elsewhere: text, a number or a boolean as it is, a date as its day in the
 * Netherlands, '' for an empty value. Null for anything else, such as a list: it is not empty, so a reader of
 * input must report it.
 */
export function writtenIn(value: unknown): string | null {
	if (value === undefined || value === null) return '';
	if (typeof value === 'object') return momentIn(value) === null ? null : parseGivenDate(value);
	return ['string', 'number', 'bigint', 'boolean'].includes(typeof value) ? String(value).trim() : null;
}

/**
 * The text of a value from elsewhere; '' also for a value without text, such as a list. It is for places
 * where an empty text only means that nothing is shown.
 */
export function textIn(value: unknown): string {
	return writtenIn(value) ?? '';
}

/**
 * The text of a value without the characters that a service cannot store: a reference is compared with how
 * the books store it, and an expression that cuts off a text may leave half a character.
 */
export function storableIn(value: unknown): string {
	return withoutForbidden(textIn(value).toWellFormed()).trim();
}

/**
 * Reads a count, a year or the like that is written in digits; NaN for any other text. It must not read
 * amounts.
 */
export function wholeNumber(text: string): number {
	return /^\d{1,15}$/.test(text) ? Number(text) : NaN;
}

/** The texts of a list; empty when the value is not a list. */
export function textsIn(given: unknown): string[] {
	return Array.isArray(given) ? given.map(textIn).filter(Boolean) : [];
}

const andMore = (count: number) => `and ${count} more`;

/** Lists values in quotes: `'a', 'b', 'c' and 2 more`. */
export function listed(values: readonly Told[], atMost = 50, moreInWords = andMore): string {
	const names = values
		.slice(0, atMost)
		.map((value) => `'${brief(`${value}`)}'`)
		.join(', ');
	const more = values.length - atMost;
	return more > 0 ? `${names} ${moreInWords(more)}` : names;
}

const LONGEST = 60;

/** True when `brief` gives all of a text. */
export function isBrief(text: string): boolean {
	return quotable(text) === text && text.length <= LONGEST;
}

/** The part of a text that fits in a sentence. */
export function brief(text: string): Shown {
	return cutTo(LONGEST, text);
}

/** The first characters of a text that fit in a sentence of its own, such as the error of another program. */
export function cutTo(longest: number, text: string): Shown {
	// Only the beginning of a very long text is searched for odd characters.
	const found = quotable(text.slice(0, 10 * longest));
	return (found.length > longest ? `${found.slice(0, longest)}…` : found) as unknown as Shown;
}

/** Control characters, line ends among them, and bidirectional overrides. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029]+/gu;
const TURNING = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * Removes a character from the end of a text in a loop: a pattern that ends in `+$` starts again at each
 * occurrence, which takes minutes where there are many.
 */
export function withoutEnd(text: string, end: string): string {
	let { length } = text;
	while (text[length - 1] === end) length--;
	return text.slice(0, length);
}

/** Makes text from elsewhere fit to be part of a sentence. */
export function quotable(text: string): string {
	return text.toWellFormed().replace(TURNING, '').replace(UNPRINTABLE, ' ').trim();
}

/** The form in which codes are compared: the services treat `CREL1` and `crel1 ` as equal. Leading zeros count. */
export function codeKey(code: string): string {
	return code.trim().toLowerCase();
}

/** Begins a text with a capital; the name e-Boekhouden keeps its small letter. */
export function capital(text: string): string {
	return text.startsWith('e-Boekhouden') ? text : text.slice(0, 1).toUpperCase() + text.slice(1);
}

export function uncapital(text: string): string {
	return text.slice(0, 1).toLowerCase() + text.slice(1);
}

export function isSameCode(one: string, other: string): boolean {
	return codeKey(one) === codeKey(other);
}

/** A code without the zeros in front, which people and Excel leave out. */
export function bareCode(code: string): string {
	return code.trim().replace(/^0+(?=.)/, '');
}

/** True when two codes differ only by zeros in front: perhaps one was meant to be the other. */
export function differInZeros(one: string, other: string): boolean {
	return isSameCode(bareCode(one), bareCode(other)) && !isSameCode(one, other);
}

/** A name or an address as it is compared: words of lower-case letters and digits, without diacritics. */
export function lettersOf(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[&+]/g, ' en ')
		.replace(/['’.]/g, '')
		.replace(/[^\p{L}\p{N}]/gu, ' ')
		.replace(/ +/g, ' ')
		.trim();
}

/** Characters that are not visible: controls, direction marks, joiners. */
const UNSEEN = /[\p{Cf}\uFFFE\uFFFF\u115F\u1160\u2800\u3164\uFFA0]/gu;

/**
 * Every character with a meaning in HTML, in an attribute, in an n8n expression (braces), in a replacement text ($) or as
 * a line end in n8n's forms (backslash).
 */
const MEANT = /[&<>"'`=${}\\]/g;

/** Escapes text from elsewhere, for the text of an HTML element. */
export function escapeHtml(text: string): string {
	return text
		.toWellFormed()
		.replace(UNPRINTABLE, ' ')
		.replace(UNSEEN, '')
		.replace(MEANT, (character) => `&#${character.charCodeAt(0)};`);
}

/** The maximum length of one text from elsewhere: more than anybody reads. */
export const LONGEST_TEXT = 1_000;

/** Text on one line; one that is too long ends with the last sentence that fits, or where it must. */
export function wholeSentences(given: string): string {
	const text = oneLine(quotable(given.slice(0, 4 * LONGEST_TEXT)).replace(UNSEEN, ''));
	if (text.length <= LONGEST_TEXT) return text;
	const end = highestOf(['. ', '? ', '! '].map((mark) => text.lastIndexOf(mark, LONGEST_TEXT)));
	return end > 0
		? `${text.slice(0, end + 1)} […]`
		: `${text.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The maximum length of an address on mail servers. */
const LONGEST_ADDRESS = 254;

/** True for the mail address of one person that mail servers accept: without a name, and not a list. */
export function isMailAddress(text: string): boolean {
	return (
		text.length <= LONGEST_ADDRESS &&
		/^[^\s@,;:<>"()[\]\\]+@[^\s@,;:<>"()[\]\\.]+(?:\.[^\s@,;:<>"()[\]\\.]+)+$/.test(text)
	);
}

/**
 * The maximum number of XML elements and attributes, or JSON values, in a text: each takes far more memory
 * than its text.
 */
const MAX_PARTS = 2_000_000;

/** True when a text has these marks together more than `MAX_PARTS` times: too many parts to parse. */
export function hasTooManyParts(text: string, ...marks: string[]): boolean {
	let count = 0;
	for (const mark of marks) {
		for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
			if (++count > MAX_PARTS) return true;
		}
	}
	return false;
}

export function shortHash(facts: unknown, digits: number): string {
	return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, digits);
}
