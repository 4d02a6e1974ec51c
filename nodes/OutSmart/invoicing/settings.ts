import { parseDate, type BookDate } from '../../shared/dates';

/** What the user chose for the export of invoices. */
export interface InvoiceSettings {
	/** Code of the work order status whose orders are invoiced. */
	workOrderStatus: string;
	/** Code for orders that a person must mend; '' leaves them as they are. */
	errorStatus: string;
	/** Older work dates are reported, not invoiced; '' takes all. */
	completedFrom: BookDate | '';
	template: string;
	paymentTermDays: number;
	book: boolean;
	ownNumber: boolean;
	dateOf: 'today' | 'workDate';
	roundHoursToMinutes: number;
	limit: number;
}

/** As a user gives them: from expressions they can be any text. */
export interface GivenSettings {
	workOrderStatus: string;
	errorStatus: string;
	completedFrom: string;
	invoiceTemplate: string;
	paymentTermDays: string;
	bookDirectly: boolean;
	invoiceNumber: string;
	invoiceDate: string;
	roundHoursToMinutes: string;
	limit: string;
}

const NUMBERS = ['automatic', 'workOrder'];
const DATES = ['today', 'workDate'];

/** The settings, or all that is wrong with them in one line. */
export function readSettings(given: GivenSettings): { settings: InvoiceSettings } | { fault: string } {
	const faults: string[] = [];
	const wrong = (field: keyof GivenSettings, must: string) => {
		const value = String(given[field]);
		faults.push(`'${field}' is ${value === '' ? 'empty' : `'${value}'`}, but must ${must}`);
	};
	const within = (field: keyof GivenSettings, low: number, high: number) => {
		const text = String(given[field]);
		const number = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
		if (!(number >= low && number <= high)) wrong(field, `be a whole number from ${low} to ${high}`);
		return number;
	};
	const { workOrderStatus, errorStatus } = given;
	if (workOrderStatus === '') wrong('workOrderStatus', 'be the code of a work order status');
	else if (errorStatus === workOrderStatus) wrong('errorStatus', "be another than 'workOrderStatus'");
	const completedFrom = given.completedFrom === '' ? '' : parseDate(given.completedFrom);
	if (completedFrom === null) wrong('completedFrom', 'be a date such as 2026-01-31, or empty');
	if (!NUMBERS.includes(given.invoiceNumber)) wrong('invoiceNumber', `be one of ${NUMBERS.join(', ')}`);
	if (!DATES.includes(given.invoiceDate)) wrong('invoiceDate', `be one of ${DATES.join(', ')}`);
	const settings: InvoiceSettings = {
		workOrderStatus,
		errorStatus,
		completedFrom: completedFrom ?? '',
		template: given.invoiceTemplate,
		paymentTermDays: within('paymentTermDays', 0, 365),
		book: given.bookDirectly,
		ownNumber: given.invoiceNumber === 'workOrder',
		dateOf: given.invoiceDate === 'workDate' ? 'workDate' : 'today',
		roundHoursToMinutes: within('roundHoursToMinutes', 0, 60),
		limit: within('limit', 1, 10_000),
	};
	return faults.length > 0 ? { fault: `${faults.join('; ')}.` } : { settings };
}
