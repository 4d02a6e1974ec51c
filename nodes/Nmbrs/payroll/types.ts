import type { PeriodsPerYear } from '../../shared/values/dates';
import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision } from '../../shared/rows/row';
import type { JournalPer } from '../client/types';
import type { Entry } from '../journal/entries';
import type { Scope } from './scope';

/** The payroll of one company, as it goes to the books (docs/items.md). The names are fixed. */
export interface Payroll {
	source: 'NMBRS';
	company: string;
	companyName: string;
	/** Whether the lists of runs were read whole, so that a run in none of them is really gone. */
	complete: boolean;
	/** The first year of which that holds, when the lists of the years before it are empty. */
	completeFrom?: number;
	/** The ids of all companies that the user of the API sees, whether they are read or not. */
	visibleCompanies: string[];
	scope: Scope;
	periodsPerYear?: PeriodsPerYear;
	/** Every run that the payroll lists. */
	journals: Journal[];
}

export interface Journal {
	run: string;
	year: number;
	description: string;
	state: 'ready' | 'empty' | 'notLocked' | 'unread' | 'outOfScope';
	entries: Entry[];
	/** Why a journal is `unread`. */
	problem?: Finding;
}

export interface PayrollSettings extends Scope {
	/** Names, numbers or ids, separated by commas, each with its own start or not; empty for the only one there is. */
	companies: string;
	onlyLockedRuns: boolean;
	journalPer: JournalPer;
}

/** What came of reading one company, or of choosing companies. */
export interface PayrollResult {
	/** Missing when the settings cannot hold for this company. */
	payroll?: Payroll;
	/** What a person has to know of; empty when all went well. */
	decisions: Decision[];
}
