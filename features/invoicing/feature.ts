import type { Feature } from '../../base/words/features';
import { invoiceFaults } from './messages/faults';
import { invoices } from './messages/invoices';
import { fullLabels } from './settings';

type OwnFindings = typeof invoices;
type OwnFaults = typeof invoiceFaults;

declare module '../../base/words/features' {
	interface Findings extends OwnFindings {}
	interface Faults extends OwnFaults {}
}

export const invoicingFeature: Feature = {
	findings: invoices,
	faults: invoiceFaults,
	settings: fullLabels,
	kinds: {
		invoice: {
			noun: [
				['invoice', 'invoices'],
				['factuur', 'facturen'],
			],
		},
		workOrder: {
			noun: [
				['work order', 'work orders'],
				['werkbon', 'werkbonnen'],
			],
			is: 'mark',
		},
		workStatus: {
			noun: [
				['work order status', 'work order statuses'],
				['werkbonstatus', 'werkbonstatussen'],
			],
			is: 'mark',
		},
	},
	states: {
		orderNotInvoiceable: ['cannot be invoiced', 'niet te factureren'],
		workOrderWaits: ['waiting for you', 'te beoordelen'],
	},
};
