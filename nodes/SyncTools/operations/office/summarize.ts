import { notice } from '../../../shared/n8n/fieldTypes';
import { fromItems } from '../../../shared/n8n/kinds/fromItems';
import { rowsAboutClock } from '../../../shared/rows/log';
import { currentMinute } from '../../../shared/values/dates';
import { summarizeOffice } from '../../office/summarize';

/** Input: the results of Plan Clients and of each client. Output: one item with the overview. */
export const summarizeClients = fromItems({
	name: 'Summarize',
	value: 'summarize',
	action: 'Summarize an office',
	description: 'Make one overview of all clients',
	details: 'A line for each, what waits for a person, calls and quota.',
	fields: {
		explanation: notice('Nothing to fill in: put it behind the loop over the clients'),
	},
	execute(items, _values, { language, timeZone }) {
		const all = [...items, ...rowsAboutClock(timeZone, language)];
		const overview = summarizeOffice(all, currentMinute(), language);
		return { items: [{ json: overview }], rows: overview.rows };
	},
});
