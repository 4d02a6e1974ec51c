import { identityOf, isNotOf, referenceOn, referenceText } from '../../../base/items/orderReference';
import { ZERO } from '../../../base/values/money';
import { distinct } from '../../../base/values/records';
import { isSameCode } from '../../../base/values/text';
import type { Finding } from '../../../base/words/finding';
import type { Invoice } from '../../../services/eBoekhouden/types';
import { billedTotal, isAbout, netOf } from './amounts';
import { type Due, sumOf } from './sum';

/** The question of which order a credit or an invoice is that does not say so. */
export type Doubt = Extract<Finding, { code: 'creditMayBeOfOrder' | 'invoiceMayBeOfOrder' }>;

/** An order that is known, and what it comes to. */
export interface KnownOrder {
	reference: string;
	due: Due;
}

/**
 * The lines of the other orders of its debtor that a document may be of by its amount: with an invoice, a credit of all that stands;
 * without one, an invoice of what they come to. One of them may end the question, so each is named beside this order.
 */
export function linesOfOthers(
	document: Invoice,
	reference: string,
	{ invoices, orders }: { invoices: readonly Invoice[]; orders: readonly KnownOrder[] },
): string[] {
	const isOfDebtor = ({ relationCode }: { relationCode: string }) =>
		isSameCode(relationCode, document.relationCode);
	const ofDebtor = invoices.filter(isOfDebtor);
	const net = netOf(document);
	const known = orders.filter(({ due }) => isOfDebtor(due));
	const others = new Map<string, string>();
	const add = (other: string, mayBe: (identity: string) => boolean) => {
		const identity = identityOf(other);
		if (identity === identityOf(reference) || others.has(identity) || isNotOf(other, document)) return;
		if (mayBe(identity)) others.set(identity, referenceText(other));
	};
	for (const { reference: other, due } of known)
		add(other, () => {
			const { debtors, net: stands } = sumOf(other, ofDebtor);
			const total = billedTotal(due.lines);
			if (debtors.length === 0) return !total.eq(ZERO) && isAbout(net, total, due.lines.length);
			return isAbout(stands, net.times(-1), due.lines.length);
		});
	for (const invoice of ofDebtor) {
		const other = referenceOn(invoice);
		if (other !== '')
			add(other, () => {
				const { debtors, net: stands } = sumOf(other, ofDebtor);
				return debtors.length > 0 && isAbout(stands, net.times(-1), invoice.lines.length);
			});
	}
	return [...others.values()];
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
	return distinct(
		doubt.code === 'creditMayBeOfOrder' ? [doubt.creditNumber] : doubt.invoices.map(({ number }) => number),
	);
}
