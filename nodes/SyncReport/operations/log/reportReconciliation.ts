import { noticeField } from '../../../../base/n8n/fieldTypes';
import { fromItems } from '../../../../base/n8n/kinds/fromItems';
import { rowsAboutClock } from '../../../../base/words/log';
import { reconciliationLog } from '../../../../features/payroll/reconcile/report/report';
import { isRow } from '../../../../base/words/row';

/** Input: the rows of Payroll Journal: Reconcile. Output: one item with its message, its page and all rows. */
export const reportReconciliation = fromItems({
	name: 'Report Reconciliation',
	value: 'reportReconciliation',
	action: 'Report a reconciliation',
	description: 'Make a message and a page',
	details: 'About a reconciliation.',
	fields: {
		explanation: noticeField(
			'Nothing to fill in: the rows of Payroll Journal: Reconcile are put together in one message and one page',
		),
	},
	execute(items, _values, { language, timeZone }) {
		const log = reconciliationLog([...items.filter(isRow), ...rowsAboutClock(timeZone, language)], language);
		return { items: [{ json: log }], rows: log.rows };
	},
});
