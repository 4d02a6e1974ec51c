import { noticeField } from '../../../../base/n8n/fieldTypes';
import { fromItems } from '../../../../base/n8n/kinds/fromItems';
import { connectionLog } from '../../../../features/connectionCheck/report';
import { isRow } from '../../../../base/words/row';

/** Input: the rows of Connection: Check. Output: one item with the message, the page and all rows. Needs no account. */
export const reportConnection = fromItems({
	name: 'Report Connection',
	value: 'reportConnection',
	action: 'Report a check of connections',
	description: 'Make a page of checked connections',
	details:
		'It begins with what to do first, and ends with a block for the makers, without data of the account.',
	fields: {
		explanation: noticeField(
			'Nothing to fill in: put it behind the operations Connection: Check of e-Boekhouden, Nmbrs and OutSmart',
		),
	},
	execute(items, _values, { language }) {
		const log = connectionLog(items.filter(isRow), language);
		return { items: [{ json: log }], rows: log.rows };
	},
});
