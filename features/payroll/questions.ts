import { shortHash } from '../../base/values/text';
import type { RunChoice } from './content';

const DIGITS = 7;

/**
 * `Q` and eight digits. The last one is a check digit, which tells a mistyped id from that of a settled question.
 */
export function questionId(facts: unknown): string {
	const digits = shortHash(facts, DIGITS);
	return `Q${digits}${checkDigit(digits)}`;
}

export function isQuestionId(text: string): boolean {
	return /^Q[0-9a-f]*$/i.test(text);
}

export function isMistyped(id: string): boolean {
	const digits = id.slice(1, -1).toLowerCase();
	return digits.length !== DIGITS || checkDigit(digits) !== id.slice(-1).toLowerCase();
}

/** With odd weights, changing one digit changes the check digit. */
function checkDigit(digits: string): string {
	const sum = [...digits].reduce((total, digit, at) => total + Number.parseInt(digit, 16) * (2 * at + 1), 0);
	return (sum % 16).toString(16);
}

/** What to enter for a choice. */
export function choiceAsText(id: string, { word, runs }: RunChoice): string {
	return `${id}=${word}${runs.length > 0 ? `:${runs.map(({ run }) => run).join('+')}` : ''}`;
}
