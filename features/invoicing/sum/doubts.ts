import { identityOf, isNotOf, referenceOn, referenceText } from '../../../base/items/orderReference';
import { ZERO } from '../../../base/values/money';
import { distinct, groupedBy, remembering } from '../../../base/values/records';
import { codeKey } from '../../../base/values/text';
import type { Finding } from '../../../base/words/finding';
import type { Invoice } from '../../../services/eBoekhouden/types';
import { billedTotal, isAbout, netOf } from './amounts';
import { type Due, type Summed, sumOf } from './sum';

/** The question of which order a credit or an invoice is that does not say so. */
export type Doubt = Extract<Finding, { code: 'invoiceMayBeOfOrder' }>;

/** An order that is known, and what it comes to. */
export interface KnownOrder {
	reference: string;
	due: Due;
}

/** What stands of an order, and the lines that it was made of. */
type Named = Pick<Summed, 'debtors' | 'net'> & { of: readonly unknown[] };

/** The orders that a document may be of: the line of each, by its identity. */
export type MayBeOf = (document: Invoice) => ReadonlyMap<string, string>;

/**
 * The orders of its debtor that a document may be of by its amount: with an invoice, a credit of all that stands; without one, an
 * invoice of what they come to. Each order is summed once and each document looked at once: a debtor may have hundreds of orders.
 */
export function byAmount(invoices: readonly Invoice[], orders: readonly KnownOrder[]): MayBeOf {
	const ofDebtor = remembering((debtor: string) => {
		const isOfDebtor = ({ relationCode }: { relationCode: string }) => codeKey(relationCode) === debtor;
		const own = invoices.filter(isOfDebtor);
		const sums = remembering((reference: string) => sumOf(reference, own));
		const known = orders
			.filter(({ due }) => isOfDebtor(due))
			.map(({ reference, due }) => ({
				...sums(reference),
				reference,
				of: due.lines,
			}));
		const named = own
			.map((invoice) => ({ reference: referenceOn(invoice), of: invoice.lines }))
			.filter(({ reference }) => reference !== '');
		return { known, named: named.map((one) => ({ ...sums(one.reference), ...one })) };
	});
	return remembering((document: Invoice) => {
		const { known, named } = ofDebtor(codeKey(document.relationCode));
		const net = netOf(document);
		const isCredited = ({ debtors, net: stands, of }: Named) =>
			debtors.length > 0 && isAbout(stands, net.times(-1), of.length);
		const isBilled = ({ debtors, of }: (typeof known)[number]) => {
			const total = billedTotal(of);
			return debtors.length === 0 && !total.eq(ZERO) && isAbout(net, total, of.length);
		};
		const found = [...known.filter((one) => isCredited(one) || isBilled(one)), ...named.filter(isCredited)]
			.map(({ reference }) => reference)
			.filter((reference) => !isNotOf(reference, document));
		return new Map(
			[...groupedBy(found, identityOf)].map(([identity, [first]]) => [identity, referenceText(first)]),
		);
	});
}

/** The lines of other orders than this one: one of them may end the question about a document, so each is named beside it. */
export function linesOfOthers(document: Invoice, reference: string, mayBeOf: MayBeOf): string[] {
	const own = identityOf(reference);
	return [...mayBeOf(document)].flatMap(([identity, line]) => (identity === own ? [] : [line]));
}

/** Asks about a document once: the other orders that it may be of wait for that answer. */
export class AskedOnce {
	/** The order at which each document was asked about, by its number. */
	private readonly at = new Map<string, string>();

	/** The first doubt about something that was not asked yet, or what the order waits for; null for neither. */
	ask(doubts: readonly Doubt[], reference: string): { ask: Doubt } | { waitsFor: WaitsFor } | null {
		const open = doubts.find((doubt) =>
			numbersIn(doubt).some((number) => !this.isAskedElsewhere(number, reference)),
		);
		if (open) {
			for (const number of numbersIn(open)) if (!this.at.has(number)) this.at.set(number, reference);
			return { ask: open };
		}
		const [document = ''] = doubts.flatMap(numbersIn);
		return doubts.length === 0 ? null : { waitsFor: { document, askedAt: this.at.get(document) ?? '' } };
	}

	/** A draft without a number cannot be told from another one. */
	private isAskedElsewhere(number: string, reference: string): boolean {
		return number !== '' && (this.at.get(number) ?? reference) !== reference;
	}
}

/** The document that was asked about, and at which order. */
export interface WaitsFor {
	document: string;
	askedAt: string;
}

function numbersIn(doubt: Doubt): string[] {
	return distinct(doubt.documents.map(({ number }) => number));
}
