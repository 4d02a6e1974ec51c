import { settingNames, type ChosenIn } from '../../base/words/settingNames';
import type { Payroll } from './item';
import { periodRange, type BookDate } from '../../base/values/dates';

const NAMES = {
	'': {
		companies: 'Companies',
		company: 'Company',
		fromPeriod: 'From Period',
		fromYear: 'From Year',
		year: 'Year',
	},
	'Closed Periods': {
		/** What happens to the difference of a closed date. */
		closedPeriods: {
			label: 'Difference in a Closed Period',
			choices: {
				/** The difference is booked on the first day of the first open month after the closed date. */
				nextOpenPeriod: 'Book in the Next Open Period',
				report: 'Report',
			},
		},
	},
	Corrections: {
		/** How the books follow a journal that changed. */
		correction: {
			label: 'Correction',
			choices: {
				difference: 'Book the Difference',
				/** The old entry is reversed, and the new one is booked whole. */
				reverse: 'Reverse and Book Again',
			},
		},
		decisions: 'Decisions',
		/** What happens to an entry of ours that was edited by hand. */
		handEdits: {
			label: 'Edits by Hand',
			choices: { report: 'Report and Leave Alone', restore: 'Restore to the Payroll' },
		},
		/** What happens to a run that is booked and no longer in the payroll. */
		vanishedRuns: {
			label: 'Vanished Runs',
			choices: { report: 'Report', reverse: 'Reverse' },
		},
	},
	Columns: {
		ledgerAccountColumn: 'Ledger Account',
		/** How a table has its amounts. */
		amounts: {
			label: 'Amounts',
			choices: {
				/** The table has one column of amounts, whose sign tells debit from credit. */
				amount: 'Amount',
				amountAndSide: 'Amount and Side',
				debitAndCredit: 'Debit and Credit',
				/** The table has a column for each side, with a minus before each credit amount. */
				debitAndNegativeCredit: 'Debit and Negative Credit',
			},
		},
		amountColumn: 'Amount',
		sideColumn: 'Side',
		debitColumn: 'Debit',
		creditColumn: 'Credit',
		dateColumn: 'Date',
		descriptionColumn: 'Description',
		costCentreColumn: 'Cost Centre',
		contraAccountColumn: 'Contra Account',
		periodColumn: 'Period',
		runColumn: 'Run',
		companyColumn: 'Company Column',
		ourNumbers: 'Our Numbers',
		othersNumbers: 'Numbers of Others',
	},
	Lines: {
		decimalSign: 'Decimal Sign',
		emptyIs: 'Empty Is Written As',
		creditSign: 'Sign of Amounts',
		debitWords: 'Words for Debit',
		creditWords: 'Words for Credit',
		dateFormat: 'Date Format',
		leaveOut: 'Leave Out Lines Where',
		leaveOutColumn: 'Column of the Values',
		leaveOutValues: 'Values',
		severalPeriods: {
			label: 'Rows of Several Periods',
			choices: { ask: 'Ask', oneRun: 'One Run', runForEach: 'Run for Each' },
		},
	},
	Files: {
		folder: 'Folder',
		fileDue: 'A File Is Due After (Days)',
		separator: 'Separator',
		encoding: 'Encoding',
		headingLine: 'Line of the Headings',
		source: 'Source',
	},
	'Ledger Accounts': {
		clearingAccount: 'Clearing Account',
		roundingAccount: 'Rounding Account',
	},
	'Payroll Runs': {
		journalPer: 'Journal Per',
		onlyLockedRuns: 'Only Locked Runs',
	},
} as const;

/** The settings of payroll. The type of one that is chosen follows from its choices. */
export const { labels, fullLabels, choices } = settingNames(NAMES);

type Chosen = ChosenIn<(typeof NAMES)['Closed Periods']> & ChosenIn<(typeof NAMES)['Corrections']>;

/** How a user wants the books to follow the payroll. */
export interface BookingSettings extends Chosen {
	/** Write nothing, only report what would be written. */
	preview: boolean;
	/** The code of the header account; '' for the account called *Verrekeningen*. */
	clearingAccount: string;
	/** Nothing is written up to and including this date; '' for no such date. */
	closedUntil: BookDate | '';
	/** What a person decided for runs: `NMBRS 12345/2026-05/887=book`. */
	decisions: string;
	/** Answers to questions that were just asked; they override the decisions. */
	answers?: string;
	/** The account for differences of up to five cents in a journal; '' for none. */
	roundingAccount: string;
	/**
	 * The plans that somebody saw in a preview, one for each company: nothing else is written. Left out where nobody has to see a
	 * plan.
	 */
	onlyPlans?: readonly string[];
}

/** The first day of the period from which a company's payroll is booked. */
export function startOf({ scope, periodsPerYear }: Pick<Payroll, 'scope' | 'periodsPerYear'>): BookDate {
	return periodRange(scope.fromYear, scope.fromPeriod, periodsPerYear).from;
}
