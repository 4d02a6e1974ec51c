import { codeOf, found, ofBooks, other, word } from '../define';

const CODES = ['FACT_VERWERK_004', 'MUTA_008'] as const;

/** Two entries with one payment reference, and two booked invoices with another: which second one is refused, and how. */
export const paymentReferences = ofBooks({
	asks: 'whether a payment reference is checked for all kinds, and with which code it is refused',
	over: ['REST'],
	writes: true,
	settings: ['checksPaymentReference', 'paymentReferenceExists'],
	async ask(place) {
		const reference = place.code('m');
		const book = async () => await place.memorial('1.50', { reference });
		await book();
		const entry = await place.refusalOf(book);
		const make = async () => await place.invoice({ paymentReference: place.code('f') }, {});
		await make();
		const invoice = await place.refusalOf(make);
		const code = CODES.find((one) => one === invoice?.facts.code);
		return {
			checksPaymentReference: found(entry ? 'all' : 'invoices', ...(entry ? [codeOf(entry)] : [])),
			paymentReferenceExists: code ? found(code) : other(invoice ? codeOf(invoice) : word('accepted')),
		};
	},
});
