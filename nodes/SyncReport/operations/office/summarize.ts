import { readFields } from '../../../../base/n8n/field';
import { anything, mailAddresses, noticeField, optionalMailAddress } from '../../../../base/n8n/fieldTypes';
import { fromItems } from '../../../../base/n8n/kinds/fromItems';
import { rowsAboutClock } from '../../../../base/words/log';
import { currentMinute } from '../../../../base/values/dates';
import { summarizeOffice } from '../../../../features/office/summarize';

const recipient = { displayName: 'Recipient', description: 'Who gets the overview by mail, as in Settings' };
const sender = { displayName: 'Sender', description: 'The address that the mail comes from, as in Settings' };
const mail = { recipient: mailAddresses(recipient), sender: optionalMailAddress(sender) };

/** Input: the results of Plan Clients and of each client. Output: one item with the overview. */
export const summarizeClients = fromItems({
	name: 'Summarize',
	value: 'summarize',
	action: 'Summarize an office',
	description: 'Make one overview of all clients',
	details: 'A line for each client, what needs a person, calls and quota.',
	fields: {
		explanation: noticeField('Nothing to fill in: put it behind the loop over the clients'),
		// A wrong address becomes a row.
		recipient: anything(recipient),
		sender: anything(sender),
	},
	execute(items, values, { language, timeZone }) {
		const read = readFields(mail, (name) => values[name as keyof typeof mail]);
		const all = [...items, ...rowsAboutClock(timeZone, language)];
		const overview = summarizeOffice(all, currentMinute(), language, 'faults' in read ? read.faults : []);
		return { items: [{ json: overview }], rows: overview.rows };
	},
});
