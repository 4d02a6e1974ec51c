import { identityOf } from '../../../base/items/orderReference';
import { addAll } from '../../../base/values/records';
import type { Invoice } from '../../../services/eBoekhouden/types';
import { type Due, sumOf, type Summed, sumTogether } from './sum';

/** Orders that share an invoice or a credit, of which it is not known how much is for which order. */
export interface Shared {
	identities: readonly string[];
	/** All that names one of them. */
	summed: Summed;
}

/** All orders that an order shares something with, also by way of another one: only their sum can be compared. */
export function sharedWith(reference: string, all: readonly Invoice[]): Shared {
	const identities = [identityOf(reference)];
	const invoices = new Set<Invoice>();
	// Those that it finds are looked at in turn.
	for (const identity of identities) {
		const summed = sumOf(identity, all);
		for (const one of summed.invoices) invoices.add(one);
		addAll(
			identities,
			summed.others.filter((other) => !identities.includes(other)),
		);
	}
	return { identities, summed: sumTogether([...invoices]) };
}

/** What orders of one debtor come to together. */
export function dueOfAll(dues: readonly Due[]): Due {
	return { relationCode: dues[0]?.relationCode ?? '', lines: dues.flatMap(({ lines }) => lines) };
}
