import { inBoth, type Both } from '../../../base/words/language';
import type { Locale } from '../../../base/words/message';
import type { Standing } from '../sum/sum';

/** A draft may have no number. */
export const numbered = inBoth((number: string) => [
	number || '(number unknown)',
	number || '(nummer onbekend)',
]);

/** "F-7, F-8 and F-9" */
const joined = {
	en: (values: string[]) => new Intl.ListFormat('en-GB').format(values.map(numbered.en)),
	nl: (values: string[]) => new Intl.ListFormat('nl').format(values.map(numbered.nl)),
};

export type OrderSumDiffers = {
	/** `sharedCredit`: what it shares with other orders is a credit; `ownTotal`: one has not the total of its own lines. */
	why: Exclude<Standing, 'nothing' | 'right'> | 'sharedCredit' | 'ownTotal';
	/** Credit notes included. */
	invoiceNumbers: string[];
	/** Excluding VAT, or the VAT where that differs; '' when not known. */
	ofInvoices: string;
	ofOrder: string;
	/** Other orders on the invoices, or the relations that they are for. */
	others: string[];
	/** The line that makes an invoice one of this order. */
	text: string;
};

/** What its invoices are, in a whole sentence. */
export const sumOtherwise = inBoth(
	({ why, invoiceNumbers, ofInvoices, ofOrder, others }: OrderSumDiffers, t: Locale) => {
		const [isOneInvoice, en, nl] = [
			invoiceNumbers.length === 1,
			joined.en(invoiceNumbers),
			joined.nl(invoiceNumbers),
		];
		switch (why) {
			case 'otherTotal':
			case 'ownTotal':
			case 'unknown':
				return [
					`Of this order there ${isOneInvoice ? 'is invoice' : 'are invoices'} ${en}, ${isOneInvoice ? '' : 'together '}${ofInvoices === '' ? 'without a known total' : `${t.amount(ofInvoices)} excluding VAT`}; the order comes to ${t.amount(ofOrder)}.`,
					`Van deze werkbon ${isOneInvoice ? 'is er factuur' : 'zijn er facturen'} ${nl}, ${isOneInvoice ? '' : 'samen '}${ofInvoices === '' ? 'zonder bekend totaal' : `${t.amount(ofInvoices)} exclusief btw`}; de werkbon komt op ${t.amount(ofOrder)}.`,
				];
			case 'otherVat':
				return [
					`The VAT on ${isOneInvoice ? 'invoice' : 'invoices'} ${en} of this order is ${t.amount(ofInvoices)} instead of ${t.amount(ofOrder)}.`,
					`De btw op ${isOneInvoice ? 'factuur' : 'facturen'} ${nl} van deze werkbon is ${t.amount(ofInvoices)} in plaats van ${t.amount(ofOrder)}.`,
				];
			case 'otherDebtor':
				return [
					`${isOneInvoice ? 'Invoice' : 'Invoices'} ${en} of this order ${isOneInvoice ? 'is' : 'are'} for relation ${joined.en(others)}.`,
					`${isOneInvoice ? 'Factuur' : 'Facturen'} ${nl} van deze werkbon ${isOneInvoice ? 'staat' : 'staan'} op naam van relatie ${joined.nl(others)}.`,
				];
			case 'sharedCredit':
				return [
					`Credit ${en} of this order is of other orders too: ${t.list(others, 5)}.`,
					`Creditfactuur ${nl} van deze werkbon is ook van andere werkbonnen: ${t.list(others, 5)}.`,
				];
			case 'shared':
				return [
					`${isOneInvoice ? 'Invoice' : 'Invoices'} ${en} of this order ${isOneInvoice ? 'names' : 'name'} other orders too: ${t.list(others, 5)}.`,
					`${isOneInvoice ? 'Factuur' : 'Facturen'} ${nl} van deze werkbon ${isOneInvoice ? 'noemt' : 'noemen'} ook andere werkbonnen: ${t.list(others, 5)}.`,
				];
		}
	},
);

/** What is done about invoices that come to something else; how the order then ends is said behind it. */
export function aboutSum({ why, text }: OrderSumDiffers): Both<string> {
	const line: Both<string> = [`with text line '${text}'`, `met tekstregel '${text}'`];
	switch (why) {
		case 'sharedCredit':
			// Crediting once more would not tell the invoices apart that it takes back.
			return [
				`If something is still to be invoiced, invoice it yourself, ${line[0]}.`,
				`Moet er nog iets gefactureerd worden? Factureer het zelf, ${line[1]}.`,
			];
		case 'shared':
			return [
				'If it is not right, credit that invoice once, with the text lines of all its orders, and set the others back too.',
				'Klopt het niet? Crediteer die factuur één keer, met de tekstregels van al haar werkbonnen, en zet ook de andere terug.',
			];
		case 'otherTotal':
			return [
				`If something is missing, invoice the rest yourself, ${line[0]}. If it is not right, credit all of it, ${line[0]}.`,
				`Ontbreekt er iets? Factureer de rest zelf, ${line[1]}. Klopt het niet? Crediteer alles, ${line[1]}.`,
			];
		default:
			return [
				`If it is not right, credit all of it, ${line[0]}.`,
				`Klopt het niet? Crediteer alles, ${line[1]}.`,
			];
	}
}
