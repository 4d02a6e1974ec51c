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
	/** Whether it is of a file, which has only some of the runs: one that is missing was not deleted. */
	fromFile?: boolean;
	/** The first year for which `complete` holds; all years when left out. */
	completeFrom?: number;
	/** Where `complete` is false, the last year that was listed whole all the same: a year that begins has no runs yet. */
	completeUntil?: number;
	/** The ids of all companies that the reader of the payroll has access to; not known when left out. */
	visibleCompanies?: string[];
	scope: PayrollScope;
	/** Twelve when left out. */
	periodsPerYear?: PeriodsPerYear;
	/** Every run that the payroll lists; of a file, the runs in it. */
	journals: JournalItem[];
	/** Extra remarks in its row: codes with their facts, or text. */
	remarks?: (Finding | string)[];
	/** The file that it comes from, for the reader. */
	file?: { name: string; format: string };
}

/** The start; it applies to whole runs. */
export interface PayrollScope {
	fromYear: number;
	fromPeriod: number;
}

const JOURNAL_STATES = ['ready', 'empty', 'notLocked', 'unread', 'outOfScope'] as const;
type JournalState = (typeof JOURNAL_STATES)[number];

export interface JournalItem {
	/** Its number in a list, or in a file its name: `P05`, `P05-bonus`. '' for the main run of its period. */
	run: string;
	year: number;
	/** Whether the periods were derived from the dates, because the source does not have them. */
	periodAssumed?: boolean;
	/** Whether a person declared its name, in the name of a file or in a form: then a newer version may follow unasked. */
	namedByPerson?: boolean;
	/** What told debit from credit, so that these may be the other way round: signs, words, or two columns. */
	sidesFrom?: 'sign' | 'words' | 'columns';
	/** Lines of a table that may be totals of others: their numbers and texts. */
	mayBeTotals?: string[];
	description: string;
	state: JournalState;
	/** Why a journal is `unread`: a code with its facts, or text of another payroll. */
	problem?: Finding | string;
	/** The debit total of a run that is `outOfScope`, for the reader. */
	amount?: string;
	entries: EntryItem[];
}

/** The lines of one date in a journal. */
export interface EntryItem {
	date: BookDate;
	period: number;
	lines: LineItem[];
}

/** Amounts are decimal strings. */
export interface LineItem {
	ledgerAccount: string;
	description: string;
	debit: string;
	credit: string;
	/** The code in the payroll; '' for none. */
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
	// Credit positive, debit negative.
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
	/** Why it is `unread`; null when the item does not say. */
	problem: z.unknown().transform((given): Finding | null => findingsIn(given)[0] ?? null),
	entries: z.unknown(),
});

/** What is read of an item; other fields are left alone. */
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

/** The payroll, read and checked, before its runs have their names. */
export interface ReadPayroll extends Omit<z.infer<typeof payrollSchema>, 'journals'> {
	/** The company as a Boekstuk has it. */
	companyCode: string;
	journals: ReadJournal[];
}

export interface Payroll extends Omit<ReadPayroll, 'journals'> {
	journals: Journal[];
}

export interface PayrollOfItem {
	payroll: Payroll;
	/** The index of its item. */
	from: number;
}

export interface ReadJournal extends Omit<z.infer<typeof runSchema>, 'state' | 'entries'> {
	/** `faulty`: the item contradicts itself, as `faults` says. */
	state: JournalState | 'faulty';
	faults: Fault[];
	entries: z.infer<typeof entriesSchema>['entries'];
}

export interface Journal extends Omit<ReadJournal, 'run'> {
	run: Run;
	/** What its payroll or its file calls the run, whole: for the reader. */
	id: string;
	/** The number of the item that it came in, among those of its company: journals of one file have the same. */
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
