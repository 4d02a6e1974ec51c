import { recordsIn, type UnknownFields } from '../../../base/values/records';
import type { Row } from '../../../base/words/row';
import { capital, textIn, textsIn } from '../../../base/values/text';
import type { Language } from '../../../base/words/language';
import type { Choices } from '../../../base/words/features';
import { localeIn } from '../../../base/words/say';
import { answer, broughtInLine, ownRun, takenBack } from '../messages/runWords';
import { ofTheirOwn, putOne, type RunOption } from '../messages/identify';

/** Other words for the options of a question that is not about a booked run. */
const OTHERS: Readonly<Partial<Record<string, typeof answer>>> = {
	journalSidesSwapped: takenBack,
	manyMonthsChange: broughtInLine,
	runsOfOnePeriod: ownRun,
};

/** The options of the question that a row asks. */
export function optionsIn({ options }: UnknownFields): RunOption[] {
	return recordsIn(options).map(({ text, word, amount, runs }) => ({
		text: textIn(text),
		word: word === 'book' || word === 'leave' ? word : 'correct',
		amount: textIn(amount),
		runs: recordsIn(runs).map(({ run, description, mutations }) => ({
			...{ run: textIn(run), description: textIn(description), mutations: textsIn(mutations) },
		})),
	}));
}

/** Whether a row asks which run a file is. */
export function isQuestion(row: Row): boolean {
	return row.action === 'blocked' && textIn(row.question) !== '' && optionsIn(row).length > 0;
}

/** "Nog een loonrun, ernaast: boekt 57.396,77" */
export function inWords(option: RunOption, { code }: UnknownFields, language: Language): string {
	return capital((OTHERS[textIn(code)] ?? answer)[language](option, localeIn(language)));
}

/** The options in words, with the amount in bold, and the text to enter for each. */
export function choicesOf(row: UnknownFields, language: Language): Choices | undefined {
	const locale = localeIn(language);
	const each = optionsIn(row).map((option) => {
		const said = inWords(option, row, language);
		const amount = locale.amount(option.amount);
		const at = amount === '' ? -1 : said.lastIndexOf(amount);
		const does = at < 0 ? said : [said.slice(0, at), { bold: amount }, said.slice(at + amount.length)];
		return { text: option.text, does };
	});
	if (each.length === 0) return undefined;
	return { lead: putOne[language], each, after: ofTheirOwn[language](textsIn(row.words), locale) };
}
