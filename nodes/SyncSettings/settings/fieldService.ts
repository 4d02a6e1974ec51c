import { chosenFromAccount, onOff, text, wholeNumber } from '../../shared/n8n/fieldTypes';
import { invoices } from './invoices';
import { relations, vat } from './invoicedTo';
import type { Setting, Settings, WorkflowSettings } from './setting';
import { active, logGroup, preview } from './switches';
import { hours, workOrders } from './work';

export const exportRelations: Setting = onOff({
	displayName: 'Export Relations',
	default: true,
	description:
		'Whether the relation of a work order is created in e-Boekhouden, or filled in where it lacks its name or address. Off: a work order whose relation is not there is not invoiced.',
});

const synchronised: Settings = {
	importRelations: onOff({
		displayName: 'Import Relations',
		default: true,
		description: 'Whether the relations of e-Boekhouden are kept up to date in OutSmart (relaties)',
	}),
	importMaterials: onOff({
		displayName: 'Import Materials',
		default: true,
		description:
			'Whether the products of e-Boekhouden are kept up to date as materials in OutSmart (artikelen)',
	}),
	importHourTypes: onOff({
		displayName: 'Import Hour Types',
		default: true,
		description:
			'Whether the products of e-Boekhouden that are charged by the hour are kept up to date as hour types in OutSmart (uursoorten)',
	}),
	exportInvoices: onOff({
		displayName: 'Export Invoices',
		default: true,
		description: 'Whether completed work orders become invoices in e-Boekhouden (facturen)',
	}),
	exportRelations,
};

export const terms: Settings = {
	invoiceTemplate: {
		...text({
			displayName: 'Invoice Template',
			default: 'Factuursjabloon',
			description:
				'Name of the invoice template (factuursjabloon), exactly as in e-Boekhouden, and one excluding VAT. With an API token there is a list of them.',
		}),
		byToken: chosenFromAccount({
			displayName: 'Invoice Template Name or ID',
			method: 'getInvoiceTemplates',
			default: 'Factuursjabloon',
			description:
				'Template of the invoices (factuursjabloon), excluding VAT. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		}).property,
	},
	paymentTermDays: wholeNumber({
		displayName: 'Payment Term in Days',
		low: 0,
		high: 365,
		default: 14,
		description: 'How long the customer has to pay (betalingstermijn)',
	}),
};

/** Of the workflow that runs every quarter of an hour. */
export const fieldService: WorkflowSettings = {
	name: 'Field Service',
	value: 'fieldService',
	description: 'Relations, products and invoices between OutSmart and e-Boekhouden (buitendienst)',
	top: { active, preview, ...terms, ...synchronised },
	groups: { workOrders, invoices, hours, vat, relations, log: logGroup },
};
