import type { Fault, NoFacts } from './finding';

/** What reading payrolls may find. */
export type PayrollReadingFindings = {
	noCompanyVisible: object;
	/** No company was named, although the user sees several (`count`). */
	companyNotChosen: { count: number };
	noSuchCompany: { given: string };
	/**
	 * The first of the `count` that fit, as "Name (number 12, id 12345)"; `ways`: how each of them is said without doubt, such
	 * as `id:1042`.
	 */
	ambiguousCompany: { given: string; companies: string[]; count: number; ways: string[] };
	/** The start that was given for one company alone is none; `example` is one as it should be. */
	startUnclear: { given: string; companyName: string; example: string };
	/** One company is named twice; '' is a start that it shares with the others. */
	startsDiffer: { companyName: string; starts: string[] };
	/** `start` as it was given: year and period. */
	noSuchStart: { start: string; companyName: string; periodsPerYear: number };
	/** Companies that are paid per other periods share one start. */
	periodKindsDiffer: {
		fromPeriod: number;
		kinds: { company: string; periodsPerYear: number }[];
		example: string;
	};
	/** `periodsPerYear` is 0 when the kind of period is not known. */
	noSuchPeriod: { fromPeriod: number; companyName: string; periodsPerYear: number };
	/** What could not be listed; the problem follows. */
	payrollNotRead: { currentPeriod: boolean; years: number[] };
	journalUnreadable: { faults: Fault[] };
	/** `period` is what the payroll gives as the period of the run. */
	runWithoutPeriod: { run: string; period: number; companyName?: string };
	/** Nmbrs ends the interface that it is read through on 1 March 2027: before that day, and from it on. */
	nmbrsInterfaceEnds: NoFacts;
	nmbrsInterfaceEnded: NoFacts;
	/** A refusal after that day, behind the problem itself. */
	nmbrsProbablyEnded: NoFacts;
	/** No journal can be used; how many runs there are of each state. */
	nothingToRead: { empty: number; notLocked: number; outOfScope: number };
};

/** What is wrong with the text of a journal, or with where to start. */
export type PayrollReadingFaults = {
	mustBeYear: { field: string; value: string; low: number; high: number };
	mustBePeriod: { field: string; value: string };
	journalNotXml: object;
	journalTooLarge: object;
	/** `detail` is what the parser says of it. */
	journalNotWhole: { detail: string };
	journalHasDoctype: object;
	/** `expected` is `transactions` when left out. */
	journalOtherRoot: { element: string; expected?: string };
	journalStrayElement: { element: string };
	journalNestedElement: { element: string };
	journalDoubleElement: { element: string };
	journalDate: { value: string };
	journalPeriod: { value: string };
	/** `line` is the place of the line in the journal, from 1. */
	journalSide: { line: number; description: string; value: string };
	journalAmount: { line: number; description: string; value: string };
};
