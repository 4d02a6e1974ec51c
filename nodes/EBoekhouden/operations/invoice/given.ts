import { wrongValue } from '../../../../base/words/faults';
import type Big from 'big.js';
import type { Fault } from '../../../../base/words/finding';
import { today } from '../../../../base/values/dates';
import { parseDecimal, price, ZERO } from '../../../../base/values/money';
import { brief } from '../../../../base/values/text';
import type { Books } from '../../../../services/eBoekhouden/books';
import type {
	Invoice,
	InvoiceMail,
	NewInvoice,
	NewInvoiceLine,
} from '../../../../services/eBoekhouden/types';
import { isBillableVatCode, rateOf } from '../../../../base/values/vatCodes';
import { cameOutOtherwise } from '../../../../features/invoicing/books/totals';
import { accountFaults, type ChartOfItem, chartOf, costCentreFaults, relationsIn } from '../chart';
import { empty } from '../limits';
import type { GivenLine, NewInvoiceValues } from './createFields';
import { addAll } from '../../../../base/values/records';

/** The faults of an invoice that show without reading the books. */
export function faultsInGiven(values: NewInvoiceValues, { keepsDetails }: Books['invoices']): Fault[] {
	const { relationCode, template, fields } = values;
	const lines = givenLines(values);
	const { invoiceNumber = '' } = fields;
	const faults = empty([
		['Relation', relationCode],
		['Invoice Template', template],
		...(fields.mail ? mailFields(fields) : []),
	]);
	if (invoiceNumber !== '' && !/\d$/.test(invoiceNumber))
		faults.push(wrongValue('Invoice Number', 'endInDigit', invoiceNumber));
	if (lines.length === 0) faults.push({ code: 'mustNotBeEmpty', field: 'Lines' });
	return keepsDetails ? faults : [...faults, ...lostIn(values)];
}

function mailFields(fields: NewInvoiceValues['fields']) {
	return [
		['Additional Fields → Email Subject', fields.mailSubject ?? ''],
		['Additional Fields → Email Message', fields.mailMessage ?? ''],
		['Additional Fields → Email Sender Address', fields.mailFrom ?? ''],
	] as const;
}

/** A fault for each field that the protocol cannot store: its value would be lost. */
function lostIn(values: NewInvoiceValues): Fault[] {
	const { reference, text } = values.fields;
	const paths = givenLines(values).flatMap(({ discountPercentage }, place) =>
		discountPercentage ? [pathOf(place, 'Discount (%)')] : [],
	);
	if (text) paths.push('Text');
	const faults: Fault[] = paths.map((path) => ({
		code: 'keptWithTokenOnly',
		path,
		instead: 'nothing',
	}));
	if (reference) faults.push({ code: 'keptWithTokenOnly', path: 'Reference', instead: 'number' });
	return faults;
}

function givenLines({ specifyLines, lines, linesJson }: NewInvoiceValues): readonly GivenLine[] {
	return specifyLines === 'json' ? linesJson : lines;
}

/** Completes an invoice with what its products add, or gives all faults against the books. It only reads. */
export async function checkedAgainst(
	books: Books,
	values: NewInvoiceValues,
): Promise<{ invoice: NewInvoice; existing: Invoice | null } | { faults: Fault[] }> {
	const { invoiceDate, paymentTermDays, template, book, fields } = values;
	const { invoiceNumber: number = '', bookingDescription: description = '', reference, text } = fields;
	const faults: Fault[] = [];
	const relationCode = await relationOf(books, values.relationCode, faults);
	// A number that is in use is refused here, because it is not certain which protocol refuses it.
	const existing = number === '' ? null : await books.invoices.find(number);
	if (existing && fields.whenNumberExists !== 'get')
		faults.push(wrongValue('Invoice Number', 'free', number));
	else if (existing && existing.relationCode !== relationCode) {
		const found = brief(existing.relationCode);
		faults.push({
			code: 'invoiceExistsOtherwise',
			number,
			of: 'relation',
			asked: brief(relationCode),
			found,
		});
	}
	const lines: NewInvoiceLine[] = [];
	const date = invoiceDate || today();
	const pricesIncludeVat = values.pricesAre === 'includingVat';
	for (const [place, line] of givenLines(values).entries())
		lines.push(await filledIn(books, line, { place, date, pricesIncludeVat, faults }));
	const chart = await chartOf(
		books,
		lines.some(({ costCentreId }) => costCentreId !== ''),
	);
	addAll(
		faults,
		lines.flatMap((line, place) => faultsIn(line, place, chart)),
	);
	if (faults.length > 0) return { faults };
	const invoice = {
		number,
		relationCode,
		date,
		paymentTermDays,
		template,
		book,
		description,
		pricesIncludeVat,
		...(reference && { reference }),
		...(text && { text }),
		...(fields.mail && { mail: mailOf(fields) }),
		lines,
	};
	const otherwise = existing && cameOutOtherwise(invoice, existing, 'no');
	if (otherwise) {
		const { of, asked, found } = otherwise;
		return { faults: [{ code: 'invoiceExistsOtherwise', number, of, asked, found }] };
	}
	return { invoice, existing };
}

