import {
	type IDataObject,
	type IExecuteFunctions,
	NodeOperationError,
	SEND_AND_WAIT_OPERATION,
} from 'n8n-workflow';
import { propertiesOf, valuesAt } from '../../../../base/n8n/field';
import { noticeField, onOff } from '../../../../base/n8n/fieldTypes';
import { mustBeThere } from '../../../../base/n8n/kinds/allItems';
import { newsTo } from '../../../../base/n8n/memory';
import type { Operation } from '../../../../base/n8n/operation';
import { hasRun, stepsBefore, type Ran } from '../../../../base/n8n/started';
import { recordsIn } from '../../../../base/values/records';
import { textIn, textsIn } from '../../../../base/values/text';
import type { Row } from '../../../../base/words/row';
import { toMail } from '../../../../base/words/waiting';

const fields = {
	explanation: noticeField('Nothing to fill in: put it behind Summarize, as the last step'),
	oncePerDay: onOff({
		displayName: 'What Waits Once per Day',
		default: false,
		description:
			'Whether an execution that only has what already waits for a person ends as failed at most once in a working day',
	}),
};

/** Input: the item of Summarize. Output: the same, when nothing in it needs a person; else the execution fails. */
export const endAsFailed: Operation<unknown> = {
	name: 'End as Failed',
	value: 'endAsFailed',
	action: 'End a run as failed',
	description: 'Fail when a row needs a person',
	details:
		'The error has those rows, for Write Notice in the error workflow. A preview or a report that is started by hand does not fail.',
	passesItems: true,
	givesAnything: true,
	properties: propertiesOf(fields),
	async run({ node, items }) {
		// Of anything else nothing would be known, and the run would end well.
		mustBeThere({ input: 'log', fields: ['failing'] }, items);
		const { oncePerDay } = valuesAt(node, 0, fields);
		for (const { json } of items)
			if (Number(json.failing) > 0 && !isTried(node, json)) {
				const failingRows = oncePerDay ? await untold(node, json) : json.failingRows;
				if (failingRows !== null) throw failure(node, { ...json, failingRows });
			}
		return items.map((item, index) => ({ ...item, pairedItem: { item: index } }));
	},
};

/** Whether a person looks at what would be done or at a report: the page says what needs somebody, and all of it was read. */
function isTried(node: IExecuteFunctions, { failing, failingRows, onlyReads }: IDataObject): boolean {
	if (node.getMode() !== 'manual') return false;
	const waiting = recordsIn(failingRows).filter(({ action }) => action !== 'failed');
	return (
		waiting.length === Number(failing) &&
		(onlyReads === true || waiting.every(({ preview }) => preview === true) || isPreview(node))
	);
}

/** What *Settings* says, as the steps read it: a row of a step that only reads does not know it. */
function isPreview(node: IExecuteFunctions): boolean {
	return ranBefore(node).some(({ name, type, parameters }) => {
		if (!type.endsWith('.syncSettings') || parameters.task === 'check') return false;
		return node.evaluateExpression(`{{ $(${JSON.stringify(name)}).first().json.preview }}`, 0) === true;
	});
}

/** The failing rows without those that wait for a person and failed an execution of this working day before; null for none. */
async function untold(
	node: IExecuteFunctions,
	{ failingRows, matters }: IDataObject,
): Promise<IDataObject['failingRows'] | null> {
	// A person who starts it by hand is told each time, and so is the one behind the next execution.
	if (node.getMode() === 'manual' || !Array.isArray(failingRows) || failingRows.length === 0)
		return failingRows;
	const waiting = { matters: textsIn(matters) };
	const news = await newsTo(node, waiting.matters);
	const rows = toMail(failingRows as Row[], waiting, (matter) => news.has(matter));
	return rows.length > 0 ? (rows as IDataObject[]) : null;
}

/** As n8n's Stop and Error throws its object: the error workflow reads `metadata`. */
function failure(node: IExecuteFunctions, log: IDataObject): NodeOperationError {
	const { headline, message, problemsHtml, failingRows: rows, outcome, done } = log;
	const metadata: object = {
		headline,
		summary: message,
		outcome,
		done,
		rows,
		schedule: schedule(node),
		zone: node.getTimezone(),
	};
	return new NodeOperationError(node.getNode(), textIn(headline) || textIn(message), {
		level: 'error',
		description: textIn(problemsHtml),
		metadata,
	});
}

/**
 * The rule of the Schedule Trigger that will try it again; '' when another trigger started it, or when somebody approved
 * it: the next execution asks again.
 */
function schedule(node: IExecuteFunctions): unknown {
	const done = ranBefore(node);
	const started = done.find(({ type }) => type === 'n8n-nodes-base.scheduleTrigger');
	const isAsked = done.some(({ parameters }) => parameters.operation === SEND_AND_WAIT_OPERATION);
	return (isAsked ? undefined : started?.parameters.rule) ?? '';
}

function ranBefore(node: IExecuteFunctions): Ran[] {
	try {
		return stepsBefore(node).filter((step) => hasRun(node, step));
	} catch {
		// n8n cannot follow a connection of a node that somebody deleted from the file.
		return [];
	}
}
