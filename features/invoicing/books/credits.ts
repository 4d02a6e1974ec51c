import { identitiesOn, ordersOn } from '../../../base/items/orderReference';
import { groupedBy } from '../../../base/values/records';
import { codeKey, isSameCode, oneLine } from '../../../base/values/text';
import { ZERO } from '../../../base/values/money';
import type { Invoice } from '../../../services/eBoekhouden/types';
import { billedTotal, type Counted, countedLines, hasNegativeLine, ownTotalOf } from '../sum/amounts';
import { numberKey, type Numbers, wordsIn } from '../sum/guards';

export { hasNegativeLine, numberKey, type Numbers, wordsIn };

/** An invoice, and a credit of it. */
export interface CreditPair {
	invoice: Invoice;
	credit: Invoice;
}

/** An invoice, and the credit that cancels it; `credits`: all of them, where several cancel it together. */
export interface Credited extends CreditPair {
	credits?: readonly Invoice[];
}

/** The first credit that is only a draft: somebody may throw it away, and then the invoice is in force again. */
export function draftAmong(
	credited: readonly Credited[],
	isDraft: (credit: Invoice) => boolean,
): CreditPair | undefined {
	return credited
		.flatMap(({ invoice, credit, credits = [credit] }) => credits.map((one) => ({ invoice, credit: one })))
		.find(({ credit }) => isDraft(credit));
}

/**
 * Splits the invoices of one order, in the order in which they were read, into those in force and those that cancel each other
 * out, line by line or together. Neither dates nor numbers decide: a credit that names the order may be dated back, or have a
 * number of another series.
 */
export function uncredited(invoices: readonly Invoice[]): { standing: Invoice[]; credited: Credited[] } {
	const credited: Credited[] = [];
	let standing: Invoice[] = [];
	for (const invoice of invoices) {
		const other = standing.find((earlier) => isOpposite(earlier, invoice));
		if (other) {
			standing = standing.filter((earlier) => earlier !== other);
			credited.push(
				ownTotalOf(other).lt(ZERO) ? { invoice, credit: other } : { invoice: other, credit: invoice },
			);
			continue;
		}
		standing.push(invoice);
		const together = creditedTogether(standing);
		if (together) {
			standing = [];
			credited.push(together);
		}
	}
	return { standing, credited };
}

/**
 * An invoice of several orders that is in force, or whose credit does not name all of them: how much is left for which order is
 * not known.
 */
export function sharedIn(
	{ standing, credited }: ReturnType<typeof uncredited>,
	lines: readonly Line[],
): Invoice | undefined {
	const namesAllOf = (invoice: Invoice) => (credit: Invoice) =>
		ordersOn(invoice).every((identity) => identitiesOn(credit).includes(identity));
	const pair = credited.find(
		({ invoice, credit, credits = [credit] }) =>
			ordersOn(invoice).length > 1 && !credits.every(namesAllOf(invoice)),
	);
	return pair?.invoice ?? standing.find((one) => !isTurned(lines, one) && ordersOn(one).length > 1);
}

type Line = Pick<Counted, 'quantity' | 'unitPrice'>;

/** Whether an invoice has the sign of a credit of these lines. */
export function isTurned(lines: readonly Line[], invoice: Invoice): boolean {
	const [sign, ofInvoice] = [signIn(lines), signOf(invoice)];
	return sign !== undefined && ofInvoice !== undefined && sign !== ofInvoice;
}

/** A pair in which the credit is older than its invoice and does not name it: it may credit something else. */
export function doubtfulIn(credited: readonly Credited[], all: readonly Invoice[]): Credited | undefined {
	return credited.find(
		({ invoice, credit }) => isBefore(credit, invoice, all) && !wordsIn(credit).has(invoice.number),
	);
}

/** The sign of the total of an order or an invoice; undefined when the total is zero, or the lines are not known. */
function signIn(lines: readonly Line[]): 1 | -1 | undefined {
	const total = billedTotal(lines);
	return total.eq(ZERO) ? undefined : total.lt(ZERO) ? -1 : 1;
}

function signOf(invoice: Pick<Invoice, 'lines'>): 1 | -1 | undefined {
	return signIn(countedLines(invoice));
}

