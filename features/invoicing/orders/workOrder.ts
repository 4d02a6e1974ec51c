import type { ItemLine } from '../item';
import { answerFor, isAnswered, isSameCustomer } from '../../relations/sameCustomer';
import { referenceFor, referenceText } from '../../../base/items/orderReference';
import {
	inOneLine,
	LONGEST_RELATION_CODE,
	NO_RELATION,
	type Relation as RelationItem,
} from '../../../base/items/relation';
import type { Fault, Finding } from '../../../base/words/finding';
import { addDays, type BookDate, parseDate, yearOf } from '../../../base/values/dates';
import { parseDecimal, plain, sum, canonical } from '../../../base/values/money';
import { brief, filled, oneLine, shortHash } from '../../../base/values/text';
import { toRelationItem } from '../../../services/outSmart/records';
import type {
	OrderRelation,
	OutSmartRelation,
	WorkOrder,
	OrderMaterial,
	WorkPeriod,
} from '../../../services/outSmart/types';
import { minutesIn, unreadable } from './hours';
import { addAll } from '../../../base/values/records';
import { factsOfTexts } from './texts';

/** The days on which the work of an order was done; '' when not known. */
export interface WorkDays {
	first: BookDate | '';
	last: BookDate | '';
	createdOn: BookDate | '';
	notes: Finding[];
	faults: Fault[];
}

/**
 * The first day that counts as a date: an older one is where a system or a workbook starts to count, such as
 * 1 January 1970.
 */
const FIRST_DAY: BookDate = '2000-01-01';

function isDay(day: BookDate): boolean {
	return day >= FIRST_DAY;
}

/**
 * The days of work: the dates of the hours; without hours, the dates for which it was planned. A day of work
 * is never in the future.
 */
export function workDaysOf(order: WorkOrder, today: BookDate): WorkDays {
	const faults: Fault[] = [];
	const read = (text: string, of: 'workDate' | 'creationDate' | 'day', position = 0): BookDate | '' => {
		const date = parseDate(text);
		if (date === null && text !== '') faults.push(unreadable(of, text, { position, name: '' }).fault);
		return date ?? '';
	};
	const planned = read(order.workDate, 'workDate');
	const createdOn = read(order.createdOn, 'creationDate');
	const worked = order.hours
		.map(({ date, duration }, index) => (minutesIn(duration) === 0 ? '' : read(date, 'day', index + 1)))
		.filter((day) => day !== '');
	const ahead = worked.find((day) => day > addDays(today, 1));
	if (ahead !== undefined) faults.push({ code: 'workDateWrong', because: 'future', date: ahead });
	if (worked.length === 0)
		addAll(
			worked,
			[planned, read(order.workEndDate, 'workDate')].filter((day) => day !== ''),
		);
	const none = worked.find((day) => !isDay(day));
	if (none !== undefined) faults.push({ code: 'workDateWrong', because: 'noDate', date: none });
	const days = worked.filter(isDay);
	const [first = '', last = first] = [days.sort()[0], days.at(-1)];
	if (last === '' && faults.length === 0)
		faults.push({ code: 'workDateWrong', because: 'missing', date: '' });
	if (last <= today) return { first, last, createdOn, notes: [], faults };
	const notes: Finding[] = [{ code: 'workDayNoted', because: 'future', date: last }];
	return { first: first > today ? today : first, last: today, createdOn, notes, faults };
}

/** The earliest date in an order: no invoice of it is older. */
export function earliestDay(order: WorkOrder, { first, createdOn }: WorkDays): BookDate | '' {
	const planned = parseDate(order.workDate) ?? '';
	return [createdOn, first, planned].filter(isDay).sort()[0] ?? '';
}

/** True when an order is too old to be invoiced. Without a day of work, its creation date counts. */
export function isTooOld(order: WorkOrder, completedFrom: BookDate | '', today: BookDate): boolean {
	const date = dayOf(order, today);
	return completedFrom !== '' && date !== '' && date < completedFrom;
}

export function knownAs({ orderNumber, workOrderNumber, id }: WorkOrder): string {
	return oneLine(orderNumber) || oneLine(workOrderNumber) || id;
}

export function referenceOf(order: WorkOrder): string {
	return referenceFor(knownAs(order), order.id);
}

/** The last day worked on an order, else its creation date; '' when neither is known. */
export function dayOf(order: WorkOrder, today: BookDate): BookDate | '' {
	const { last, createdOn } = workDaysOf(order, today);
	return last || createdOn;
}

/** The part of an order that the invoice goes to; number and address are always from the same part. */
export function billedTo({ invoiceAddress, workAddress }: WorkOrder): OrderRelation {
	return filled(invoiceAddress.code) === '' ? workAddress : invoiceAddress;
}

