import { choice, noticeField } from '../../../../base/n8n/fieldTypes';
import { fromItems, type Made } from '../../../../base/n8n/kinds/fromItems';
import { rowsAboutClock } from '../../../../base/words/log';
import { flatOrders, orderReportOf } from '../../../../features/orderReport/report';
import { isRow } from '../../../../base/words/row';

/** Input: the rows of Reconcile. Output: one item with the report, or a flat one for each row. Needs no account. */
export const writeOrderReport = fromItems({
	name: 'Write Order Report',
	value: 'writeOrderReport',
	action: 'Write the report of completed work orders',
	description: 'Make a page of completed work orders',
	details: 'Right, missing, different, or nothing to bill.',
	fields: {
		explanation: noticeField(
			'Nothing to fill in: put it behind Reconcile. It says so when not everything could be read.',
		),
		output: choice({
			displayName: 'Output',
			default: 'report',
			description: 'Flat items fit in the Table view and in a spreadsheet as they are',
			options: [
				{
					name: 'One Row per Work Order',
					value: 'orders',
					description: 'Flat items, one for each row',
				},
				{ name: 'Report', value: 'report', description: 'One item with the page, the counts and all rows' },
			],
		}),
	},
	execute(items, { output }, { language, timeZone }) {
		const places = new Map(items.map((item, place) => [item, place]));
		const rows = [...items.filter(isRow), ...rowsAboutClock(timeZone, language)];
		const report = orderReportOf(rows, language);
		if (output === 'report') return { items: [{ json: report }], rows: report.rows };
		const made = flatOrders(rows, language).map(({ row, flat }): Made => ({
			json: flat,
			from: places.get(row) ?? 0,
		}));
		return { items: made, rows: report.rows };
	},
});
