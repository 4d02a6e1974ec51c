import type { BookDate, DateRange } from '../../values/dates';
import type { Row } from '../row';

/** An entry of a payroll run that stands in the books. */
export interface BookedEntry {
	date: BookDate | '';
	/** Its name where it is known, else its number. */
	company: string;
	voucher: string;
	amount: string;
}

/** An invoice that was made of a work order. */
export interface MadeInvoice {
	date: BookDate | '';
	number: string;
	workOrder: string;
	relation: string;
	/** Excluding VAT. */
	amount: string;
}

/** Where payroll comes from; of files it is not known what is still to come. */
export type PayrollFrom = 'nmbrs' | 'files' | 'none';

/** What a week is told of. */
export interface Week {
	range: DateRange;
	payroll: PayrollFrom;
	fieldService: boolean;
	entries: readonly BookedEntry[];
	invoices: readonly MadeInvoice[];
	/** Of runs with preview on: what is left, and what could not be read. */
	rows: readonly Row[];
}

/** Rows of which nothing is known because a service did not answer, or a list came in part. */
export function isUnknown({ action, code }: Row): boolean {
	return action === 'failed' || code === 'listCutOff';
}

/** Whether this list was read whole. */
export function wasRead(rows: readonly Row[], resource: string): boolean {
	return !rows.some((row) => row.resource === resource && row.key === 'list' && isUnknown(row));
}
