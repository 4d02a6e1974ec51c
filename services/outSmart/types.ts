import type { ServiceProblem } from '../../base/problems/problem';
import type { Call } from '../../base/transport/sender';
import type { Failure } from '../../base/transport/failure';
import type { RestCall } from '../../base/transport/rest';
import { without, type Json } from '../../base/values/records';
import {
	asAmount,
	asDate,
	asDecimal,
	asFlag,
	asText,
	listIn,
	readRecord,
	records,
	type RecordOf,
	type WireRow,
} from './wire';

export type { DecimalSign, WireRow } from './wire';

/**
 * The whole row of a record as OutSmart gave it, with the fields that have no name here; empty for a new
 * record.
 */
export interface OtherFields {
	wireRow: WireRow;
}

/** A record as an item, without the other fields of OutSmart. */
export function withoutOtherFields<Stored extends OtherFields>(stored: Stored): Omit<Stored, 'wireRow'> {
	return without('wireRow', stored);
}

/** The names of a relation's fields in OutSmart (docs/services/outsmart.md 5.2). */
export const RELATION_NAMES = {
	/** The debiteurnummer, by which a relation is found. */
	code: 'debtor_number',
	name: 'name',
	contactPerson: 'contact',
	street: 'street',
	/** The house number; empty when it is part of the street. */
	houseNumber: 'house_number',
	postalCode: 'postal_code',
	city: 'city',
	country: 'country',
	email: 'email',
	phone: 'phone_number',
	mobile: 'mobile',
	vatNumber: 'vat_number',
	chamberOfCommerceNumber: 'kvk_number',
	/** The kind of customer: "Klant", "Lead", …; not the type of relation in the books. */
	debtorType: 'debtor_type',
} as const;

export type OutSmartRelation = OtherFields &
	Record<keyof typeof RELATION_NAMES, string> & { active: boolean };

/** The names of a material's fields in OutSmart; its price is added separately. */
export const MATERIAL_NAMES = {
	code: 'code',
	description: 'description',
	unit: 'unit',
	/** The VAT code, in free field 1 by OutSmart's own convention (docs/services/outsmart.md 6). */
	vatCode: 'freefield1',
	/** The ledger account, in free field 2 by the same convention. */
	ledgerAccount: 'freefield2',
} as const;

/** A material of OutSmart. Its price excludes VAT. */
export type Material = OtherFields & Record<keyof typeof MATERIAL_NAMES | 'price', string>;

export const HOUR_TYPE = {
	code: asText('code'),
	name: asText('name'),
	/** The sale price of an hour, excluding VAT. */
	price: asAmount('sale_price'),
	/** True when hours of this type are billed: only a plain "no" keeps them off an invoice. */
	billable: asFlag('sale_booking', true),
	/** True when hours of this type count as costs. */
	costs: asFlag('cost_booking', false),
	active: asFlag('active', true),
};
export type HourType = OtherFields & RecordOf<typeof HOUR_TYPE>;

/** The fields of a work order status (werkbonstatus), which users define: "1 Naar E-boekhouden". */
export const WORK_STATUS = { code: asText('sta_code'), name: asText('sta_name') };
export type WorkStatus = RecordOf<typeof WORK_STATUS>;

/** A price agreed with a relation, or with all, for a material or for hours of a type (docs/services/outsmart.md 5.3). */
export const PRICE = {
	/** The code of the material; empty when the price is for hours. */
	material: asText('material'),
	/** The code of the hour type; empty when the price is for a material. */
	hourType: asText('hourtype'),
	/** The code of the relation; empty when the price is for all. */
	relation: asText('debtornr'),
	/** The first and the last day; empty means unlimited. */
	from: asDate('date_start'),
	to: asDate('date_end'),
	/** The price excluding VAT. */
	price: asAmount('price'),
};
export type Price = RecordOf<typeof PRICE>;

export const EMPLOYEE = {
	number: asText('number'),
	firstName: asText('firstname'),
	lastName: asText('lastname'),
	active: asFlag('active', true),
};
export type Employee = RecordOf<typeof EMPLOYEE>;

/** The payment methods of OutSmart itself; an account may have others (docs/services/outsmart.md 3.1). */
export const USUAL_PAYMENT_METHODS = [
	...['op rekening', 'niet van toepassing', 'contant voldaan', 'pin betaling', 'conform offerte'],
];

/** A relation as an order has it: that of the work address, or that of the payer. */
const orderRelation = (suffix: '' | 'Invoice') => {
	const field = (name: string) => asText(`Customer${name}${suffix}`);
	return {
		code: field('DebtorNr'),
		name: field('Name'),
		contactPerson: field('ContactPerson'),
		street: field('Street'),
		houseNumber: field('StreetNo'),
		postalCode: field('ZIP'),
		city: field('City'),
		country: field('Country'),
		email: field('Email'),
		phone: field('Phone'),
	};
};
export type OrderRelation = RecordOf<ReturnType<typeof orderRelation>>;