/** By date; on one day by numbers of the same length, else in the order in which the invoices were read. */
function isBefore(one: Invoice, other: Invoice, asRead: readonly Invoice[]): boolean {
	if (one.date !== other.date && one.date !== '' && other.date !== '') return one.date < other.date;
	const isInRow =
		[one, other].every(({ number }) => /^\d+$/.test(number)) && one.number.length === other.number.length;
	return isInRow ? one.number < other.number : asRead.indexOf(one) < asRead.indexOf(other);
}

/** One invoice that several credits cancel together, or one credit with other lines: the total of each VAT code is zero. */
function creditedTogether([invoice, ...credits]: readonly Invoice[]): Credited | null {
	const credit = credits.at(-1);
	if (!invoice || !credit) return null;
	const isNegative = (one: Invoice) => ownTotalOf(one).lt(ZERO);
	const isCredit = (one: Invoice) =>
		isNegative(one) !== isNegative(invoice) && isSameCode(one.relationCode, invoice.relationCode);
	const byVat = groupedBy([invoice, ...credits].flatMap(countedLines), ({ vatCode }) => codeKey(vatCode));
	const isNothing = [...byVat.values()].every((lines) => billedTotal(lines).eq(ZERO));
	return credits.every(isCredit) && isNothing ? { invoice, credit, credits } : null;
}

/** Whether two invoices to one debtor have the same lines with opposite signs. Invoices with only text lines never do. */
export function isOpposite(one: Invoice, other: Invoice): boolean {
	if (!isSameCode(one.relationCode, other.relationCode)) return false;
	const lines = linesOf(one, 1);
	return lines !== '' && lines === linesOf(other, -1);
}

/** A credit without the reference of an order. */
export interface UnnamedCredit {
	credit: Invoice;
	/** Numbers of other invoices that it may cancel instead; empty when it names this one. */
	also: string[];
	/** Whether it names the number of the invoice; words that it copied from that invoice do not count. */
	isNamed: boolean;
}

/** Decides whether a credit without a reference belongs to an invoice. */
export interface CreditEvidence {
	unnamed: readonly Invoice[];
	/** All invoices that were read. */
	all: readonly Invoice[];
	numbers: Numbers;
}

/**
 * The credit in `unnamed` that may cancel an invoice: one that names its number, else a later one that names no other invoice
 * of this relation.
 */
export function unnamedCreditOf(
	invoice: Invoice,
	{ unnamed, all, numbers }: CreditEvidence,
): UnnamedCredit | null {
	const isCreditOf = (one: Invoice, credit: Invoice) =>
		isOpposite(one, credit) && !isBefore(credit, one, all);
	const credits = unnamed.filter((credit) => isCreditOf(invoice, credit));
	const own = credits.find((credit) => wordsIn(credit).has(invoice.number));
	if (own) return { credit: own, also: [], isNamed: !wordsIn(invoice).has(invoice.number) };
	const credit = credits.find((one) => !namesAnother(one, invoice, numbers));
	if (!credit) return null;
	const others = all.filter((one) => one !== invoice && isCreditOf(one, credit));
	return { credit, also: others.map(({ number }) => number), isNamed: false };
}

/** Whether a credit names the number of another invoice; words that it copied from this one do not count. */
function namesAnother(credit: Invoice, invoice: Invoice, numbers: Numbers): boolean {
	const copied = wordsIn(invoice);
	const { relationCode } = credit;
	return [...wordsIn(credit)].some(
		(number) =>
			number !== credit.number && !copied.has(number) && numbers.has(numberKey({ relationCode, number })),
	);
}

/** The lines without text lines; a negative price counts as a negative quantity. */
function linesOf(invoice: Invoice, sign: 1 | -1): string {
	return countedLines(invoice)
		.map(({ quantity, unitPrice, code, description, vatCode }) => {
			const count = quantity.times(unitPrice.lt(ZERO) ? -sign : sign).round(4);
			if (count.eq(ZERO)) return '';
			const what = codeKey(code) || oneLine(description);
			return JSON.stringify([what, count.toFixed(), unitPrice.abs().round(4).toFixed(), vatCode.trim()]);
		})
		.filter((line) => line !== '')
		.sort()
		.join('\n');
}
