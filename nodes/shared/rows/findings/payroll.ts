import type { Fault, Finding, NoFacts } from './finding';
import type { PayrollWritingFindings } from './payrollWriting';

/** An amount on an account, as a person reads it: decimal strings on one side or the other. */
export type DebitOrCredit = {
	ledgerAccount: string;
	/** Id in e-Boekhouden; '' for none. */
	costCentreId: string;
	debit: string;
	credit: string;
};

export type Side = 'debit' | 'credit';

/**
 * What is found about a payroll and its runs. `mutations` are the numbers of entries of ours that stand in the books;
 * `voucher` is a Boekstuk.
 */
export type PayrollFindings = PayrollWritingFindings & {
	/** The item is not the payroll of one company. */
	payrollItemFaulty: { faults: Fault[] };
	/** The chart or the mutations could not be read; the problem follows. */
	booksNotRead: NoFacts;
	clearingAccountUnknown: { clearingAccount: string };
	noPayrollRuns: { fromYear: number; fromPeriod: number };

	journalFaulty: { faults: Fault[] };
	/** `problem` is why, where that is known; `cause` what another payroll said of it in words, else ''. */
	journalNotRead: { cause: string; problem?: Finding };
	journalEmpty: NoFacts;
	bookedJournalEmpty: { mutations: string[]; voucher: string };
	runNotLocked: NoFacts;
	bookedRunNotLocked: { mutations: string[] };
	journalUnbalanced: { date: string; difference: string; side: Side };
	/** `linesWithoutAccount` has the descriptions of such lines. */
	codesMissing: { ledgerAccounts: string[]; costCentres: string[]; linesWithoutAccount: string[] };
	journalEqualsBooks: { mutations: string[] };

	dateOutsideReading: { date: string; readFrom: string; readTo: string };
	/** What would have to be added on the closed dates: debit in all, and per account. */
	closedBySetting: {
		closedUntil: string;
		dates: string[];
		amount: string;
		differences: ({ date: string } & DebitOrCredit)[];
	};
	/** A run that is gone stands booked where this one would be. */
	runMadeAgain: { run: string; formerRun: string; formerMutations: string[]; formerVoucher: string };
	/** With `adoptAs` as its Boekstuk, that entry would count as this run. */
	bookedByAnotherHand: { mutation: string; mutationDate: string; adoptAs: string };
	editedByHand: { mutations: string[] };
	/** So many of our newest entries are not what was booked that writing might never come to rest. */
	entriesKeepChanging: { mutations: string[] };
	/** The run is booked and gone from the payroll. */
	runVanished: { mutations: string[]; voucher: string };
	/** It is in no list, but the lists were not whole. */
	runNotInList: { mutations: string[] };
	voucherTooLong: { voucher: string; longest: number };
};

export type PayrollFaults = NoFacts;
