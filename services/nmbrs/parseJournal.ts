import { parseServiceDate, type BookDate } from '../../base/values/dates';
import { parseMoney, type Money } from '../../base/values/money';
import { brief, hasTooManyParts } from '../../base/values/text';
import type { Fault, Faults } from '../../base/words/finding';
import { SaxesParser } from 'saxes';
import { tidied } from '../../base/values/xml';
import { type JournalPer, type Transaction, type TransactionLine, UnreadableJournal } from './client';

/**
 * Reads the text of a journal (docs/services/nmbrs.md 3.1). An empty list means that there is no journal yet: the answer
 * was empty, or had no transactions, or no lines (docs/services/nmbrs.md 3.3).
 * @throws UnreadableJournal and nothing else
 */
export function parseJournal(journal: string, per: JournalPer): Transaction[] {
	let lineNumber = 0;
	return scanTransactions(journal)
		.filter(({ lines }) => lines.length > 0)
		.map((raw) => ({
			date: dateOf(raw),
			period: periodOf(raw),
			lines: raw.lines.map((line) => lineOf(line, ++lineNumber, per)),
		}));
}

function dateOf({ header: { 'header/date': date = '' } }: RawTransaction): BookDate {
	const dashed = /^\d{8}$/.test(date) ? `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}` : date;
	const found = parseServiceDate(dashed);
	if (found === null) throw new UnreadableJournal(unclear('date', date));
	return found;
}

function periodOf({ header: { 'header/period': period = '' } }: RawTransaction): Transaction['period'] {
	if (period === '') return null;
	const match = /^(\d{1,2})\/(\d{4})$/.exec(period);
	if (!match || Number(match[1]) < 1 || Number(match[1]) > 53)
		throw new UnreadableJournal(unclear('period', period));
	return { period: Number(match[1]), year: Number(match[2]) };
}

/**
 * Reads a line. The second dimension is the cost centre or department of the requested journal
 * (docs/services/nmbrs.md 2.3); the journal of a whole company has none.
 */
function lineOf(raw: RawFields, line: number, per: JournalPer): TransactionLine {
	const { dim1 = '', dim2 = '', description = '' } = raw;
	const where = `${line} ${brief(description)}`.trim();
	return {
		ledgerAccount: dim1,
		description,
		side: sideOf(raw, where),
		amount: amountOf(raw, where),
		costCentre: per === 'company' ? '' : dim2,
	};
}

/**
 * The fault in a value of a journal. `where` is the number of its line, from 1, and the description: '3 Bruto
 * lonen'.
 */
function unclear(of: Faults['journalValue']['of'], value: string, where = ''): Fault {
	return { code: 'journalValue', of, value, where };
}

function sideOf({ debitcredit = '' }: RawFields, where: string): 'debit' | 'credit' {
	const side = debitcredit.toLowerCase();
	if (side === 'debit' || side === 'credit') return side;
	throw new UnreadableJournal(unclear('side', debitcredit, where));
}

function amountOf({ value = '' }: RawFields, where: string): Money {
	const amount = parseMoney(value);
	if (amount === null) throw new UnreadableJournal(unclear('amount', value, where));
	return amount;
}

/** Trimmed texts of a journal by their path below the transaction or the line, for the fields that the journal has. */
type RawFields = Partial<Record<string, string>>;

interface RawTransaction {
	header: RawFields;
	lines: RawFields[];
}

/** The transactions of a journal in XML; other elements are ignored. @throws UnreadableJournal */
function scanTransactions(journal: string): RawTransaction[] {
	const xml = withoutDeclaration(tidied(journal));
	if (xml === '') return [];
	if (!xml.startsWith('<')) throw new UnreadableJournal(notWhole('xml'));
	if (hasTooManyParts(xml, '<', '=')) throw new UnreadableJournal(notWhole('size'));
	return new Scan().of(xml);
}

/**
 * Removes the XML declaration, because it may name the original encoding of the text, such as utf-16 (docs/services/nmbrs.md
 * 3.2).
 */
