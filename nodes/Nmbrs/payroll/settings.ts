import type { BookDate } from '../../shared/dates';
import type { JournalPer } from '../client/types';
import { faultsInStart } from '../journal/scope';
import type { PayrollSettings } from './types';

/** As a user gives them: from expressions they can be any text. */
export interface GivenSettings {
	companies: string;
	fromYear: string;
	fromPeriod: string;
	onlyLockedRuns: boolean;
	journalPer: string;
}

const JOURNAL_PER: readonly string[] = ['company', 'costCenter', 'department'] satisfies JournalPer[];

/** The settings, or all that is wrong with them in one line. */
export function readSettings(
	given: GivenSettings,
	today: BookDate,
): { settings: PayrollSettings } | { fault: string } {
	const scope = { fromYear: wholeNumber(given.fromYear), fromPeriod: wholeNumber(given.fromPeriod) };
	const faults = faultsInStart(scope, today).map(
		({ field, must }) => `${said(field, given[field])} must ${must}`,
	);
	if (!isJournalPer(given.journalPer)) {
		faults.push(`${said('journalPer', given.journalPer)} must be one of ${JOURNAL_PER.join(', ')}`);
		return { fault: faults.join('; ') };
	}
	if (faults.length > 0) return { fault: faults.join('; ') };
	return { settings: { ...scope, onlyLockedRuns: given.onlyLockedRuns, journalPer: given.journalPer } };
}

function isJournalPer(text: string): text is JournalPer {
	return JOURNAL_PER.includes(text);
}

function said(field: string, value: string): string {
	return `'${field}' is ${value === '' ? 'empty' : `'${value}'`}, but`;
}

function wholeNumber(text: string): number {
	return /^\d{1,4}$/.test(text) ? Number(text) : NaN;
}
