import { parseServiceDate, type BookDate } from '../../../base/values/dates';
import { parseMoney, type Money } from '../../../base/values/money';
import { brief } from '../../../base/values/text';
import type { Fault, Faults } from '../../../base/words/finding';
import { UnreadableJournal } from './unreadableJournal';
import { scanTransactions, type Layout, type RawFields, type RawTransaction } from './scanTransactions';

export interface Transaction {
	date: BookDate;
	/** Null when the header has none. */
	period: { period: number; year: number } | null;
	lines: TransactionLine[];
}

export interface TransactionLine {
	/** Text, because leading zeros count. May be empty in Nmbrs (docs/services/nmbrs.md 3.2). */
	ledgerAccount: string;
	description: string;
	side: 'debit' | 'credit';
	/** May be negative, on either side. */
	amount: Money;
	/** Cost centre, department or cost unit, depending on the journal that was requested; empty when there is none. */
	dim2: string;
	dim3: string;
}

const LAYOUT: Layout = {
	transaction: 'transactions/transaction',
	line: 'lines/line',
	header: ['header/date', 'header/period'],
	fields: ['dim1', 'dim2', 'dim3', 'value', 'debitcredit', 'description'],
};

/**
 * Reads the journal of one run (docs/services/nmbrs.md 3.1). An empty list means that there is no journal yet: the answer
 * was empty, or had no transactions, or no lines (docs/services/nmbrs.md 3.3).
 * @throws UnreadableJournal and nothing else
 */
export function parseJournal(journal: string): Transaction[] {
	let lineNumber = 0;
	return scanTransactions(journal, LAYOUT)
		.filter(({ lines }) => lines.length > 0)
		.map((raw) => ({
			date: dateOf(raw),
			period: periodOf(raw),
			lines: raw.lines.map((line) => lineOf(line, ++lineNumber)),
		}));
}

function dateOf({ header: { 'header/date': date = '' } }: RawTransaction): BookDate {
	const dashed = /^\d{8}$/.test(date) ? `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}` : date;
	const found = parseServiceDate(dashed);
	if (found === null) throw new UnreadableJournal(unclear('date', brief(date)));
	return found;
}

function periodOf({ header: { 'header/period': period = '' } }: RawTransaction): Transaction['period'] {
	if (period === '') return null;
	const match = /^(\d{1,2})\/(\d{4})$/.exec(period);
	if (!match || Number(match[1]) < 1 || Number(match[1]) > 53)
		throw new UnreadableJournal(unclear('period', brief(period)));
	return { period: Number(match[1]), year: Number(match[2]) };
}

function lineOf(raw: RawFields, line: number): TransactionLine {
	const { dim1 = '', dim2 = '', dim3 = '', description = '' } = raw;
	const where = `${line} ${brief(description)}`.trim();
	return {
		ledgerAccount: dim1,
		description,
		side: sideOf(raw, where),
		amount: amountOf(raw, where),
		dim2,
		dim3,
	};
}

/** '3 Bruto lonen': its number in the journal, from 1. */
function unclear(of: Faults['journalValue']['of'], value: string, where = ''): Fault {
	return { code: 'journalValue', of, value, where };
}

function sideOf({ debitcredit = '' }: RawFields, where: string): 'debit' | 'credit' {
	const side = debitcredit.toLowerCase();
	if (side === 'debit' || side === 'credit') return side;
	throw new UnreadableJournal(unclear('side', brief(debitcredit), where));
}

function amountOf({ value = '' }: RawFields, where: string): Money {
	const amount = parseMoney(value);
	if (amount === null) throw new UnreadableJournal(unclear('amount', brief(value), where));
	return amount;
}
