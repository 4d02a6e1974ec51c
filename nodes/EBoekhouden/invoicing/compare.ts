import type Big from 'big.js';
import type { InvoiceOrder, Line } from '../../shared/items/invoice';
import { brief, isSameCode, oneLine } from '../../shared/values/text';
import type { Fault } from '../../shared/rows/findings/finding';
import { groupedBy } from '../../shared/values/records';
import { parseDecimal, ZERO } from '../../shared/values/money';
import type { Invoice, InvoiceLine } from '../books/types';
import { withoutReferences } from './reference';

/** The VAT code that the settings give a line now, '' when they give none: an invoice may have been made with it. */
export type GivenVat = (line: Line) => string;

/** What an invoice is held against. */
export type BilledOrder = Pick<InvoiceOrder, 'reference' | 'lines'> & {
	relation: Pick<InvoiceOrder['relation'], 'code'>;
};

/** A line of an invoice; a number is null when it is none. */
interface Billed extends Omit<InvoiceLine, 'quantity' | 'unitPrice'> {
	quantity: Big | null;
	unitPrice: Big | null;
}

/**
 * What an invoice bills otherwise than its order says: to whom, hours by code and quantity, materials by price as well,
 * VAT codes and ledger accounts as far as the order itself has them. What tariffs, settings and products fill in does
 * not count: those may have changed since. Lines of nothing but text do not either, nor does the order of the others.
 */
export function differences(order: BilledOrder, invoice: Invoice, given: GivenVat = () => ''): Fault[] {
	const faults: Fault[] = [];
	if (!isSameCode(order.relation.code, invoice.relationCode))
		faults.push({
			code: 'invoiceToOtherDebtor',
			invoiceNumber: invoice.number,
			onInvoice: brief(invoice.relationCode),
			inOrder: order.relation.code,
		});
	const ours = groupedBy(order.lines.filter(isMoreThanText), keyOf);
	const theirs = groupedBy(invoice.lines.map(read).filter(isMoreThanText), keyOf);
	for (const key of new Set([...ours.keys(), ...theirs.keys()]))
		faults.push(...differencesBetween(ours.get(key) ?? [], theirs.get(key) ?? [], given));
	return faults;
}

/** Lines of one code or text: those that are alike go together first, then those that differ least. */
function differencesBetween(ours: readonly Line[], theirs: readonly Billed[], given: GivenVat): Fault[] {
	const faults: Fault[] = [];
	let left = [...theirs];
	let open = [...ours];
	for (let most = 0; most <= FIELDS && open.length > 0 && left.length > 0; most++) {
		open = open.filter((line) => {
			const at = left.findIndex((billed) => lineDifferences(line, billed, given).length <= most);
			const billed = left[at];
			if (!billed) return true;
			faults.push(...lineDifferences(line, billed, given));
			left = left.toSpliced(at, 1);
			return false;
		});
	}
	for (const line of open)
		faults.push({ code: 'lineNotOnInvoice', line: nameOf(line), quantity: line.quantity.toFixed() });
	for (const line of left)
		faults.push({ code: 'lineNotInOrder', line: nameOf(line), quantity: asText(line.quantity) });
	return faults;
}

/** A line can differ in so many. */
const FIELDS = 4;

function lineDifferences(ours: Line, theirs: Billed, given: GivenVat): Fault[] {
	const faults: Fault[] = [];
	const line = nameOf(ours);
	const differs = (
		code: 'quantityDiffers' | 'priceDiffers' | 'vatCodeDiffers' | 'accountDiffers',
		onInvoice: string,
		inOrder: string,
	) => faults.push({ code, line, onInvoice: brief(onInvoice), inOrder: brief(inOrder) });
	if (!isSameNumber(ours.quantity, theirs.quantity))
		differs('quantityDiffers', asText(theirs.quantity), asText(ours.quantity));
	if (ours.kind !== 'hours' && !isSameNumber(ours.unitPrice, theirs.unitPrice))
		differs('priceDiffers', asText(theirs.unitPrice), asText(ours.unitPrice));
	const vatCode = theirs.vatCode.trim();
	if (ours.vatCode !== '' && vatCode !== ours.vatCode && vatCode !== given(ours))
		differs('vatCodeDiffers', vatCode, ours.vatCode);
	const account = theirs.ledgerAccount.trim();
	if (ours.ledgerAccount !== '' && account !== ours.ledgerAccount)
		differs('accountDiffers', account, ours.ledgerAccount);
	return faults;
}

function read({ quantity, unitPrice, ...line }: InvoiceLine): Billed {
	return { ...line, quantity: numberIn(quantity), unitPrice: numberIn(unitPrice) };
}

/** The books may leave out what is nothing. */
function numberIn(text: string): Big | null {
	return text.trim() === '' ? ZERO : parseDecimal(text);
}

function isMoreThanText({ quantity, unitPrice }: Pick<Billed, 'quantity' | 'unitPrice'>): boolean {
	return !isSameNumber(ZERO, quantity) || !isSameNumber(ZERO, unitPrice);
}

/** Materials without a code are told by their text, as it was sent. */
function keyOf({ code, description }: Pick<Billed, 'code' | 'description'>): string {
	return code.trim() === '' ? `text ${oneLine(withoutReferences(description))}` : `code ${code.trim()}`;
}

export function nameOf({ code, description }: Pick<Billed, 'code' | 'description'>): string {
	return brief(oneLine(description.slice(0, LOOKED_AT)) || code);
}

const LOOKED_AT = 1_000;

/** Four decimals are all that is sent. */
function isSameNumber(one: Big, other: Big | null): boolean {
	return other !== null && one.round(4).eq(other.round(4));
}

function asText(number: Big | null): string {
	return number === null ? '?' : number.round(4).toFixed();
}
