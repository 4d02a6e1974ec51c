import type { Fault, Finding, NoFacts } from './finding';
import type { PayrollWritingFindings } from './payrollWriting';
import type { WhichRunFindings, WhichRunOption } from './whichRun';

/** An amount on an account, as a person reads it: decimal strings on one side or the other. */
export type DebitOrCredit = {
	ledgerAccount: string;
	/** What the books call it. */
	name: string;
	/** Code and name in e-Boekhouden; '' for none. */
	costCentre: string;
	debit: string;
	credit: string;
};

export type Side = 'debit' | 'credit';

/** An entry of another hand. With `adoptAs` as its Boekstuk it would count as the run's; '' where it may be another company's. */
export type Hand = { mutation: string; date: string; voucher: string; adoptAs: string };

/** What the books lack on some dates: debit in all, and per account. */
type Lacking = { dates: string[]; amount: string; differences: ({ date: string } & DebitOrCredit)[] };

/**
 * What a person does about closed dates: open them or choose the setting; answer with one of `decisions`, as nothing of the
 * run stands in its own month; or open a month, for none was open up to today.
 */
export type ClosedRemedy = { remedy: 'setting' | 'decide' | 'noOpenMonth'; decisions: string[] };

type StandingFacts = { mutations: string[]; voucher: string; hands: Hand[]; decisions: string[] };

/**
 * What is found about a payroll and its runs. `mutations` are the numbers of entries of ours that stand in the books;
 * `voucher` is a Boekstuk.
 */
export type PayrollFindings = PayrollWritingFindings &
	WhichRunFindings & {
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
		bookedJournalEmpty: StandingFacts;
		runNotLocked: NoFacts;
		bookedRunNotLocked: { mutations: string[] };
		journalUnbalanced: { date: string; difference: string; side: Side };
		/** `linesWithoutAccount` has the descriptions of such lines, `zerosLost` the accounts whose zeros a file lost. */
		codesMissing: {
			ledgerAccounts: string[];
			costCentres: string[];
			linesWithoutAccount: string[];
			zerosLost?: string[];
		};
		/** What is owed stands in debit, as debit amounts. `decisions` has the texts of `options`. */
		journalSidesSwapped: {
			netInDebit: string;
			taxInDebit: string;
			question: string;
			options: WhichRunOption[];
			decisions: string[];
		};
		journalEqualsBooks: { mutations: string[] };

		/** More than the books take in one entry, also with those of one account and cost centre together. */
		entryTooLong: { date: string; rows: number; most: number };
		dateOutsideReading: { date: string; readFrom: string; readTo: string };
		/** Its dates lie up to `closedUntil`, and we never booked anything of it, of its periods or of before. */
		closedAndNeverBooked: { closedUntil: string } & Lacking;
		closedBySetting: { closedUntil: string } & Lacking & ClosedRemedy;
		/** The service refused these dates; the problem follows. */
		closedInBooks: Lacking & ClosedRemedy;
		/** The difference of a date is the exact opposite of that of a closed one: what moved waits for both. */
		waitsForClosedDate: { date: string; closedDate: string } & ClosedRemedy;
		/** `decisions` are texts for the settings, the last of which leaves the run as it is. */
		runMadeAgain: {
			run: string;
			formerRun: string;
			formerMutations: string[];
			formerVoucher: string;
			hands: Hand[];
			decisions: string[];
		};
		/** `likeness`: the same amounts, what takes them back, or at least half of them. `adoptAs` is that of the first. */
		bookedByAnotherHand: {
			likeness: 'same' | 'counter' | 'alike';
			hands: Hand[];
			mutations: string[];
			adoptAs: string;
			/** What of the run stands booked by us. */
			ownMutations: string[];
			/** Boekstukken of runs that they fit as well. */
			alternatives: string[];
			decisions: string[];
		};
		/** Entries of the run whose date could not be read. */
		entryUndated: { mutations: string[] };
		editedByHand: { mutations: string[]; decisions: string[] };
		/** More entries of ours for one date than any month needs. */
		tooManyEntries: { dates: string[]; mutations: string[]; decisions: string[] };
		/** So many entries of the run are not what was booked that writing might never come to rest. */
		entriesKeepChanging: { mutations: string[]; decisions: string[] };
		/** The run is booked and gone from the payroll. */
		runVanished: StandingFacts;
		/** It is in no list, but the lists were not whole. */
		runNotInList: { mutations: string[]; decisions: string[] };
		/** `answer`: what stands in the decisions, `887=leave`. */
		leftByDecision: { answer: string };
		decisionUnreadable: { text: string };
		decisionFitsNoRun: { text: string };
		/** To no question that there ever was. */
		answerMistyped: { text: string };
		/** To questions that are over, or not asked of what came now. */
		answersSpent: { answers: string[] };
		decisionAmbiguous: { text: string; companies: string[] };
		/** Runs that lie before the start, which is on `from`; of files, what they come to in debit; how many of them we booked. */
		runsBeforeStart: { count: number; from: string; amount?: string; booked?: number };
		/** Runs that are not compared with the books today: that would take too many calls. */
		comparedInTurn: { count: number };
		/** No account can take the other side; those of the journal itself cannot. */
		noClearingAccount: { ownAccounts: string[] };
		roundingAccountUnknown: { roundingAccount: string };
		voucherTooLong: { voucher: string; longest: number };
	};

export type PayrollFaults = NoFacts;
