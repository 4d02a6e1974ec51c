import { NO_RELATION, type Relation as RelationItem } from '../../shared/items/relation';
import { filled, oneLine } from '../../shared/values/text';
import {
	DecimalSign,
	Employee,
	HourType,
	Material,
	OrderMaterial,
	OrderRelation,
	Price,
	Relation,
	RELATION_NAMES,
	WireRow,
	WorkOrder,
	WorkPeriod,
	WorkStatus,
} from './types';
import { bit, date, decimal, fieldsIn, fieldsOf, flag, merged, records, text, written } from './wire';

/**
 * The records of OutSmart other than work orders, each translated once in either direction
 * (docs/services/outsmart.md 5.2 to 5.4).
 */

export const MATERIAL_FIELDS = {
	code: 'code',
	description: 'description',
	unit: 'unit',
	vatCode: 'freefield1',
	ledgerAccount: 'freefield2',
} as const satisfies Partial<Record<keyof Material, string>>;

export function toRelation(held: WireRow): Relation {
	return { ...fieldsIn(held, RELATION_NAMES), active: flag(held.active, true), held };
}

/** Whether it is active is not ours to say, so that stays as it came. */
export function relationRow(relation: Relation): Record<string, string> {
	return merged(relation.held, fieldsOf(relation, RELATION_NAMES));
}

export function toMaterial(held: WireRow): Material {
	return { ...fieldsIn(held, MATERIAL_FIELDS), price: decimal(held.price), held };
}

export function materialRow(material: Material, sign: DecimalSign): Record<string, string> {
	return {
		...merged(material.held, fieldsOf(material, MATERIAL_FIELDS)),
		price: written(material.price, sign),
	};
}

export function toHourType(held: WireRow): HourType {
	return {
		code: text(held.code),
		name: text(held.name),
		price: decimal(held.sale_price),
		// Only a plain "no" keeps hours off an invoice.
		billable: flag(held.sale_booking, true),
		costs: flag(held.cost_booking, false),
		active: flag(held.active, true),
		held,
	};
}

export function hourTypeRow(hourType: HourType, sign: DecimalSign): Record<string, string> {
	const { held, code, name, price, billable, costs, active } = hourType;
	const own = { code, name, cost_booking: bit(costs), sale_booking: bit(billable), active: bit(active) };
	return { ...merged(held, own), sale_price: written(price, sign) };
}

export function toWorkStatus(row: WireRow): WorkStatus {
	return { code: text(row.sta_code), name: text(row.sta_name) };
}

export function workStatusRow({ code, name }: WorkStatus): Record<string, string> {
	return { sta_code: code, sta_name: name };
}

export function toPrice(row: WireRow): Price {
	return {
		material: text(row.material),
		hourType: text(row.hourtype),
		relation: text(row.debtornr),
		from: date(row.date_start),
		to: date(row.date_end),
		price: decimal(row.price),
	};
}

export function toEmployee(row: WireRow): Employee {
	return {
		number: text(row.number),
		firstName: text(row.firstname),
		lastName: text(row.lastname),
		active: flag(row.active, true),
	};
}

/** A work order in our words (docs/services/outsmart.md 3.1). `id` is the caller's to check. */
export function toWorkOrder(row: WireRow): WorkOrder {
	return {
		id: text(row.id),
		orderNumber: text(row.OrderNr),
		workOrderNumber: text(row.WorkorderNo),
		status: text(row.status),
		workStatus: text(row.WorkStatus),
		archived: flag(row.Archived, false),
		finished: flag(row.WorkFinished, false),
		workDate: date(row.WorkDate),
		workEndDate: date(row.WorkEndDate),
		createdOn: date(row.CreationDate),
		typeOfWork: text(row.TypeOfWork),
		description: text(row.WorkDescription),
		paymentMethod: text(row.PaymentMethod),
		minimumHours: decimal(row.MinimumHours),
		roundingMinutes: decimal(row.RoundingAmount),
		projectNumber: text(row.ProjectNr),
		employeeNumber: text(row.EmployeeNr),
		workAddress: toOrderRelation(row, ''),
		invoiceAddress: toOrderRelation(row, 'Invoice'),
		hours: records(row.Workperiods).map(toWorkPeriod),
		materials: records(row.Materials).map(toOrderMaterial),
		pdfUrl: text(row.PdfUrl),
	};
}

function toOrderRelation(row: WireRow, suffix: '' | 'Invoice'): OrderRelation {
	const field = (name: string) => text(row[`Customer${name}${suffix}`]);
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
}

function toWorkPeriod(row: WireRow): WorkPeriod {
	return {
		date: date(row.WorkDate),
		beginTime: text(row.BeginTime),
		endTime: text(row.EndTime),
		breakMinutes: decimal(row.Break),
		duration: text(row.TotalTime),
		travel: decimal(row.Travel),
		hourType: text(row.HourType),
		employeeNumber: text(row.EmployeeNr),
		remark: text(row.WorkRemark),
	};
}

/** The names of the service mislead: `MaterialNr` is the quantity. */
function toOrderMaterial(row: WireRow): OrderMaterial {
	return {
		code: text(row.MaterialCode),
		name: text(row.MaterialName),
		quantity: decimal(row.MaterialNr),
		unit: text(row.MaterialUnit),
		price: decimal(row.MaterialPrice),
		totalPrice: decimal(row.MaterialTotalPrice),
		discountPercentage: decimal(row.MaterialDiscountPercentage),
		originalPrice: decimal(row.MaterialOriginalPrice),
		freeField1: text(row.MaterialFreeField1),
		freeField2: text(row.MaterialFreeField2),
	};
}

/** Street and house number, which may be apart or together. */
export function addressOf({ street, houseNumber }: Pick<Relation, 'street' | 'houseNumber'>): string {
	return oneLine(`${filled(street)} ${filled(houseNumber)}`);
}

type Shared = keyof RelationItem & keyof typeof RELATION_NAMES;
/** Fields that an item and OutSmart both have. */
export const SHARED_FIELDS = Object.keys(RELATION_NAMES).filter(
	(name): name is Shared => name in NO_RELATION,
);

/** A relation of OutSmart as an item. Placeholders stay behind; OutSmart knows no IBAN and no kind of relation. */
export function toRelationItem(relation: Pick<Relation, Shared | 'street' | 'houseNumber'>): RelationItem {
	const shared = SHARED_FIELDS.map((name) => [name, filled(relation[name])]);
	return { ...NO_RELATION, ...Object.fromEntries(shared), address: addressOf(relation) };
}
