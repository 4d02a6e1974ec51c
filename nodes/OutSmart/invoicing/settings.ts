import type { BookDate } from '../../shared/values/dates';

/** What the user chose for the export of invoices. */
export interface InvoiceSettings extends ChainSettings {
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

/** What all steps of the export have to know. */
export interface ChainSettings {
	/** Write nothing, only say what would be done. */
	preview: boolean;
	/** Code of the work order status whose orders are invoiced. */
	workOrderStatus: string;
	/** Code for orders that a person must fix; '' leaves them as they are. */
	errorStatus: string;
}
