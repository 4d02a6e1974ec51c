import type { NoFacts } from './finding';
import type { DebitOrCredit, Side } from './payroll';

/** What came of writing the entries of a run. `mutations` are the numbers of those that were written. */
export type PayrollWritingFindings = {
	journalBooked: { mutations: string[] };
	journalWouldBeBooked: NoFacts;
	journalCorrected: { mutations: string[] };
	journalWouldBeCorrected: NoFacts;
	/** The booking of a run that is gone. */
	runTakenBack: { mutations: string[] };
	runWouldBeTakenBack: NoFacts;

	entryUnbalanced: { date: string; difference: string; side: Side };
	/** Certainly not booked; the problem follows. */
	entryNotBooked: { date: string; mutations: string[] };
	/** Booked or not; the problem follows. */
	entryPerhapsBooked: { date: string; mutations: string[] };
	/** The service refused the date as closed; what was written of the run before was put back. The problem follows. */
	closedInBooks: { date: string; mutations: string[]; putBackAs: string[] };
	/** The same, but the entry of `date` could not be put back. Both problems follow. */
	putBackFailed: { refusedDate: string; date: string; mutations: string[]; putBackAs: string[] };
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
	/** The balance of the account could not be read after the booking; the problem follows. */
	sideNotChecked: { mutation: string; ledgerAccount: string };
	/** A balance is positive in debit. */
	bookedOnWrongSide: { mutation: string; ledgerAccount: string; before: string; after: string };
};
