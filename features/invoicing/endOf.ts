import type { Fault, Finding } from '../../base/words/finding';
import type { OrderEnd } from './messages/ends';

/** Reasons with another end than to be set back to the status that asks for an invoice. */
const ENDS: Readonly<Partial<Record<Finding['code'], OrderEnd>>> = {
	orderByQuotation: 'handled',
	orderSumDiffers: 'byInvoices',
	workOrderChangedSince: 'byInvoices',
	invoiceNotFoundBack: 'byDraft',
};

/** Of these nothing may have to be invoiced. */
const FAULT_ENDS: Readonly<Partial<Record<Fault['code'], OrderEnd>>> = {
	workUnderWarranty: 'either',
	nothingToBill: 'either',
	materialUnpriced: 'either',
	paymentMethodBlocked: 'handled',
};

/** How an order that waits for a person ends, by the first reason that says it. */
export function endOf(findings: readonly Finding[]): OrderEnd {
	for (const finding of findings) {
		if (finding.code === 'noInvoiceSeen' && finding.mayBeDraft) return 'byDraft';
		if (finding.code === 'orderSumDiffers' && finding.why === 'sharedCredit') return 'handled';
		const end = finding.code === 'orderNotInvoiceable' ? endOfFaults(finding.faults) : ENDS[finding.code];
		if (end) return end;
	}
	return 'again';
}

/** What has to be mended as well is not handled at once. */
function endOfFaults(faults: readonly Fault[]): OrderEnd {
	const ends = faults.map(({ code }) => FAULT_ENDS[code] ?? 'again');
	if (ends.every((end) => end === 'handled')) return 'handled';
	return ends.every((end) => end === 'again') ? 'again' : 'either';
}
