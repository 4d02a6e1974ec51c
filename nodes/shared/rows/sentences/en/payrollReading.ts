import type { PayrollReadingFaults, PayrollReadingFindings } from '../../findings/payrollReading';
import type { Clauses, Sentences, Tongue } from '../sentence';

/** More names than this make a sentence unreadable. */
const NAMED_AT_MOST = 5;

const ACCESS = 'Check its companies and filter in Nmbrs (Instellingen > Gebruikersaccounts).';

const WHERE_NAMED =
	"'Companies From' = List in Settings shows those that there are, and 'Company: Get Many' too.";

const NEWER = 'a version of this package that reads Nmbrs in another way';

export const payrollReading: Sentences<PayrollReadingFindings> = {
	noCompanyVisible: { what: 'This user of Nmbrs sees no company.', todo: ACCESS },
	companyNotChosen: {
		what: ({ count }) => `This user of Nmbrs sees ${count} companies.`,
		todo: `Say in 'companies' which to synchronise. ${WHERE_NAMED}`,
	},
	noSuchCompany: {
		what: ({ given }) => `This user of Nmbrs sees no company '${given}'.`,
		todo: `Correct 'companies', or its row in the table of clients. ${WHERE_NAMED}`,
	},
	ambiguousCompany: {
		what: ({ given, ...facts }, t) => `'${given}' is more than one company: ${named(facts, t)}.`,
		todo: ({ ways }, t) => `Say in 'companies' which you mean: ${t.names(ways, NAMED_AT_MOST, ways.length)}.`,
	},
	startUnclear: {
		what: ({ given, companyName }) =>
			`The start '${given}' of ${companyName} is no year and period. Nothing of this company was read.`,
		todo: ({ example }) => `Write it in 'companies' like '${example}'.`,
	},
	startsDiffer: {
		what: ({ companyName, starts }, t) =>
			`${companyName} stands in 'companies' more than once, with another start: ${t.list(starts.map((start) => start || 'fromYear and fromPeriod'))}.`,
		todo: 'Leave one of them.',
	},
	noSuchStart: {
		what: ({ start, companyName, periodsPerYear }) =>
			`${companyName} is to start at ${start}, but it has no such period (${kind(periodsPerYear)}).`,
		todo: "Give it one in 'companies' that it has.",
	},
	periodKindsDiffer: {
		what: ({ fromPeriod, kinds }, t) =>
			`Period ${fromPeriod} ('fromPeriod') is not the same for all companies: ${t.names(kinds.map(paid), 3, kinds.length)}.`,
		todo: ({ example }) => `Give each its own start in 'companies', this one for example with '${example}'.`,
	},
	noSuchPeriod: {
		what: ({ fromPeriod, companyName, periodsPerYear }) =>
			`'fromPeriod' is ${fromPeriod}, but ${companyName} has no such period (${kind(periodsPerYear)}).`,
		todo: 'Enter one that it has.',
	},
	payrollNotRead: {
		what: ({ currentPeriod, years }) => `Not read: ${listsInWords(currentPeriod, years)}.`,
		todo: '',
	},
	journalUnreadable: {
		what: ({ faults }, t) => `The journal cannot be read: ${t.faults(faults)}.`,
		todo: 'Look at the journal of this run in Nmbrs.',
	},
	runWithoutPeriod: {
		what: ({ run, period, companyName = '' }) =>
			`Nmbrs gives run ${run}${companyName && ` of ${companyName}`} period ${period}. Its journal was not read.`,
		todo: 'Mend the period in Nmbrs.',
	},
	nmbrsInterfaceEnds: {
		what: "Nmbrs' SOAP interface, through which the payroll journals are read, works until 1 March 2027.",
		todo: `After it they are booked from a file, by payroll-file-sync.json; or install ${NEWER}.`,
	},
	nmbrsInterfaceEnded: {
		what: 'Nmbrs was to end its SOAP interface, through which the payroll journals are read, on 1 March 2027.',
		todo: `Book them from a file, by payroll-file-sync.json; or install ${NEWER}.`,
	},
	nmbrsProbablyEnded: {
		what: 'This most likely is the end of the SOAP interface, which Nmbrs was to end on 1 March 2027.',
		todo: `Book the journals from a file, by payroll-file-sync.json; or install ${NEWER}.`,
	},
	nothingToRead: {
		what: ({ empty, notLocked, outOfScope }) =>
			`Nothing to read: ${statesInWords(empty, notLocked, outOfScope)}.`,
		todo: '',
	},
};

