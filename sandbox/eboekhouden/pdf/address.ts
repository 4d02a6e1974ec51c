import { createHash } from 'node:crypto';
import type { Books } from '../books/books';
import type { Invoice } from '../books/types';

/** INVENTED: no source shows such an address; with it, no session is needed (docs/services/e-boekhouden.md 9). */
export const PDF_PATH = '/eboekhouden/factuur.pdf';

const keyOf = ({ number, relationCode }: Invoice) =>
	createHash('sha256').update(`${number}|${relationCode}`).digest('hex').slice(0, 32);

/** The address of the PDF in an invoice: empty for a draft, and without a server. */
export function pdfAddress({ ownAddress, settings }: Books, invoice: Invoice): string {
	if (settings.pdfAddress) return settings.pdfAddress(invoice);
	return ownAddress !== '' && invoice.booked ? `${ownAddress}${PDF_PATH}?k=${keyOf(invoice)}` : '';
}

export function invoiceAt({ invoices }: Books, key: string): Invoice | undefined {
	return invoices.find((invoice) => invoice.booked && keyOf(invoice) === key);
}
