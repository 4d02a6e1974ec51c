import { currentMinute } from '../../base/values/dates';
import { distinct } from '../../base/values/records';
import { textIn } from '../../base/values/text';
import type { Language } from '../../base/words/language';
import type { Log } from '../../base/words/log';
import { outcomeOf, type RunOutcome } from '../../base/words/outcome';
import { failureText } from './failure';
import { formOf, type FormOfLog } from './form';
import { pageOf } from './page';

/** A log with its texts for readers. */
export interface Reported extends Log, FormOfLog {
	/** The language of the texts. */
	language: Language;
	/** The time of the execution in the Netherlands: `2026-11-22 05:10`. */
	madeAt: string;
	/** The message in the reader's language. */
	headline: string;
	/** The part of the headline that says what was done; '' when nothing was. */
	done: string;
	/** The texts of the rows that fail, as End as Failed shows them; '' for none. */
	problems: string;
	/** The outcome in one word, to route on. */
	outcome: RunOutcome;
	/** The whole report as a piece of a page. */
	report: string;
	/** The plans of a preview, one for each company, for *Only This Plan*; '' for none. */
	plan: string;
}

export function withReport(log: Log, language: Language): Reported {
	const madeAt = currentMinute();
	const { headline, outcome, deeds } = outcomeOf(log.rows, language);
	const { description } = failureText(log.failingRows, { ...log, headline, outcome }, language);
	return {
		...log,
		...formOf({ ...log, madeAt }, language),
		language,
		madeAt,
		outcome,
		headline,
		done: deeds.join('; '),
		problems: log.failing > 0 ? description : '',
		report: pageOf({ ...log, madeAt }, language),
		plan: distinct(log.rows.flatMap(({ plan }) => textIn(plan) || [])).join(', '),
	};
}