/** The relation of an invoice: as OutSmart has it, completed from the order itself. */
export function relationOf(order: WorkOrder, relations: ReadonlyMap<string, OutSmartRelation>): RelationItem {
	const inOrder = fromOrder(order);
	const known = relations.get(inOrder.code);
	if (!known) return { ...inOrder, ...wholeAddress(inOrder) };
	const record = toRelationItem(known);
	return { ...filledFrom(record, inOrder), ...wholeAddress(record, inOrder) };
}

/** The faults for which it is not certain who has to be billed for an order. */
export function faultsInRelation(order: WorkOrder, { code }: RelationItem): Fault[] {
	const faults: Fault[] = [];
	if (code === '' || code.length > LONGEST_RELATION_CODE)
		faults.push({ code: 'relationNumberWrong', relation: brief(code), longest: LONGEST_RELATION_CODE });
	const [invoiceName, workName] = [order.invoiceAddress, order.workAddress].map(relationName) as [
		string,
		string,
	];
	const isNumbered = filled(order.invoiceAddress.code) !== '';
	if (!isNumbered && invoiceName !== '' && invoiceName.toLowerCase() !== workName.toLowerCase())
		faults.push({
			code: 'invoiceNameWithoutNumber',
			invoiceName: brief(invoiceName),
			workName: brief(workName),
		});
	return faults;
}

/** Faults of an order whose invoice address has the number of one customer, and the name and address of another. */
export function otherCustomerIn(
	order: WorkOrder,
	relations: ReadonlyMap<string, OutSmartRelation>,
	knownRelations: ReadonlySet<string>,
): Fault[] {
	// Without a number on the invoice address the work address is billed, which may be that of a tenant, who is not a customer.
	if (filled(order.invoiceAddress.code) === '') return [];
	const inOrder = fromOrder(order);
	const known = relations.get(inOrder.code);
	if (!known) return [];
	const record = toRelationItem(known);
	if (isAnswered([inOrder, record], knownRelations)) return [];
	if (isSameCustomer(inOrder, record)) return [];
	const nameIn = inOrder.name === record.name ? inOneLine : ({ name }: RelationItem) => brief(name);
	const names = { inOrder: nameIn(inOrder), inOutSmart: nameIn(record) };
	const answer = answerFor(inOrder, record);
	return [{ code: 'relationTypedOver', relation: brief(inOrder.code), answer, ...names }];
}

/**
 * The relation that an order names. The person at the work address is not a contact of the relation: only
 * code, name and address of that block count.
 */
function fromOrder(order: WorkOrder): RelationItem {
	const part = billedTo(order);
	const isWork = part === order.workAddress;
	return toRelationItem({
		...NO_RELATION,
		...part,
		...(isWork && { contactPerson: '', email: '', phone: '' }),
	});
}

/**
 * The address of the first relation that has a whole one: a street from one place and a city from another
 * would be a wrong address.
 */
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

function relationName({ name }: OrderRelation): string {
	return oneLine(filled(name));
}

/** Faults in the work as a whole, for which the customer would be billed another amount. */
export function faultsInWork({ typeOfWork, minimumHours }: WorkOrder, lines: readonly ItemLine[]): Fault[] {
	const faults: Fault[] = [];
	if (methodKey(typeOfWork) === WARRANTY)
		faults.push({ code: 'workUnderWarranty', typeOfWork: brief(oneLine(typeOfWork)) });
	const hours = lines.flatMap(({ kind, quantity }) =>
		kind === 'hours' ? (parseDecimal(quantity) ?? []) : [],
	);
	const least = parseDecimal(minimumHours);
	if (saysSomething(minimumHours) && (least === null || sum(hours).lt(least)))
		faults.push({ code: 'lessThanMinimumHours', minimum: minimumHours, hours: plain(sum(hours)) });
	return faults;
}

/**
 * The type of work for warranty in OutSmart's own list. A firm with other names decides by which orders it
 * releases.
 */
const WARRANTY = 'garantie';

/** True when the price of an order is in a quotation, and not in the order. */
export function isByQuotation({ paymentMethod }: Pick<WorkOrder, 'paymentMethod'>): boolean {
	return methodKey(paymentMethod) === 'conform offerte';
}

/** The finding about an order by quotation: its invoice is made by hand, at the price of the quotation. */
export function orderByQuotation(order: WorkOrder): Finding {
	const paymentMethod = brief(oneLine(order.paymentMethod));
	return { code: 'orderByQuotation', paymentMethod, text: referenceText(referenceOf(order)) };
}

/** Payment methods that only mean that an invoice follows (docs/services/outsmart.md 3.1). */
const PLAIN = new Set(['', 'op rekening', 'niet van toepassing']);

