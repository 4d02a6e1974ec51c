import type { BookingSettings } from '../../features/payroll/settings';

/** As the shipped workflow has them, with the preview off. */
export const SYNC_SETTINGS: BookingSettings = {
	preview: false,
	clearingAccount: '',
	closedUntil: '',
	correction: 'difference',
	handEdits: 'restore',
	vanishedRuns: 'report',
	closedPeriods: 'report',
	decisions: '',
	roundingAccount: '',
};
