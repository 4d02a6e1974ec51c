import type { WorkflowFile } from '../../engine';
import { panelOf } from './panels';
import type { Picture } from './picture';
import { singleNodes, type SingleNode } from './singleNodes';

const lines = {
	line: [
		{ ledgerAccount: '4500', amount: '250.00', vatCode: 'HOOG_INK_21' },
		{ ledgerAccount: '4500', amount: '40.00', vatCode: 'LAAG_INK_9' },
	],
};

/** A trigger or an operation each, by the name of its picture. */
const NODES: SingleNode[] = [
	['outsmart-trigger', 'outSmartTrigger', { event: 'workOrderGotStatus' }],
	['e-boekhouden-trigger', 'eBoekhoudenTrigger', { event: 'invoicePaid' }],
	['nmbrs-trigger', 'nmbrsTrigger', { event: 'runLocked' }],
	[
		'mutation-create',
		'eBoekhouden',
		{
			...{ resource: 'mutation', operation: 'create', kind: 'invoiceReceived', date: '2026-10-31', lines },
			...{ invoiceNumber: 'F-2026-118', fields: {} },
		},
	],
	['invoice-create', 'eBoekhouden', { resource: 'invoice', operation: 'create' }],
	['api-call', 'eBoekhouden', { resource: 'apiCall', operation: 'call' }],
	['work-order-create', 'outSmart', { resource: 'workOrder', operation: 'create' }],
	['customer-price', 'outSmart', { resource: 'customerPrice', operation: 'createOrUpdate' }],
];

/** Triggers and operations that no shipped workflow has. */
export const BLOCKS: WorkflowFile = singleNodes('Building blocks', NODES);

export const blocks: Picture[] = NODES.map(([name]) => panelOf(name, ({ blocks: id }) => id, name));