/** Remarks about an order and its price that no line of the invoice shows. */
export function notesOf(
	order: WorkOrder,
	{ first, notes: ofDays }: WorkDays,
	lines: readonly ItemLine[],
	today: BookDate,
): Finding[] {
	const { roundingMinutes } = order;
	// The hours of an earlier year are remarked on: only the tariff and the VAT code of today are known, and most tariffs change
	// with the year.
	const isEarlierTariff = first !== '' && yearOf(first) < yearOf(today);
	const paymentMethod = oneLine(filled(order.paymentMethod));
	const distance = travelOf(order);
	const isPaidOtherwise = !PLAIN.has(methodKey(paymentMethod)) && !isByQuotation(order);
	const others = {
		rounding: saysSomething(roundingMinutes) ? brief(roundingMinutes) : '',
		travel: brief(distance),
		paymentMethod: isPaidOtherwise ? brief(paymentMethod) : '',
	};
	const notes: [boolean, Finding][] = [
		[Object.values(others).some((value) => value !== ''), { code: 'notOnInvoice', ...others }],
		[
			isEarlierTariff && lines.some(({ kind }) => kind === 'hours'),
			{ code: 'workDayNoted', because: 'tariff', date: first },
		],
	];
	return [...ofDays, ...notes.flatMap(([isSaid, note]) => (isSaid ? [note] : []))];
}

/** The form in which payment methods are compared. */
export function methodKey(paymentMethod: string): string {
	return oneLine(filled(paymentMethod)).toLowerCase();
}

/** Faults of an order that was paid or offered in a way for which the user wants no invoice. */
export function faultsInPayment(
	{ paymentMethod }: WorkOrder,
	blockedPaymentMethods: ReadonlySet<string>,
): Fault[] {
	// An order by quotation has another finding already, so its payment method is not reported too.
	if (!blockedPaymentMethods.has(methodKey(paymentMethod)) || isByQuotation({ paymentMethod })) return [];
	return [{ code: 'paymentMethodBlocked', paymentMethod: brief(oneLine(paymentMethod)) }];
}

function saysSomething(value: string): boolean {
	return filled(value) !== '' && parseDecimal(value)?.eq(0) !== true;
}

/**
 * The distance travelled in all hours together; text that is not a number stays as it is, '' when there is
 * none.
 */
function travelOf({ hours }: WorkOrder): string {
	const given = hours.map(({ travel }) => travel).filter(saysSomething);
	const distances = given.map(parseDecimal);
	if (given.length === 0) return '';
	return distances.every((distance) => distance !== null) ? plain(sum(distances)) : given.join(', ');
}

/** Sorts orders oldest first: ids are ascending numbers. */
export function byId({ id: a }: WorkOrder, { id: b }: WorkOrder): number {
	return a.length - b.length || (a < b ? -1 : 1);
}

/**
 * A fingerprint of everything in an order that decides about its invoice or its relation, and of what the chosen texts
 * are made of. The notation of amounts, the order of the lines, and the status of the order do not count.
 */
export function fingerprintOf(order: WorkOrder, texts: readonly string[] = []): string {
	const { id, orderNumber, workOrderNumber, workDate, workEndDate, createdOn, paymentMethod } = order;
	const facts = [
		[id, orderNumber, workOrderNumber, workDate, workEndDate, createdOn, paymentMethod],
		partiesOf(order),
		order.hours.map(hoursFacts).sort(),
		order.materials.map(materialFacts).sort(),
		...order.missingLists,
		...factsOfTexts(order, texts),
	];
	return shortHash(facts, 16);
}

/**
 * The whole invoice block of an order; of the work address only the fields that may be billed, or that show
 * that another party is billed.
 */
function partiesOf({ invoiceAddress, workAddress }: WorkOrder): string[][] {
	const isBilledAtWork = filled(invoiceAddress.code) === '';
	const { code, name } = workAddress;
	const work = isBilledAtWork ? Object.values(workAddress) : [code, name];
	return [Object.values(invoiceAddress).map(filled), work.map(filled)];
}

function hoursFacts({ hourType, duration, date, beginTime, endTime, breakMinutes }: WorkPeriod): string {
	const times = [beginTime, endTime, canonical(breakMinutes)];
	return JSON.stringify([hourType, minutesIn(duration) ?? duration, date, ...times]);
}

function materialFacts(material: OrderMaterial): string {
	const { code, name, unit, freeField1, freeField2 } = material;
	const { quantity, price, totalPrice, discountPercentage } = material;
	return JSON.stringify([
		name,
		...[code, unit, freeField1, freeField2].map(filled),
		...[quantity, price, totalPrice, discountPercentage].map(canonical),
	]);
}
