import { chosenFromAccount, text, wholeNumber } from '../../shared/n8n/fieldTypes';
import { date, type Group } from './setting';

const statusHint = {
	hint: 'No list? Choose the OutSmart credential of this node, or switch to Expression and type the code of the status',
};

export const workOrders: Group = {
	displayName: 'Work Orders',
	description: 'Which work orders are invoiced (werkbonnen)',
	settings: {
		workOrderStatus: chosenFromAccount({
			displayName: 'Work Order Status Name or ID',
			method: 'getInvoiceStatuses',
			default: '1',
			description:
				'Completed work orders with this status are invoiced (werkbonstatus). Made in OutSmart when its code is free. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
			...statusHint,
		}),
		errorStatus: chosenFromAccount({
			displayName: 'Error Status Name or ID',
			method: 'getErrorStatuses',
			default: '99',
			description:
				'Status for work orders that a person must correct (foutstatus): set back, they are tried again. None: they are left as they are, and tried every time. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
			...statusHint,
		}),
		completedFrom: date({
			displayName: 'Completed From',
			description:
				'First work date to invoice (uitgevoerd vanaf): older work orders are reported, not invoiced. Empty: all that are completed.',
			hint: 'Fill it in when older work orders were invoiced in another way: they would be invoiced again',
		}),
		blockedPaymentMethods: text({
			displayName: 'Blocked Payment Methods',
			placeholder: 'e.g. pin betaling, conform offerte',
			description:
				'Work orders with one of these payment methods (betaalwijze), separated by commas, are not invoiced',
		}),
	},
};

export const hours: Group = {
	displayName: 'Hours',
	description: 'How hours are recognised and counted (uren)',
	settings: {
		hourUnits: text({
			displayName: 'Hour Units',
			default: 'uur, uren, hour',
			description:
				'Units of products (eenheid), separated by commas, that make a product an hour type. All other products are materials.',
		}),
		roundHoursToMinutes: wholeNumber({
			displayName: 'Round Hours to Minutes',
			low: 0,
			high: 60,
			default: 0,
			description:
				'Each duration is rounded to the nearest multiple of so many minutes (afronden); 0 does not round',
		}),
	},
};
