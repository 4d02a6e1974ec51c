import { isSameCode } from '../../base/values/text';
import { toPrice } from './records';
import type { Calls, OtherFields, Price, OutSmartQuery, WireRow } from './types';
import { amount, bit, date, fieldsIn, fieldsOf, flag, merged, text, writtenAmount, type Names } from './wire';

/** Records identified by a code, and created or updated by it (docs/services/outsmart.md 5.4). */
export interface RecordStore<Stored> {
	/** All records, or the one with that code. */
	list(code?: string): Promise<Stored[]>;
	/** Creates or updates a record by its code, and may be repeated. */
	save(record: Stored): Promise<void>;
}

interface Coded extends OtherFields {
	code: string;
}

/** The way in which the service writes records of a kind. */
interface Shape<Stored extends Coded> {
	resource: string;
	/** The resource and the parameter by which one record is read by its code. */
	one: { resource: string; key: string };
	read(row: WireRow): Stored;
	write(record: Stored): Record<string, string>;
}

export function storeOf<Stored extends Coded>(calls: Calls, shape: Shape<Stored>): RecordStore<Stored> {
	return {
		async list(code) {
			if (code === undefined) return (await calls.list(shape.resource)).map(shape.read);
			const query: OutSmartQuery = [
				['key', shape.one.key],
				['value', code],
			];
			const whole = async () => await calls.list(shape.resource);
			const found = (await calls.where(shape.one.resource, query, whole)).map(shape.read);
			return found.filter((record) => isSameCode(record.code, code));
		},
		save: async (record) => await calls.post(shape.resource, [shape.write(record)]),
	};
}

const PROJECT = {
	code: 'code',
	name: 'name',
	relation: 'debtor_number',
	/** The code of the relation that pays; empty when that is the same. */
	invoiceRelation: 'debtor_number_invoice',
	status: 'status',
	description: 'description',
	externalCode: 'code_ext',
	addressCode: 'adr_code',
	contactPersonCode: 'cpn_code',
	/** The progress of the project in percent. */
	progress: 'progress',
} as const;

/** A project without an end has no second date. */
const PROJECT_DATES = { startDate: 'date_start', endDate: 'date_end' } as const;

type Texts<N extends Names> = Record<keyof N, string>;

export type Project = OtherFields & Texts<typeof PROJECT> & Texts<typeof PROJECT_DATES> & { active: boolean };

export const PROJECTS: Shape<Project> = {
	resource: 'projects',
	one: { resource: 'projects', key: 'code' },
	read: (wireRow) => ({
		...fieldsIn(wireRow, PROJECT),
		...fieldsIn(wireRow, PROJECT_DATES, date),
		active: flag(wireRow.active, true),
		wireRow,
	}),
	write: (project) =>
		merged(project.wireRow, {
			...fieldsOf(project, PROJECT),
			...datesOf(project, PROJECT_DATES, project.wireRow),
			active: bit(project.active),
		}),
};

const OBJECT = {
	code: 'obj_code',
	description: 'obj_description',
	/** The code of the relation where the object is located. */
	relation: 'obj_debiteur_nummer',
	/** The code of the object that this one is part of. */
	parentCode: 'obj_obj_code',
	addressCode: 'obj_adr_code',
	supplierCode: 'obj_sup_code',
	floor: 'obj_floor_level',
	location: 'obj_location',
	type: 'obj_type',
	model: 'obj_model',
	brand: 'obj_brand',
	serialNumber: 'obj_serialnumber',
} as const;

const OBJECT_DATES = {
	warrantyEnds: 'obj_date_warranty_expires',
	lastInspection: 'obj_date_last_inspection',
	installedOn: 'obj_date_installation',
} as const;

export type FieldObject = OtherFields & Texts<typeof OBJECT> & Texts<typeof OBJECT_DATES> & { price: string };

/**
 * The fields of an object that are only in answers. The picture is an address there, which cannot be sent as
 * a picture.
 */
const NOT_SENT = ['obj_created', 'obj_modified', 'obj_image'];

export const OBJECTS: Shape<FieldObject> = {
	resource: 'objects',
	one: { resource: 'object', key: 'obj_code' },
	read: (wireRow) => ({
		...fieldsIn(wireRow, OBJECT),
		...fieldsIn(wireRow, OBJECT_DATES, date),
		price: amount(wireRow.obj_price),
		wireRow,
	}),
	write(object) {
		const row = merged(object.wireRow, {
			...fieldsOf(object, OBJECT),
			...datesOf(object, OBJECT_DATES, object.wireRow),
			obj_price: writtenAmount(object.price, '.'),
		});
		return Object.fromEntries(Object.entries(row).filter(([name]) => !NOT_SENT.includes(name)));
	},
};

const CONTACT_PERSON = {
	code: 'cpn_code',
	name: 'cpn_name',
	/** The code of the relation that the person works for. */
	relation: 'cpn_debtor_nr',
	phone: 'cpn_phone',
	email: 'cpn_email',
} as const;

export type ContactPerson = OtherFields & Texts<typeof CONTACT_PERSON>;

export const CONTACT_PERSONS: Shape<ContactPerson> = {
	resource: 'contactpersons',
	one: { resource: 'contactperson', key: 'cpn_code' },
	read: (wireRow) => ({ ...fieldsIn(wireRow, CONTACT_PERSON), wireRow }),
	write: (person) => merged(person.wireRow, fieldsOf(person, CONTACT_PERSON)),
};

/**
 * The dates of a record to send. An unchanged date is sent back as it came, in whichever format it was
 * written.
 */
function datesOf<N extends Names>(
	record: { readonly [Field in keyof N]: string },
	names: N,
	wireRow: WireRow,
): Record<string, string> {
	const entries = Object.entries(names).map(([field, name]) => {
		const value = record[field] ?? '';
		return [name, value === date(wireRow[name]) ? text(wireRow[name]) : value];
	});
	return Object.fromEntries(entries) as Record<string, string>;
}

/** Prices agreed with customers (docs/services/outsmart.md 5.3). */
export interface CustomerPriceStore {
	list(): Promise<Price[]>;
	/** Adds a price. It is never sent twice, because a price has no known key. */
	add(price: Price): Promise<void>;
}

export function customerPriceStore(calls: Calls): CustomerPriceStore {
	return {
		list: async () => (await calls.list('prices')).map(toPrice),
		add: async (price) => await calls.post('prices', [rowOf(price)], { repeatable: false }),
	};
}

function rowOf({ material, hourType, relation, from, to, price }: Price) {
	return {
		material,
		hourtype: hourType,
		date_start: from,
		debtornr: relation,
		date_end: to === '' ? null : to,
		price: writtenAmount(price, '.'),
	};
}
