import type { Resource } from '../../base/n8n/operation';
import { endAsFailed } from './operations/log/endAsFailed';
import { rememberNotice } from './operations/log/rememberNotice';
import { reportConnection } from './operations/log/reportConnection';
import { reportReconciliation } from './operations/log/reportReconciliation';
import { showRunAsPage } from './operations/log/showAsPage';
import { summarizeRun } from './operations/log/summarize';
import { takeAnswer } from './operations/log/takeAnswer';
import { writeDigest } from './operations/log/writeDigest';
import { writeNotice } from './operations/log/writeNotice';
import { writeSignOff } from './operations/log/writeSignOff';

export const resources: Resource<unknown>[] = [
	{
		name: 'Run Log',
		value: 'log',
		default: 'summarize',
		operations: [
			endAsFailed,
			rememberNotice,
			reportConnection,
			reportReconciliation,
			showRunAsPage,
			summarizeRun,
			takeAnswer,
			writeDigest,
			writeNotice,
			writeSignOff,
		],
	},
];
