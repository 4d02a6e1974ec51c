import { z } from 'zod';
import { parseDate, type BookDate, type PeriodsPerYear } from '../../shared/dates';
import { formatMoney, parseMoney, type Money } from '../../shared/money';
import { brief } from '../../shared/words';

/** A payroll as it comes in an item (design: "Payroll of one company"), read and checked. */
export interface Payroll {
	source: string;
	company: string;
	companyName: string;
	/** Whether the lists of runs were read whole. */
	complete: boolean;
	scope: { fromYear: number; fromPeriod: number };
	periodsPerYear: PeriodsPerYear;
	journals: Journal[];
}

export type JournalState = 'ready' | 'empty' | 'notLocked' | 'unread' | 'outOfScope';

/** The journal of one payroll run. */
export interface Journal {
	run: string;
	year: number;
	description: string;
	/** `faulty`: what the item says cannot be right, see `problem`. */
	state: JournalState | 'faulty';
	problem: string;
	entries: JournalEntry[];
}

/** One date in a journal. */
export interface JournalEntry {
	date: BookDate;
	period: number;
	lines: JournalLine[];
}

export interface JournalLine {
	ledgerAccount: string;
	description: string;
	/** Credit positive, debit negative. */
	amount: Money;
	/** Code at the source; '' for none. */
	costCentre: string;
}

const code = z.union([z.string(), z.number()]).transform((value) => String(value).trim());
const codeInVoucher = code.refine(
	(value) => /^[^/\s]+$/.test(value),
	'must be a code without spaces or slashes',
);
const year = z.coerce.number().int().min(1900).max(2199);
const period = z.coerce.number().int().min(1).max(53);

const amount = code.transform((text, context) => {
	const money = parseMoney(text === '' ? '0' : text);
	if (money) return money;
	context.addIssue({
		code: 'custom',
		message: `'${brief(text)}' is no amount such as 1234.56 (a dot, no thousands separator, at most two decimals)`,
	});
	return z.NEVER;
});

const date = z.string().transform((text, context) => {
	const read = parseDate(text);
	if (read) return read;
	context.addIssue({ code: 'custom', message: `'${brief(text)}' is no date such as 2026-05-31` });
	return z.NEVER;
});

const lineSchema = z
	.object({
		ledgerAccount: code.default(''),
		description: z.string().default(''),
		debit: amount.default('0'),
		credit: amount.default('0'),
		costCentre: code.default(''),
	})
	.transform(({ debit, credit, ...line }): JournalLine => ({ ...line, amount: credit.minus(debit) }));

const entriesSchema = z.array(z.object({ date, period, lines: z.array(lineSchema) }));

const runSchema = z.object({
	run: codeInVoucher,
	year,
	description: z.string().default(''),
	state: z.enum(['ready', 'empty', 'notLocked', 'unread', 'outOfScope']).default('ready'),
	problem: z.string().default(''),
	entries: z.unknown(),
});

const payrollSchema = z.object({
	source: z.string().regex(/^[A-Z][A-Z0-9]*$/, 'must be one word in capitals'),
	company: codeInVoucher,
	companyName: z.string().default(''),
	complete: z.boolean().default(false),
	scope: z.object({ fromYear: year, fromPeriod: period }),
	periodsPerYear: z.union([z.literal(12), z.literal(13), z.literal(53)]).default(12),
	journals: z.array(runSchema),
});

export type ReadResult = { payroll: Payroll } | { problem: string };

/** Reads an item. A journal with a fault in it is kept as `faulty`: the run exists, so it has not vanished. */
export function readPayroll(item: unknown): ReadResult {
	const read = payrollSchema.safeParse(item);
	if (!read.success) return { problem: `The item is not the payroll of one company: ${told(read.error)}` };
	const { journals, ...payroll } = read.data;
	return { payroll: { ...payroll, journals: journals.map(toJournal) } };
}

function toJournal({ entries, ...journal }: z.infer<typeof runSchema>): Journal {
	if (journal.state !== 'ready') return { ...journal, entries: [] };
	const read = entriesSchema.safeParse(entries);
	if (!read.success) return { ...journal, state: 'faulty', problem: told(read.error), entries: [] };
	const filled = read.data.filter(({ lines }) => lines.length > 0);
	return { ...journal, state: filled.length > 0 ? 'ready' : 'empty', entries: filled };
}

/** The first few things wrong, each with its place: "entries 1, lines 3, debit: 'abc' is no amount". */
function told(error: z.ZodError): string {
	const complaints = error.issues.slice(0, 5).map(({ path, message }) => {
		const place = path.map((part) => (typeof part === 'number' ? ` ${part + 1}` : `, ${part}`)).join('');
		return `${place.replace(/^, /, '')}: ${message}`;
	});
	return complaints.join('; ');
}

/** Debit and credit of a signed amount, as they stand in a row a person reads. */
export function debitAndCredit(amount: Money): { debit: string; credit: string } {
	return amount.lt(0)
		? { debit: formatMoney(amount.neg()), credit: '0.00' }
		: { debit: '0.00', credit: formatMoney(amount) };
}
