import type { BookingSettings } from '../../features/payroll/settings';

/** The settings of the shipped workflow, with the preview off. */
export const SYNC_SETTINGS: BookingSettings = {
	preview: false,
	clearingAccount: '',
	closedUntil: '',
	correction: 'difference',
	handEdits: 'report',
	vanishedRuns: 'report',
	closedPeriods: 'report',
	decisions: '',
	roundingAccount: '',
};
