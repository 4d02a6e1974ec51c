import { codeOf, found, ofBooks } from '../define';

/** After an invoice with a number of ours: one with the same number, one whose number ends in a letter, and one of minus 5.00. */
export const invoiceRules = ofBooks({
	asks: 'whether a number is used once and ends in a digit, and whether a total may be negative',
	writes: true,
	settings: ['refusesDuplicateInvoiceNumbers', 'invoiceNumbersEndInDigit', 'acceptsNegativeInvoices'],
	async ask(place) {
		await place.invoice({ number: place.code('1') }, {});
		const refusal = async (given: object, line = {}) =>
			await place.refusalOf(async () => await place.invoice(given, line));
		// Booked, it would be refused for its booking.
		const same = await refusal({ number: place.code('1'), book: false });
		const letter = await refusal({ number: place.code('1A'), book: false });
		const negative = await refusal({}, { quantity: '-1' });
		const shapes = (one: typeof same) => (one ? [codeOf(one)] : []);
		return {
			refusesDuplicateInvoiceNumbers: found(same !== null, ...shapes(same)),
			invoiceNumbersEndInDigit: found(letter !== null, ...shapes(letter)),
			acceptsNegativeInvoices: found(negative === null, ...shapes(negative)),
		};
	},
});
