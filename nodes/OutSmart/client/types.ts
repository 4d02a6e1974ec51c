import type { ServiceProblem } from '../../shared/problems/problem';
import type { Call } from '../../shared/transport/sender';
import type { Failure } from '../../shared/transport/failure';
import type { RestCall } from '../../shared/transport/rest';
import type { BookDate } from '../../shared/values/dates';
import { without } from '../../shared/values/records';

/**
 * A record as OutSmart has it, sent back whole: whether a field that is left out is blanked is not known
 * (docs/services/outsmart.md 5.1).
 */
export type WireRow = Readonly<Record<string, unknown>>;

/** What a record holds beside the fields with a name here; empty for a new one. */
export interface Held {
	held: WireRow;
}

/** A record as an item: what else OutSmart holds of it stays behind. */
export function withoutHeld<Stored extends Held>(stored: Stored): Omit<Stored, 'held'> {
	return without('held', stored);
}

/** What OutSmart calls the fields of a relation (docs/services/outsmart.md 5.2). */
export const RELATION_NAMES = {
	/** Debiteurnummer, the key. */
	code: 'debtor_number',
	name: 'name',
	contactPerson: 'contact',
	street: 'street',
	/** Empty where it is part of the street. */
	houseNumber: 'house_number',
	postalCode: 'postal_code',
	city: 'city',
	country: 'country',
	email: 'email',
	phone: 'phone_number',
	mobile: 'mobile',
	vatNumber: 'vat_number',
	chamberOfCommerceNumber: 'kvk_number',
	/** "Klant", "Lead", …; not the kind of relation that the books know. */
	debtorType: 'debtor_type',
} as const;

export type Relation = Held & Record<keyof typeof RELATION_NAMES, string> & { active: boolean };

export interface Material extends Held {
	code: string;
	description: string;
	unit: string;
	/** Excluding VAT. */
	price: string;
	/** Free field 1, by OutSmart's own convention (docs/services/outsmart.md 6.1). */
	vatCode: string;
	/** Free field 2, likewise. */
	ledgerAccount: string;
}

export interface HourType extends Held {
	code: string;
	name: string;
	/** Sale price of an hour, excluding VAT. */
	price: string;
	/** Whether hours of this type are billed. */
	billable: boolean;
	/** Whether they count as costs. */
	costs: boolean;
	active: boolean;
}

/** A work order status (werkbonstatus), which users make themselves: "1 Naar E-boekhouden". */
export interface WorkStatus {
	code: string;
	name: string;
}

/**
 * What was agreed with a relation, or with all of them, for a material or for hours of a type
 * (docs/services/outsmart.md 5.4).
 */
export interface Price {
	/** Code of the material; empty where it is about hours. */
	material: string;
	/** Code of the hour type; empty where it is about a material. */
	hourType: string;
	/** Code of the relation; empty for all. */
	relation: string;
	/** First and last day; empty is open. */
	from: BookDate | string;
	to: BookDate | string;
	/** Excluding VAT. */
	price: string;
}

export interface Employee {
	number: string;
	firstName: string;
	lastName: string;
	active: boolean;
}

/** The main status, by the words of the service. */
type OrderStatus = 'Klaargezet' | 'Opgehaald' | 'Compleet' | 'Afgehandeld';

/**
 * A work order. Amounts are plain decimals, dates `yyyy-MM-dd`; a value that is neither stays as the service wrote it,
 * so that whoever needs it can say what is wrong with it. Empty text stands for what is missing.
 */
export interface WorkOrder {
	id: string;
	/** OutSmart's own number. */
	orderNumber: string;
	/** Number from another system; empty for an order that was made in OutSmart. */
	workOrderNumber: string;
	status: OrderStatus | string;
	/** Code of the work order status; empty when there is none. */
	workStatus: string;
	archived: boolean;
	finished: boolean;
	/** As planned. */
	workDate: BookDate | string;
	workEndDate: BookDate | string;
	createdOn: BookDate | string;
	typeOfWork: string;
	description: string;
	paymentMethod: string;
	/** Hours that the customer signs for at least. */
	minimumHours: string;
	/** Minutes to which the time that the customer is shown is rounded up. */
	roundingMinutes: string;
	projectNumber: string;
	employeeNumber: string;
	/** Where the work was done. */
	workAddress: OrderRelation;
	/** Who gets the invoice; its code is empty where that is the same. */
	invoiceAddress: OrderRelation;
	hours: WorkPeriod[];
	materials: OrderMaterial[];
	/** Opens without a login: as personal as the order itself. */
	pdfUrl: string;
}

/** A relation as it stands in an order itself. */
export interface OrderRelation {
	code: string;
	name: string;
	contactPerson: string;
	street: string;
	houseNumber: string;
	postalCode: string;
	city: string;
	country: string;
	email: string;
	phone: string;
}

export interface WorkPeriod {
	date: BookDate | string;
	beginTime: string;
	endTime: string;
	breakMinutes: string;
	/** Hours and minutes, `02:30`. */
	duration: string;
	/** A distance. */
	travel: string;
	/** Code of the hour type; may be empty. */
	hourType: string;
	employeeNumber: string;
	remark: string;
}

export interface OrderMaterial {
	code: string;
	name: string;
	quantity: string;
	unit: string;
	/**
	 * Price charged for one; before or after the discount, which only the total tells
	 * (docs/services/outsmart.md 3.3).
	 */
	price: string;
	/** Of the whole line. */
	totalPrice: string;
	discountPercentage: string;
	originalPrice: string;
	freeField1: string;
	freeField2: string;
}

export interface WorkOrderFilter {
	status: OrderStatus | 'Alle' | string;
	workStatus?: string;
}

/** How a decimal is written on its way out: neither is certain (docs/services/outsmart.md 2.1). */
export type DecimalSign = ',' | '.';

export type Query = [name: string, value: string][];

/** How the parts of the client call the service. */
export interface Calls {
	/** The records of a list. */
	list(resource: string, query?: Query, timeoutMs?: number): Promise<WireRow[]>;
	get(call: Call, query: Query, timeoutMs?: number): Promise<unknown>;
	/** The `response` of any call. */
	send(call: Omit<RestCall, 'timeoutMs'> & { timeoutMs?: number }): Promise<unknown>;
	/** A work order in an answer. */
	workOrder(call: Call, row: unknown): WorkOrder;
	problem(call: Call, failure: Failure): ServiceProblem;
}
