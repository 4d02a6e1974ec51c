import type { DataSet } from '../../../sandbox/dataSets';
import { FIELD_SERVICE, PAYROLL } from './templates';

/** The invoice of the manual's own work order, as on its screens. */
const MANUAL = {
	invoiceTemplate: 'Test',
	defaultLedgerAccount: '8000',
	invoiceNumber: 'workOrder',
	invoiceDate: 'workDate',
};

/** Turnover of installation work. */
const BAKERY = { defaultLedgerAccount: '8200' };

/** The changes in the shipped workflows when they are there to play with: nothing is written yet. */
export function playSettings(data: DataSet): [file: string, settings: Record<string, unknown>][] {
	return [
		[PAYROLL, { preview: true }],
		[FIELD_SERVICE, { preview: true, ...(data === 'manual' ? MANUAL : BAKERY) }],
	];
}
