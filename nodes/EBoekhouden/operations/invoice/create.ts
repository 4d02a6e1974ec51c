import { attempt, FindingError } from '../../../shared/problems/problem';
import { canonical } from '../../../shared/values/money';
import type { Books } from '../../books/books';
import type { Invoice, InvoiceLine, NewInvoice } from '../../books/types';
import { cameOutOtherwise, expectedTotals, netOf, totalsIn } from '../../invoicing/totals';
import { certainly, type LookedUp } from '../certainly';
import { perItem } from '../kinds';
<<<<<<< HEAD
import { relationLocator } from '../pickers';

/** For invoices in the Netherlands; Belgian administrations have their own codes, which can be given by expression. */
const SALES_CODES: [code: string, name: string][] = [
	['', 'Of the Product'],
	['HOOG_VERK_21', '21%'],
	['LAAG_VERK_9', '9%'],
	['GEEN', 'No VAT'],
	['VERL_VERK', 'Reverse Charge 21%'],
	['VERL_VERK_L9', 'Reverse Charge 9%'],
	['BI_EU_VERK', 'Goods Within the EU'],
	['BI_EU_VERK_D', 'Services Within the EU'],
	['BU_EU_VERK', 'Outside the EU'],
	['AFST_VERK', 'Distance Sales Within the EU'],
];

const salesVatCode: Field<string> = (() => {
	const { read } = shortText({ displayName: '', longest: 20 });
	const options = SALES_CODES.map(([value, name]) => ({ name: value ? `${name} (${value})` : name, value }));
	const property = {
		displayName: 'VAT Code',
		type: 'options' as const,
		options,
		default: '',
		description: 'BTW-code; of a Belgian administration by an expression, such as BE_21_VERK',
	};
	return { property, read };
})();

const line = textsOnly({
	description: shortText({
		displayName: 'Description',
		longest: 35_000,
		description: 'Text of the line; that of the product when empty',
	}),
	quantity: decimalText({
		displayName: 'Quantity',
		default: '1',
		decimals: 4,
		placeholder: 'e.g. 2.5',
		description: 'At most four decimals',
	}),
	unitPrice: decimalText({
		displayName: 'Unit Price',
		decimals: 4,
		placeholder: 'e.g. 48.50',
		description: 'Excluding VAT; that of the product when empty',
	}),
	vatCode: salesVatCode,
	ledgerAccount: chosenFromAccount({
		displayName: 'Ledger Account Name or ID',
		method: 'getLineAccounts',
		description:
			'Of the revenue; that of the product when empty. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	}),
	productCode: shortText({
		displayName: 'Product Code',
		longest: 50,
		description: 'A product that completes the empty fields',
	}),
	unit: shortText({ displayName: 'Unit', longest: 50, placeholder: 'e.g. uur' }),
});

const newInvoiceFields = {
	relationCode: relationLocator('Who is invoiced'),
	invoiceDate: optionalDate({
		displayName: 'Invoice Date',
		description: 'Today when empty',
	}),
	paymentTermDays: wholeNumber({
		displayName: 'Payment Term in Days',
		low: 0,
		high: 999,
		default: 14,
		description: 'Days within which it must be paid',
	}),
	template: locator({
		displayName: 'Invoice Template',
		required: true,
		default: { mode: 'name', value: '' },
		description: 'Factuursjabloon; its name must be exactly that in e-Boekhouden',
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				typeOptions: { searchListMethod: 'searchInvoiceTemplates', searchable: true },
			},
			{ displayName: 'By Name', name: 'name', type: 'string', placeholder: 'e.g. Factuursjabloon' },
		],
	}),
	book: onOff({
		displayName: 'Book Directly',
		default: true,
		description: 'Whether to book it as well, as an open item; otherwise it remains a draft',
	}),
	lines: rows({
		displayName: 'Lines',
		rowName: 'Line',
		description: 'What is invoiced',
		fields: line,
	}),
	fields: collection({
		displayName: 'Additional Fields',
		placeholder: 'Add Field',
		fields: {
			bookingDescription: shortText({
				displayName: 'Booking Description',
				longest: 200,
				description: 'Text of the booking in the books; at most 200 characters',
			}),
			invoiceNumber: shortText({
				displayName: 'Invoice Number',
				longest: 50,
				description:
					'Its own number, which ends in a digit and is used once; e-Boekhouden gives the next one when empty',
			}),
		},
	}),
};

