import type { InvoiceCreationFaults, InvoiceCreationFindings } from '../../findings/invoices';
import { amountAsGiven } from '../asGiven';
import type { Clauses, Sentences } from '../sentence';

const STOPPED = 'Nothing more is created in this execution';

export const invoiceCreation: Sentences<InvoiceCreationFindings> = {
	notAnOrder: {
		what: ({ lacks }) => `The item is not an order: it lacks ${lacks.join(', ')}.`,
		todo: 'Give this step items such as those of OutSmart: Work Order: Get Invoice (see docs/items.md, "Invoice").',
	},
	defaultsWrong: {
		what: ({ faults }, t) => `${t.faults(faults)}. No order was touched.`,
		todo: 'Correct this in the settings.',
	},
	invoicesNotRead: { what: 'The invoices could not be read. No order was touched.', todo: '' },
	invoiceFoundBefore: {
		what: ({ invoiceNumber }) => `Invoice ${invoiceNumber} was made of this order before.`,
		todo: '',
	},
	severalInvoices: {
		what: ({ invoiceNumbers }) =>
			`There are ${invoiceNumbers.length} invoices of this order: ${joined(invoiceNumbers)}.`,
		todo: 'Credit all but one.',
	},
	invoiceBillsOther: {
		what: ({ invoiceNumber }) =>
			`Invoice ${invoiceNumber} was made of this order, but bills other hours or materials than the order has now.`,
		todo: 'Correct one of the two.',
	},
	invoiceTotalDiffers: {
		what: ({ invoiceNumber, totalInBooks, totalOfOrder }, t) =>
			`The total excluding VAT of invoice ${invoiceNumber} is ${amountAsGiven(totalInBooks, t) || 'not given'} instead of ${t.amount(totalOfOrder)}; is the template one that includes VAT?`,
		todo: 'Correct the invoice.',
	},
	invoiceNumberTaken: {
		what: ({ ownNumber, date }, t) =>
			`Number ${ownNumber} belongs to an invoice of ${t.date(date)} that is not this order's.`,
		todo: 'Give the order another number.',
	},
	invoiceDateClosed: {
		what: ({ date, closedUntil }, t) =>
			`Its date ${t.date(date)} lies in the period up to ${t.date(closedUntil)} ('closedUntil').`,
		todo: '',
	},
	invoiceDaysCutOff: {
		what: ({ days }, t) =>
			`The list of invoices of ${listOfDates(days, t.date)} may be cut off, so nothing is created: it could be a second one.`,
		todo: 'Look in e-Boekhouden whether the order has an invoice.',
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
	waitsForFirstInvoice: {
		what: 'Waits for the next execution: no earlier invoice was found back yet.',
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
	waitsForTemplate: {
		what: ({ template }) => `${STOPPED}: e-Boekhouden does not know the template '${template}'.`,
		todo: '',
	},
	waitsForAccount: {
		what: ({ refusedFor }) => `${STOPPED}: see what e-Boekhouden said of ${refusedFor}.`,
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
	productsDiffer: ({ product, count }) =>
		`e-Boekhouden has ${count} products with code '${product}', which differ in VAT or ledger account`,
};

/** "F-7, F-8 and F-9" */
function joined(values: string[]): string {
	return [values.slice(0, -1).join(', '), values.at(-1)].filter(Boolean).join(' and ');
}

const DAYS_NAMED = 5;

function listOfDates(days: string[], date: (day: string) => string): string {
	const more = days.length - DAYS_NAMED;
	return `${days.slice(0, DAYS_NAMED).map(date).join(', ')}${more > 0 ? ` and ${more} more days` : ''}`;
}
