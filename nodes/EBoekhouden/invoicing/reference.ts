import type { Invoice } from '../client/types';

/** The text line at the end of every invoice; only it makes an invoice an order's own. */
export function referenceText(reference: string): string {
	return `Werkbon ${reference}`;
}

/** The invoices that carry a reference as an exact token: `WB-1 #20` is not in `WB-1 #204`. */
export function invoicesOf(reference: string, invoices: Invoice[]): Invoice[] {
	return invoices.filter(({ lines }) => lines.some(({ description }) => holdsToken(description, reference)));
}

/** Whether any reference of ours stands on an invoice: proof that what is created can be found back. */
export function hasReference({ lines }: Invoice): boolean {
	return lines.some(({ description }) => /(^|\s)Werkbon \S.* #\S+\s*$/.test(description));
}

function holdsToken(text: string, token: string): boolean {
	for (let at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1)) {
		const before = text[at - 1] ?? ' ';
		const after = text[at + token.length] ?? ' ';
		if (/\s/.test(before) && /\s/.test(after)) return true;
	}
	return false;
}
