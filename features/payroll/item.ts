import { z } from 'zod';
import type { Fault, Finding } from '../../base/words/finding';
import type { BookDate, PeriodsPerYear } from '../../base/values/dates';
import { idInVoucher, type Run } from './identify/run';
import { formatMoney, parseMoney, type Money } from '../../base/values/money';
import {
	bookDate,
	itemCode,
	describeIssues,
	findingsIn,
	refuseAs,
	refuseValue,
	itemWholeNumber,
} from '../../base/items/fields';

/** The payroll of one company as it is passed in an item (docs/items.md). The names are fixed. */
export interface PayrollItem {
	source: string;
	company: string;
	companyName: string;
	/** Whether the lists of runs were read completely, so that a run in none of them was really deleted. */
	complete: boolean;
	/** Whether the payroll comes from a file, which has only some of the runs: a run that is missing in it was not deleted. */
	fromFile?: boolean;
	/** The first year for which `complete` holds; all years when left out. */
	completeFrom?: number;
	/** The last year that was listed whole, where `complete` is false only because a year that begins has no runs yet. */
	completeUntil?: number;
	/** The ids of all companies that the login of the payroll sees; left out when they are not known. */
	visibleCompanies?: string[];
	scope: PayrollScope;
	/** The number of periods in a year: twelve when left out. */
	periodsPerYear?: PeriodsPerYear;
	/** Every run that the payroll lists, or for a file the runs in it. */
	journals: JournalItem[];
	/** Remarks about the company that are added to its row: codes with their facts, or text. */
	remarks?: (Finding | string)[];
	/** The file that the payroll comes from, for the reader. */
	file?: { name: string; format: string };
}

/** The first period whose runs are booked. A run as a whole is from before it, or not. */
export interface PayrollScope {
	fromYear: number;
	fromPeriod: number;
}

const JOURNAL_STATES = ['ready', 'empty', 'notLocked', 'unread', 'outOfScope'] as const;
type JournalState = (typeof JOURNAL_STATES)[number];

export interface JournalItem {
	/** The number of the run in a list, or its declared name in a file: `P05`, `P05-bonus`. '' is the main run of its period. */
	run: string;
	year: number;
	/** Whether the periods were derived from the dates, because the source does not have them. */
	periodAssumed?: boolean;
	/**
	 * Whether a person chose the name of the run, in the name of a file or in a form. Then a newer version may follow without a
	 * question.
	 */
	namedByPerson?: boolean;
	/** The way in which debit and credit were told apart: by signs, words, or two columns. They may be the other way round. */
	sidesFrom?: 'sign' | 'words' | 'columns';
	/** The numbers and texts of lines in a table that may be totals of other lines. */
	mayBeTotals?: string[];
	description: string;
	state: JournalState;
	/** The reason why a journal is `unread`: a code with its facts, or text from another payroll. */
	problem?: Finding | string;
	/** The debit total of a run that is `outOfScope`, for the reader. */
	amount?: string;
	entries: EntryItem[];
}

/** The lines of a journal for one date. */
export interface EntryItem {
	date: BookDate;
	period: number;
	lines: LineItem[];
}

/** A line of a journal. Its amounts are decimal strings. */
export interface LineItem {
	ledgerAccount: string;
	description: string;
	debit: string;
	credit: string;
	/** The code of the cost centre in the payroll; '' for none. */
	costCentre: string;
}

const codeInVoucher = itemCode.transform((text, context) => {
	if (/^[^/\s]+$/.test(text)) return text;
	return text === '' ? refuseValue(context, { code: 'missing' }) : refuseAs(context, 'plainCode', text);
});

const runOrNone = z.preprocess(
	(given) => given ?? '',
	itemCode.transform((text, context) => {
		if (/^[^/\s@]*$/.test(text)) return text;
		return refuseAs(context, 'plainCode', text);
	}),
);

const sourceName = z
	.string()
	.transform((text, context) => (/^[A-Z][A-Z0-9]*$/.test(text) ? text : refuseAs(context, 'capitals', text)));

const amount = itemCode.transform(
	(text, context): Money => parseMoney(text === '' ? '0' : text) ?? refuseAs(context, 'amount', text),
);

const PERIODS: readonly unknown[] = [12, 13, 53] satisfies PeriodsPerYear[];

