import type Big from 'big.js';
import type { InvoiceOrder, Line } from '../item';
import { explainAs, referenceOn, withoutReferences } from '../../../base/items/orderReference';
import type { Fault, Finding } from '../../../base/words/finding';
import { brief, codeKey, isSameCode, oneLine } from '../../../base/values/text';
import type { BookDate } from '../../../base/values/dates';
import { addAll, groupedBy } from '../../../base/values/records';
import { formatMoney, parseDecimal, ZERO } from '../../../base/values/money';
import type { Invoice, InvoiceLine } from '../../../services/eBoekhouden/types';
import { billedTotal, countedLines, type Counted, isAbout, rateOf, vatOf } from '../sum/amounts';

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

/**
 * A finding when the totals of an invoice differ from those of these lines; null when they agree. How the service rounds
 * is not documented, so a difference of a cent per line is accepted. A template "including VAT" makes a far larger
 * difference.
 */
export function otherTotal(lines: readonly Counted[], invoice: Invoice): Finding | null {
	const excluding = billedTotal(lines);
	if (!isAbout(parseDecimal(invoice.totalExcludingVat), excluding, lines.length))
		return {
			code: 'invoiceTotalDiffers',
			invoiceNumber: invoice.number,
			totalInBooks: asAmount(invoice.totalExcludingVat),
			totalOfOrder: formatMoney(excluding),
			mayBeDiscount: mayBeDiscount(invoice, lines),
			explainAs: explainAs(referenceOn(invoice) || (invoice.reference ?? ''), [invoice.number]),
		};
	const vat = vatOf(lines, invoice.date);
	if (vat === null || isAbout(parseDecimal(invoice.totalVat), vat, lines.length)) return null;
	return {
		code: 'invoiceVatDiffers',
		invoiceNumber: invoice.number,
		vatInBooks: asAmount(invoice.totalVat),
		vatOfOrder: formatMoney(vat),
	};
}

/**
 * Whether a person may have given a discount, which the lines do not show over SOAP: the total is lower than the sum of the lines,
 * and its VAT fits their rates. With a template "including VAT", the sum of the lines is the total including VAT.
 */
function mayBeDiscount(invoice: Invoice, lines: readonly Counted[]): boolean {
	const ofLines = billedTotal(lines);
	const { totalExcludingVat, totalVat, totalIncludingVat } = invoice;
	const [total, vat, all] = [totalExcludingVat, totalVat, totalIncludingVat].map(parseDecimal);
	if (!total || total.abs().gte(ofLines.abs()) || total.times(ofLines).lt(ZERO)) return false;
	if (isAbout(all ?? null, ofLines, lines.length)) return false;
	if (vat && !isAbout(all ?? null, total.plus(vat), lines.length)) return false;
	const rates = ratesOn(lines, invoice.date);
	if (rates === null || !vat) return true;
	const shares = rates.map((rate) => total.times(rate)).sort((a, b) => a.cmp(b));
	const [least, most] = [shares[0] ?? ZERO, shares.at(-1) ?? ZERO];
	const allowed = lines.length / 100;
	return vat.gte(least.minus(allowed)) && vat.lte(most.plus(allowed));
}

/** The rate of each line, and that of all lines together, which negative lines change; null when a rate is not known. */
function ratesOn(lines: readonly Counted[], date: BookDate | ''): Big[] | null {
	const [ofLines, vat] = [billedTotal(lines), vatOf(lines, date)];
	if (vat === null || ofLines.eq(ZERO)) return null;
	return [...lines.flatMap(({ vatCode }) => rateOf(vatCode.trim(), date)?.div(100) ?? []), vat.div(ofLines)];
}

/** Whether a total may be wrong because of a discount that was given by hand. */
export function mayBeByDiscount(wrong: Finding): wrong is Finding & { code: 'invoiceTotalDiffers' } {
	return wrong.code === 'invoiceTotalDiffers' && wrong.mayBeDiscount;
}

/** For an invoice that existed before: its totals are compared with its own lines, not with the prices of today. */
export function contradictsItself(invoice: Invoice): Finding | null {
	return otherTotal(countedLines(invoice), invoice);
}

function asAmount(text: string): string {
	const amount = parseDecimal(text);
	return amount ? formatMoney(amount) : brief(text);
}