function withoutDeclaration(text: string): string {
	return text
		.replace(/^[\uFEFF\s]+/, '')
		.replace(/^<\?xml\s[^>]*\?>/i, '')
		.trim();
}

const ROOT = 'transactions';
const TRANSACTION = `${ROOT}/transaction`;
const LINE = `${TRANSACTION}/lines/line`;

/** The fields of a journal that are read, by their path. */
const FIELDS = new Map<string, { of: 'header' | 'line'; name: string }>([
	...['header/date', 'header/period'].map(
		(name) => [`${TRANSACTION}/${name}`, { of: 'header', name }] as const,
	),
	...['dim1', 'dim2', 'value', 'debitcredit', 'description'].map(
		(name) => [`${LINE}/${name}`, { of: 'line', name }] as const,
	),
]);
/** The paths of the fields that are read, and of the elements around them. */
const KNOWN = new Set([...FIELDS.keys()].flatMap(pathsTo));

const RECORDS = new Set(['transaction', 'line']);

class Scan {
	private readonly transactions: RawTransaction[] = [];
	/** The paths of the open elements; '' for an element that is ignored. */
	private readonly open: string[] = [];
	private text = '';

	of(xml: string): RawTransaction[] {
		const parser = new SaxesParser();
		parser.on('error', ({ message }) => {
			throw new UnreadableJournal(notWhole('whole', message.slice(0, 100)));
		});
		parser.on('doctype', () => {
			throw new UnreadableJournal(notWhole('doctype'));
		});
		parser.on('opentag', ({ name }) => this.enter(name));
		parser.on('closetag', () => this.leave());
		parser.on('text', (text) => (this.text += text));
		parser.on('cdata', (text) => (this.text += text));
		parser.write(xml).close();
		return this.transactions;
	}

	private enter(name: string): void {
		const around = this.path();
		if (FIELDS.has(around)) throw new UnreadableJournal(notWhole('nested', named(name)));
		const isRoot = this.open.length === 0;
		if (isRoot && name !== ROOT) throw new UnreadableJournal(notWhole('root', named(name)));
		const path = isRoot ? name : `${around}/${name}`;
		const isKnown = KNOWN.has(path);
		this.open.push(isKnown ? path : '');
		this.text = '';
		if (path === TRANSACTION) this.transactions.push({ header: {}, lines: [] });
		else if (path === LINE) this.transaction().lines.push({});
		// A transaction or a line in another place is refused, because money would be left out silently if it were ignored.
		else if (!isKnown && RECORDS.has(name.toLowerCase()))
			throw new UnreadableJournal(notWhole('stray', named(name)));
	}

	private leave(): void {
		const path = this.open.pop() ?? '';
		this.fill(path, this.text.trim());
		this.text = '';
	}

	/** Stores the text of a field. A repeated element is refused, because it is ambiguous. */
	private fill(path: string, text: string): void {
		const place = FIELDS.get(path);
		if (!place) return;
		const { of, name } = place;
		const { header, lines } = this.transaction();
		const record = of === 'header' ? header : lines[lines.length - 1];
		if (record?.[name] !== undefined) throw new UnreadableJournal(notWhole('double', `<${lastOf(name)}>`));
		if (record) record[name] = text;
	}

	private path(): string {
		return this.open[this.open.length - 1] ?? '';
	}

	private transaction(): RawTransaction {
		return this.transactions[this.transactions.length - 1] as RawTransaction;
	}
}

function notWhole(because: Faults['journalNotWhole']['because'], element = ''): Fault {
	return { code: 'journalNotWhole', because, element };
}

/** The paths `a`, `a/b` and `a/b/c`, for the path `a/b/c`. */
function pathsTo(path: string): string[] {
	const names = path.split('/');
	return names.map((_name, at) => names.slice(0, at + 1).join('/'));
}

function lastOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

function named(element: string): string {
	return `<${element.slice(0, 40)}>`;
}