const WORK_PERIOD = {
	date: asDate('WorkDate'),
	beginTime: asText('BeginTime'),
	endTime: asText('EndTime'),
	breakMinutes: asDecimal('Break'),
	/** The duration in hours and minutes, `02:30`. */
	duration: asText('TotalTime'),
	/** The distance travelled for the work. */
	travel: asDecimal('Travel'),
	/** The code of the hour type; may be empty. */
	hourType: asText('HourType'),
	employeeNumber: asText('EmployeeNr'),
	remark: asText('WorkRemark'),
};
export type WorkPeriod = RecordOf<typeof WORK_PERIOD>;

/** A material on an order. The names of the service mislead: `MaterialNr` is the quantity. */
const ORDER_MATERIAL = {
	code: asText('MaterialCode'),
	name: asText('MaterialName'),
	quantity: asDecimal('MaterialNr'),
	/** The code of a type of material that the account defined; empty when there is none. */
	type: asText('MaterialType'),
	unit: asText('MaterialUnit'),
	/**
	 * The price per unit. Whether it is before or after the discount follows only from the total (docs/services/outsmart.md 3.2).
	 */
	price: asAmount('MaterialPrice'),
	/** The price of the whole line. */
	totalPrice: asAmount('MaterialTotalPrice'),
	discountPercentage: asDecimal('MaterialDiscountPercentage'),
	originalPrice: asAmount('MaterialOriginalPrice'),
	freeField1: asText('MaterialFreeField1'),
	freeField2: asText('MaterialFreeField2'),
};
export type OrderMaterial = RecordOf<typeof ORDER_MATERIAL>;

/**
 * A work order by our names (docs/services/outsmart.md 3.1). Amounts are plain decimals, dates `yyyy-MM-dd`; a value that
 * is neither stays as the service wrote it, so that it can be shown in a fault. Empty text means missing. The caller
 * checks `id`.
 */
export const WORK_ORDER = {
	id: asText('id'),
	/** OutSmart's own number of the work order. */
	orderNumber: asText('OrderNr'),
	/** The external number; empty for an order that was made in OutSmart. */
	workOrderNumber: asText('WorkorderNo'),
	/** The main status, in the words of the service: Klaargezet, Opgehaald, Compleet or Afgehandeld. */
	status: asText('status'),
	/** The code of the work order status; empty when there is none. */
	workStatus: asText('WorkStatus'),
	archived: asFlag('Archived', false),
	finished: asFlag('WorkFinished', false),
	/** The planned date of the work. */
	workDate: asDate('WorkDate'),
	workEndDate: asDate('WorkEndDate'),
	createdOn: asDate('CreationDate'),
	typeOfWork: asText('TypeOfWork'),
	description: asText('WorkDescription'),
	paymentMethod: asText('PaymentMethod'),
	/** The minimum number of hours that the customer signs for. */
	minimumHours: asDecimal('MinimumHours'),
	/** The number of minutes to which the time shown to the customer is rounded up. */
	roundingMinutes: asDecimal('RoundingAmount'),
	projectNumber: asText('ProjectNr'),
	/** The customer's own reference (docs/services/outsmart.md 3.1). */
	reference: asText('Reference'),
	employeeNumber: asText('EmployeeNr'),
	/** The address where the work was done. */
	workAddress: (row: WireRow) => readRecord(row, orderRelation('')),
	/** The relation that gets the invoice; its code is empty when that is the relation at the work address. */
	invoiceAddress: (row: WireRow) => readRecord(row, orderRelation('Invoice')),
	hours: (row: WireRow) => records(row.Workperiods).map((one) => readRecord(one, WORK_PERIOD)),
	materials: (row: WireRow) => records(row.Materials).map((one) => readRecord(one, ORDER_MATERIAL)),
	/** The lists that did not come with the order, by their names in OutSmart: they are not known, and not empty. */
	missingLists: (row: WireRow) => ['Workperiods', 'Materials'].filter((name) => listIn(row[name]) === null),
	/** The address of the order's PDF. It opens without a login, so it is as personal as the order itself. */
	pdfUrl: asText('PdfUrl'),
};
export type WorkOrder = RecordOf<typeof WORK_ORDER>;

export interface WorkOrderFilter {
	/** The main status of the orders to list; `Alle` for any. */
	status: string;
	workStatus?: string;
}

export type OutSmartQuery = [name: string, value: string][];

/** The calls to the service that the parts of the client use. */
export interface Calls {
	/** The records of a list. For a list that may be long, `kept` gives what is kept of each record. */
	list(
		resource: string,
		query?: OutSmartQuery,
		how?: { timeoutMs?: number; kept?: (row: WireRow) => WireRow },
	): Promise<WireRow[]>;
	/** The records for a query; all records when the service refuses its filter, which is tried only once. */
	where(resource: string, query: OutSmartQuery, whole?: () => Promise<WireRow[]>): Promise<WireRow[]>;
	get(call: Call, query: OutSmartQuery, timeoutMs?: number): Promise<unknown>;
	/** Makes any call to OutSmart, and gives the `response` of its answer. */
	send(call: Omit<RestCall, 'timeoutMs'> & { timeoutMs?: number }): Promise<unknown>;
	post(
		resource: string,
		rows: Record<string, Json>[],
		how?: Pick<RestCall, 'repeatable' | 'query'>,
	): Promise<void>;
	workOrder(call: Call, row: unknown): WorkOrder;
	problem(call: Call, failure: Failure): ServiceProblem;
}
