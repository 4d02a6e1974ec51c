import type { Resource } from '../../base/n8n/operation';
import { endAsFailed } from './operations/log/endAsFailed';
import { reportConnection } from './operations/log/reportConnection';
import { reportReconciliation } from './operations/log/reportReconciliation';
import { showRunAsPage } from './operations/log/showAsPage';
import { summarizeRun } from './operations/log/summarize';
import { takeAnswer } from './operations/log/takeAnswer';
import { writeOrderReport } from './operations/log/writeOrderReport';
import { writeSignOff } from './operations/log/writeSignOff';
import { concludeClientOperation } from './operations/office/concludeClient';
import { planClientsOperation } from './operations/office/planClients';
import { summarizeClients } from './operations/office/summarize';

export const resources: Resource<unknown>[] = [
	{
		name: 'Office',
		value: 'office',
		default: 'planClients',
		operations: [concludeClientOperation, planClientsOperation, summarizeClients],
	},
	{
		name: 'Run Log',
		value: 'log',
		default: 'summarize',
		operations: [
			endAsFailed,
			reportConnection,
			reportReconciliation,
			showRunAsPage,
			summarizeRun,
			takeAnswer,
			writeOrderReport,
			writeSignOff,
		],
	},
];
