import { codeKey, oneLine } from '../values/text';

/** An invoice with a longer reference could not be found. */
export const LONGEST_REFERENCE = 992;

/** The start of every reference line and every booking of ours. */
export const WORD = 'Werkbon ';

/** The maximum length of our text line; longer lines are not searched. */
const LONGEST_LINE = WORD.length + LONGEST_REFERENCE;

/** The lines of an invoice, and the reference that REST stores beside them. */
interface Texts {
	reference?: string;
	lines: readonly { description: string }[];
}

/** The reference of an order on its invoice and in rows: `WB-2025-0183 #204511`. */
export function referenceFor(number: string, id: string): string {
	return `${number} #${id}`;
}

/** The number of a reference, as people know it; the whole of one without a number. */
export function numberIn(reference: string): string {
	const at = reference.lastIndexOf(' #');
	return at > 0 ? reference.slice(0, at) : reference;
}

/** What stays of a reference when an order is renumbered, `#204511`, as it is compared: capitals do not count, as in a code. */
export function identityOf(reference: string): string {
	return codeKey(spelledIn(reference));
}

/** The same as it is written; a reference without an id is its own identity. */
function spelledIn(reference: string): string {
	return identityIn(referenceText(reference)) ?? '';
}

/** Whether it has an id, as every order of ours has. */
export function hasId(identity: string): boolean {
	return identity.startsWith('#');
}

/** The text line at the end of every invoice; only this line makes an invoice belong to an order. */
export function referenceText(reference: string): string {
	return WORD + oneLine(reference);
}

/** The order's own text, changed so that nothing in it reads as the reference of another order. */
export function withoutReferences(text: string): string {
	return text.replace(/#(?=\d)/g, 'nr. ');
}

/** The orders of an invoice, each once: from its text lines, and from its reference where the books store one. */
export function identitiesOn({ lines, reference = '' }: Texts): string[] {
	const identities = [...textLines(lines).map(identityIn), oneLine(reference) || null];
	return [...new Set(identities.filter((identity) => identity !== null).map(codeKey))];
}

/** The reference of the order on an invoice of ours: `WB-2026-0101 #204511`; '' on other invoices. */
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

/** The orders of ours on an invoice: the identities that have an id. */
export function ordersOn(invoice: Texts): string[] {
	return identitiesOn(invoice).filter(hasId);
}

/** The text line of an invoice that a person declares to belong to no order. */
export const OF_NO_ORDER = `${WORD}geen`;

export function isOfNoOrder({ lines }: Texts): boolean {
	return textLines(lines).some((line) => withoutEnd(line).toLowerCase() === OF_NO_ORDER.toLowerCase());
}

/** What a person writes on an invoice that is of another order, whose id no page shows. */
const NOT_OF = `Niet van werkbon `;

/** The text line of an invoice that a person declares not to belong to this order. */
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
 * What an invoice says of itself, line by line. Whose it is not names an order, whose number may be that of an invoice too: no other
 * order's question ends by it.
 */
export function saidOn({ lines, reference = '' }: Texts): string[] {
	return [...lines.map(({ description }) => description), reference]
		.flatMap((text) => text.split(/[\r\n]+/).map(oneLine))
		.filter((line) => !saysNotOf(line));
}

/** Whether an invoice in a list, which has no lines, has a reference of ours. */
export function isOfOurs({ reference = '' }: Pick<Texts, 'reference'>): boolean {
	return /^#\S+$/.test(reference);
}

/** The maximum length of a reference that the books store with an invoice or its booking. */
const LONGEST_KEPT = 50;

/**
 * The references that the books store with an invoice and its booking, each in full or not at all: a truncated one could be
 * another order's. A booking has one for each time that the order is invoiced: it can be invoiced again after a credit.
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

/** A person may copy a line with the signs behind it: an id that ends in one would be of no order. */
function withoutEnd(text: string): string {
	const last = [...text].findLastIndex((sign) => !SIGNS.has(sign));
	return [...text].slice(0, last + 1).join('');
}

const SIGNS = new Set('.,;:!?\'"’”)');
