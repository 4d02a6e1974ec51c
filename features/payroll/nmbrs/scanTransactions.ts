import { SaxesParser } from 'saxes';
import { hasTooManyParts } from '../../../base/values/text';
import { tidied } from '../../../base/values/xml';
import type { Fault, Faults } from '../../../base/words/finding';
import { UnreadableJournal } from './unreadableJournal';

/** Trimmed text by its path below the transaction or the line, for the fields that the journal has. */
export type RawFields = Partial<Record<string, string>>;

export interface RawTransaction {
	header: RawFields;
	lines: RawFields[];
}

/** Where the transactions are in a document. Paths are written `lines/line`, attributes `FinYear@number`. */
export interface Layout {
	transaction: string;
	/** Below the transaction. */
	line: string;
	header: readonly string[];
	/** Below the line. */
	fields: readonly string[];
}

/** The transactions of a journal in XML; other elements are ignored. @throws UnreadableJournal */
export function scanTransactions(journal: string, layout: Layout): RawTransaction[] {
	const xml = withoutDeclaration(tidied(journal));
	if (xml === '') return [];
	if (!xml.startsWith('<')) throw new UnreadableJournal(because('xml'));
	if (hasTooManyParts(xml, '<', '=')) throw new UnreadableJournal(because('size'));
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
			throw new UnreadableJournal(because('whole', message.slice(0, 100)));
		});
		parser.on('doctype', () => {
			throw new UnreadableJournal(because('doctype'));
		});
		parser.on('opentag', ({ name, attributes }) => this.enter(name, attributes));
		parser.on('closetag', () => this.leave());
		parser.on('text', (text) => (this.text += text));
		parser.on('cdata', (text) => (this.text += text));
		parser.write(xml).close();
		return this.transactions;
	}

	private enter(name: string, attributes: Record<string, string>): void {
		if (this.places.has(this.path())) throw new UnreadableJournal(because('nested', named(name)));
		const isInside = this.open.length === 0 || this.path() !== '';
		this.open.push((isInside && this.known.get(this.path())?.get(name)) || '');
		this.text = '';
		if (this.open.length === 1 && name !== this.root) {
			throw new UnreadableJournal(because('root', named(name)));
		}
		const path = this.path();
		if (path === this.layout.transaction) this.transactions.push({ header: {}, lines: [] });
		else if (path === this.line) this.transaction().lines.push({});
		// Money would be left out silently if a transaction or a line in another place were ignored.
		else if (path === '' && this.records.has(name.toLowerCase()))
			throw new UnreadableJournal(because('stray', named(name)));
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
		if (record?.[name] !== undefined) throw new UnreadableJournal(because('double', `<${lastOf(name)}>`));
		if (record) record[name] = text;
	}

	private path(): string {
		return this.open[this.open.length - 1] ?? '';
	}

	private transaction(): RawTransaction {
		return this.transactions[this.transactions.length - 1] as RawTransaction;
	}
}

function because(why: Faults['journalNotWhole']['because'], element = ''): Fault {
	return { code: 'journalNotWhole', because: why, element };
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
