import type Big from 'big.js';
import type { InvoiceOrder, Line } from '../item';
import { withoutReferences } from '../../../base/items/orderReference';
import type { Fault } from '../../../base/words/finding';
import { brief, codeKey, isSameCode, oneLine } from '../../../base/values/text';
import { addAll, groupedBy } from '../../../base/values/records';
import { parseDecimal, ZERO } from '../../../base/values/money';
import type { Invoice, InvoiceLine } from '../../../services/eBoekhouden/types';
import {
	billedTotal,
	type Counted,
	contradictsItself as isContradicted,
	countedLines,
	ownTotalOf,
} from '../sum/amounts';

export { billedTotal, type Counted, countedLines, ownTotalOf };

/**
 * The VAT code that the settings give a line now, '' when they give none: an existing invoice may have been made with it.
 */
export type GivenVat = (line: Line) => string;

/** The order to compare an invoice with. */
export type BilledOrder = Pick<InvoiceOrder, 'reference' | 'lines'> & {
	relation: Pick<InvoiceOrder['relation'], 'code'>;
};

/** A line of an invoice; quantity and price are null when the text is not a number. */
interface Billed extends Omit<InvoiceLine, 'quantity' | 'unitPrice'> {
	quantity: Big | null;
	unitPrice: Big | null;
}

/**
 * How an invoice differs from its order: the debtor, hours by code and quantity, materials also by price, VAT codes and
 * ledger accounts where the order itself has them. What tariffs, settings and products fill in is not compared, because
 * those may have changed since. Text lines and the order of the lines do not count.
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
		addAll(faults, differencesBetween(ours.get(key) ?? [], theirs.get(key) ?? [], given));
	return faults;
}

/** Nobody reads more than this. */
const TOLD = 3;

/** The first faults, and how many more there are. */
export function firstFew(faults: readonly Fault[]): { faults: Fault[]; more: number } {
	return { faults: faults.slice(0, TOLD), more: Math.max(0, faults.length - TOLD) };
}

/** Pairs lines with the same code or text: identical ones first, then those that differ least. */
function differencesBetween(ours: readonly Line[], theirs: readonly Billed[], given: GivenVat): Fault[] {
	const faults: Fault[] = [];
	let left = [...theirs];
	let open = [...ours];
	for (let most = 0; most <= FIELDS && open.length > 0 && left.length > 0; most++) {
		open = open.filter((line) => {
			const at = left.findIndex((billed) => lineDifferences(line, billed, given).length <= most);
			const billed = left[at];
			if (!billed) return true;
			addAll(faults, lineDifferences(line, billed, given));
			left = left.toSpliced(at, 1);
			return false;
		});
	}
	for (const line of open)
		faults.push({ code: 'lineNotOnInvoice', line: lineName(line), quantity: line.quantity.toFixed() });
	for (const line of left)
		faults.push({ code: 'lineNotInOrder', line: lineName(line), quantity: asText(line.quantity) });
	return faults;
}

/** The number of fields in which a line can differ. */
const FIELDS = 4;

function lineDifferences(ours: Line, theirs: Billed, given: GivenVat): Fault[] {
	const faults: Fault[] = [];
	const line = lineName(ours);
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

/** The books may leave out a field that is zero. */
function numberIn(text: string): Big | null {
	return text.trim() === '' ? ZERO : parseDecimal(text);
}

function isMoreThanText({ quantity, unitPrice }: Pick<Billed, 'quantity' | 'unitPrice'>): boolean {
	return !isSameNumber(ZERO, quantity) || !isSameNumber(ZERO, unitPrice);
}

/** Materials without a code are identified by their text, as it was sent. */
function keyOf({ code, description }: Pick<Billed, 'code' | 'description'>): string {
	return code.trim() === '' ? `text ${oneLine(withoutReferences(description))}` : `code ${codeKey(code)}`;
}

export function lineName({ code, description }: Pick<Billed, 'code' | 'description'>): string {
	return brief(oneLine(description.slice(0, LOOKED_AT)) || code);
}

const LOOKED_AT = 1_000;

/** Amounts are sent with four decimals. */
function isSameNumber(one: Big, other: Big | null): boolean {
	return other !== null && one.round(4).eq(other.round(4));
}

function asText(number: Big | null): string {
	return number === null ? '?' : number.round(4).toFixed();
}

/** For the report: null when the totals of an invoice are those of its lines. */
export function contradictsItself(invoice: Invoice): true | null {
	return isContradicted(invoice) || null;
}
