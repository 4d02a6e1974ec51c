import type {
	ContactPerson,
	FieldInvoice,
	FieldObject,
	Payment,
	Project,
	WorkType,
} from '../fieldService/records';
import {
	amountOfSeven,
	decimal,
	flag,
	isoDay,
	longText,
	nullable,
	nullableText,
	reference,
	shortText,
	text,
	wholeNumber,
} from './jsonTypes';
import { columnsOf } from './table';
import type { Table } from './table';

const required = { required: true };
const readOnly = { readOnly: true };

const project = columnsOf<Project>();

/** Fields as documented (docs/services/outsmart.md 5.4). */
export const PROJECT: Table<Project> = {
	code: project('code', shortText, required),
	code_ext: project('externalCode', shortText),
	debtor_number: project('debtorNumber', shortText, required),
	adr_code: project('addressCode', reference()),
	cpn_code: project('contactCode', reference()),
	debtor_number_invoice: project('invoiceDebtorNumber', reference()),
	status: project('status', shortText, required),
	name: project('name', shortText, required),
	description: project('description', longText),
	progress: project('progress', wholeNumber),
	date_start: project('from', isoDay, required),
	date_end: project('to', nullable(isoDay)),
	active: project('active', flag),
};

const object = columnsOf<FieldObject>();

/** Three of the twenty free fields. */
export const OBJECT: Table<FieldObject> = {
	obj_code: object('code', shortText, required),
	obj_sup_code: object('supplierCode', reference()),
	obj_debiteur_nummer: object('debtorNumber', shortText, required),
	obj_adr_code: object('addressCode', reference()),
	obj_obj_code: object('parentCode', reference()),
	obj_image: object('image', shortText),
	obj_description: object('description', shortText, required),
	obj_price: object('price', amountOfSeven),
	obj_floor_level: object('floor', wholeNumber),
	obj_location: object('location', shortText),
	obj_latitude: object('latitude', nullableText),
	obj_longitude: object('longitude', nullableText),
	obj_type: object('type', shortText),
	obj_model: object('model', shortText),
	obj_brand: object('brand', shortText),
	obj_date_warranty_expires: object('warrantyEnds', shortText),
	obj_serialnumber: object('serialNumber', shortText),
	obj_date_last_inspection: object('lastInspection', shortText),
	obj_date_installation: object('installed', shortText),
	obj_freefield_1: object('freeField1', shortText),
	obj_freefield_2: object('freeField2', shortText),
	obj_freefield_3: object('freeField3', shortText),
	obj_order: object('order', shortText),
	obj_created: object('created', shortText, readOnly),
	obj_modified: object('modified', shortText, readOnly),
};

const contact = columnsOf<ContactPerson>();

export const CONTACT_PERSON: Table<ContactPerson> = {
	cpn_debtor_nr: contact('debtorNumber', shortText, required),
	cpn_code: contact('code', shortText, required),
	cpn_name: contact('name', shortText, required),
	cpn_phone: contact('phone', shortText),
	cpn_email: contact('email', shortText),
};

const workType = columnsOf<WorkType>();

export const WORK_TYPE: Table<WorkType> = {
	wrt_name: workType('name', shortText, required),
	wrt_description: workType('description', shortText, required),
	wrt_default_minutes: workType('minutes', wholeNumber, required),
	wrt_active: workType('active', flag, required),
};

const invoice = columnsOf<FieldInvoice>();

/** Fields as documented, those of lines, texts and users left out. It cannot be posted. */
export const INVOICE: Table<FieldInvoice> = {
	inv_id: invoice('id', shortText),
	inv_worksheet_id: invoice('workOrderId', nullableText),
	inv_type: invoice('type', shortText),
	inv_invoice_debtor_nr: invoice('debtorNumber', shortText),
	inv_invoice_debtor_name: invoice('debtorName', shortText),
	inv_number_numeric: invoice('numericNumber', shortText),
	inv_number_formatted: invoice('number', shortText),
	inv_status: invoice('status', shortText),
	inv_reference: invoice('reference', shortText),
	inv_date: invoice('date', isoDay),
	inv_due_date: invoice('dueDate', isoDay),
	inv_amount: invoice('amount', decimal('.')),
	inv_amount_excl: invoice('amountExcluding', decimal('.')),
	inv_balance: invoice('balance', decimal('.')),
	inv_timestamp_payed: invoice('paidAt', nullableText),
};

const payment = columnsOf<Payment>();

export const PAYMENT: Table<Payment> = {
	int_inv_id: payment('invoiceId', nullableText),
	int_transaction_id: payment('id', shortText),
	int_external_transaction_id: payment('externalId', shortText),
	int_description: payment('description', shortText),
	int_amount: payment('amount', amountOfSeven),
	int_type: payment('type', shortText),
	int_type_description: payment('typeDescription', shortText),
	int_status: payment('status', text(55)),
	int_user: payment('user', shortText, readOnly),
	int_timestamp: payment('at', shortText),
};
