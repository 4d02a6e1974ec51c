import { createHash } from 'node:crypto';
import type { Books } from '../books/books';
import type { Invoice } from '../books/types';

/** INVENTED: no source shows such an address; who has it needs no session (docs/services/e-boekhouden.md 9). */
export const PDF_PATH = '/eboekhouden/factuur.pdf';

const keyOf = ({ number, relationCode }: Invoice) =>
	createHash('sha256').update(`${number}|${relationCode}`).digest('hex').slice(0, 32);

/** What an invoice says of its PDF: nothing of a draft, nor where nobody listens. */
export function pdfAddress({ ownAddress, settings }: Books, invoice: Invoice): string {
	if (settings.pdfAddress) return settings.pdfAddress(invoice);
	return ownAddress !== '' && invoice.booked ? `${ownAddress}${PDF_PATH}?k=${keyOf(invoice)}` : '';
}

export function invoiceAt({ invoices }: Books, key: string): Invoice | undefined {
	return invoices.find((invoice) => invoice.booked && keyOf(invoice) === key);
}
