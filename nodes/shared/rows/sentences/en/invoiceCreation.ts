import type { InvoiceCreationFaults, InvoiceCreationFindings } from '../../findings/invoices';
import { amountAsGiven } from '../asGiven';
import type { Clauses, Sentences } from '../sentence';

const STOPPED = 'Nothing more is created in this execution';

export const invoiceCreation: Sentences<InvoiceCreationFindings> = {
	notAnOrder: {
		what: ({ lacks }) => `The item is not an order: it lacks ${lacks.join(', ')}.`,
		todo: 'Give this step items such as those of OutSmart: Work Order: Prepare Invoices (see docs/items.md, "Invoice").',
	},
	defaultsWrong: {
		what: ({ faults }, t) => `${t.faults(faults)}. No order was touched.`,
		todo: 'Correct this in the settings.',
	},
	invoicesNotRead: { what: 'The invoices could not be read. No order was touched.', todo: '' },
	lookedUpElsewhere: {
		what: 'Invoices were looked up with another credential, or in another administration, than where they were to be made. None was made.',
		todo: 'Choose the same credential and the same Administration in all steps of e-Boekhouden.',
	},
	invoiceFoundBefore: {
		what: ({ invoiceNumber }) =>
			`${invoiceNumber ? `Invoice ${invoiceNumber}` : 'A draft without a number'} was made of this order before.`,
		todo: '',
	},
	severalInvoices: {
		what: ({ invoiceNumbers }) =>
			`There are ${invoiceNumbers.length} invoices of this order: ${joined(invoiceNumbers)}.`,
		todo: 'Credit all but one.',
	},
	invoiceBillsOther: {
		what: ({ invoiceNumber, faults, more }, t) =>
			`Invoice ${invoiceNumber} was made of this order, but differs from it: ${t.faults(faults)}${more > 0 ? `; and ${more} more` : ''}.`,
		todo: 'Correct the order, or credit the invoice.',
	},
	invoiceTotalDiffers: {
		what: ({ invoiceNumber, totalInBooks, totalOfOrder }, t) =>
			`The total excluding VAT of invoice ${invoiceNumber} is ${amountAsGiven(totalInBooks, t) || 'not given'} instead of ${t.amount(totalOfOrder)}; is the template one that includes VAT?`,
		todo: 'Credit the invoice and choose another template.',
	},
	invoiceVatDiffers: {
		what: ({ invoiceNumber, vatInBooks, vatOfOrder }, t) =>
			`The VAT on invoice ${invoiceNumber} is ${amountAsGiven(vatInBooks, t) || 'not given'} instead of ${t.amount(vatOfOrder)}.`,
		todo: 'Look at its lines and template, and credit it.',
	},
	invoiceCredited: {
		what: ({ invoiceNumber, creditNumber, total }, t) =>
			`Invoice ${invoiceNumber} (${t.amount(total)}) was credited with ${creditNumber}. The order is as it was invoiced then, so it is not invoiced again by itself.`,
		todo: "Change the order, or make it Afgehandeld; with an 'errorStatus' setting it back is enough.",
	},
	creditLacksReference: {
		what: ({ invoiceNumber, creditNumber }) =>
			`Invoice ${creditNumber} looks like the credit of invoice ${invoiceNumber}, but does not say of which order it is.`,
		todo: ({ text, creditNumber }) =>
			`Add a line of text '${text}' to ${creditNumber}, or make the order Afgehandeld.`,
	},
	wrongTotalStands: {
		what: ({ invoiceNumber, of }) =>
			`Nothing is created as long as invoice ${invoiceNumber} stands: its ${of === 'vat' ? 'VAT is' : 'total is'} not that of its own lines.`,
		todo: ({ text }) =>
			`Choose a template that excludes VAT, and correct the invoice or credit it with the line of text '${text}'.`,
	},
	invoiceNumberTaken: {
		what: ({ ownNumber, date }, t) =>
			`Number ${ownNumber} belongs to an invoice of ${t.date(date)} that is not this order's.`,
		todo: 'Give the order another number.',
	},
	invoiceDatesClosed: {
		what: ({ closedUntil }, t) =>
			`The date of the invoice lies in the period up to ${t.date(closedUntil)} ('closedUntil').`,
		todo: '',
	},
	invoiceDaysCutOff: {
		what: ({ days }, t) =>
			`There are too many invoices of ${listOfDates(days, t.date)} to be read at once, so nothing is created: it could be a second one.`,
		todo: 'Look in e-Boekhouden whether the order has an invoice.',
	},
	foreignCustomerWithDutchVat: {
		what: ({ relation, country, vatNumber, vatCode }) =>
			`Customer ${relation} is a business abroad (${[country, vatNumber].filter(Boolean).join(', ')}), but its invoice would carry VAT ${vatCode}.`,
		todo: ({ example, asItIs }) =>
			example === asItIs
				? `If that is right, add to 'vatExceptions': ${asItIs}. If not, put a VAT code instead of own.`
				: `Add to 'vatExceptions': ${example}. If the VAT is right: ${asItIs}.`,
	},
	relationNotUnique: {
		what: ({ relation }) => `e-Boekhouden has more than one relation with code '${relation}'.`,
		todo: 'Keep one of them.',
	},
	relationUnknown: {
		what: ({ relation }) => `e-Boekhouden has no relation '${relation}', and 'exportRelations' is off.`,
		todo: 'Add the relation, or switch it on.',
	},
	relationNotReady: {
		what: ({ relation }) => `Relation '${relation}' could not be read or saved in e-Boekhouden.`,
		todo: '',
	},
	relationCreated: { what: ({ name }) => `Relation ${name} is new in e-Boekhouden.`, todo: '' },
	relationWouldBeCreated: { what: ({ name }) => `Relation ${name} would be new in e-Boekhouden.`, todo: '' },
	relationCompleted: { what: ({ fields }) => `Changed in e-Boekhouden: ${fields.join(', ')}.`, todo: '' },
	relationWouldBeCompleted: {
		what: ({ fields }) => `Would be changed in e-Boekhouden: ${fields.join(', ')}.`,
		todo: '',
	},
	invoiceCreated: { what: ({ invoiceNumber }) => `Invoice ${invoiceNumber} was created.`, todo: '' },
	invoiceWouldBeCreated: {
		what: ({ total }, t) =>
			`Would be invoiced: ${t.amount(total)} excluding VAT. A refusal that only e-Boekhouden can give, such as an unknown template, cannot be foreseen.`,
		todo: '',
	},
	invoiceNotFoundBack: {
		what: ({ invoiceNumber }) =>
			`Invoice ${invoiceNumber} was created, but cannot be found back by its reference.`,
		todo: 'Look at it in e-Boekhouden.',
	},
	invoiceReferenceInUse: {
		what: ({ text }, t) =>
			`Nothing was created: e-Boekhouden has an entry with the payment reference of this order already, but no invoice with the line of text ${t.list([text])}.`,
		todo: 'Add that line of text to the invoice of that entry, or remove the entry and set the order back.',
	},
	invoiceMadeElsewhere: {
		what: ({ otherInvoice }) =>
			`Invoice ${otherInvoice} was made of this order just now, not by this execution.`,
		todo: '',
	},
	orderNotLookedUp: {
		what: 'Nothing was created: right before, it could not be looked up whether the order has an invoice.',
		todo: '',
	},
	invoiceOutcomeUnknown: {
		what: 'Whether the invoice was created is not known; the next execution looks first.',
		todo: '',
	},
	invoicePeriodClosed: { what: 'Not invoiced: its date lies in a closed period.', todo: '' },
	invoiceRefused: { what: 'e-Boekhouden refused the invoice.', todo: '' },
	invoiceTemplateRefused: {
		what: ({ template }) => `e-Boekhouden refused the template '${template}'.`,
		todo: '',
	},
	invoiceAccountRefused: {
		what: 'The account or subscription of e-Boekhouden does not allow the invoice.',
		todo: '',
	},
	invoiceNotCreated: { what: 'The invoice was not created.', todo: '' },
	invoicesRefused: {
		what: ({ tried }) =>
			`e-Boekhouden refused every invoice that was tried (${joined(tried)}), in words that do not say whether order, settings or account are at fault. No order was changed.`,
		todo: 'Look at what it says, and mend that.',
	},
	serviceTakesNoMore: {
		what: ({ created, count }) =>
			`e-Boekhouden takes no more calls for now: ${created} of ${count} invoices were created, the rest follows by itself.`,
		todo: '',
	},
	waitsForFirstInvoice: {
		what: 'Waits for the next execution: the first invoice has to be found back before others follow.',
		todo: '',
	},
	waitsForOtherExecution: {
		what: `${STOPPED}: another execution is at work on the same orders.`,
		todo: '',
	},
	waitsForLostInvoice: {
		what: ({ lostInvoice }) =>
			`${STOPPED}: invoice ${lostInvoice} was created but cannot be found back, so a second one could not be told from it.`,
		todo: '',
	},
	waitsForOtherInvoice: {
		what: ({ invoiceNumber }) => `${STOPPED}: invoice ${invoiceNumber} did not come out as it was sent.`,
		todo: '',
	},
	waitsForService: { what: `${STOPPED}.`, todo: '' },
};