const periodsPerYear = z.unknown().transform((given, context): PeriodsPerYear => {
	if (given === undefined) return 12;
	if (PERIODS.includes(given)) return given as PeriodsPerYear;
	return refuseAs(context, 'oneOf', JSON.stringify(given), PERIODS.join(', '));
});

const year = itemWholeNumber(1900, 2199);
const period = itemWholeNumber(1, 53);

const lineSchema = z
	.object({
		ledgerAccount: itemCode.default(''),
		description: z.string().default(''),
		debit: amount.default('0'),
		credit: amount.default('0'),
		costCentre: itemCode.default(''),
	})
	// Amounts are positive in credit and negative in debit.
	.transform(({ debit, credit, ...line }) => ({ ...line, amount: credit.minus(debit) }));

const entriesSchema = z.object({
	entries: z.array(z.object({ date: bookDate, period, lines: z.array(lineSchema) })),
});

const runSchema = z.object({
	run: runOrNone,
	year,
	periodAssumed: z.boolean().optional(),
	namedByPerson: z.boolean().optional(),
	sidesFrom: z.enum(['sign', 'words', 'columns']).optional(),
	mayBeTotals: z.array(z.string()).default([]),
	description: z.string().default(''),
	state: z.enum(JOURNAL_STATES).default('ready'),
	amount: z.string().optional(),
	/** The reason why the journal is `unread`; null when the item does not say. */
	problem: z.unknown().transform((given): Finding | null => findingsIn(given)[0] ?? null),
	entries: z.unknown(),
});

/** The fields that are read of an item; other fields are left alone. */
export const payrollSchema = z.object({
	source: sourceName,
	company: codeInVoucher,
	companyName: z.string().default(''),
	complete: z.boolean().default(false),
	fromFile: z.boolean().default(false),
	completeFrom: year.optional(),
	completeUntil: year.optional(),
	visibleCompanies: z.array(itemCode).optional(),
	scope: z.object({ fromYear: year, fromPeriod: period }),
	periodsPerYear,
	journals: z.array(runSchema),
});

/** A payroll that was read and checked, before its runs have their names. */
export interface ReadPayroll extends Omit<z.infer<typeof payrollSchema>, 'journals'> {
	/** The company as a Boekstuk has it: a long id is written as a hash. */
	companyCode: string;
	journals: ReadJournal[];
}

export interface Payroll extends Omit<ReadPayroll, 'journals'> {
	journals: Journal[];
}

export interface PayrollOfItem {
	payroll: Payroll;
	/** The index of the item that the payroll came in. */
	from: number;
}

export interface ReadJournal extends Omit<z.infer<typeof runSchema>, 'state' | 'entries'> {
	/** `faulty` is a journal that contradicts itself, as `faults` says. */
	state: JournalState | 'faulty';
	faults: Fault[];
	entries: z.infer<typeof entriesSchema>['entries'];
}

export interface Journal extends Omit<ReadJournal, 'run'> {
	run: Run;
	/** The whole name by which the payroll or the file calls the run, for the reader. */
	id: string;
	/**
	 * The number of the item that the journal came in, among the items of its company. Journals of one file have the same number.
	 */
	item: number;
}

/** Reads an item. A journal with a fault in it is kept as `faulty`: the run exists, so it was not deleted. */
export function readPayroll(item: unknown): { payroll: ReadPayroll } | { faults: Fault[] } {
	const read = payrollSchema.safeParse(item);
	if (!read.success) return { faults: describeIssues(read.error) };
	const { journals, ...payroll } = read.data;
	const companyCode = idInVoucher(payroll.company);
	return { payroll: { ...payroll, companyCode, journals: journals.map(toJournal) } };
}

function toJournal({ entries, ...journal }: z.infer<typeof runSchema>): ReadJournal {
	if (journal.state !== 'ready') return { ...journal, faults: [], entries: [] };
	const read = entriesSchema.safeParse({ entries });
	if (!read.success) return { ...journal, state: 'faulty', faults: describeIssues(read.error), entries: [] };
	const filled = read.data.entries.filter(({ lines }) => lines.length > 0);
	return { ...journal, state: filled.length > 0 ? 'ready' : 'empty', faults: [], entries: filled };
}

/** The debit and credit of a signed amount, as they are shown in a row. */
export function debitAndCredit(amount: Money): { debit: string; credit: string } {
	return amount.lt(0)
		? { debit: formatMoney(amount.neg()), credit: '0.00' }
		: { debit: '0.00', credit: formatMoney(amount) };
}
