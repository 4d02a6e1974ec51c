/** The records of OutSmart besides relations, materials and work orders. Values as in `types.ts`. */
export interface Project {
	code: string;
	externalCode: string;
	debtorNumber: string;
	addressCode: string;
	contactCode: string;
	/** Who its invoices go to, when that is another relation. */
	invoiceDebtorNumber: string;
	status: string;
	name: string;
	description: string;
	progress: string;
	from: string;
	/** Null when it has no end. */
	to: string | null;
	active: boolean;
}

/** A machine or installation at a customer. */
export interface FieldObject {
	code: string;
	supplierCode: string;
	debtorNumber: string;
	addressCode: string;
	parentCode: string;
	image: string;
	description: string;
	price: string;
	floor: string;
	location: string;
	latitude: string | null;
	longitude: string | null;
	type: string;
	model: string;
	brand: string;
	/** Dates as they were posted: one example of the service has them in two ways (docs/services/outsmart.md 5.4). */
	warrantyEnds: string;
	serialNumber: string;
	lastInspection: string;
	installed: string;
	freeField1: string;
	freeField2: string;
	freeField3: string;
	order: string;
	created: string;
	modified: string;
}

export interface ContactPerson {
	debtorNumber: string;
	code: string;
	name: string;
	phone: string;
	email: string;
}

export interface WorkType {
	name: string;
	description: string;
	minutes: string;
	active: boolean;
}

/** An invoice that was made in OutSmart itself. */
export interface FieldInvoice {
	id: string;
	/** The row id of its work order, when it has one. */
	workOrderId: string | null;
	type: string;
	debtorNumber: string;
	debtorName: string;
	numericNumber: string;
	number: string;
	status: string;
	reference: string;
	date: string;
	dueDate: string;
	/** Including VAT. */
	amount: string;
	amountExcluding: string;
	/** The total of its payments. */
	balance: string;
	paidAt: string | null;
}

export interface Payment {
	invoiceId: string | null;
	/** OutSmart's own. */
	id: string;
	externalId: string;
	description: string;
	amount: string;
	type: string;
	typeDescription: string;
	status: string;
	user: string;
	at: string;
}

export function blankProject(): Project {
	return {
		code: '',
		externalCode: '',
		debtorNumber: '',
		addressCode: '',
		contactCode: '',
		invoiceDebtorNumber: '',
		status: '',
		name: '',
		description: '',
		progress: '0',
		from: '2026-01-01',
		to: null,
		active: true,
	};
}

export function blankObject(): FieldObject {
	return {
		code: '',
		supplierCode: '',
		debtorNumber: '',
		addressCode: '',
		parentCode: '',
		image: 'no-image.png',
		description: '',
		price: '0.00',
		floor: '0',
		location: '',
		latitude: null,
		longitude: null,
		type: '',
		model: '',
		brand: '',
		warrantyEnds: '',
		serialNumber: '',
		lastInspection: '',
		installed: '',
		freeField1: '',
		freeField2: '',
		freeField3: '',
		order: '',
		created: '0000-00-00 00:00:00',
		modified: '0000-00-00 00:00:00',
	};
}

export function blankContactPerson(): ContactPerson {
	return { debtorNumber: '', code: '', name: '', phone: '', email: '' };
}

export function blankWorkType(): WorkType {
	return { name: '', description: '', minutes: '60', active: true };
}

export function blankFieldInvoice(): FieldInvoice {
	return {
		id: '',
		workOrderId: null,
		type: 'DEBIT',
		debtorNumber: '',
		debtorName: '',
		numericNumber: '',
		number: '',
		status: 'OPEN',
		reference: '',
		date: '2026-10-01',
		dueDate: '2026-10-15',
		amount: '0.00',
		amountExcluding: '0.00',
		balance: '0.00',
		paidAt: null,
	};
}

export function blankPayment(): Payment {
	return {
		invoiceId: null,
		id: '',
		externalId: '',
		description: '',
		amount: '0.00',
		type: '',
		typeDescription: '',
		status: 'PROCESSED',
		user: 'OpenAPI',
		at: '',
	};
}
