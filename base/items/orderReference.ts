import { codeKey, oneLine } from '../values/text';

/** The maximum length of an order's reference: an invoice with a longer one could not be found. */
export const LONGEST_REFERENCE = 992;

/** The first word of every reference line on an invoice, and of every booking text for an order. */
export const WORD = 'Werkbon ';

/** The maximum length of a reference line; longer lines on an invoice are not searched. */
const LONGEST_LINE = WORD.length + LONGEST_REFERENCE;

/** The texts of an invoice: its lines, and the reference that REST stores apart from them. */
interface Texts {
	reference?: string;
	lines: readonly { description: string }[];
}

/** The reference of an order on its invoice and in rows: `WB-2025-0183 #204511`. */
export function referenceFor(number: string, id: string): string {
	return `${number} #${id}`;
}

/** The order number in a reference, as people know it; a reference without an id is returned whole. */
export function numberIn(reference: string): string {
	const at = reference.lastIndexOf(' #');
	return at > 0 ? reference.slice(0, at) : reference;
}

/**
 * The part of a reference that stays when an order is renumbered, such as `#204511`, in the form for
 * comparison: capitals do not count, as in a code.
 */
export function identityOf(reference: string): string {
	return codeKey(spelledIn(reference));
}

/**
 * The identity of an order's reference as it is written, with its capitals. A reference without an id is its
 * own identity.
 */
function spelledIn(reference: string): string {
	return identityIn(referenceText(reference)) ?? '';
}

/** True when an identity has an id, as every order from this package has. */
export function hasId(identity: string): boolean {
	return identity.startsWith('#');
}

/** The text line at the end of every invoice; only this line makes an invoice belong to an order. */
export function referenceText(reference: string): string {
	return WORD + oneLine(reference);
}

/** Changes an order's own text so that nothing in it reads as the reference of another order. */
export function withoutReferences(text: string): string {
	return text.replace(/#(?=\d)/g, 'nr. ');
}

/**
 * The identities of the orders on an invoice, each once: from its text lines, and from its reference where
 * the books store one.
 */
export function identitiesOn({ lines, reference = '' }: Texts): string[] {
	const identities = [...textLines(lines).map(identityIn), oneLine(reference) || null];
	return [...new Set(identities.filter((identity) => identity !== null).map(codeKey))];
}

/** The reference of the order on an invoice of this package: `WB-2026-0101 #204511`; '' on other invoices. */
export function referenceOn({ lines }: Texts): string {
	const own = textLines(lines).find((line) => identityIn(line)?.startsWith('#'));
	return own?.slice(WORD.length) ?? '';
}

/** The invoices with a text line that is `Werkbon <any number> #<id>`: `WB-1 #20` does not match `WB-1 #204`. */
export function invoicesOf<Invoice extends Texts>(
	reference: string,
	invoices: readonly Invoice[],
): Invoice[] {
	const own = identityOf(reference);
	return invoices.filter((invoice) => identitiesOn(invoice).includes(own));
}

/** The identities on an invoice that have an id: only orders of this package have one. */
export function ordersOn(invoice: Texts): string[] {
	return identitiesOn(invoice).filter(hasId);
}

/** The text line by which a person declares that an invoice belongs to no order. */
export const OF_NO_ORDER = `${WORD}geen`;

export function isOfNoOrder({ lines }: Texts): boolean {
	return textLines(lines).some((line) => withoutEnd(line).toLowerCase() === OF_NO_ORDER.toLowerCase());
}

/**
 * The start of the text line by which a person declares that an invoice belongs to another order, whose id no
 * page shows.
 */
const NOT_OF = `Niet van werkbon `;

/** The text line by which a person declares that an invoice does not belong to this order. */
export function notOfText(reference: string): string {
	return NOT_OF + oneLine(reference);
}

export function isNotOf(reference: string, { lines }: Texts): boolean {
	const own = identityOf(reference);
	return textLines(lines).some(
		(line) => saysNotOf(line) && identityOf(withoutEnd(line.slice(NOT_OF.length))) === own,
	);
}

function saysNotOf(line: string): boolean {
	return line.slice(0, NOT_OF.length).toLowerCase() === NOT_OF.toLowerCase();
}

/**
 * The texts of an invoice, line by line, without those that say `Niet van werkbon …`. The number in such a
 * line may also be an invoice's number, so it must not answer the question about another order.
 */
export function saidOn({ lines, reference = '' }: Texts): string[] {
	return [...lines.map(({ description }) => description), reference]
		.flatMap((text) => text.split(/[\r\n]+/).map(oneLine))
		.filter((line) => !saysNotOf(line));
}

/** True when an invoice from a list, which comes without lines, has a reference that this package wrote. */
export function isOfOurs({ reference = '' }: Pick<Texts, 'reference'>): boolean {
	return /^#\S+$/.test(reference);
}

/** The maximum length of a reference that the books store with an invoice or its booking. */
const LONGEST_KEPT = 50;

/**
 * The references that the books store with an invoice and its booking, each in full or not at all: a
 * truncated one could be another order's. The reference of a booking has a number for each time that the
 * order is invoiced, since that happens again after a credit.
 */
export function keptReferences(
	{ reference, book }: { reference: string; book: boolean },
	credited: number,
): { reference?: string; paymentReference?: string } {
	const identity = spelledIn(reference);
	const id = identity.replace(/^#/, '');
	const ofBooking = `${id}-${credited}`;
	return {
		...(identity !== '' && identity.length <= LONGEST_KEPT && { reference: identity }),
		...(book && id !== '' && ofBooking.length <= LONGEST_KEPT && { paymentReference: ofBooking }),
	};
}

function textLines(lines: Texts['lines']): string[] {
	return lines
		.flatMap(({ description }) => description.split(/\r\n|\n|\r/))
		.filter(({ length }) => length <= LONGEST_LINE)
		.map(oneLine);
}

function identityIn(line: string): string | null {
	if (line.slice(0, WORD.length).toLowerCase() !== WORD.toLowerCase()) return null;
	const reference = line.slice(WORD.length);
	const at = reference.lastIndexOf('#');
	const id = withoutEnd(reference.slice(at + 1));
	const isId = at >= 0 && id !== '' && !id.includes(' ') && (at === 0 || reference[at - 1] === ' ');
	return isId ? `#${id}` : reference;
}

/** Removes the punctuation that a person may copy along with a line; with it, an id would match no order. */
function withoutEnd(text: string): string {
	const last = [...text].findLastIndex((sign) => !SIGNS.has(sign));
	return [...text].slice(0, last + 1).join('');
}

const SIGNS = new Set('.,;:!?\'"’”)');
