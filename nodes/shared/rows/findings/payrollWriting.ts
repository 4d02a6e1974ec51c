import type { NoFacts } from './finding';
import type { DebitOrCredit } from './payroll';

/** What came of writing the entries of a run. `mutations` are the numbers of those that were written. */
export type PayrollWritingFindings = {
	journalBooked: { mutations: string[] };
	journalWouldBeBooked: NoFacts;
	journalCorrected: { mutations: string[] };
	journalWouldBeCorrected: NoFacts;
	/** The booking of a run that is gone. */
	runTakenBack: { mutations: string[] };
	runWouldBeTakenBack: NoFacts;

	/** The difference of a closed date, on the first day of an open month. */
	bookedForClosedDate: { date: string; forDate: string };

	/** Certainly not booked; the problem follows. */
	entryNotBooked: { date: string; mutations: string[] };
	/** It stood there already when it was about to be written. */
	entryWasBooked: { mutation: string; date: string };
	/**
	 * The service says that it is booked; on its date it is not there as it would be. `mutations` stand there for the same run,
	 * and `decision` has it written all the same.
	 */
	entryReferenceInUse: { date: string; voucher: string; mutations: string[]; decision: string };
	/** Booked or not; the problem follows. */
	entryPerhapsBooked: { date: string; mutations: string[] };
	/** A fault of our own. */
	ownFault: { text: string };

	/** Nothing more is written, for any run; why, follows. */
	writingStopped: NoFacts;
	/** These say why writing was stopped: the entry stands there, but something is wrong with it. */
	entryNotReadBack: { mutation: string };
	entryNotFoundBack: { mutation: string };
	voucherNotKept: { mutation: string; sent: string; found: string };
	dateNotKept: { mutation: string; sent: string; found: string };
	headerNotKept: { mutation: string; sent: string; found: string };
	rowsNotKept: { mutation: string; sent: DebitOrCredit[]; found: DebitOrCredit[] };
	/** `others` booked the same run at the same time; what this execution wrote of it was taken back. */
	anotherExecution: { mutation: string; others: string[]; takenBackAs: string[] };
	/** The same, but not all could be taken back; why, follows. */
	anotherExecutionStands: { mutation: string; others: string[]; takenBackAs: string[] };
	/** A balance is positive in debit. */
	bookedOnWrongSide: { mutation: string; ledgerAccount: string; before: string; after: string };
};
