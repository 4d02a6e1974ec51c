import type { WorkflowFile } from '../../engine';
import { singleNodes, type SingleNode } from './singleNodes';

const NODES: SingleNode[] = [
	['Company', 'nmbrs', { resource: 'run', operation: 'getMany' }],
	['Administration', 'eBoekhouden', { resource: 'payrollJournal', operation: 'synchronize' }],
	['Ledger account', 'eBoekhouden', { resource: 'payrollJournal', operation: 'synchronize' }],
	['Cost centre', 'eBoekhouden', { resource: 'mutation', operation: 'getMany', filters: { costCentre: '' } }],
	['Relation', 'eBoekhouden', { resource: 'relation', operation: 'get' }],
	['Employee', 'outSmart', { resource: 'workOrder', operation: 'getMany', filters: { employee: '' } }],
	[
		'Work order status',
		'outSmart',
		{ resource: 'workOrder', operation: 'updateStatus', workOrderId: '204501' },
	],
];

/** Fields that are filled from an account, each in a node of its own. */
export const CHOICES: WorkflowFile = singleNodes('Fields that are filled from the account', NODES);
