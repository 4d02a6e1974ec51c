import { whyOf } from '../../base/words/codes';
import type { Finding } from '../../base/words/finding';
import { inBoth, type Both, type Language } from '../../base/words/language';
import { counted } from '../../base/words/nouns';
import type { PageWords } from '../../base/words/page';
import { needsPerson } from '../../base/words/headline';
import type { Row } from '../../base/words/row';
import { isDeed, writtenFor } from '../../base/words/written';
import { keptWith } from '../../base/values/records';
import { textIn } from '../../base/values/text';

interface Terms {
	template: string;
	date: string;
	days: number;
	book: boolean;
}

/** The texts of invoices on a page, besides those of every page. */
const invoiceWords = inBoth({
	title: ['Invoices', 'Facturen'],
	description: ['Description', 'Omschrijving'],
	quantity: ['Quantity', 'Aantal'],
	unitPrice: ['Price', 'Prijs'],

	totalIncludingVat: ['Total including VAT', 'Totaal inclusief btw'],
	/** How an invoice is made, besides its lines. */
	terms: ({ template, date, days, book }: Terms) => [
		`Template '${template}' · dated ${date} · payment term ${counted(days, 'day', 'days')} · ${book ? 'booked at once' : 'a draft'}`,
		`Sjabloon '${template}' · factuurdatum ${date} · betalingstermijn ${counted(days, 'dag', 'dagen')} · ${book ? 'meteen geboekt' : 'als concept'}`,
	],
	vatCode: ['VAT', 'Btw'],
	/** Of a preview: VAT is rounded per line, and how e-Boekhouden rounds is not documented. */
	totalForeseen: [
		'Total including VAT (may differ by a cent)',
		'Totaal inclusief btw (kan een cent verschillen)',
	],
	/** Below lines with a code that is marked. */
	byDefault: [
		'* The default of Settings: the line and its product have none.',
		'* De standaard uit Settings: de regel en zijn artikel hebben er geen.',
	],
	workOrder: ['Work order', 'Werkbon'],
});

/** With those of every page. */
export const invoicingWordsOf = keptWith(
	({ language, words }: { readonly language: Language; readonly words: PageWords }) => ({
		...words,
		...invoiceWords[language],
	}),
);

/** The state of an order, for codes whose action says too little. */
const codes: Readonly<Partial<Record<string, Both<string>>>> = {
	orderNotInvoiceable: ['cannot be invoiced', 'niet te factureren'],
	workOrderWaits: ['waits for you', 'wacht op jou'],
} satisfies Partial<Record<Finding['code'], Both<string>>>;

/** For an order that did not end well, by what is in the books: made now, there already, or perhaps made. */
const invoiced: Readonly<Record<'made' | 'there' | 'perhaps', Both<string>>> = {
	made: ['invoiced, to be checked', 'gefactureerd, kijk het na'],
	there: ['in e-Boekhouden, attention needed', 'in e-Boekhouden, aandacht nodig'],
	perhaps: ['perhaps invoiced', 'misschien gefactureerd'],
};

export function stateOfOrder(row: Row, language: Language): string | undefined {
	const state = invoiceOf(row);
	const name = whyOf(row);
	const ofCode = !isDeed(row) && Object.hasOwn(codes, name) ? codes[name] : undefined;
	const [en, nl] = (state ? invoiced[state] : ofCode) ?? [];
	return language === 'en' ? en : nl;
}

function invoiceOf(row: Row): keyof typeof invoiced | null {
	if (row.resource !== 'invoice' || isDeed(row)) return null;
	if (writtenFor(row) === 'perhaps') return 'perhaps';
	if (row.made === true) return 'made';
	return needsPerson(row) && textIn(row.invoiceNumber) !== '' ? 'there' : null;
}
