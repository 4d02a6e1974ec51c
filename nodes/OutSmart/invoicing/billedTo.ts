import type { Relation as RelationItem } from '../../shared/items/relation';
import { brief } from '../../shared/words';
import type { OrderRelation, Relation, WorkOrder } from '../client/types';
import { filled } from '../items/text';
import { NO_RELATION, toRelationItem } from '../items/relationItem';

/** More than e-Boekhouden takes for the code of a relation (apis/eboekhouden.md 1.3). */
const LONGEST_CODE = 15;

/** The part of an order that the invoice goes to; number and address are always of one and the same part. */
export function billedTo({ invoiceAddress, workAddress }: WorkOrder): OrderRelation {
	return filled(invoiceAddress.code) === '' ? workAddress : invoiceAddress;
}

/** The relation of an invoice: as OutSmart's relations have it, and what they lack from the order itself. */
export function relationOf(order: WorkOrder, relations: ReadonlyMap<string, Relation>): RelationItem {
	const inOrder = fromOrder(billedTo(order));
	const known = relations.get(inOrder.code);
	if (!known) return inOrder;
	const record = toRelationItem(known);
	const hasAddress = [record.address, record.postalCode, record.city].some((part) => part !== '');
	return { ...filledFrom(record, inOrder), ...addressFields(hasAddress ? record : inOrder) };
}

/** Why nobody can be invoiced; null when somebody can. */
export function faultInRelation({ code }: RelationItem): string | null {
	if (code === '') return 'it has no relation number (debiteurnummer)';
	if (code.length <= LONGEST_CODE) return null;
	return `it has relation number '${brief(code)}', which is longer than the ${LONGEST_CODE} characters that e-Boekhouden takes`;
}

function fromOrder(part: OrderRelation): RelationItem {
	return toRelationItem({ ...NO_RELATION, ...part });
}

/** An address is one thing: street of one and city of the other would be nobody's. */
function addressFields(of: RelationItem): Partial<RelationItem> {
	const { address, postalCode, city, country } = of;
	return { address, postalCode, city, country };
}

function filledFrom(first: RelationItem, second: RelationItem): RelationItem {
	const entries = Object.entries(first).map(([field, text]) => [
		field,
		text || second[field as keyof RelationItem],
	]);
	return Object.fromEntries(entries) as RelationItem;
}
