import { textIn } from '../../base/values/text';
import type { Feature } from '../../base/words/features';
import { invoiceFaults } from './messages/faults';
import { invoices } from './messages/invoices';
import { codes } from './codes';
import { decisionOf } from './said';
import { invoiceSection } from './section';
import { shown } from './settings';
import { stateOfOrder } from './words';

type OwnFindings = typeof invoices;
type OwnFaults = typeof invoiceFaults;

declare module '../../base/words/features' {
	interface Findings extends OwnFindings {}
	interface Faults extends OwnFaults {}
}

export const invoicingFeature: Feature = {
	byHand: { orderNotInvoiceable: 'itemNotInvoiceable' },
	codes,
	findings: invoices,
	faults: invoiceFaults,
	settings: shown,
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
	decisionIn: decisionOf,
	section: invoiceSection,
	stateOf: stateOfOrder,
	written: ({ made }) => (made === true ? 'certainly' : undefined),
	/** An order is one thing, whichever row names it; a different question about it is another thing. */
	mattersOf({ resource, code, key, workOrders, because, errorStatus }) {
		if (resource !== 'invoice' && resource !== 'workOrder') return undefined;
		const orders = (Array.isArray(workOrders) ? workOrders.map(textIn) : [key]).map(
			(order) => `order ${order}`,
		);
		const questions = [code === 'workOrderWaits' ? textIn(because) : code];
		// What e-Boekhouden refused now has no other fault in the next execution, which is no news.
		if (textIn(errorStatus) !== '') questions.push('noInvoiceSeen');
		return [...orders, ...orders.flatMap((order) => questions.map((question) => `${order} ${question}`))];
	},
};
