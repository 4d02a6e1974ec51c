import { currentMinute } from '../../base/values/dates';
import { distinct, type UnknownFields } from '../../base/values/records';
import { textIn } from '../../base/values/text';
import type { Language } from '../../base/words/language';
import type { Log } from '../../base/words/log';
import { outcomeOf, type RunOutcome } from '../../base/words/outcome';
import { failureText } from './failure';
import { formOf, isDeclined, type FormOfLog } from './form';
import { declinedPage, pageOf } from './page';
import { formWords } from './parts/words';

/** A log with its texts for readers. */
export interface Reported extends Log, FormOfLog {
	/** Of its texts. */
	language: Language;
	/** When, in the Netherlands: `2026-11-22 05:10`. */
	madeAt: string;
	/** The same as the message, in the reader's language. */
	headline: string;
	/** Only what was done, '' for nothing. */
	done: string;
	/** What the rows that fail say and ask, as End as Failed says it; '' for none. */
	problems: string;
	/** In one word, to route on. */
	outcome: RunOutcome;
	/** Everything as a piece of a page. */
	report: string;
	/** The plans of a preview, one for each company, for *Only This Plan*; '' for none. */
	plan: string;
}

/** `answers`: of a form that came in instead of rows, when its reader said no. */
export function withReport(log: Log, language: Language, answers: readonly UnknownFields[] = []): Reported {
	const madeAt = currentMinute();
	const { headline, outcome, deeds } = outcomeOf(log.rows, language);
	const declined = answers.some((each) => isDeclined(each, language)) ? formWords[language].declined : '';
	return {
		...log,
		...formOf(log.rows, language),
		language,
		madeAt,
		outcome,
		headline: declined || headline,
		done: deeds.join('; '),
		problems:
			log.failing > 0 ? failureText(log.failingRows, { headline, outcome }, language).description : '',
		report: declined ? declinedPage(declined) : pageOf({ ...log, madeAt }, language),
		plan: distinct(log.rows.flatMap(({ plan }) => textIn(plan) || [])).join(', '),
	};
}
