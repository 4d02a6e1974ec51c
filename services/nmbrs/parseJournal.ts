import { parseServiceDate, type BookDate } from '../../base/values/dates';
import { parseMoney, type Money } from '../../base/values/money';
import { brief, hasTooManyParts } from '../../base/values/text';
import type { Fault, Faults } from '../../base/words/finding';
import { SaxesParser } from 'saxes';
import { tidied } from '../../base/values/xml';
import { type JournalPer, type Transaction, type TransactionLine, UnreadableJournal } from './client';

const LAYOUT: Layout = {
	transaction: 'transactions/transaction',
	line: 'lines/line',
	header: ['header/date', 'header/period'],
	fields: ['dim1', 'dim2', 'value', 'debitcredit', 'description'],
};

/**
 * Reads the text of a journal (docs/services/nmbrs.md 3.1). An empty list means that there is no journal yet: the answer
 * was empty, or had no transactions, or no lines (docs/services/nmbrs.md 3.3).
 * @throws UnreadableJournal and nothing else
 */
export function parseJournal(journal: string, per: JournalPer): Transaction[] {
	let lineNumber = 0;
	return scanTransactions(journal, LAYOUT)
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

/**
 * The second dimension is the cost centre or department of the requested journal (docs/services/nmbrs.md 2.3); that of a
 * whole company has none.
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

/** Trimmed text by its path below the transaction or the line, for the fields that the journal has. */
type RawFields = Partial<Record<string, string>>;

interface RawTransaction {
	header: RawFields;
	lines: RawFields[];
}

/** Where the transactions are in a document. Paths are written `lines/line`, attributes `FinYear@number`. */
interface Layout {
	transaction: string;
	/** Below the transaction. */
	line: string;
	header: readonly string[];
	/** Below the line. */
	fields: readonly string[];
}

/** The transactions of a journal in XML; other elements are ignored. @throws UnreadableJournal */
function scanTransactions(journal: string, layout: Layout): RawTransaction[] {
	const xml = withoutDeclaration(tidied(journal));
	if (xml === '') return [];
	if (!xml.startsWith('<')) throw new UnreadableJournal(notWhole('xml'));
	if (hasTooManyParts(xml, '<', '=')) throw new UnreadableJournal(notWhole('size'));
	return new Scan(layout).of(xml);
}

/** The declaration may name the original encoding of the text, such as utf-16 (docs/services/nmbrs.md 3.2). */
function withoutDeclaration(text: string): string {
	return text
		.replace(/^[\uFEFF\s]+/, '')
		.replace(/^<\?xml\s[^>]*\?>/i, '')
		.trim();
}

/** The record that a path belongs to, and the name of the field. */
interface FieldLocation {
	of: 'header' | 'line';
	name: string;
}

class Scan {
	private readonly transactions: RawTransaction[] = [];
	/** The paths of the open elements; '' for an element that is ignored. */
	private readonly open: string[] = [];
	private text = '';
	private readonly root: string;
	private readonly line: string;
	private readonly records: ReadonlySet<string>;
	/** The fields to read, by path with attribute. */
	private readonly places: ReadonlyMap<string, FieldLocation>;
	/** The paths to read and the paths above these, by parent path and name. */
	private readonly known = new Map<string, Map<string, string>>();

	constructor(private readonly layout: Layout) {
		this.root = layout.transaction.split('/')[0] ?? '';
		this.line = `${layout.transaction}/${layout.line}`;
		this.records = new Set([layout.transaction, layout.line].map((path) => lastOf(path).toLowerCase()));
		this.places = new Map<string, FieldLocation>([
			...layout.header.map((name): [string, FieldLocation] => [
				pathOf(layout.transaction, name),
				{ of: 'header', name },
			]),
			...layout.fields.map((name): [string, FieldLocation] => [
				pathOf(this.line, name),
				{ of: 'line', name },
			]),
		]);
		const below = [...this.places.keys()];
		for (const path of below.flatMap(pathsTo)) {
			const around = path.slice(0, Math.max(0, path.lastIndexOf('/')));
			const names = this.known.get(around) ?? new Map<string, string>();
			this.known.set(around, names.set(lastOf(path), path));
		}
	}

	of(xml: string): RawTransaction[] {
		const parser = new SaxesParser();
		parser.on('error', ({ message }) => {
			throw new UnreadableJournal(notWhole('whole', message.slice(0, 100)));
		});
		parser.on('doctype', () => {
			throw new UnreadableJournal(notWhole('doctype'));
		});
		parser.on('opentag', ({ name, attributes }) => this.enter(name, attributes));
		parser.on('closetag', () => this.leave());
		parser.on('text', (text) => (this.text += text));
		parser.on('cdata', (text) => (this.text += text));
		parser.write(xml).close();
		return this.transactions;
	}

	private enter(name: string, attributes: Record<string, string>): void {
		if (this.places.has(this.path())) throw new UnreadableJournal(notWhole('nested', named(name)));
		const isInside = this.open.length === 0 || this.path() !== '';
		this.open.push((isInside && this.known.get(this.path())?.get(name)) || '');
		this.text = '';
		if (this.open.length === 1 && name !== this.root) {
			throw new UnreadableJournal(notWhole('root', named(name)));
		}
		const path = this.path();
		if (path === this.layout.transaction) this.transactions.push({ header: {}, lines: [] });
		else if (path === this.line) this.transaction().lines.push({});
		// Money would be left out silently if a transaction or a line in another place were ignored.
		else if (path === '' && this.records.has(name.toLowerCase()))
			throw new UnreadableJournal(notWhole('stray', named(name)));
		for (const [attribute, value] of Object.entries(attributes)) this.take(`@${attribute}`, value);
	}

	private take(attribute: string, value: string): void {
		const place = this.places.get(this.path() + attribute);
		if (place) this.fill(place, value.trim());
	}

	private leave(): void {
		this.take('', this.text);
		this.open.pop();
		this.text = '';
	}

	/** A repeated element is refused, because it is ambiguous. */
	private fill({ of, name }: FieldLocation, text: string): void {
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

/** `a`, `a/b` and `a/b/c` of `a/b/c@d`. */
function pathsTo(path: string): string[] {
	const names = (path.split('@')[0] ?? '').split('/').filter((name) => name !== '');
	return names.map((_name, at) => names.slice(0, at + 1).join('/'));
}

function pathOf(upper: string, name: string): string {
	return name.startsWith('@') ? upper + name : `${upper}/${name}`;
}

function lastOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

function named(element: string): string {
	return `<${element.slice(0, 40)}>`;
}
