import type {
	CustomerPrice,
	Employee,
	FieldRelation,
	HourType,
	Material,
	PaymentMethod,
	WorkStatus,
} from '../fieldService/types';
import {
	decimal,
	flag,
	isoDay,
	longText,
	notNegative,
	nullable,
	nullableText,
	reference,
	shortText,
	text,
} from './jsonTypes';
import { columnsOf } from './table';
import type { Table } from './table';

const documented = { documented: true };
const demanded = { documented: true, required: true };
const required = { required: true };

const relation = columnsOf<FieldRelation>();

/** Fields as documented (docs/services/outsmart.md 5.1 and 5.2). */
export const RELATION: Table<FieldRelation> = {
	name: relation('name', shortText, demanded),
	debtor_number: relation('debtorNumber', shortText, demanded),
	contact: relation('contactPerson', shortText, documented),
	phone_number: relation('phone', shortText, documented),
	mobile: relation('mobile', shortText),
	email: relation('email', shortText, documented),
	email_workorder: relation('workOrderEmail', shortText, documented),
	street: relation('street', shortText, demanded),
	house_number: relation('houseNumber', shortText, documented),
	postal_code: relation('postalCode', shortText, { ...demanded, filter: 'zip' }),
	city: relation('city', shortText, demanded),
	country: relation('country', shortText),
	remark: relation('remark', longText, documented),
	latitude: relation('latitude', nullableText, documented),
	longitude: relation('longitude', nullableText, documented),
	external_id: relation('externalId', reference()),
	debtor_number_invoice: relation('invoiceDebtorNumber', reference()),
	kvk_number: relation('chamberOfCommerceNumber', shortText),
	vat_number: relation('vatNumber', shortText),
	debtor_type: relation('type', shortText),
	language: relation('language', shortText),
	accountmanager: relation('accountManager', reference()),
	status: relation('status', shortText),
	pgp_code: relation('priceGroup', reference()),
	source: relation('source', nullableText),
	lead_phase: relation('leadPhase', shortText),
	active: relation('active', flag),
	val_value_2: relation('freeField2', nullableText),
	val_value_3: relation('freeField3', nullableText),
	val_value_4: relation('freeField4', nullableText),
	val_value_5: relation('freeField5', nullableText),
	val_value_7: relation('freeField7', nullableText),
	val_value_8: relation('freeField8', nullableText),
	val_value_9: relation('freeField9', nullableText),
};

const material = columnsOf<Material>();

/** Fields as documented (docs/services/outsmart.md 5.3). */
export const MATERIAL: Table<Material> = {
	code: material('code', shortText, demanded),
	description: material('description', longText, demanded),
	price: material('price', decimal(','), demanded),
	unit: material('unit', shortText, demanded),
	eancode: material('eanCode', text(55)),
	barcode: material('barcode', text(55)),
	freefield1: material('freeField1', nullableText),
	freefield2: material('freeField2', nullableText),
	freefield3: material('freeField3', nullableText),
	freefield4: material('freeField4', nullableText),
	freefield5: material('freeField5', nullableText),
	note: material('note', longText),
	vat_code: material('vatCode', reference()),
};

const hourType = columnsOf<HourType>();

/** Fields as documented (docs/services/outsmart.md 5.3). */
export const HOUR_TYPE: Table<HourType> = {
	code: hourType('code', shortText, required),
	name: hourType('name', shortText, required),
	cost_booking: hourType('costBooking', flag, required),
	sale_booking: hourType('saleBooking', flag, required),
	sale_price: hourType('salePrice', notNegative(decimal('.')), required),
	cost_price: hourType('costPrice', notNegative(decimal('.'))),
	active: hourType('active', flag),
};

const price = columnsOf<CustomerPrice>();

/** A price may have no end, which is an assumption (docs/services/outsmart.md 5.3). */
export const CUSTOMER_PRICE: Table<CustomerPrice> = {
	material: price('material', shortText),
	hourtype: price('hourType', shortText),
	date_start: price('from', isoDay, required),
	date_end: price('to', nullable(isoDay)),
	debtornr: price('debtorNumber', shortText),
	price: price('price', decimal('.'), required),
};

const paymentMethod = columnsOf<PaymentMethod>();

/** Fields as documented (docs/services/outsmart.md 5.3). */
export const PAYMENT_METHOD: Table<PaymentMethod> = {
	pmd_description: paymentMethod('description', shortText, required),
};

const workStatus = columnsOf<WorkStatus>();

export const WORK_STATUS: Table<WorkStatus> = {
	sta_code: workStatus('code', shortText, required),
	sta_name: workStatus('name', shortText, required),
};

const employee = columnsOf<Employee>();

export const EMPLOYEE: Table<Employee> = {
	firstname: employee('firstName', shortText, required),
	lastname: employee('lastName', shortText, required),
	number: employee('number', shortText, required),
	active: employee('active', flag, { readOnly: true }),
};
