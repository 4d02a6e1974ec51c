import type { NoFacts } from './finding';

/** Which company and which dates; `since` is the first day on which its payroll counts. */
type Year = { companyName: string; year: number; since: string; until: string };

/** What was compared, and when it was read: `2026-11-22 05:10`. */
type Proof = Year & {
	source: string;
	runCount: number;
	accountCount: number;
	readAt: string;
	/** What of it stands on dates outside the year, in debit. */
	elsewhere: { year: number; amount: string }[];
	/** Runs of which the payroll or the books have no cost centres, so that only the sums per ledger account were compared. */
	withoutCentres: string[];
};

/** What is found when the payroll of a year is laid beside the books. */
export type ReconciliationFindings = {
	/** Equal to the cent, run by run, and all of it was read. */
	yearReconciled: Proof;
	/** The same, but for runs that a person settled: `decided` has these decisions as they stand in the settings. */
	yearReconciledButDecided: Proof & { decided: string[] };
	/** `amount` is what the payroll has more in debit, or less, over all that differs. */
	yearDiffers: Year & { amount: string; ledgerAccounts: string[]; runs: string[]; mutations: string[] };
	/** Something was not read or is not known: what follows says what. Nothing is stated about the year. */
	yearNotReconciled: Year;
	/** The payroll is booked from a later day on. */
	yearBeforeStart: Year & { start: string };
	yearWithoutRuns: Year;
	/** It has some of the runs only, as a file does. */
	payrollOfFiles: NoFacts;
	/** The lists of runs were not read whole. */
	payrollNotWhole: NoFacts;
	/** Runs whose journal was not read, or cannot be right. */
	journalsNotCompared: { runs: string[] };
	runsNotFinal: { runs: string[] };
	/** Runs from before the start, of which entries of ours stand in the year. */
	runsBookedBeforeStart: { runs: string[]; mutations: string[] };
	/** It is not known which runs of the books these are. */
	runsNotRecognised: { runs: string[] };
	entriesUndated: { mutations: string[] };
	/** Entries of other hands that look like these runs, beside what of these stands booked by us. */
	handsBesideRuns: { runs: string[]; mutations: string[]; ownMutations: string[] };
	/** Entries of ours under a company that the payroll no longer shows, or that this does not compare. */
	entriesOfHiddenCompany: { company: string; mutations: string[]; amount: string };
	entriesOfOtherCompany: { company: string; mutations: string[] };
};

export type ReconciliationFaults = {
	mustBePastYear: { field: string; value: string; low: number; high: number };
};
