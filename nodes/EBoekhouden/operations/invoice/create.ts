import type { Field, ValuesOf } from '../../../shared/n8n/field';
import {
	chosenFromAccount,
	collection,
	locator,
	onOff,
	optionalDate,
	textsOnly,
	wholeNumber,
} from '../../../shared/n8n/fieldTypes';
import { rows } from '../../../shared/n8n/linesField';
import { FindingError } from '../../../shared/problems/problem';
import type { Fault } from '../../../shared/rows/findings/finding';
import { today } from '../../../shared/values/dates';
import { canonical } from '../../../shared/values/money';
import { brief } from '../../../shared/values/text';
import type { Books } from '../../books/books';
import type { Invoice, InvoiceLine, NewInvoice } from '../../books/types';
import { isBillableVatCode } from '../../invoicing/vat';
import { certainly, type LookedUp } from '../certainly';
import { chartOf } from '../chart';
import { decimalText, shortText } from '../checkedFields';
import { perItem } from '../kinds';
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

export const createInvoice = perItem({
	name: 'Create',
	value: 'create',
	action: 'Create an invoice',
	description: 'Create an invoice; twice makes two',
	details: 'Create or Get never makes a second one.',
	writes: 'once',
	fields: newInvoiceFields,
	async execute({ client, values }) {
		checkGiven(values);
		const invoice = await toNewInvoice(client, values);
		const before = await numbersOf(client, invoice);
		const { written: number, confirmedBy } = await certainly(
			{ made: 'invoice', about: invoice.number },
			async () => await client.invoices.create(invoice),
			async () => await lookUpNew(client, invoice, before),
		);
		const { book: booked, description, ...made } = invoice;
		return { ...made, number, booked, bookingDescription: booked ? description : '', confirmedBy };
	},
});

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
	return JSON.stringify(lines.map(essence)) === JSON.stringify(invoice.lines.map(essence));
}

function essence({ description, quantity, unitPrice, vatCode, ledgerAccount }: InvoiceLine): string[] {
	return [description.trim(), canonical(quantity), canonical(unitPrice), vatCode, ledgerAccount];
}

/** Checks the fields, before any call. @throws FindingError with all faults */
function checkGiven({ relationCode, template, lines, fields }: NewInvoiceValues): void {
	if (relationCode === '') throw new FindingError({ code: 'fieldEmpty', field: 'Relation' });
	if (template === '') throw new FindingError({ code: 'fieldEmpty', field: 'Invoice Template' });
	const { invoiceNumber = '' } = fields;
	const faults: Fault[] = [];
	if (invoiceNumber !== '' && !/\d$/.test(invoiceNumber))
		faults.push({ code: 'endsInNoDigit', path: 'Invoice Number' });
	if (lines.length === 0) faults.push({ code: 'noLines' });
	for (const [place, line] of lines.entries()) faults.push(...faultsInVatCode(line, place));
	stopFor(faults);
}

/** Completes the invoice from products, and checks it against the books. Writes nothing. @throws FindingError */
async function toNewInvoice(books: Books, given: NewInvoiceValues): Promise<NewInvoice> {
	const { relationCode, invoiceDate, fields, paymentTermDays, template, book } = given;
	const [relation, ...others] = await books.relations.find(relationCode);
	if (others.length > 0) throw new FindingError({ code: 'relationNotUnique', relation: relationCode });
	if (!relation) throw new FindingError({ code: 'noSuchRelation', relationCode });
	const { invoiceNumber: number = '' } = fields;
	// It is not certain which protocol refuses a number that is in use.
	if (number !== '' && (await books.invoices.find(number)))
		throw new FindingError({ code: 'invoiceExists', number });
	const lines: InvoiceLine[] = [];
	for (const line of given.lines) lines.push(await filledIn(books, line));
	const { categories } = await chartOf(books, false);
	stopFor(lines.flatMap((line, place) => faultsIn(line, place, categories)));
	return {
		number,
		relationCode: relation.code,
		date: invoiceDate || today(),
		paymentTermDays,
		template,
		book,
		description: fields.bookingDescription ?? '',
		lines,
	};
}

async function filledIn({ products }: Books, line: GivenLine): Promise<InvoiceLine> {
	const { productCode: code, quantity, ...own } = line;
	const lacks = [own.description, own.unitPrice, own.vatCode, own.ledgerAccount].includes('');
	const [product, ...others] = lacks && code !== '' ? await products.find(code) : [];
	if (others.length > 0)
		throw new FindingError({ code: 'productNotUnique', productCode: code, count: others.length + 1 });
	if (lacks && code !== '' && !product) throw new FindingError({ code: 'noSuchProduct', productCode: code });
	return {
		code,
		quantity,
		unit: own.unit || (product?.unit ?? ''),
		description: own.description || (product?.description ?? ''),
		unitPrice: own.unitPrice || (product?.price ?? ''),
		vatCode: own.vatCode || (product?.vatCode ?? ''),
		ledgerAccount: own.ledgerAccount || (product?.ledgerAccount ?? ''),
	};
}

function faultsIn(line: InvoiceLine, place: number, accounts: ReadonlyMap<string, string>): Fault[] {
	const faults: Fault[] = [];
	for (const [field, name] of NEEDED)
		if (line[field] === '') faults.push({ code: 'missing', path: pathOf(place, name) });
	faults.push(...faultsInVatCode(line, place));
	const { ledgerAccount } = line;
	if (ledgerAccount !== '' && !accounts.has(ledgerAccount))
		faults.push({
			code: 'accountNotThere',
			path: pathOf(place, 'Ledger Account'),
			account: brief(ledgerAccount),
		});
	return faults;
}

const NEEDED = [
	['quantity', 'Quantity'],
	['description', 'Description'],
	['unitPrice', 'Unit Price'],
	['vatCode', 'VAT Code'],
	['ledgerAccount', 'Ledger Account'],
] as const;

function faultsInVatCode({ vatCode }: Pick<InvoiceLine, 'vatCode'>, place: number): Fault[] {
	if (vatCode === '' || isBillableVatCode(vatCode)) return [];
	const path = pathOf(place, 'VAT Code');
	return [{ code: 'vatCodeNotForInvoice', path, vatCode: brief(vatCode) }];
}

function pathOf(place: number, name: string): string {
	return `Line ${place + 1}, ${name}`;
}

function stopFor(faults: readonly Fault[]): void {
	const [first, ...others] = faults;
	if (first) throw new FindingError({ code: 'fieldsWrong', faults: [first, ...others] });
}
