import type { BookDate } from '../../../../base/values/dates';

/** What the service does to what it is sent, in a world where it does. */
type Mangle = 'boekstuk' | 'date' | 'row';

/** How the two workflows are set, that of the payroll and that of the books. */
export interface YearSettings {
	correction: 'difference' | 'reverse';
	handEdits: 'restore' | 'report';
	vanishedRuns: 'report' | 'reverse';
	closedPeriods: 'report' | 'nextOpenPeriod';
	closedUntil: BookDate | '';
	/** The first month of 2026 that counts. */
	start: number;
	/** Whether the items say which companies the payroll shows. */
	visible: boolean;
	/** The payroll gives another ledger account for the same wages. */
	remap: boolean;
	onlyLocked: boolean;
	/** The lists of runs were not read whole. */
	isListCut: boolean;
	roundingAccount: string;
	preview: boolean;
	/** There is so much in the books that reading some dates alone is cheaper. */
	readsOneByOne: boolean;
	/** Null for all. */
	companies: string[] | null;
	mangle: Mangle | null;
}

export const DEFAULTS: YearSettings = {
	correction: 'difference',
	handEdits: 'restore',
	vanishedRuns: 'report',
	closedPeriods: 'report',
	closedUntil: '',
	start: 2,
	visible: true,
	remap: false,
	onlyLocked: false,
	isListCut: false,
	roundingAccount: '',
	preview: false,
	readsOneByOne: false,
	companies: null,
	mangle: null,
};
