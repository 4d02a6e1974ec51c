/** Main statuses of a work order as OutSmart spells them (docs/services/outsmart.md 4.1). */
export const STATUSES = ['Klaargezet', 'Opgehaald', 'Compleet', 'Afgehandeld'] as const;

export type Status = (typeof STATUSES)[number];

/** Amounts are decimal strings, dates are `yyyy-MM-dd` or '', times are `HH:mm` or '', codes are text. */
export interface FieldRelation {
	debtorNumber: string;
	name: string;
	contactPerson: string;
	phone: string;
	mobile: string;
	email: string;
	/** Where its work orders are mailed to. */
	workOrderEmail: string;
	street: string;
	houseNumber: string;
	postalCode: string;
	city: string;
	country: string;
	remark: string;
	latitude: string | null;
	longitude: string | null;
	/** Its id in another package. */
	externalId: string;
	/** The relation that its invoices go to, when it is another one. */
	invoiceDebtorNumber: string;
	chamberOfCommerceNumber: string;
	vatNumber: string;
	type: string;
	language: string;
	accountManager: string;
	status: string;
	priceGroup: string;
	source: string | null;
	leadPhase: string;
	active: boolean;
	freeField2: string | null;
	freeField3: string | null;
	freeField4: string | null;
	freeField5: string | null;
	freeField7: string | null;
	freeField8: string | null;
	freeField9: string | null;
}

export interface Material {
	code: string;
	description: string;
	price: string;
	unit: string;
	eanCode: string;
	barcode: string;
	/** By convention the VAT code (docs/services/outsmart.md 6). */
	freeField1: string | null;
	/** By convention the counter account. */
	freeField2: string | null;
	freeField3: string | null;
	freeField4: string | null;
	freeField5: string | null;
	note: string;
	vatCode: string;
}

export interface HourType {
	code: string;
	name: string;
	costBooking: boolean;
	/** Whether its hours are billed. */
	saleBooking: boolean;
	salePrice: string;
	costPrice: string;
	active: boolean;
}

/** A price agreed with one debtor, or with all when the number is ''; of a material or of an hour type. */
export interface CustomerPrice {
	material: string;
	hourType: string;
	from: string;
	/** The last day; null when it has no end. */
	to: string | null;
	debtorNumber: string;
	price: string;
}

/** A way in which work is paid for. */
export interface PaymentMethod {
	description: string;
}

/** A secondary status, defined by users (docs/services/outsmart.md 4.2). */
export interface WorkStatus {
	code: string;
	name: string;
}

export interface Employee {
	number: string;
	firstName: string;
	lastName: string;
	active: boolean;
}

/** A relation as copied to a work order. */
export interface Party {
	debtorNumber: string;
	name: string;
	street: string;
	houseNumber: string;
	postalCode: string;
	city: string;
	country: string;
	contactPerson: string;
	email: string;
	phone: string;
	remark: string;
}

export interface CodeAndMessage {
	code: string;
	message: string;
}

/** Hours worked. */
export interface WorkPeriod {
	date: string;
	from: string;
	to: string;
	breakMinutes: number;
	/** Hours and minutes, `HH:mm`. */
	total: string;
	/** A distance. */
	travel: number;
	remark: string;
	hourType: string;
	employeeNumber: string;
	objectCode: string;
	externalId: string;
}

export interface UsedMaterial {
	/** '' when it was typed in the app. */
	code: string;
	quantity: string;
	/** Per unit, as charged. */
	price: string;
	/** The total of the line when it differs from quantity and price; null: calculated. */
	total: string | null;
	name: string;
	unit: string;
	type: string;
	/** Copied from the material. */
	freeField1: string | null;
	freeField2: string | null;
	freeField3: string | null;
	freeField4: string | null;
	freeField5: string | null;
	discountPercentage: string;
	originalPrice: string;
	warehouse: string;
	warranty: string;
}

export interface StatusChange {
	workStatus: string;
	/** `yyyy-MM-ddTHH:mm:ss` */
	at: string;
	user: string;
}

export interface WorkOrder {
	/** The row id. */
	id: string;
	/** From another package; '' for a work order made in OutSmart. */
	workOrderNumber: string;
	/** OutSmart's own. */
	orderNumber: string;
	status: Status;
	/** The code of a secondary status, or ''. */
	workStatus: string;
	archived: boolean;
	/** The employee ticked that the work is ready. */
	finished: boolean;
	/** `yyyy-MM-ddTHH:mm:ss` */
	created: string;
	date: string;
	time: string;
	endDate: string;
	endTime: string;
	deadline: string;
	durationMinutes: number;
	project: string;
	externalProject: string;
	/** The customer's own. */
	reference: string;
	customer: Party;
	invoiceCustomer: Party;
	latitude: string | null;
	longitude: string | null;
	typeOfWork: string;
	description: string;
	internalDescription: string;
	shortDescription: string;
	comment: string;
	paymentMethod: string;
	employeeNumber: string;
	employees: string[];
	objects: string[];
	contactCode: string;
	invoiceContactCode: string;
	addressCode: string;
	error: CodeAndMessage;
	solution: CodeAndMessage;
	priority: CodeAndMessage;
	minimumHours: string;
	roundingMinutes: string;
	pickupPlanning: boolean;
	webPlanning: boolean;
	/** Opens its documents. */
	worksheetCode: string;
	statusChanges: StatusChange[];
	hours: WorkPeriod[];
	materials: UsedMaterial[];
	photos: OrderFile[];
	documents: OrderFile[];
	forms: OrderForm[];
}

/** What is at the address of a file. */
export type FileContent = 'jpeg' | 'png' | 'pdf' | 'docx' | 'text' | 'page' | 'endless' | 'moved';

/** A file of an order. Its address may be of another host; without a host it is below that of the documents. */
export interface OrderFile {
	title: string;
	address: string;
	content: FileContent;
	/** A photo that comes only with `include_private_photos=true` (docs/services/outsmart.md 3.4). */
	isPrivate?: boolean;
}

/** A form that was filled in, as JSON in text; without an address there is no PDF of it. */
export interface OrderForm extends OrderFile {
	data: string;
	objectCode: string;
}
