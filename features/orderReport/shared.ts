import { isSameCode } from '../../base/values/text';
import type { Invoice } from '../../services/eBoekhouden/types';
import { sharedWith } from '../invoicing/sum/shared';
import { type Due, netStandingOf, type NetStanding, type Summed } from '../invoicing/sum/sum';
import type { CompletedOrder } from './item';

/** Orders that share an invoice or a credit: they are compared together. */
export interface Sharing {
	orders: readonly CompletedOrder[];
	summed: Summed;
	standing: NetStanding;
	/** What they come to together; null when one of them is not in the report, or not known. */
	due: Due | null;
	/** Whose row says it for all: one that a person explained, else the first. */
	teller: CompletedOrder | undefined;
}

export function dueOf(orders: readonly CompletedOrder[]): Due {
	return { relationCode: orders[0]?.relation.code ?? '', lines: orders.flatMap(({ lines }) => lines) };
}

export function sharingOf(
	{ reference, relation }: CompletedOrder,
	known: ReadonlyMap<string, CompletedOrder>,
	all: readonly Invoice[],
): Sharing {
	const { identities, summed } = sharedWith(reference, all);
	const given = new Set(identities);
	const orders = [...known].flatMap(([identity, order]) => (given.has(identity) ? [order] : []));
	const isKnown = (one: CompletedOrder) =>
		one.faults.length === 0 && isSameCode(one.relation.code, relation.code);
	const due = orders.length === given.size && orders.every(isKnown) ? dueOf(orders) : null;
	const toTell = orders.filter(({ byQuotation }) => !byQuotation);
	return {
		...{ orders, summed, due },
		standing: due ? netStandingOf(summed, due) : 'shared',
		teller: toTell.find(({ explanation }) => explanation !== '') ?? toTell[0],
	};
}
