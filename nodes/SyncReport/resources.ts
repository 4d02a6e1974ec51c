import type { Resource } from '../../base/n8n/operation';
import { endAsFailed } from './operations/log/endAsFailed';
import { summarizeRun } from './operations/log/summarize';

export const resources: Resource<unknown>[] = [
	{
		name: 'Run Log',
		value: 'log',
		default: 'summarize',
		operations: [endAsFailed, summarizeRun],
	},
];
