import { LONGEST_REFERENCE } from '../../shared/items/invoice';
import type { Invoice } from '../books/types';

/** The longest line of ours; a longer one is not looked through, for the patterns would try for minutes. */
const LONGEST_LINE = referenceText('').length + LONGEST_REFERENCE;

/** The text line at the end of every invoice; only it makes an invoice an order's own. */
export function referenceText(reference: string): string {
	return `Werkbon ${reference}`;
}

/** The invoices that carry a reference as an exact token: `WB-1 #20` is not in `WB-1 #204`. */
export function invoicesOf(reference: string, invoices: Invoice[]): Invoice[] {
	return invoices.filter((invoice) => textsOf(invoice).some((text) => holdsToken(text, reference)));
}

/** Whether any reference of ours stands on an invoice: proof that what is created can be found back. */
export function hasReference(invoice: Invoice): boolean {
	return textsOf(invoice).some((text) => /(^|\s)Werkbon \S.* #\S+\s*$/.test(text));
}

function textsOf({ lines }: Invoice): string[] {
	return lines.map(({ description }) => description).filter(({ length }) => length <= LONGEST_LINE);
}

function holdsToken(text: string, token: string): boolean {
	for (let at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1)) {
		const before = text[at - 1] ?? ' ';
		const after = text[at + token.length] ?? ' ';
		if (/\s/.test(before) && /\s/.test(after)) return true;
	}
	return false;
}
