import type { INode } from 'n8n-workflow';
import type { WorkflowFile } from '../../engine';

type Parameters = INode['parameters'];

/** Of each type: its credential is chosen from those of the instance. */
const CREDENTIALS = { nmbrs: 'nmbrsApi', eBoekhouden: 'eBoekhoudenSoapApi', outSmart: 'outSmartApi' };

function node(name: string, type: keyof typeof CREDENTIALS, parameters: Parameters, index: number): INode {
	return {
		...{ id: name, name, typeVersion: 1, position: [index * 240, 0], parameters },
		type: `n8n-nodes-eboekhouden.${type}`,
		credentials: { [CREDENTIALS[type]]: { id: null, name: '' } },
	};
}

const NODES: [string, keyof typeof CREDENTIALS, Parameters][] = [
	['Company', 'nmbrs', { resource: 'run', operation: 'getMany' }],
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
export const CHOICES: WorkflowFile = {
	name: 'Fields that are filled from the account',
	connections: {},
	nodes: NODES.map(([name, type, parameters], index) => node(name, type, parameters, index)),
};
