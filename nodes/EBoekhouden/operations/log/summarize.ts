import { fromAll } from '../../../shared/n8n/batch';
import type { BatchOperation } from '../../../shared/n8n/operation';
import { summarize } from '../../../shared/log';
import { isRow } from '../../../shared/rows';

/** Input: the rows of a run. Output: one item with the line a user reads. Needs no account. */
export const summarizeRun: BatchOperation<unknown> = {
	kind: 'batch',
	name: 'Summarize',
	value: 'summarize',
	action: 'Summarize a run',
	description: 'Sum the rows of a run up in one message',
	fields: [
		{
			displayName:
				'Nothing to fill in: the rows that come in are put together in one message, with all rows below it',
			name: 'explanation',
			type: 'notice',
			default: '',
		},
	],
	needsNoAccount: true,
	async execute({ items }) {
		const rows = items.map(({ json }) => json).filter(isRow);
		return fromAll(items, [summarize(rows)]);
	},
};
