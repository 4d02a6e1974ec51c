import { Stop } from '../../../shared/problems/problem';
import type { Fault } from '../../../shared/rows/findings/finding';
import { today } from '../../../shared/values/dates';
import { brief } from '../../../shared/values/text';
import type { Books } from '../../books/books';
import type { InvoiceLine, NewInvoice } from '../../books/types';
import { isBillableVatCode } from '../../invoicing/vat';
import { chartOf } from '../chart';
import type { GivenLine, NewInvoiceValues } from './newInvoiceFields';

/** What was filled in, before anything is asked. @throws Stop that names all that is wrong */
export function checkGiven({ relationCode, template, lines, fields }: NewInvoiceValues): void {
	if (relationCode === '') throw new Stop({ code: 'fieldEmpty', field: 'Relation' });
	if (template === '') throw new Stop({ code: 'fieldEmpty', field: 'Invoice Template' });
	const { invoiceNumber = '' } = fields;
	const faults: Fault[] = [];
	if (invoiceNumber !== '' && !/\d$/.test(invoiceNumber))
		faults.push({ code: 'endsInNoDigit', path: 'Invoice Number' });
	if (lines.length === 0) faults.push({ code: 'noLines' });
	for (const [place, line] of lines.entries()) faults.push(...faultsInVatCode(line, place));
	stopFor(faults);
}

/** Filled in from products, and checked against what there is in the books. Writes nothing. @throws Stop */
export async function toNewInvoice(books: Books, given: NewInvoiceValues): Promise<NewInvoice> {
	const { relationCode, invoiceDate, fields, paymentTermDays, template, book } = given;
	const [relation, ...others] = await books.relations.find(relationCode);
	if (others.length > 0) throw new Stop({ code: 'relationNotUnique', relation: relationCode });
	if (!relation) throw new Stop({ code: 'noSuchRelation', relationCode });
	const { invoiceNumber: number = '' } = fields;
	// Over which protocol a number that is in use is refused is not certain.
	if (number !== '' && (await books.invoices.find(number))) throw new Stop({ code: 'invoiceExists', number });
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
		throw new Stop({ code: 'productNotUnique', productCode: code, count: others.length + 1 });
	if (lacks && code !== '' && !product) throw new Stop({ code: 'noSuchProduct', productCode: code });
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
	if (first) throw new Stop({ code: 'fieldsWrong', faults: [first, ...others] });
}
