import { lineTotal } from '../fieldService/newWorkOrder';
import type {
	CodeAndMessage,
	Party,
	StatusChange,
	UsedMaterial,
	WorkOrder,
	WorkPeriod,
} from '../fieldService/types';
import { day, decimal, flag, integer, moment, nullableReference, plain, reference } from './jsonTypes';
import type { AnswerType } from './jsonTypes';
import { answerColumnsOf, within, written } from './table';
import type { AnswerColumn, AnswerTable } from './table';

function rows<Row>(table: AnswerTable<Row>): AnswerType<Row[]> {
	return { write: (value, settings) => value.map((row) => written(table, row, settings)) };
}

function constant(value: unknown): AnswerColumn<unknown> {
	return { get: () => value };
}

const period = answerColumnsOf<WorkPeriod>();

/** Fields as documented (docs/services/outsmart.md 3.2). */
const WORK_PERIOD: AnswerTable<WorkPeriod> = {
	WorkDate: period('date', day),
	BeginTime: period('from', plain),
	EndTime: period('to', plain),
	Break: period('breakMinutes', integer),
	TotalTime: period('total', plain),
	Travel: period('travel', integer),
	WorkRemark: period('remark', plain),
	HourType: period('hourType', reference()),
	EmployeeNr: period('employeeNumber', reference()),
	ObjCode: period('objectCode', reference()),
	ExternalId: period('externalId', reference()),
};

const material = answerColumnsOf<UsedMaterial>();
const amount = decimal(',');

/** Fields as documented (docs/services/outsmart.md 3.2). */
const USED_MATERIAL: AnswerTable<UsedMaterial> = {
	MaterialCode: material('code', reference()),
	MaterialNr: material('quantity', amount),
	MaterialPrice: material('price', amount),
	MaterialTotalPrice: { get: (row, settings) => amount.write(lineTotal(row, settings), settings) },
	MaterialName: material('name', plain),
	MaterialUnit: material('unit', plain),
	MaterialType: material('type', reference(null)),
	MaterialFreeField1: material('freeField1', nullableReference),
	MaterialFreeField2: material('freeField2', nullableReference),
	MaterialFreeField3: material('freeField3', nullableReference),
	MaterialFreeField4: material('freeField4', nullableReference),
	MaterialFreeField5: material('freeField5', nullableReference),
	MaterialDiscountPercentage: material('discountPercentage', plain),
	MaterialOriginalPrice: material('originalPrice', amount),
	MaterialWarehouseCode: material('warehouse', reference()),
	MaterialWarrantyCode: material('warranty', reference()),
};

const change = answerColumnsOf<StatusChange>();

const STATUS_CHANGE: AnswerTable<StatusChange> = {
	status: change('workStatus', reference()),
	timestamp: change('at', moment),
	user: change('user', plain),
};

const party = answerColumnsOf<Party>();

/** `CustomerName`, and `CustomerNameInvoice` for the payer. */
const PARTY: AnswerTable<Party> = {
	Name: party('name', plain),
	DebtorNr: party('debtorNumber', reference()),
	Street: party('street', plain),
	StreetNo: party('houseNumber', plain),
	ZIP: party('postalCode', plain),
	City: party('city', plain),
	Country: party('country', plain),
	ContactPerson: party('contactPerson', plain),
	Email: party('email', plain),
	Phone: party('phone', plain),
	Remark: party('remark', plain),
};

const coded = answerColumnsOf<CodeAndMessage>();

/** The code of a priority is unstable in type: one client reads a boolean (docs/services/outsmart.md 3.1). */
function codeAndMessage(whenEmpty: '' | false = ''): AnswerTable<CodeAndMessage> {
	return { Code: coded('code', reference(whenEmpty)), Message: coded('message', plain) };
}

const order = answerColumnsOf<WorkOrder>();

/** A link without a token; empty for an order without documents. */
function document(path: string): AnswerColumn<WorkOrder> {
	return {
		get: ({ worksheetCode }, { documents }) =>
			worksheetCode === '' ? '' : `${documents}/${path}&sheet_id=${worksheetCode}`,
	};
}

/** Files with their addresses (docs/services/outsmart.md 3.4). */
function files<Kind extends 'photos' | 'documents' | 'forms'>(
	kind: Kind,
	written: (file: WorkOrder[Kind][number], address: string) => unknown,
): AnswerColumn<WorkOrder> {
	return {
		get: (row, settings) =>
			row[kind].map((file) => written(file, addressOf(file.address, settings.documents))),
	};
}

function addressOf(address: string, documents: string): string {
	return address === '' || address.includes(':') ? address : `${documents}/${address}`;
}

/** Fields as documented (docs/services/outsmart.md 3.1). */
export const WORK_ORDER: AnswerTable<WorkOrder> = {
	id: order('id', plain),
	WorkorderNo: order('workOrderNumber', plain),
	OrderNr: order('orderNumber', plain),
	WorkDate: order('date', day),
	WorkTime: order('time', plain),
	WorkEndDate: order('endDate', day),
	WorkEndTime: order('endTime', plain),
	WorkDeadline: order('deadline', day),
	WorkDuration: order('durationMinutes', integer),
	ProjectNr: order('project', reference()),
	ExternProjectNr: order('externalProject', reference()),
	Reference: order('reference', plain),
	...within('customer', PARTY, (name) => `Customer${name}`),
	CustomerLatitude: order('latitude', plain),
	CustomerLongitude: order('longitude', plain),
	...within('invoiceCustomer', PARTY, (name) => `Customer${name}Invoice`),
	TypeOfWork: order('typeOfWork', plain),
	WorkDescription: order('description', plain),
	InternalWorkDescription: order('internalDescription', plain),
	ShortWorkDescription: order('shortDescription', plain),
	Comment: order('comment', plain),
	WorkInstruction: constant(''),
	PaymentMethod: order('paymentMethod', plain),
	CreationDate: order('created', moment),
	EmployeeNr: order('employeeNumber', reference()),
	CpnCode: order('contactCode', reference()),
	CpnCodeInvoice: order('invoiceContactCode', reference()),
	AdrCode: order('addressCode', reference()),
	...within('error', codeAndMessage(), (name) => `Error${name}`),
	...within('solution', codeAndMessage(), (name) => `Solution${name}`),
	...within('priority', codeAndMessage(false), (name) => `Priority${name}`),
	MinimumHours: order('minimumHours', decimal('.')),
	RoundingAmount: order('roundingMinutes', decimal('.')),
	PickupPlanning: order('pickupPlanning', flag),
	WebPlanning: order('webPlanning', flag),
	Archived: order('archived', flag),
	status: order('status', plain),
	WorkFinished: order('finished', flag),
	WorkStatus: order('workStatus', reference()),
	Signature: constant(''),
	SignatureUrl: constant(''),
	PdfUrl: document('mailpdf.php?action=display'),
	WordUrl: document('mailword.php?action=display'),
	WorksheetCode: order('worksheetCode', plain),
	StatusChanges: order('statusChanges', rows(STATUS_CHANGE)),
	FreeFields: constant({ val_value_1: null }),
	Workperiods: order('hours', rows(WORK_PERIOD)),
	Materials: order('materials', rows(USED_MATERIAL)),
	Photos: files('photos', (photo, image) => ({ image, title: photo.title })),
	Documents: files('documents', (_file, address) => address),
	Forms: files('forms', ({ title, data, objectCode }, address) => ({
		...{ Name: title, Data: data, ObjectCode: objectCode },
		PdfUrl: address,
	})),
	Employees: order('employees', plain),
	WorkObjects: order('objects', plain),
};
