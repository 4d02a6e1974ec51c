import { SaxesParser } from 'saxes';
import { hasTooManyParts } from '../../shared/values/partLimit';
import { tidied } from '../../shared/values/xml';
import { UnreadableJournal } from './unreadableJournal';

/** Text by element name, trimmed; what is absent in the journal is absent here. */
export type RawLine = Partial<
	Record<'dim1' | 'dim2' | 'dim3' | 'value' | 'debitcredit' | 'description', string>
>;
export interface RawTransaction {
	header: Partial<Record<'date' | 'period', string>>;
	lines: RawLine[];
}

const LINE_FIELDS = new Set(['dim1', 'dim2', 'dim3', 'value', 'debitcredit', 'description']);
const HEADER_FIELDS = new Set(['date', 'period']);

const TRANSACTION = 'transactions/transaction';
const HEADER = `${TRANSACTION}/header`;
const LINE = `${TRANSACTION}/lines/line`;
/** Nothing that is read lies deeper, and the path of a hostile depth would cost time. */
const DEEPEST = 5;

/** The tree of a journal by element name; other elements are passed over. @throws UnreadableJournal */
export function scanJournal(journal: string): RawTransaction[] {
	const xml = withoutDeclaration(tidied(journal));
	if (xml === '') return [];
	if (!xml.startsWith('<')) throw new UnreadableJournal({ code: 'journalNotXml' });
	if (hasTooManyParts(xml, '<')) throw new UnreadableJournal({ code: 'journalTooLarge' });
	return new Scan().of(xml);
}

/** The declaration may name the encoding that the text had once, such as utf-16 (apis/nmbrs.md 3.2). */
function withoutDeclaration(text: string): string {
	return text
		.replace(/^[\uFEFF\s]+/, '')
		.replace(/^<\?xml\s[^>]*\?>/i, '')
		.trim();
}

class Scan {
	private readonly transactions: RawTransaction[] = [];
	/** Names of the open elements. */
	private readonly open: string[] = [];
	private text = '';

	of(xml: string): RawTransaction[] {
		const parser = new SaxesParser();
		parser.on('error', ({ message }) => {
			throw new UnreadableJournal({ code: 'journalNotWhole', detail: message.slice(0, 100) });
		});
		parser.on('doctype', () => {
			throw new UnreadableJournal({ code: 'journalHasDoctype' });
		});
		parser.on('opentag', ({ name }) => this.enter(name));
		parser.on('closetag', () => this.leave());
		parser.on('text', (text) => (this.text += text));
		parser.on('cdata', (text) => (this.text += text));
		parser.write(xml).close();
		return this.transactions;
	}

	private enter(name: string): void {
		if (this.field() !== null)
			throw new UnreadableJournal({ code: 'journalNestedElement', element: named(name) });
		this.open.push(name);
		this.text = '';
		const path = pathOf(this.open);
		if (this.open.length === 1 && name !== 'transactions') {
			throw new UnreadableJournal({ code: 'journalOtherRoot', element: named(name) });
		}
		if (path === TRANSACTION) this.transactions.push({ header: {}, lines: [] });
		else if (path === LINE) this.transaction().lines.push({});
		// Passed over in silence, either would be money that is not booked.
		else if (/^(line|transaction)$/i.test(name))
			throw new UnreadableJournal({ code: 'journalStrayElement', element: name });
	}

	private leave(): void {
		const field = this.field();
		this.open.pop();
		if (field) fill(field.record, field.name, this.text.trim());
		this.text = '';
	}

	/** The value that an open element holds; null when it is none that is read. */
	private field(): { record: Partial<Record<string, string>>; name: string } | null {
		const name = this.open[this.open.length - 1] ?? '';
		if (this.open.length > DEEPEST) return null;
		const parent = pathOf(this.open.slice(0, -1));
		if (parent === HEADER && HEADER_FIELDS.has(name)) return { record: this.transaction().header, name };
		if (parent !== LINE || !LINE_FIELDS.has(name)) return null;
		const { lines } = this.transaction();
		return { record: lines[lines.length - 1] as RawLine, name };
	}

	private transaction(): RawTransaction {
		return this.transactions[this.transactions.length - 1] as RawTransaction;
	}
}

function pathOf(open: string[]): string {
	return open.length > DEEPEST ? '' : open.join('/');
}

/** A duplicated element is ambiguous: refuse it. */
function fill(record: Partial<Record<string, string>>, name: string, text: string): void {
	if (record[name] !== undefined)
		throw new UnreadableJournal({ code: 'journalDoubleElement', element: name });
	record[name] = text;
}

function named(element: string): string {
	return element.slice(0, 40);
}
