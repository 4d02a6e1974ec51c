import {
	LONGEST_RELATION_CODE,
	NO_RELATION,
	type Relation as RelationItem,
} from '../../shared/items/relation';
import { filled } from '../../shared/items/text';
import type { Fault } from '../../shared/rows/findings/finding';
import { brief } from '../../shared/values/words';
import type { OrderRelation, Relation, WorkOrder } from '../client/types';
import { toRelationItem } from '../client/relationItem';

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

/** Why nobody can be invoiced. */
export function faultsInRelation({ code }: RelationItem): Fault[] {
	if (code === '') return [{ code: 'relationNumberMissing' }];
	if (code.length <= LONGEST_RELATION_CODE) return [];
	return [{ code: 'relationNumberTooLong', relation: brief(code), longest: LONGEST_RELATION_CODE }];
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
