import type { INodeProperties } from 'n8n-workflow';

export const previewField: INodeProperties = {
	displayName: 'Preview',
	name: 'preview',
	type: 'boolean',
	default: true,
	description: 'Whether to only say what would be done, and write nothing',
};

export const hourUnitsField: INodeProperties = {
	displayName: 'Hour Units',
	name: 'hourUnits',
	type: 'string',
	default: 'uur, uren, hour',
	description:
		'Units, separated by commas, that make a product an hour type. All other products are materials.',
};

export const workOrderStatusField: INodeProperties = {
	displayName: 'Work Order Status Code',
	name: 'workOrderStatus',
	type: 'string',
	default: '1',
	description: 'Code of the work order status whose work orders are invoiced',
};

export const errorStatusField: INodeProperties = {
	displayName: 'Error Status Code',
	name: 'errorStatus',
	type: 'string',
	default: '99',
	description:
		'Code of the work order status for work orders that a person must mend. Empty: they are left as they are.',
};

export const workOrderIdField: INodeProperties = {
	displayName: 'Work Order ID',
	name: 'workOrderId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 204511',
	description: 'ID of the work order in OutSmart, which is not its number',
};
