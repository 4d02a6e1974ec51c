import { choice, onOff } from '../../shared/n8n/fieldTypes';
import { closedUntilOfInvoices } from './books';
import { separated, type Group, type Setting } from './setting';

const invoiceTexts: Setting = {
	property: {
		displayName: 'Invoice Texts',
		type: 'multiOptions',
		default: ['workDate', 'workAddress'],
		description: 'Text lines on each invoice (regels met tekst). The work date is always there.',
		options: [
			{ name: 'Description', value: 'description', description: 'Of the work order (omschrijving)' },
			{ name: 'Mechanic', value: 'mechanic', description: 'Who did the work (monteur)' },
			{ name: 'Project', value: 'project', description: 'Number of the project' },
			{ name: 'Work Address', value: 'workAddress', description: 'Where it was done (werkadres)' },
			{ name: 'Work Date', value: 'workDate', description: 'When it was done (datum uitvoering)' },
		],
	},
	give: (given) => separated(given),
};

export const invoices: Group = {
	displayName: 'Invoices',
	description: 'Number, date and text of the invoices (facturen)',
	settings: {
		bookDirectly: onOff({
			displayName: 'Book Directly',
			default: true,
			description:
				'Whether to book the invoice at once, as an open item (direct boeken). Off: it is only prepared.',
		}),
		invoiceNumber: choice({
			displayName: 'Invoice Number',
			default: 'automatic',
			description: 'Where the number of the invoice comes from (factuurnummer)',
			options: [
				{ name: 'Automatic', value: 'automatic', description: 'The next number of e-Boekhouden' },
				{ name: 'Work Order', value: 'workOrder', description: 'The number of the work order' },
			],
		}),
		invoiceDate: choice({
			displayName: 'Invoice Date',
			default: 'today',
			description: 'Date of the invoice (factuurdatum)',
			options: [
				{ name: 'Today', value: 'today', description: 'The day on which the invoice is made' },
				{ name: 'Work Date', value: 'workDate', description: 'The day on which the work was done' },
			],
		}),
		invoiceTexts,
		closedUntil: closedUntilOfInvoices,
	},
};
