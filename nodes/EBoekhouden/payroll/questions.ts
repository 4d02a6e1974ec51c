import { shortHash } from '../../shared/values/text';
import { ALIKE, choicesOf, MOST_TOGETHER, type AnswerWord, type BookedRun, type Question } from './content';

/** One answer to a question. */
export interface Option {
	/** To be entered in the settings. */
	text: string;
	word: AnswerWord;
	/** With `correct`: the runs of which it is the newer version. */
	runs: readonly BookedRun[];
}

const DIGITS = 7;

/**
 * `Q` and eight digits, the last of which is a check digit: so a mistyped id is distinguished from one that is settled.
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

/**
 * All possible answers, the likely one first. `farOff` is the distance between a content and runs, where 1 is its total.
 */
export function optionsOf(question: Question, farOff: (runs: readonly BookedRun[]) => number): Option[] {
	const { id, booked, elsewhere, likely, isFormer, isOther, isRepeat } = question;
	const option = (word: AnswerWord, runs: readonly BookedRun[] = []): Option => {
		const named = runs.length > 0 ? `:${runs.map(({ run }) => run).join('+')}` : '';
		return { text: `${id}=${word}${named}`, word, runs };
	};
	const choices = choicesOf([...booked, ...elsewhere], MOST_TOGETHER).map((runs) => ({
		distance: farOff(runs),
		option: option('correct', runs),
	}));
	choices.sort((a, b) => a.distance - b.distance);
	const correct = choices.map((choice) => choice.option);
	const [book, leave] = [option('book'), option('leave')];
	if (isFormer || isRepeat || (booked.length === 0 && elsewhere.length > 0)) return [leave, ...correct, book];
	const isAlike = choices.some(({ distance }) => distance < ALIKE);
	if (isAlike && !isOther) return [...correct, book, leave];
	const own = correct.filter(({ runs }) => !isAlike && runs.length === 1 && runs[0] === likely);
	return [...own, book, ...correct.filter((one) => !own.includes(one)), leave];
}
