import { anything, noticeField, onOff, text } from '../../../../base/n8n/fieldTypes';
import { eachItem } from '../../../../base/n8n/kinds/fromItems';
import { blank } from '../../../../base/n8n/field';
import { recordIn } from '../../../../base/values/records';
import { noticeOf } from '../../../../features/notice/page';

/** Input: the item of an Error Trigger. Output: the mail about it. Needs no account. */
export const writeNotice = eachItem({
	name: 'Write Notice',
	value: 'writeNotice',
	action: 'Write the mail about a failed run',
	description: 'Write the mail about a run that failed',
	details: 'What happened, what to do about it, and what went well.',
	fields: {
		explanation: noticeField('Put it behind an Error Trigger. Started by hand, it writes an example.'),
		failure: anything({
			displayName: 'Failed Run',
			default: '={{ $json }}',
			description: 'What the Error Trigger gave',
		}),
		oncePerDay: onOff({
			displayName: 'Same Once per Day',
			default: true,
			description: 'Whether the field notice is the same for the same points on one day',
		}),
		execution: blank(
			text({
				displayName: 'Execution',
				default: '={{ $execution.id }}',
				description: 'Identifies this run, so that a repeated failure is a new notice',
			}),
		),
	},
	execute: (_item, language, { failure, ...values }) => noticeOf(recordIn(failure), language, values),
});
