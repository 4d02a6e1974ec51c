import type { WorkOrderByHand } from '../fieldService/newWorkOrder';
import type { Party, WorkOrder } from '../fieldService/types';
import { blankParty } from '../fieldService/blanks';
import { outSmartError } from '../errors';
import { dayFrom, InvalidValue, longText, shortText, timeFrom, wholeNumber } from '../wire/jsonTypes';
import type { JsonType } from '../wire/jsonTypes';
import type { Sent } from '../wire/table';
import { postedRows } from './masterData';
import type { Operation } from './operation';

type Settings = Parameters<typeof shortText.read>[1];

const PARTY_FIELDS: Record<string, keyof Party> = {
	Name: 'name',
	DebtorNr: 'debtorNumber',
	Street: 'street',
	StreetNo: 'houseNumber',
	ZIP: 'postalCode',
	City: 'city',
	ContactPerson: 'contactPerson',
	Email: 'email',
	Phone: 'phone',
	Remark: 'remark',
};

const REQUIRED_OF_PARTY = ['Name', 'DebtorNr', 'Street', 'ZIP', 'City', 'ContactPerson'];

const REQUIRED = [
	'WorkorderNo',
	...REQUIRED_OF_PARTY.map((name) => `Customer${name}`),
	...REQUIRED_OF_PARTY.map((name) => `Customer${name}Invoice`),
	'TypeOfWork',
	'PaymentMethod',
];

function dayOrNone(sent: unknown): string {
	if (sent === '') return '';
	const found = typeof sent === 'string' ? dayFrom(sent) : undefined;
	if (found === undefined) throw outSmartError('unparsableUpdate', 'Date invalid. Format: 20-02-2016');
	return found;
}

function timeOrNone(sent: unknown): string {
	if (sent === '') return '';
	const found = typeof sent === 'string' ? timeFrom(sent) : undefined;
	if (found === undefined) throw outSmartError('unparsableUpdate', 'Time invalid. Format: 07:08');
	return found;
}

type Reader = (sent: unknown, settings: Settings) => Partial<WorkOrder>;

function as<Key extends keyof WorkOrder>(key: Key, type: JsonType<string>): Reader {
	return (sent, settings) => ({ [key]: type.read(sent, settings) });
}

function listOfTexts(sent: unknown): string[] {
	if (!Array.isArray(sent)) throw new InvalidValue();
	return sent.map((one: unknown) => {
		if (typeof one !== 'string' && typeof one !== 'number') throw new InvalidValue();
		return String(one);
	});
}

/** What can be posted besides the two blocks of the customer (docs/services/outsmart.md 3.3). */
const FIELDS: Record<string, Reader> = {
	WorkorderNo: as('workOrderNumber', shortText),
	OrderNr: as('orderNumber', shortText),
	ProjectNr: as('project', shortText),
	ExternProjectNr: as('externalProject', shortText),
	TypeOfWork: as('typeOfWork', shortText),
	PaymentMethod: as('paymentMethod', shortText),
	WorkDescription: as('description', longText),
	InternalWorkDescription: as('internalDescription', longText),
	ShortWorkDescription: as('shortDescription', shortText),
	Comment: as('comment', shortText),
	EmployeeNr: as('employeeNumber', shortText),
	WorkStatus: as('workStatus', shortText),
	CpnCode: as('contactCode', shortText),
	CpnCodeInvoice: as('invoiceContactCode', shortText),
	AdrCode: as('addressCode', shortText),
	MinimumHours: as('minimumHours', shortText),
	RoundingAmount: as('roundingMinutes', shortText),
	WorkDuration: (sent, settings) => ({ durationMinutes: Number(wholeNumber.read(sent, settings)) }),
	WorkDate: (sent) => ({ date: dayOrNone(sent) }),
	WorkEndDate: (sent) => ({ endDate: dayOrNone(sent) }),
	WorkDeadline: (sent) => ({ deadline: dayOrNone(sent) }),
	WorkTime: (sent) => ({ time: timeOrNone(sent) }),
	WorkEndTime: (sent) => ({ endTime: timeOrNone(sent) }),
	Employees: (sent) => ({ employees: listOfTexts(sent) }),
	WorkObjects: (sent) => ({ objects: listOfTexts(sent) }),
};

function partyIn(sent: Sent, suffix: '' | 'Invoice', settings: Settings): Party {
	const party = blankParty();
	for (const [name, key] of Object.entries(PARTY_FIELDS)) {
		const value = sent[`Customer${name}${suffix}`];
		if (value !== undefined) party[key] = (name === 'Remark' ? longText : shortText).read(value, settings);
	}
	return party;
}

/** All missing fields are reported at once; an empty text counts as missing. */
function checkRequired(sent: Sent): void {
	const missing = REQUIRED.filter((name) => [undefined, null, ''].includes(sent[name] as never));
	if (missing.length === 0) return;
	throw outSmartError('workOrderRequired', ...missing.map((name) => `Required field missing: ${name}`));
}

function headerIn(sent: Sent, settings: Settings, drop: (name: string) => void): Partial<WorkOrder> {
	const header: Partial<WorkOrder> = {};
	for (const [name, value] of Object.entries(sent)) {
		const reader = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
		if (reader) Object.assign(header, readWith(reader, name, value, settings));
		else if (!isOfParty(name)) drop(name);
	}
	return header;
}

function readWith(reader: Reader, name: string, value: unknown, settings: Settings): Partial<WorkOrder> {
	try {
		return reader(value, settings);
	} catch (error) {
		if (error instanceof InvalidValue) throw outSmartError('unparsableUpdate', `Field invalid: ${name}`);
		throw error;
	}
}

function isOfParty(name: string): boolean {
	const [, field = ''] = /^Customer(\w+?)(?:Invoice)?$/.exec(name) ?? [];
	return Object.hasOwn(PARTY_FIELDS, field);
}

/**
 * Makes an order of each row, also when that number exists: unless the setting honours `skip_duplicate_workorder_no`.
 * INVENTED: the answer has the ids; that it is a list is documented, but not its content.
 */
export const postWorkOrders: Operation = (call) => {
	const { fieldService, query, ignored } = call;
	const { settings } = fieldService;
	const rows = postedRows(call);
	const orders = rows.map((sent, index): WorkOrderByHand => {
		checkRequired(sent);
		return {
			...{ workStatus: '', finished: false, date: '', time: '', worksheetCode: '' },
			...headerIn(sent, settings, (name) => ignored.push(`${index}/${name}`)),
			status: 'Klaargezet',
			customer: partyIn(sent, '', settings),
			invoiceCustomer: partyIn(sent, 'Invoice', settings),
		};
	});
	const skips = settings.duplicatesSkipped && query.get('skip_duplicate_workorder_no') === 'true';
	const isThere = ({ workOrderNumber }: WorkOrderByHand) =>
		fieldService.workOrders.some((order) => order.workOrderNumber === workOrderNumber);
	return orders.filter((order) => !skips || !isThere(order)).map((order) => fieldService.addWorkOrder(order));
};
