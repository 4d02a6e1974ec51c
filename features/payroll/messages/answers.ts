import { formatMoney, parseDecimal, sum } from '../../../base/values/money';
import { recordsIn, type UnknownFields } from '../../../base/values/records';
import { capital, textIn, textsIn, uncapital, wholeNumber } from '../../../base/values/text';
import { inBoth, type Language } from '../../../base/words/language';
import { localeIn } from '../../../base/words/say';
import { withSettings } from '../../../base/words/template';
import { ANSWER, answer, broughtInLine, decided, ownRun } from './runWords';
import { books, readAnswers } from '../identify/answer';
import { putOne } from './identify';
import type { RunOption } from '../identify/question';

/** The words for the answers of questions that do not ask which booked run a journal is, by the code of the row. */
const OTHERS: Readonly<Partial<Record<string, typeof answer>>> = {
	manyMonthsChange: broughtInLine,
	tooManyEntries: broughtInLine,
	secondLook: ownRun,
};

/** The answers that a row offers to its question. */
function optionsIn({ options }: UnknownFields): RunOption[] {
	return recordsIn(options).map(({ text, word, amount, isBack, runs, file, others, isLesson }) => ({
		...(isBack === true && { isBack }),
		...(isLesson === true && { isLesson }),
		...(file !== undefined && { file: textIn(file) }),
		...recordsIn([others]).map(({ count, amount: more }) => {
			return { others: { count: wholeNumber(textIn(count)), amount: textIn(more) } };
		})[0],
		text: textIn(text),
		word: word === 'book' || word === 'leave' ? word : 'correct',
		amount: textIn(amount),
		runs: recordsIn(runs).map(({ run, description, mutations }) => ({
			run: textIn(run),
			description: textIn(description),
			mutations: textsIn(mutations),
		})),
	}));
}

/**
 * The answers of a row from which a reader chooses: the text above them, and of each what it does and whether it books something.
 */
interface Choices {
	lead: string;
	/** The advice of the row besides answering, for a reader who has no access to *Settings*; '' when there is none. */
	cause: string;
	each: { text: string; does: string; isBooking: boolean }[];
}

/** An answer in words: "Nog een loonrun, ernaast: boekt 57.396,77". */
function inWords(option: RunOption, row: UnknownFields, language: Language): string {
	const says = row.because === 'twice' ? ownRun : (OTHERS[textIn(row.code)] ?? answer);
	return capital(says[language](option, localeIn(language)));
}

/** The choices of a row: the answers to its question, or else the decisions that it names. */
export function choicesOf(row: UnknownFields, language: Language): Choices | undefined {
	const options = optionsIn(row);
	if (options.length > 0) {
		const each = options.map((option) => ({
			...{ text: option.text, does: inWords(option, row, language) },
			isBooking: option.word !== 'leave',
		}));
		// When the question is which run it is, there is nothing else to do than to answer.
		const lead = row.code === 'runMayBeBooked' ? putOne[language] : textIn(row.advice);
		return { lead, cause: causeIn(row, language), each };
	}
	const decisions = textsIn(row.decisions);
	if (decisions.length === 0) return undefined;
	const each = decisions.map((text) => ({
		...{ text, does: decisionIn(text, row, language) },
		isBooking: books(text),
	}));
	return { lead: textIn(row.advice), cause: causeIn(row, language), each };
}

/**
 * The advice of a row for a page that has the answers below it, without the sentence about *Decisions*; '' when nothing else is
 * advised.
 */
function causeIn({ advice }: UnknownFields, language: Language): string {
	const put = withSettings(ANSWER[language === 'en' ? 0 : 1]).slice(0, -1);
	const text = textIn(advice);
	return text === `${put}.`
		? ''
		: text.replace(put, BELOW[language]).replace(uncapital(put), uncapital(BELOW[language]));
}

const BELOW = inBoth(['Choose an answer below', 'Kies hieronder een antwoord']);

/** The effect, in words, of a decision that a row names, such as `NMBRS 12345/2026-05/887=reverse`. */
function decisionIn(text: string, row: UnknownFields, language: Language): string {
	const [decision] = readAnswers(text).answers;
	const booked = debitOf(row, 'booked');
	const change = textIn(row.amount) || debitOf(row, 'change');
	const isAboutThisRow = decision?.about === textIn(row.key);
	const effect = {
		word: row.code === 'leftBeforeChange' && decision?.word === 'book' ? 'anew' : (decision?.word ?? ''),
		booked,
		change,
		other: isAboutThisRow ? '' : textIn(row.formerRun),
		isBeside: row.code === 'foreignBooking',
		isEdited: row.code === 'editedByHand',
		isMoved: row.remedy === 'decide',
		isBack: isReduced(row),
		isTaken: row.code === 'journalSidesSwapped',
	};
	return capital(decided[language](effect, localeIn(language)));
}

/** Whether the payroll has smaller amounts than are booked for the run of a row. */
function isReduced(row: UnknownFields): boolean {
	const [booked, due] = [debitOf(row, 'booked'), debitOf(row, 'payroll')].map(parseDecimal);
	return booked != null && due?.lt(booked) === true;
}

/** The debit side of one of the totals of a row; '' where these are not known. */
function debitOf({ totals }: UnknownFields, field: 'booked' | 'change' | 'payroll'): string {
	const amounts = recordsIn(totals).flatMap((total) => parseDecimal(textIn(total[field])) ?? []);
	const debit = sum(amounts.filter((amount) => amount.gt(0)));
	// When amounts only move from one date to another, no amount tells what is booked.
	return debit.eq(0) ? '' : formatMoney(debit);
}
