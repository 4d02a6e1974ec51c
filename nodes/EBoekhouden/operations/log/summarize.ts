import { notice } from '../../../shared/n8n/fieldTypes';
import { fromItems } from '../../../shared/n8n/kinds/fromItems';
import { rowsAboutClock } from '../../../shared/rows/clock';
import { summarize } from '../../../shared/rows/log';
import { isRow } from '../../../shared/rows/row';

/** Input: the rows of a run. Output: one item with the line a user reads. Needs no account. */
export const summarizeRun = fromItems({
	name: 'Summarize',
	value: 'summarize',
	action: 'Summarize a run',
	description: 'Sum the rows of a run up in one message',
	fields: {
		explanation: notice(
			'Nothing to fill in: the rows that come in are put together in one message, with all rows below it',
		),
	},
	execute: (items, { language, timeZone }) =>
		summarize([...items.filter(isRow), ...rowsAboutClock(timeZone, language)], language),
});
