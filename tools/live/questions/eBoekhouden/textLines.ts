import { found, ofBooks, other, word } from '../define';

/** An invoice with a line of text alone is read back: the line is there or not. */
export const textLines = ofBooks({
	asks: 'whether a line of text alone is kept on an invoice',
	writes: true,
	settings: ['keepsTextLines'],
	goes: ['features/invoicing/books/create.ts'],
	async ask(place) {
		const text = { description: `tekst ${place.tag}`, quantity: '0', unitPrice: '0.00' };
		const number = await place.invoice({}, {}, text);
		const invoice = await place.books.invoices.find(number);
		if (!invoice || invoice.lines.length === 0)
			return { keepsTextLines: other(word(invoice ? 'noLines' : 'notFoundByNumber')) };
		return {
			keepsTextLines: found(invoice.lines.some(({ description }) => description === text.description)),
		};
	},
});
