import { parseDate, type BookDate } from '../../shared/dates';
import { listed } from '../../shared/words';
import type { Row } from '../../shared/rows';
import { generalRow } from './outcome';

/** How a user wants the books to follow the payroll. */
export interface SyncSettings {
	/** Write nothing, only say what would be written. */
	preview: boolean;
	/** Code of the header account; '' for the account called *Verrekeningen*. */
	clearingAccount: string;
	/** Nothing is written up to and including this date; '' for no such date. */
	closedUntil: BookDate | '';
	/** Book the difference, or take the old entry back and book the new one whole. */
	correction: 'difference' | 'reverse';
	/** What to do about an entry of ours that was edited by hand. */
	handEdits: 'restore' | 'report';
	/** What to do about a run that is booked and no longer in the payroll. */
	vanishedRuns: 'report' | 'reverse';
}

const CHOICES: Record<string, string[]> = {
	correction: ['difference', 'reverse'],
	handEdits: ['restore', 'report'],
	vanishedRuns: ['report', 'reverse'],
};

/** What is wrong with the settings as a user gave them, in one row; null when all is well. */
export function faultInSettings(given: Record<string, string>): Row | null {
	const faults = Object.entries(CHOICES)
		.filter(([name, choices]) => !choices.includes(given[name] ?? ''))
		.map(([name, choices]) => `'${name}' is '${given[name]}', but must be one of ${listed(choices)}`);
	if (given.closedUntil && !parseDate(given.closedUntil)) {
		faults.push(`'closedUntil' is '${given.closedUntil}', but must be a date such as 2025-12-31, or empty`);
	}
	if (faults.length === 0) return null;
	return generalRow(
		'settings',
		{ action: 'blocked', reason: `${faults.join('; ')}. Nothing was written.` },
		false,
	);
}
