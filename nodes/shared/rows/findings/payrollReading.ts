import type { Fault } from './finding';

/** What reading payrolls may find. Companies are the first of so many, as "Name (number 12, id 12345)". */
export type PayrollReadingFindings = {
	noCompanyVisible: object;
	/** No company was named, although there is more than one. */
	companyNotChosen: { companies: string[]; count: number };
	noSuchCompany: { given: string; companies: string[]; count: number };
	ambiguousCompany: { given: string; companies: string[]; count: number };
	/** `periodsPerYear` is 0 when the kind of period is not known. */
	noSuchPeriod: { fromPeriod: number; companyName: string; periodsPerYear: number };
	/** What could not be listed; the problem follows. */
	payrollNotRead: { currentPeriod: boolean; years: number[] };
	journalUnreadable: { faults: Fault[] };
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
	journalOtherRoot: { element: string };
	journalStrayElement: { element: string };
	journalNestedElement: { element: string };
	journalDoubleElement: { element: string };
	journalDate: { value: string };
	journalPeriod: { value: string };
	/** `line` is the place of the line in the journal, from 1. */
	journalSide: { line: number; description: string; value: string };
	journalAmount: { line: number; description: string; value: string };
};
