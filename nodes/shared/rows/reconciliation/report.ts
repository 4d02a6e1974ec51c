import type { Language } from '../language';
import { summarize } from '../log';
import { withReport, type Reported } from '../report';
import type { Row } from '../row';
import { textIn } from '../../values/text';
import { reconciliationPage } from './page';
import { summaryOf } from './summary';
import { isYear } from './year';

/** The log of a reconciliation: what is stated stands in its message. */
export function reconciliationLog(rows: Row[], language: Language): Reported {
	const log = withReport(summarize(rows, language), language);
	const { title, parts } = summaryOf(log.rows, language);
	const headline = [title, ...parts].join('; ');
	const years = log.rows.filter(isYear);
	const stated = years.length === 1 ? textIn(years[0]?.reason) : '';
	return {
		...log,
		message: stated || headline,
		headline,
		report: reconciliationPage(log.rows, language),
	};
}
