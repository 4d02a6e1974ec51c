import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { parametersAt, propertiesOf, valuesAt } from '../../../../base/n8n/field';
import { anything, languageField, languageIn, noticeField, onOff } from '../../../../base/n8n/fieldTypes';
import { isToldIn } from '../../../../base/n8n/memory';
import type { Operation } from '../../../../base/n8n/operation';
import { recordIn } from '../../../../base/values/records';
import { noticeOf } from '../../../../features/failureNotice/page';

const fields = {
	explanation: noticeField('Put it behind an Error Trigger. Started by hand, it writes an example.'),
	failure: anything({
		displayName: 'Failed Run',
		default: '={{ $json }}',
		description: 'What the Error Trigger gave',
	}),
	oncePerDay: onOff({
		displayName: 'Same Once per Day',
		default: true,
		description: 'Whether nothing comes out when Remember Notice had the same points today',
	}),
};

/** Input: the item of an Error Trigger. Output: the mail about it; nothing when it was sent today. Needs no account. */
export const writeNotice: Operation<unknown> = {
	name: 'Write Notice',
	value: 'writeNotice',
	action: 'Write the mail about a failed run',
	description: 'Write the mail about a run that failed',
	details: 'What happened, what to do about it, and what went well.',
	passesItems: true,
	properties: propertiesOf({ ...fields, language: languageField }),
	async run({ node, items }) {
		const made = items.map(async (_item, index): Promise<INodeExecutionData[]> => {
			const { failure, ...values } = valuesAt(node, index, fields);
			const oncePerDay = values.oncePerDay && node.getMode() !== 'manual';
			const execution = node.getExecutionId();
			const language = languageIn(parametersAt(node, index));
			const notice = noticeOf(recordIn(failure), language, { execution, oncePerDay });
			if (oncePerDay && (await isToldIn(node, notice.notice))) return [];
			return [{ json: notice as unknown as IDataObject, pairedItem: { item: index } }];
		});
		return (await Promise.all(made)).flat();
	},
};
