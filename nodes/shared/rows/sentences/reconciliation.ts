/** What stands on the page of a reconciliation, and in its spreadsheet, beside the reasons of its rows. */
export interface ReconciliationWords {
	/** The banner, by how it ended; `count` of companies. */
	titles: Readonly<Record<'equal' | 'decided' | 'differs' | 'unproven' | 'nothing', string>>;
	equal(count: number): string;
	differs(count: number): string;
	unproven(count: number): string;
	/** Headings of parts. */
	perAccount: string;
	differences: string;
	toCheck: string;
	byDecision: string;
	moved: string;
	others: string;
	wages: string;
	established: string;
	limits: string;
	/** Above a table: which side has a minus. */
	signs: string;
	/** Columns. */
	ledgerAccount: string;
	payroll: string;
	booked: string;
	difference: string;
	other: string;
	amount: string;
	total: string;
	run: string;
	where: string;
	/** Wage tax and net wages. */
	wageTax: string;
	netWages: string;
	becameDue: string;
	bookedDue: string;
	otherwise: string;
	mutations(numbers: string, count: number): string;
	noMutation: string;
	noOthers: string;
	decision(decision: string, difference: string): string;
	/** What was seen about one entry. */
	marks: Readonly<Record<'changed' | 'doubled' | 'adopted', (mutation: string) => string>>;
	/** An entry that stands on another date than it is for. */
	movedEntry(facts: {
		mutation: string;
		voucher: string;
		date: string;
		forDate: string;
		amount: string;
	}): string;
	/** One of ours of this year whose date lies in another. */
	outside(facts: { mutation: string; voucher: string; date: string; amount: string }): string;
	/** How it was established, point by point. */
	facts(facts: EstablishedFacts): string[];
	/** What it does not prove. */
	notProven: readonly string[];
	/** Heads of the spreadsheet. */
	sheet: Readonly<Record<SheetColumn, string>>;
}

export interface EstablishedFacts {
	source: string;
	/** As they are written in this language. */
	from: string;
	to: string;
	readFrom: string;
	readTo: string;
	readOn: string;
	readAtTime: string;
	runs: number;
	emptyRuns: readonly string[];
	/** Of which the cost centres were not compared. */
	withoutCentres: readonly string[];
	entries: number;
	mutations: number;
	/** Calls that read mutations; 0 where the protocol does not count them. */
	calls: number;
}

export const SHEET_COLUMNS = [
	'company',
	'companyName',
	'year',
	'ledgerAccount',
	'name',
	'costCentre',
	'payroll',
	'booked',
	'difference',
	'other',
	'otherMutations',
	'state',
	'readAt',
] as const;
export type SheetColumn = (typeof SHEET_COLUMNS)[number];