export const invoiceCreationFaults: Clauses<InvoiceCreationFaults> = {
	defaultVatCodeNotForSales: ({ vatCode }) =>
		`'defaultVatCode' is '${vatCode}', which is not a VAT code for sales, such as HOOG_VERK_21`,
	defaultAccountUnknown: ({ ledgerAccount }) =>
		`'defaultLedgerAccount' is '${ledgerAccount}', which e-Boekhouden does not have`,
	lineVatCodeNotForSales: ({ vatCode, line }) => `'${vatCode}' is not a VAT code for sales (line '${line}')`,
	lineAccountUnknown: ({ ledgerAccount, line }) =>
		`e-Boekhouden has no ledger account '${ledgerAccount}' (line '${line}')`,
	defaultVatCodeNotBillable: ({ vatCode }) => `'defaultVatCode' is '${vatCode}', ${notBillable(vatCode)}`,
	lineVatCodeNotBillable: ({ vatCode, line }) =>
		`line '${line}' has VAT code '${vatCode}', ${notBillable(vatCode)}`,
	tooManyDecimals: ({ of, line, value }) =>
		`the ${of === 'quantity' ? 'quantity' : 'price'} of line '${line}' is ${value}, and e-Boekhouden keeps four decimals`,
	totalIsNothing: 'its total is 0.00',
	invoiceToOtherDebtor: ({ invoiceNumber, onInvoice, inOrder }) =>
		`debtor ${onInvoice || '(none)'} on invoice ${invoiceNumber}, ${inOrder} now`,
	lineNotOnInvoice: ({ line, quantity }) => `'${line}' (${quantity}) is not on the invoice`,
	lineNotInOrder: ({ line, quantity }) => `'${line}' (${quantity}) is not in the order`,
	quantityDiffers: ({ line, onInvoice, inOrder }) =>
		`${onInvoice} of '${line}' on the invoice, ${inOrder} now`,
	priceDiffers: ({ line, onInvoice, inOrder }) =>
		`price of '${line}' ${onInvoice} on the invoice, ${inOrder} now`,
	vatCodeDiffers: ({ line, onInvoice, inOrder }) =>
		`VAT of '${line}' ${onInvoice || '(none)'} on the invoice, ${inOrder} now`,
	accountDiffers: ({ line, onInvoice, inOrder }) =>
		`ledger account of '${line}' ${onInvoice || '(none)'} on the invoice, ${inOrder} now`,
	vatExceptionUnreadable: ({ value }) =>
		`'vatExceptions' holds '${value}', where a country or relation and its VAT code should be, such as DE=BI_EU_VERK/BI_EU_VERK_D`,
	vatExceptionTwice: ({ key }) => `'vatExceptions' names ${key} twice`,
	vatExceptionNoCountry: ({ country }) =>
		`'vatExceptions' names ${country}, which is no country; a relation of that code is relation:${country}`,
	vatExceptionNotForSales: ({ key, vatCode }) =>
		`'vatExceptions' gives ${key} '${vatCode}', which is not a VAT code for sales`,
	vatExceptionNotBillable: ({ key, vatCode }) =>
		`'vatExceptions' gives ${key} '${vatCode}', ${notBillable(vatCode)}`,
	productsDiffer: ({ product, count }) =>
		`e-Boekhouden has ${count} products with code '${product}', which differ in VAT or ledger account`,
};

function notBillable(vatCode: string): string {
	return vatCode === 'HOOG_VERK'
		? 'which is 19 % of former days'
		: 'which has no percentage and cannot be used on these invoices';
}

/** "F-7, F-8 and F-9" */
function joined(values: string[]): string {
	return [values.slice(0, -1).join(', '), values.at(-1)].filter(Boolean).join(' and ');
}

const DAYS_NAMED = 5;

function listOfDates(days: string[], date: (day: string) => string): string {
	const more = days.length - DAYS_NAMED;
	return `${days.slice(0, DAYS_NAMED).map(date).join(', ')}${more > 0 ? ` and ${more} more days` : ''}`;
}
