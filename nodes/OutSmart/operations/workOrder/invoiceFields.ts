import type { INodeProperties } from 'n8n-workflow';
import { errorStatusField, previewField, workOrderStatusField } from '../fields';

/** The names are those of the Settings step; saved workflows depend on them. */
export const invoiceFields: INodeProperties[] = [
	previewField,
	workOrderStatusField,
	errorStatusField,
	{
		displayName: 'Completed From',
		name: 'completedFrom',
		type: 'string',
		default: '',
		placeholder: 'e.g. 2026-01-01',
		description: 'First work date to invoice; older work orders are reported, not invoiced',
	},
	{
		displayName: 'Invoice Template',
		name: 'invoiceTemplate',
		type: 'string',
		default: 'Factuursjabloon',
		description: 'Name of the invoice template, exactly as in e-Boekhouden',
	},
	{
		displayName: 'Payment Term in Days',
		name: 'paymentTermDays',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 365 },
		default: 14,
		description: 'How long the customer has to pay',
	},
	{
		displayName: 'Book Directly',
		name: 'bookDirectly',
		type: 'boolean',
		default: true,
		description: 'Whether to book the invoice at once, as an open item, or only prepare it',
	},
	{
		displayName: 'Invoice Number',
		name: 'invoiceNumber',
		type: 'options',
		default: 'automatic',
		description: 'Where the number of the invoice comes from',
		options: [
			{ name: 'Automatic', value: 'automatic', description: 'The next number of e-Boekhouden' },
			{ name: 'Work Order', value: 'workOrder', description: 'The number of the work order' },
		],
	},
	{
		displayName: 'Invoice Date',
		name: 'invoiceDate',
		type: 'options',
		default: 'today',
		description: 'Date of the invoice',
		options: [
			{ name: 'Today', value: 'today' },
			{ name: 'Work Date', value: 'workDate', description: 'The day on which the work was done' },
		],
	},
	{
		displayName: 'Round Hours to Minutes',
		name: 'roundHoursToMinutes',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 60 },
		default: 0,
		description: 'Each duration is rounded to the nearest block of so many minutes; 0 does not round',
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 50,
		description: 'Max number of results to return',
	},
	{
		displayName: 'Announced Hour Types',
		name: 'announced',
		type: 'string',
		default: '',
		placeholder: "e.g. {{ $('Synchronize hour types').all().map(row => row.json) }}",
		description:
			'Rows of a preview that are to create hour types: these count as present. Only an expression makes sense here.',
	},
];
