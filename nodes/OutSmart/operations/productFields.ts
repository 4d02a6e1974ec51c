import type { INodeProperties } from 'n8n-workflow';

export const codeField: INodeProperties = {
	displayName: 'Code',
	name: 'code',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. FLT-10',
	description: 'By which it is found; leading zeros count',
};

export const descriptionField: INodeProperties = {
	displayName: 'Description',
	name: 'description',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Filter 10"',
	description: 'As it stands on work orders and invoices',
};

export const priceField: INodeProperties = {
	displayName: 'Price',
	name: 'price',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 12.50',
	description: 'Price of one, excluding VAT, with a point for the decimals',
};
