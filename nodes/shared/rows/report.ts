import { headlineOf } from './headline';
import type { Language } from './language';
import type { Log } from './log';
import { pageOf } from './page/page';
import { problemLines } from './problemLines';
import { pageWords } from './say';
import { stepsIn, type Step } from './toDo';

/** A log with what a person reads of it. */
export interface Reported extends Log {
	/** The same as the message, in words of the reader's language. */
	headline: string;
	/** The problems as lines of HTML, for the error of an execution. */
	problemsHtml: string;
	/** All of it as a piece of a page. */
	report: string;
	/** What a person must do first, for the top of a mail. */
	toDo: Step[];
}

export function withReport(log: Log, language: Language): Reported {
	const { more } = pageWords(language);
	return {
		...log,
		headline: headlineOf(log.rows, language),
		problemsHtml: problemLines(log.rows, more),
		report: pageOf(log, language),
		toDo: stepsIn(log.rows, language),
	};
}
