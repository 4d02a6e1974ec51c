import { oneLine } from '../values/text';

/** One that is longer would stand on its invoice, and not be found there. */
export const LONGEST_REFERENCE = 992;

/** What every line and every booking of ours begins with. */
export const WORD = 'Werkbon ';

/** The longest line of ours; a longer one is not looked through. */
const LONGEST_LINE = WORD.length + LONGEST_REFERENCE;

/** What an invoice says on its lines, and the reference that REST keeps beside them. */
interface Texts {
	reference?: string;
	lines: readonly { description: string }[];
}

/** What an order is called on its invoice and in rows: `WB-2025-0183 #204511`. */
export function referenceFor(number: string, id: string): string {
	return `${number} ${identityFor(id)}`;
}

/** What stays of a reference when an order is numbered anew: `#204511`. */
export function identityFor(id: string): string {
	return `#${id}`;
}

/** The same of a reference; one without an id is itself. */
export function identityOf(reference: string): string {
	return identityIn(referenceText(reference)) ?? '';
}

/** Whether it has an id, as every order of ours has. */
export function hasId(identity: string): boolean {
	return identity.startsWith('#');
}

/** The text line at the end of every invoice; only it makes an invoice an order's own. */
export function referenceText(reference: string): string {
	return WORD + oneLine(reference);
}

/** An order's own text, in which nothing is to be taken for the reference of another. */
export function withoutReferences(text: string): string {
	return text.replace(/#(?=\d)/g, 'nr. ');
}

/** The orders that an invoice says to be of: by lines of text, and by its reference where the books keep one. */
export function identitiesOn({ lines, reference = '' }: Texts): string[] {
	const written = textLines(lines)
		.map(identityIn)
		.filter((identity) => identity !== null);
	const own = oneLine(reference);
	return own === '' ? written : [...new Set([...written, own])];
}

/** What stands on an invoice of ours of its order: `WB-2026-0101 #204511`; '' on another's. */
export function referenceOn({ lines }: Texts): string {
	const own = textLines(lines).find((line) => identityIn(line)?.startsWith('#'));
	return own?.slice(WORD.length) ?? '';
}

/** The invoices with a line of text that says in full `Werkbon <any number> #<id>`: `WB-1 #20` is not `WB-1 #204`. */
export function invoicesOf<Invoice extends Texts>(
	reference: string,
	invoices: readonly Invoice[],
): Invoice[] {
	const own = identityOf(reference);
	return invoices.filter((invoice) => identitiesOn(invoice).includes(own));
}

/** Whether any reference of ours stands on an invoice: proof that what is created can be found back. */
export function hasReference(invoice: Texts): boolean {
	return identitiesOn(invoice).some(hasId);
}

/** The same of an invoice in a list, which has no lines. */
export function isOfOurs({ reference = '' }: Pick<Texts, 'reference'>): boolean {
	return /^#\S+$/.test(reference);
}

/** The longest that the books keep beside an invoice or its booking. */
const LONGEST_KEPT = 50;

/**
 * What the books keep beside an invoice and its booking, each whole or not at all: cut off, it would be another order's. Of a
 * booking there is one for each time that an order may be invoiced, which is again after its invoice was credited.
 */
export function keptReferences(
	{ reference, book }: { reference: string; book: boolean },
	credited: number,
): { reference?: string; paymentReference?: string } {
	const identity = identityOf(reference);
	const id = identity.replace(/^#/, '');
	const ofBooking = `${id}-${credited}`;
	return {
		...(identity !== '' && identity.length <= LONGEST_KEPT && { reference: identity }),
		...(book && id !== '' && ofBooking.length <= LONGEST_KEPT && { paymentReference: ofBooking }),
	};
}

/** Those that are short enough to be looked at. */
function textLines(lines: Texts['lines']): string[] {
	return lines
		.flatMap(({ description }) => description.split(/\r\n|\n|\r/))
		.filter(({ length }) => length <= LONGEST_LINE)
		.map(oneLine);
}

function identityIn(line: string): string | null {
	if (!line.startsWith(WORD)) return null;
	const reference = line.slice(WORD.length);
	const at = reference.lastIndexOf('#');
	const id = reference.slice(at + 1);
	const isId = at >= 0 && id !== '' && !id.includes(' ') && (at === 0 || reference[at - 1] === ' ');
	return isId ? `#${id}` : reference;
}
