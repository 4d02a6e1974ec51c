import type { BookDate } from '../../shared/values/dates';
import type { InvoiceText } from './texts';

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
	/** What stands on an invoice beside its lines. */
	texts: readonly InvoiceText[];
	/** In small letters: orders paid or offered in these ways are held back. */
	blockedPaymentMethods: ReadonlySet<string>;
	limit: number;
}

/** What all steps of the export have to know. */
export interface ChainSettings {
	/** Write nothing, only say what would be done. */
	preview: boolean;
	/** Work order status whose orders are invoiced: code, name or both; its code once that was looked up. */
	workOrderStatus: string;
	/** Code for orders that a person must fix; '' leaves them as they are. */
	errorStatus: string;
}
