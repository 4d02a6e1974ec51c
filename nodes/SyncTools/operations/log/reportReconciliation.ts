import { choice, noticeField } from '../../../../base/n8n/fieldTypes';
import { fromItems } from '../../../../base/n8n/kinds/fromItems';
import { rowsAboutClock } from '../../../../base/words/log';
import { reconciliationLog } from '../../../../features/payroll/reconcile/report/report';
import { sheetLines } from '../../../../features/payroll/reconcile/report/sheet';
import { isRow } from '../../../../base/words/row';

/** Input: the rows of Payroll Journal: Reconcile. Output: one item with its page, or lines for a spreadsheet. */
export const reportReconciliation = fromItems({
	name: 'Report Reconciliation',
	value: 'reportReconciliation',
	action: 'Report a reconciliation',
	description: 'Make a page, or lines for a spreadsheet',
	details: 'About a reconciliation.',
	fields: {
		explanation: noticeField(
			'Nothing to fill in: the rows of Payroll Journal: Reconcile are put together in one message and one page',
		),
		output: choice({
			displayName: 'Output',
			default: 'log',
			description: 'Lines have amounts as numbers, and fit in a spreadsheet as they are',
			options: [
				{ name: 'Log', value: 'log', description: 'One item with the message, the page and all rows' },
				{ name: 'One Line per Ledger Account', value: 'lines', description: 'Flat items' },
			],
		}),
	},
	execute(items, { output }, { language, timeZone }) {
		const log = reconciliationLog([...items.filter(isRow), ...rowsAboutClock(timeZone, language)], language);
		if (output === 'log') return { items: [{ json: log }], rows: log.rows };
		return { items: sheetLines(log.rows, language).map((json) => ({ json })), rows: log.rows };
	},
});
