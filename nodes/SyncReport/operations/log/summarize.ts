import type { IDataObject } from 'n8n-workflow';
import { choice, noticeField } from '../../../../base/n8n/fieldTypes';
import { fromItems, type Made } from '../../../../base/n8n/kinds/fromItems';
import { rowsAboutClock, summarize } from '../../../../base/words/log';
import type { Language } from '../../../../base/words/language';
import { recordIn } from '../../../../base/values/records';
import { textIn } from '../../../../base/values/text';
import { isRow, toRow, type Row } from '../../../../base/words/row';
import { decisionOf } from '../../../../features/invoicing/said';
import { flatLines, flatRow } from '../../../../features/report/flat';
import { withReport } from '../../../../features/report/report';

/** Input: the rows of a run. Output: one item with the line a user reads, or flat ones. Needs no account. */
export const summarizeRun = fromItems({
	name: 'Summarize',
	value: 'summarize',
	action: 'Summarize a run',
	description: 'Sum up a run in one message and one report',
	fields: {
		explanation: noticeField(
			'Nothing to fill in: the rows that come in are put together in one message and one report, with all rows below it',
		),
		output: choice({
			displayName: 'Output',
			default: 'log',
			description: 'Flat items fit in the Table view and in a spreadsheet as they are',
			options: [
				{
					name: 'Log',
					value: 'log',
					description: 'One item with the message, the report, the problems and all rows',
				},
				{
					name: 'One Row per Booking Line',
					value: 'lines',
					description: 'Flat items; also lines of invoices',
				},
				{ name: 'One Row per Decision', value: 'rows', description: 'Flat items' },
			],
		}),
	},
	execute(items, { output }, { language, timeZone }) {
		const given = asRows(items, language);
		const places = new Map(given.map((item, place) => [item, place]));
		const log = summarize([...given.filter(isRow), ...rowsAboutClock(timeZone, language)], language);
		const from = (row: Row) => places.get(row) ?? 0;
		return { items: madeOf(log, output, from, language), rows: log.rows };
	},
});

/** A failure that a node continued after, and an order that no step made a row of, are told as well: nothing is green over them. */
function asRows(items: readonly IDataObject[], language: Language): readonly (IDataObject | Row)[] {
	const told = new Set(items.filter(isRow).flatMap(({ key, workOrder }) => [key, textIn(workOrder)]));
	return items.map((item) => {
		if (isRow(item)) return item;
		const failed = failureIn(item, language);
		if (failed) return failed;
		const decision = decisionOf(item);
		return decision && !told.has(decision.key) ? toRow(decision, language) : item;
	});
}

/** What n8n gives when a node continues after an error. */
function failureIn(item: IDataObject, language: Language): Row | undefined {
	const { error, details } = item;
	if (!error) return undefined;
	const told = recordIn(details);
	if (isRow(told)) return { ...told, attention: true };
	const text = textIn(error) || textIn(recordIn(error).message);
	const finding = { code: 'stepFailed', text, todo: textIn(told.advice) } as const;
	const about = { service: 'n8n', resource: 'step', key: 'step', action: 'failed' } as const;
	return toRow({ ...about, findings: [finding], preview: false, attention: true }, language);
}

function madeOf(
	log: ReturnType<typeof summarize>,
	output: 'lines' | 'log' | 'rows',
	from: (row: Row) => number,
	language: Language,
): Made[] {
	if (output === 'log') return [{ json: withReport(log, language) }];
	const flat = output === 'rows' ? (row: Row) => [flatRow(row)] : flatLines;
	return log.rows.flatMap((row) => flat(row).map((json) => ({ json, from: from(row) })));
}