type NewInvoiceValues = ValuesOf<typeof newInvoiceFields>;
type GivenLine = NewInvoiceValues['lines'][number];
=======
import { newInvoiceFields } from './createFields';
import { checkedAgainst, faultsInGiven } from './given';
>>>>>>> main

export const createInvoice = perItem({
	name: 'Create',
	value: 'create',
	action: 'Create an invoice',
	description: 'Create an invoice; twice makes two',
	details: 'Create or Get never makes a second one.',
	writes: 'once',
	onlyReads: ({ preview }) => preview,
	fields: newInvoiceFields,
	async execute({ client, values }) {
		const faults = faultsInGiven(values, client.invoices);
		if (faults.length > 0) throw new FindingError({ code: 'fieldsWrong', faults });
		const checked = await checkedAgainst(client, values);
		if ('faults' in checked) throw new FindingError({ code: 'fieldsWrong', faults: checked.faults });
		const { invoice } = checked;
		const { book: booked, description, mail, ...told } = invoice;
		const item = { ...told, booked, bookingDescription: booked ? description : '', mailed: Boolean(mail) };
		if (values.preview) {
			await client.invoices.foresee?.(invoice);
			return { ...item, ...expectedTotals(invoice), action: 'wouldBeCreated' };
		}
		const before = await numbersOf(client, invoice);
		const { written: number, confirmedBy } = await certainly(
			{ made: 'invoice', about: invoice.number },
			async () => await client.invoices.create(invoice),
			async () => await lookUpNew(client, invoice, before),
		);
		const totals = await comparedTotals(client, invoice, number);
		return { ...item, number, ...totals, action: 'created', confirmedBy };
	},
});

/** The totals of the new invoice, as it was asked for. @throws FindingError that names it, when it came out otherwise */
async function comparedTotals({ invoices }: Books, invoice: NewInvoice, number: string) {
	const read = await attempt(async () => await invoices.find(number));
	const made = read.ok ? read.value : null;
	// It is not certain that a draft can be read.
	if (!made && !invoice.book) return {};
	if (!made) throw new FindingError({ code: 'invoiceNotCompared', invoiceNumber: number });
	const otherwise = cameOutOtherwise(invoice, made);
	if (otherwise) throw new FindingError(otherwise);
	return totalsIn(made);
}

/** The existing invoices of this relation on this day, to recognize a new number. Null when some may be missing. */
async function numbersOf(
	{ invoices }: Books,
	{ date, relationCode }: NewInvoice,
): Promise<ReadonlySet<string> | null> {
	const numbers = new Set<string>();
	const listed = (those: readonly { number: string }[]) => {
		for (const { number } of those) numbers.add(number);
		return [];
	};
	const found = await invoices.within({ from: date, to: date }, { relationCode, listed });
	listed(found.invoices);
	return found.fullDays.length === 0 ? numbers : null;
}

/** The new invoice with our lines. */
async function lookUpNew(
	{ invoices }: Books,
	invoice: NewInvoice,
	before: ReadonlySet<string> | null,
): Promise<LookedUp<string>> {
	if (!before) return { candidates: [] };
	const { date, relationCode, number } = invoice;
	const found = await invoices.within({ from: date, to: date }, { relationCode });
	const added = found.invoices.filter((one) => !before.has(one.number));
	const [only, ...others] = added.filter((one) => isLike(one, invoice));
	if (only?.number && others.length === 0 && (number === '' || only.number === number))
		return { is: only.number };
	return { candidates: added.map((one) => one.number) };
}

function isLike({ lines }: Invoice, invoice: NewInvoice): boolean {
	// Where the service has a discount, its price is the one that is left.
	const sent = invoice.lines.map((line) => ({ ...line, unitPrice: netOf(line).unitPrice.toFixed() }));
	return JSON.stringify(lines.map(essence)) === JSON.stringify(sent.map(essence));
}

function essence({ description, quantity, unitPrice, vatCode, ledgerAccount }: InvoiceLine): string[] {
	return [description.trim(), canonical(quantity), canonical(unitPrice), vatCode, ledgerAccount];
}
