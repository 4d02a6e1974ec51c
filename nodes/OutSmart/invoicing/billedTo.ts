import {
	LONGEST_RELATION_CODE,
	NO_RELATION,
	type Relation as RelationItem,
} from '../../shared/items/relation';
import { brief, filled, oneLine } from '../../shared/values/text';
import type { Fault } from '../../shared/rows/findings/finding';
import { toRelationItem } from '../client/records';
import type { OrderRelation, Relation, WorkOrder } from '../client/types';

/** The part of an order that the invoice goes to; number and address are always of one and the same part. */
export function billedTo({ invoiceAddress, workAddress }: WorkOrder): OrderRelation {
	return filled(invoiceAddress.code) === '' ? workAddress : invoiceAddress;
}

/** The relation of an invoice: as OutSmart's relations have it, and what they lack from the order itself. */
export function relationOf(order: WorkOrder, relations: ReadonlyMap<string, Relation>): RelationItem {
	const inOrder = fromOrder(order);
	const known = relations.get(inOrder.code);
	if (!known) return { ...inOrder, ...wholeAddress(inOrder) };
	const record = toRelationItem(known);
	return { ...filledFrom(record, inOrder), ...wholeAddress(record, inOrder) };
}

/** Why nobody can be invoiced, or not this one for certain. */
export function faultsInRelation(order: WorkOrder, { code }: RelationItem): Fault[] {
	const faults: Fault[] = [];
	if (code === '') faults.push({ code: 'relationNumberMissing' });
	else if (code.length > LONGEST_RELATION_CODE)
		faults.push({ code: 'relationNumberTooLong', relation: brief(code), longest: LONGEST_RELATION_CODE });
	const [invoiceName, workName] = [order.invoiceAddress, order.workAddress].map(nameOf) as [string, string];
	const isNumbered = filled(order.invoiceAddress.code) !== '';
	if (!isNumbered && invoiceName !== '' && invoiceName.toLowerCase() !== workName.toLowerCase())
		faults.push({
			code: 'invoiceNameWithoutNumber',
			invoiceName: brief(invoiceName),
			workName: brief(workName),
		});
	return faults;
}

/** Who is met at the place of work is nobody's contact, so of that block only code, name and address count. */
function fromOrder(order: WorkOrder): RelationItem {
	const part = billedTo(order);
	const isWork = part === order.workAddress;
	return toRelationItem({
		...NO_RELATION,
		...part,
		...(isWork && { contactPerson: '', email: '', phone: '' }),
	});
}

/** An address is one thing: street of one and city of the other would be nobody's, and half of one is none. */
function wholeAddress(...from: RelationItem[]): Partial<RelationItem> {
	const { address, postalCode, city, country } = from.find(isWhole) ?? NO_RELATION;
	return { address, postalCode, city, country };
}

function isWhole({ address, postalCode, city }: RelationItem): boolean {
	return [address, postalCode, city].every((part) => part !== '');
}

function filledFrom(first: RelationItem, second: RelationItem): RelationItem {
	const entries = Object.entries(first).map(([field, text]) => [
		field,
		text || second[field as keyof RelationItem],
	]);
	return Object.fromEntries(entries) as RelationItem;
}

function nameOf({ name }: OrderRelation): string {
	return oneLine(filled(name));
}
