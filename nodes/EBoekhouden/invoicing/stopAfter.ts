import type { ProgressEvent } from '../../shared/items/invoiceProgress';
import type { Invoice } from '../books/types';
import { wrongTotal } from './looked';
import { blockedForAll, waits } from './refusal';

/** What is wrong with one invoice will be wrong with the next: why nothing more is created, null when it may be. */
export function stopAfter(judged: ProgressEvent, [invoice]: Invoice[]): ProgressEvent | null {
	const [finding] = 'findings' in judged ? judged.findings : [];
	if (!finding || !invoice) return null;
	if (finding.code === 'invoiceTotalDiffers' || finding.code === 'invoiceVatDiffers')
		return blockedForAll([wrongTotal(invoice, finding)]);
	return finding.code === 'invoiceBillsOther'
		? waits({ code: 'waitsForOtherInvoice', invoiceNumber: invoice.number })
		: null;
}
