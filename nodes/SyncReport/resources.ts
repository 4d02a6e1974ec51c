import type { Resource } from '../../base/n8n/operation';
import { endAsFailed } from './operations/log/endAsFailed';
import { rememberNotice } from './operations/log/rememberNotice';
import { summarizeRun } from './operations/log/summarize';
import { writeDigest } from './operations/log/writeDigest';
import { writeNotice } from './operations/log/writeNotice';

export const resources: Resource<unknown>[] = [
	{
		name: 'Run Log',
		value: 'log',
		default: 'summarize',
		operations: [
			endAsFailed,
			rememberNotice,
			summarizeRun,
			writeDigest,
			writeNotice,
		],
	},
];