function mailOf(fields: NewInvoiceValues['fields']): InvoiceMail {
	return {
		subject: fields.mailSubject ?? '',
		body: fields.mailMessage ?? '',
		fromAddress: fields.mailFrom ?? '',
		fromName: fields.mailFromName ?? '',
	};
}

async function relationOf(books: Books, code: string, faults: Fault[]): Promise<string> {
	const [relation, ...others] = await relationsIn(books)(code)();
	if (relation && others.length === 0) return relation.code;
	const about = { path: 'Relation', of: 'relation', value: brief(code) } as const;
	faults.push({ code: 'notOneRecord', found: relation ? 'several' : 'none', ...about });
	return code;
}

async function filledIn(
	{ products }: Books,
	line: GivenLine,
	{ place, date, pricesIncludeVat, faults }: LinePlace,
): Promise<NewInvoiceLine> {
	const { productCode: code, quantity, costCentre: costCentreId, discountPercentage, ...own } = line;
	const lacks = [own.description, own.unitPrice, own.vatCode, own.ledgerAccount].includes('');
	const [product, ...others] = lacks && code !== '' ? await products.find(code) : [];
	if (lacks && code !== '' && (!product || others.length > 0)) {
		const about = { path: pathOf(place, 'Product Code'), of: 'product', value: brief(code) } as const;
		faults.push({ code: 'notOneRecord', found: product ? 'several' : 'none', ...about });
	}
	const vatCode = own.vatCode || (product?.vatCode ?? '');
	const rate = pricesIncludeVat ? rateOf(vatCode, date) : ZERO;
	return {
		code,
		quantity,
		unit: own.unit || (product?.unit ?? ''),
		description: own.description || (product?.description ?? ''),
		unitPrice: own.unitPrice || withVat(product?.price ?? '', rate),
		vatCode,
		ledgerAccount: own.ledgerAccount || (product?.ledgerAccount ?? ''),
		costCentreId,
		...(discountPercentage && { discountPercentage }),
	};
}

/** The place of a line in the form, and the facts on which its price depends. */
interface LinePlace extends Pick<NewInvoice, 'date'> {
	place: number;
	pricesIncludeVat: boolean;
	faults: Fault[];
}

/** The price of a product excludes VAT; '' when it has none, or the percentage to add is not known. */
function withVat(excluding: string, rate: Big | null): string {
	const amount = parseDecimal(excluding);
	return amount && rate ? price(amount.times(rate.plus(100)).div(100).round(4)) : '';
}

/** The fields of a line that its product fills when they are empty. */
const OF_PRODUCT = [
	['description', 'Description'],
	['unitPrice', 'Unit Price'],
	['vatCode', 'VAT Code'],
	['ledgerAccount', 'Ledger Account'],
] as const;

function faultsIn(line: NewInvoiceLine, place: number, chart: ChartOfItem): Fault[] {
	const faults: Fault[] = line.quantity === '' ? [{ code: 'missing', path: pathOf(place, 'Quantity') }] : [];
	for (const [field, name] of OF_PRODUCT)
		if (line[field] === '')
			faults.push({ code: 'productFillsNot', path: pathOf(place, name), productCode: brief(line.code) });
	addAll(faults, faultsInVatCode(line, place));
	const { ledgerAccount, costCentreId = '' } = line;
	if (ledgerAccount !== '')
		addAll(faults, accountFaults(chart, [pathOf(place, 'Ledger Account'), ledgerAccount], 'line'));
	addAll(faults, costCentreFaults(chart, [pathOf(place, 'Cost Centre'), costCentreId]));
	return faults;
}

function faultsInVatCode({ vatCode }: Pick<GivenLine, 'vatCode'>, place: number): Fault[] {
	if (vatCode === '' || isBillableVatCode(vatCode)) return [];
	return [wrongValue(pathOf(place, 'VAT Code'), 'vatCodeOfSales', vatCode)];
}

function pathOf(place: number, name: string): string {
	return `Line ${place + 1}, ${name}`;
}
