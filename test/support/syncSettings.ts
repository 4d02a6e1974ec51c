import type { SyncSettings } from '../../features/payroll/settings';

/** As the shipped workflow has them, with the preview off. */
export const SYNC_SETTINGS: SyncSettings = {
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
