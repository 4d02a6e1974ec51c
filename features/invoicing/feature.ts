import { textIn } from '../../base/values/text';
import { whyOf } from '../../base/words/codes';
import type { Feature } from '../../base/words/features';
import type { Row } from '../../base/words/row';
import { findingsIn } from '../../base/words/say';
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
	/** What all orders have in common is one thing, and what e-Boekhouden refused has no other fault in the next execution. */
	thingsOf(row) {
		const { resource, code, key, workOrders, because } = row;
		if ((resource !== 'invoice' && resource !== 'workOrder') || Array.isArray(workOrders)) return undefined;
		const question = code === 'workOrderWaits' ? textIn(because) : code;
		return [question, ...(isBlockedNow(row) ? ['noInvoiceSeen'] : [])].map((one) => `order ${key} ${one}`);
	},
	isNews: isBlockedNow,
};

/** Whether an order got its error status in this execution; it may have been set back since the last one. */
function isBlockedNow(row: Row): boolean {
	return findingsIn(row).some((finding) => whyOf(finding) === 'errorStatusSet');
}
