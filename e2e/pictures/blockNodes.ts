import type { WorkflowFile } from '../../engine';
import { singleNodes, type SingleNode } from './singleNodes';

const lines = {
	line: [
		{ ledgerAccount: '4500', amount: '250.00', vatCode: 'HOOG_INK_21' },
		{ ledgerAccount: '4500', amount: '40.00', vatCode: 'LAAG_INK_9' },
	],
};

/** Triggers and operations that no shipped workflow has, by the names of their pictures. */
export const BLOCK_NODES: SingleNode[] = [
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

export const BLOCKS: WorkflowFile = singleNodes('Building blocks', BLOCK_NODES);
