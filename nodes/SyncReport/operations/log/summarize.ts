import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { showHint } from '../../../../base/n8n/errors';
import { parametersAt, propertiesOf, valuesAt } from '../../../../base/n8n/field';
import { choice, languageField, languageIn, noticeField, onOff } from '../../../../base/n8n/fieldTypes';
import type { Operation } from '../../../../base/n8n/operation';
import { rowsAboutClock, summarize } from '../../../../base/words/log';
import type { Language } from '../../../../base/words/language';
import { recordIn } from '../../../../base/values/records';
import { textIn, textsIn } from '../../../../base/values/text';
import { isRow, toRow, type Row } from '../../../../base/words/row';
import { flatLines, flatRow } from '../../../../features/report/flat';
import { rowAtEnd } from '../../../../features/invoicing/rows';
import { lookedUp } from '../../../../features/report/lookedUp';
import { isOnlyByHand } from '../../../../base/n8n/started';
import { withReport } from '../../../../features/report/report';

/** The name of the output choice that gives two outputs, one for a form. */
export const FORM = 'form';

const fields = {
	explanation: noticeField(
		'Nothing to fill in: the rows that come in are put together in one message and one report, with all rows below it',
	),
	output: choice({
		displayName: 'Output',
		default: 'log',
		description: 'Flat items fit in the Table view and in a spreadsheet as they are',
		options: [
			{
				name: 'Form, or Rows',
				value: FORM,
				description:
					'The log, at its first output, when its form asks something; else the rows, at its second',
			},
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
			{ name: 'One Row per Record', value: 'rows', description: 'Flat items' },
		],
	}),
	preview: onOff({
		displayName: 'Preview',
		default: true,
		description: 'Whether nothing is booked, so that nothing is asked',
		displayOptions: { show: { output: [FORM] } },
	}),
};

/** Takes the rows of an execution and gives one item with the line that a user reads, or flat items. It needs no account. */
export const summarizeRun: Operation<unknown> = {
	name: 'Summarize',
	value: 'summarize',
	action: 'Summarize a run',
	description: 'Sum up a run in one message and one report',
	passesItems: true,
	properties: propertiesOf({ ...fields, language: languageField }),
	async run({ node, items }) {
		const language = languageIn(parametersAt(node, 0));
		const { output, preview } = valuesAt(node, 0, fields);
		const all = items.map(({ json }) => json);
		const given = asRows(all, language);
		const rows = [...given.filter(isRow), ...rowsAboutClock(node.getTimezone(), language)];
		const log = summarize([...rows, ...foundSince(node, rows, language)], language);
		showHint(node, log.rows, language);
		const pairedItem = items.map((_item, item) => ({ item }));
		const reported = withReport({ ...log, onlyByHand: isOnlyByHand(node) }, language);
		const asks = output === FORM && !preview && reported.formFields !== '';
		if (output === 'log' || asks) return [{ json: reported, pairedItem }];
		if (output === FORM) return [...items];
		const places = new Map(given.map((item, place) => [item, place]));
		return log.rows.flatMap((row) =>
			(output === 'rows' ? [flatRow(row)] : flatLines(row)).map((json) => ({
				json,
				pairedItem: { item: places.get(row) ?? 0 },
			})),
		);
	},
};

/**
 * Rows about what the last execution could not know and the books show now. n8n keeps this only for executions that nobody
 * started by hand.
 */
function foundSince(node: IExecuteFunctions, rows: readonly Row[], language: Language): Row[] {
	const kept = node.getWorkflowStaticData('node');
	const { found, open } = lookedUp(rows, textsIn(kept.perhapsWritten), language);
	kept.perhapsWritten = open;
	return found;
}

/**
 * The rows of the input. A failure that a node continued after, and an order that no step made a row of, become rows too, so that
 * nothing ends green over them.
 */
function asRows(items: readonly IDataObject[], language: Language): readonly (IDataObject | Row)[] {
	const keys = new Set(items.filter(isRow).flatMap(({ key, workOrder }) => [key, textIn(workOrder)]));
	return items.map((item) => {
		// Only what is said of the failure counts of such an item: beside that it has the input of the failed step, which may be
		// a row.
		const failed = failureIn(item, language);
		if (failed) return failed;
		if (isRow(item)) return item;
		const row = rowAtEnd(item);
		return row && !keys.has(row.key) ? toRow(row, language) : item;
	});
}

/** The row about an item that n8n gives when a node continues after an error; undefined for any other item. */
function failureIn(item: IDataObject, language: Language): Row | undefined {
	const { error, message } = item;
	if (!error) return undefined;
	const failure = recordIn(message);
	if (isRow(failure)) return { ...failure, attention: true };
	const text = textIn(error) || textIn(recordIn(error).message);
	const finding = { code: 'stepFailed', text, todo: textIn(failure.advice) } as const;
	const about = { service: 'n8n', resource: 'step', key: 'step', action: 'failed' } as const;
	return toRow({ ...about, findings: [finding], preview: false, attention: true }, language);
}
