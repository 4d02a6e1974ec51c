import {
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	NodeOperationError,
} from 'n8n-workflow';
import { propertiesOf, valuesAt } from '../../../../base/n8n/field';
import { noticeField, onOff } from '../../../../base/n8n/fieldTypes';
import { mustBeThere } from '../../../../base/n8n/kinds/allItems';
import type { Operation } from '../../../../base/n8n/operation';
import { hasRun, stepsBefore, type Ran } from '../../../../base/n8n/started';
import { currentMinute } from '../../../../base/values/dates';
import { recordIn, recordsIn, type UnknownFields } from '../../../../base/values/records';
import { textIn, textsIn } from '../../../../base/values/text';
import { failureText } from '../../../../features/report/failure';
import { isRow, type Row } from '../../../../base/words/row';
import { toTell, type Standing } from '../../../../features/report/standing';

const fields = {
	explanation: noticeField('Nothing to fill in: put it behind Summarize, as the last step'),
	oncePerDay: onOff({
		displayName: 'What Waits Once per Day',
		default: false,
		description:
			'Whether what the last execution told already is told again only from seven o’clock of a working day',
	}),
};

/** Input: the item of Summarize. Output: the same, when nothing in it needs a person; else the execution fails. */
export const endAsFailed: Operation<unknown> = {
	name: 'End as Failed',
	value: 'endAsFailed',
	action: 'End a run as failed',
	description: 'Fail when a row needs a person',
	details:
		'The error says what, why and what to do: an error workflow mails it. A preview or a report that is started by hand does not fail.',
	passesItems: true,
	givesAnything: true,
	properties: propertiesOf(fields),
	async run({ node, items }) {
		// The input must be a log: of anything else nothing would be known, and the execution would end well.
		mustBeThere({ input: 'log', fields: ['failing'] }, items);
		const logs = items
			.map(({ json }) => json)
			.filter((log) => Number(log.failing) > 0 && !isTried(node, log));
		const rows = logs.flatMap(rowsIn);
		const news = valuesAt(node, 0, fields).oncePerDay && !isByHand(node) ? newsIn(node, rows, items) : rows;
		const [first] = logs;
		// A log counts as failing when a step in between left rows out, because it is not known what those said.
		const isWhole = logs.every((log) => rowsIn(log).length === Number(log.failing));
		if (first && (news.length > 0 || !isWhole)) throw failure(node, first, news);
		return items.map((item, index) => ({ ...item, pairedItem: { item: index } }));
	},
};

function rowsIn({ failingRows }: IDataObject): Row[] {
	return recordsIn(failingRows).filter(isRow);
}

/** Whether a person started the execution. That person is told everything, and so is the one who reads the next execution. */
function isByHand(node: IExecuteFunctions): boolean {
	return ['manual', 'retry'].includes(node.getMode());
}

/** Whether a person looks at a preview or at a report: then the page says what needs somebody, and everything was read. */
function isTried(node: IExecuteFunctions, { failing, failingRows }: IDataObject): boolean {
	if (node.getMode() !== 'manual') return false;
	const waiting = recordsIn(failingRows).filter(({ action }) => action !== 'failed');
	return (
		waiting.length === Number(failing) &&
		(waiting.every(({ preview }) => preview === true) || isPreview(node))
	);
}

/** Whether *Settings* ask for a preview, as the steps read it. The row of a step that only reads does not tell. */
function isPreview(node: IExecuteFunctions): boolean {
	return ranBefore(node).some(({ name, type, parameters }) => {
		if (!type.endsWith('.syncSettings') || parameters.task === 'check') return false;
		return node.evaluateExpression(`{{ $(${JSON.stringify(name)}).first().json.preview }}`, 0) === true;
	});
}

/**
 * The rows that the last execution did not tell. n8n saves what a workflow keeps when an execution ends, failed or not; after one
 * that was killed, its news is still news.
 */
function newsIn(node: IExecuteFunctions, rows: readonly Row[], items: readonly INodeExecutionData[]): Row[] {
	const kept = node.getWorkflowStaticData('node');
	const execution = node.getExecutionId();
	// When n8n tries the last step of an execution again (*Retry On Fail*), what that execution kept does not count; what the
	// execution before it kept does.
	const last = standingIn(kept.execution === execution ? kept.before : kept.standing);
	const all = items.flatMap(({ json }) => recordsIn(json.rows));
	const isPart = all.some(({ code }) => code === 'readInTurns');
	const { news, standing } = toTell(rows, last, { isPart, isHeld: all.some(isHeldBack) });
	Object.assign(kept, { execution, before: last, standing });
	return news;
}

/** Whether a row was held back because a write of its kind got no answer within the last hour. */
function isHeldBack({ code, because }: UnknownFields): boolean {
	return code === 'ordersWait' && (because === 'hour' || because === 'customer');
}

function standingIn(kept: unknown): Standing {
	const { things, toldOn, toldThen, cardsTold } = recordIn(kept);
	const days = Object.entries(recordIn(cardsTold)).map(([thing, day]) => [thing, textIn(day)]);
	return {
		...{ things: textsIn(things), toldOn: textIn(toldOn), toldThen: textsIn(toldThen) },
		cardsTold: Object.fromEntries(days) as Standing['cardsTold'],
	};
}

function failure(node: IExecuteFunctions, log: IDataObject, news: readonly Row[]): NodeOperationError {
	const language = log.language === 'en' ? 'en' : 'nl';
	const isRetried = node.getMode() === 'retry' && log.madeAt !== currentMinute();
	const { headline, outcome, onlyByHand } = log;
	const whole = { headline: textIn(headline), outcome: textIn(outcome), onlyByHand };
	const { message, description } = failureText(news, whole, language, isRetried);
	const error = new NodeOperationError(node.getNode(), 'This needs a person', {
		level: 'error',
		description,
	});
	// The message is set once more on the error: n8n replaces one in which it reads the code of an error of Node.js, such as
	// EISDIR in "Reisdirect".
	error.message = message;
	return error;
}

function ranBefore(node: IExecuteFunctions): Ran[] {
	return stepsBefore(node).filter((step) => hasRun(node, step));
}
