import { formatMoney, parseDecimal, sum } from '../../../base/values/money';
import { recordsIn, type UnknownFields } from '../../../base/values/records';
import { whyOf } from '../../../base/words/codes';
import type { Row } from '../../../base/words/row';
import { capital, textIn, textsIn } from '../../../base/values/text';
import type { Language } from '../../../base/words/language';
import type { Choice } from '../../../base/words/report/blocks';
import type { Choices } from '../../../base/words/report/points';
import { localeIn, sayWaysIn, waysIn } from '../../../base/words/say';
import { answer, broughtInLine, decided, ownRun } from '../messages/runWords';
import { parseRulings } from '../identify/rulingText';
import { alsoElsewhere, putOne } from '../messages/identify';
import type { RunOption } from '../messages/words';

/** Other words for the options of a question that is not about a booked run. */
const OTHERS: Readonly<Partial<Record<string, typeof answer>>> = {
	manyMonthsChange: broughtInLine,
	tooManyEntries: broughtInLine,
	runsOfOnePeriod: ownRun,
};

/** The options of the question that a row asks. */
export function optionsIn({ options }: UnknownFields): RunOption[] {
	return recordsIn(options).map(({ text, word, amount, isBack, runs }) => ({
		...(isBack === true && { isBack }),
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

/** Whether a row asks which run a file is. */
export function isQuestion(row: Row): boolean {
	return row.action === 'blocked' && textIn(row.question) !== '' && optionsIn(row).length > 0;
}

/** "Nog een loonrun, ernaast: boekt 57.396,77" */
export function inWords(option: RunOption, row: UnknownFields, language: Language): string {
	return capital((OTHERS[whyOf(row)] ?? answer)[language](option, localeIn(language)));
}

/** The options of a question, else the decisions that a row names: the text to enter, and what it does with its amount in bold. */
export function choicesOf(row: UnknownFields, language: Language): Choices | undefined {
	const options = optionsIn(row).map((option) =>
		choiceOf(option.text, { said: inWords(option, row, language), amount: option.amount }, language),
	);
	const ways = waysIn(row);
	const set = ways.filter((way) => way.do === 'set');
	if (options.length > 0) return { lead: putOne[language], each: options, after: sayWaysIn(set, language) };
	const decisions = textsIn(row.decisions);
	if (decisions.length === 0) return undefined;
	const each = decisions.map((text) => choiceOf(text, decisionIn(text, row, language), language));
	return { lead: textIn(row.advice), each, after: alsoElsewhere[language] };
}

function choiceOf(text: string, { said, amount: given }: Said, language: Language): Choice {
	const amount = localeIn(language).amount(given);
	const at = amount === '' ? -1 : said.lastIndexOf(amount);
	return {
		text,
		does: at < 0 ? said : [said.slice(0, at), { bold: amount }, said.slice(at + amount.length)],
	};
}

interface Said {
	said: string;
	amount: string;
}

/** What a decision does, such as `NMBRS 12345/2026-05/887=reverse`. */
function decisionIn(text: string, row: UnknownFields, language: Language): Said {
	const [ruling] = parseRulings(text).rulings;
	const booked = debitOf(row, 'booked');
	const change = textIn(row.amount) || debitOf(row, 'change');
	const isAboutThisRow = ruling?.about === textIn(row.key);
	const effect = {
		word: ruling?.word ?? '',
		booked,
		change,
		other: isAboutThisRow ? '' : textIn(row.formerRun),
		isBeside: whyOf(row) === 'foreignBooking',
		isEdited: whyOf(row) === 'editedByHand',
		isMoved: row.remedy === 'decide',
		isBack: isReduced(row),
	};
	const said = capital(decided[language](effect, localeIn(language)));
	return { said, amount: effect.word === 'reverse' ? booked : change };
}

/** Whether the payroll has less than what is booked. */
function isReduced(row: UnknownFields): boolean {
	const [booked, due] = [debitOf(row, 'booked'), debitOf(row, 'payroll')].map(parseDecimal);
	return booked != null && due?.lt(booked) === true;
}

/** The debit side of the totals of a row; '' where these are not known. */
function debitOf({ totals }: UnknownFields, field: 'booked' | 'change' | 'payroll'): string {
	const amounts = recordsIn(totals).flatMap((total) => parseDecimal(textIn(total[field])) ?? []);
	const debit = sum(amounts.filter((amount) => amount.gt(0)));
	// Of what moves from one date to another, no amount says it.
	return debit.eq(0) ? '' : formatMoney(debit);
}