export const payrollReadingFaults: Clauses<PayrollReadingFaults> = {
	mustBeYear: ({ field, value, low, high }) => `${start(field, value)} must be a year from ${low} to ${high}`,
	mustBePeriod: ({ field, value }) =>
		`${start(field, value)} must be a period number: 1 to 12 for months, 1 to 13 for four weeks, 1 to 53 for weeks`,
	journalNotXml: 'it is no XML',
	journalTooLarge: 'it has more than two million parts',
	journalNotWhole: ({ detail }) => `it is no whole XML document (${detail})`,
	journalHasDoctype: 'it has a DOCTYPE, which is not read',
	journalOtherRoot: ({ element, expected = 'transactions' }) =>
		`it begins with <${element}> instead of <${expected}>`,
	journalStrayElement: ({ element }) => `there is a <${element}> where none belongs`,
	journalNestedElement: ({ element }) => `there is a <${element}> inside a value`,
	journalDoubleElement: ({ element }) => `there are two of <${element}> in one place`,
	journalDate: ({ value }) => `a transaction has ${quoted(value)} for its date`,
	journalPeriod: ({ value }) => `a transaction has ${quoted(value)} for its period`,
	journalSide: ({ line, description, value }) =>
		`${lineInWords(line, description)} is ${quoted(value)} instead of debit or credit`,
	journalAmount: ({ line, description, value }) =>
		`${lineInWords(line, description)} has ${quoted(value)} for its amount`,
};

const KINDS: Record<number, string> = {
	12: 'monthly: periods 1 to 12',
	13: 'four-weekly: periods 1 to 13',
	53: 'weekly: periods 1 to 53',
};

function kind(periodsPerYear: number): string {
	return KINDS[periodsPerYear] ?? 'periods 1 to 53';
}

/** "De Korst Markt B.V. (weekly)". */
function paid({ company, periodsPerYear }: { company: string; periodsPerYear: number }): string {
	return `${company} (${KINDS[periodsPerYear]?.split(':')[0] ?? 'other periods'})`;
}

function named({ companies, count }: { companies: string[]; count: number }, t: Tongue): string {
	return t.names(companies, NAMED_AT_MOST, count);
}

function listsInWords(currentPeriod: boolean, years: number[]): string {
	const lists = years.map((year) => `the runs of ${year}`);
	return (currentPeriod ? ['the current period', ...lists] : lists).join(', ');
}

function statesInWords(empty: number, notLocked: number, outOfScope: number): string {
	const counts = [
		[empty, 'without a journal'],
		[notLocked, 'not locked'],
		[outOfScope, 'before the start'],
	] as const;
	const told = counts.filter(([count]) => count > 0).map(([count, state]) => `${state}: ${count}`);
	return told.length > 0 ? `payroll runs ${told.join(', ')}` : 'there are no payroll runs';
}

function lineInWords(line: number, description: string): string {
	return `line ${line}${description ? ` (${description})` : ''}`;
}

function quoted(text: string): string {
	return text === '' ? 'nothing' : `'${text}'`;
}

/** Where nothing was chosen yet, the field is empty or 0. */
function start(field: string, value: string): string {
	if (value === '') return `'${field}' is not chosen yet, and`;
	return value === '0' ? `'${field}' is '0', so not chosen yet, and` : `'${field}' is '${value}', but`;
}
