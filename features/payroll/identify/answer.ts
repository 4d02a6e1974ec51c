import { distinct } from '../../../base/values/records';

/*
 * What a person decides about a run or answers to a question, as a text: `NMBRS 12345/2026-05/887=book:3fa9c1d2`,
 * `Q3f2a91c4d07=correct:891`. It is read and written here: no other file knows how.
 */

const WORDS = ['correct', 'book', 'leave', 'reverse'] as const;
export type AnswerWord = (typeof WORDS)[number];

export interface Answer {
	/**
	 * The subject of the answer: the id of a question or the Boekstuk of a run as it was typed, or `*` for everything that no
	 * other answer is about.
	 */
	about: string;
	word: AnswerWord;
	/**
	 * With `book`, the hash of the edits that are accepted. With `correct`, the booked run of which the content is the newer
	 * version. With `leave`, the hash of what is left. '' when the word stands alone.
	 */
	accepts: string;
}

/** Matches an answer, also in a line that was copied with its sentence, a bullet or a full stop. */
const ANSWER =
	/(?<![\w-])(Q[\da-f]+|[a-z][a-z\d]{0,20}\s+[^\s/,;]{1,40}\/\d{4}-\d{1,2}\/[^/@,;=]{1,60}(?:@[\d-]{10})?|[^\s,;:=/"'(]{1,60})\s*=\s*([^\s,;:]+)(?:\s*:\s*([^\s,;]*))?/gi;
/** Matches text in brackets. Printed sentences name other Boekstukken there, and nobody types an answer in brackets. */
const IN_BRACKETS = /\([^()]*\)/g;
/** Matches a line in which, apart from well-formed answers, an answer was typed wrong. */
const LOOKS_LIKE_ONE = /=|\d{4}-\d{1,2}\/|\bQ[\da-f]{4,}\b|\b(?:book|correct|leave|reverse)\W{0,3}$/i;

/**
 * Reads the answers of a text. An answer may have the sentence above it that it was printed with. Every other line is returned as
 * unreadable. When several answers have one subject the last one counts, because a new answer is added below the former.
 */
export function readAnswers(text: string): { answers: Answer[]; unreadable: string[] } {
	const lines = text.split(/[\n\r\u2028\u2029]/).filter((line) => /[\p{L}\p{N}]/u.test(line));
	const read = lines.map((line) => {
		const found = [...line.matchAll(ANSWER)].map(answerIn);
		return LOOKS_LIKE_ONE.test(line.replace(ANSWER, ' ').replace(IN_BRACKETS, ' ')) || found.includes(null)
			? null
			: found;
	});
	const isSentence = (at: number) => read[at]?.length === 0 && (read[at + 1] ?? []).length > 0;
	const answers = read.flatMap((found) => found ?? []).filter((answer) => answer !== null);
	return {
		answers: [...new Map(answers.map((answer) => [answer.about, answer])).values()],
		unreadable: distinct(lines.filter((_, at) => !read[at]?.length && !isSentence(at))),
	};
}

const HASH = /^[0-9a-f]{8}$/;
const ACCEPTED: Partial<Record<AnswerWord, RegExp>> = {
	book: HASH,
	correct: /^[^/\s@]{1,40}$/,
	leave: HASH,
};

function answerIn([, about = '', word = '', given]: RegExpExecArray): Answer | null {
	const [bare, accepts] = [word, given].map((text) => text?.replace(/[.)\]'"`’”*_>]{1,3}$/, ''));
	const known = WORDS.find((one) => one === bare?.toLowerCase());
	if (!known || (accepts !== undefined && !ACCEPTED[known]?.test(accepts))) return null;
	return { about: about.trim().replace(/\s+/g, ' '), word: known, accepts: accepts ?? '' };
}

/** The answer as a person enters it. */
export function asText({ about, word, accepts }: Answer): string {
	return `${about}=${word}${accepts === '' ? '' : `:${accepts}`}`;
}

/** The answer `*=book` or `*=leave`, which is about everything that no other answer is about. */
export function aboutOthers(word: 'book' | 'leave'): Answer {
	return { about: OTHERS, word, accepts: '' };
}

const OTHERS = '*';

/** The answer about everything that no other answer is about; undefined when there is none. */
export function ofOthers(answers: readonly Answer[]): Answer | undefined {
	return answers.find(isOfOthers);
}

export function isOfOthers({ about }: Answer): boolean {
	return about === OTHERS;
}

/** Whether an answer that a row offers books something. A row none of whose answers books anything offers no choice. */
export function books(text: string): boolean {
	return readAnswers(text).answers.some(({ word }) => word !== 'leave');
}

/** Several answers as one text, to be entered together. */
export function together(texts: readonly string[]): string {
	return texts.join(', ');
}

export function isQuestionId(text: string): boolean {
	return /^Q[0-9a-f]*$/i.test(text);
}
