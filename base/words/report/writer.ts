import { distinct } from '../../values/records';
import { brief, capital, textIn, textsIn, uncapital } from '../../values/text';
import { doneIn, isDeed, writtenFor } from '../written';
import { nounOf } from '../nouns';
import type { Language, Noun } from '../language';
import { amountAsGiven, dateAsGiven, type Locale } from '../message';
import { asked } from '../features';
import type { Row } from '../row';
import { afterWhat, sentencesIn, localeIn } from '../say';
import { pageWords, type PageWords } from '../page';
import { bullets, paragraph, small, table, type Block, type Phrase, type Report, type Table } from './blocks';
import type { WhenAway } from '../away';
import { htmlOf } from './html';

declare module '../features' {
	interface Feature {
		/** The name of a row for people. */
		nameOf?(row: Row): string | undefined;
		/** The result of a row in words; '' for none. */
		stateOf?(row: Row, language: Language): string | undefined;
	}
}

/** n8n stores a page with every execution; the log has all rows anyway. */
const BYTES_AT_MOST = 170_000;
const ROWS_AT_MOST = 200;
const TOLD_AT_MOST = 60;

/** Who reads a report, and where. */
interface ReportReader {
	/** A page for approval is complete, whatever its length: what is not shown cannot be approved. */
	isWhole?: boolean;
	/** What happens after a service was away; without it that is a point as any other. */
	whenAway?: WhenAway | null;
	/** n8n shows a report in a frame in which a click opens no other page. */
	opensLinks?: boolean;
	/** Whether its reader is asked to book it, so that for them it is not a preview. */
	asks?: boolean;
}

/** For a reader of one run, who may not know the schedule of its workflow. */
export function triedAtNextStart(language: Language): WhenAway {
	const { whenAway, ifItLasts } = pageWords[language];
	return { advice: whenAway, ifItLasts };
}

/** Writes one report: in one language, and as much as there is room for. */
export class Writer {
	readonly words: PageWords;
	readonly locale: Locale;
	readonly whenAway: WhenAway | null;
	readonly opensLinks: boolean;
	readonly isWhole: boolean;
	readonly asks: boolean;
	private bytes = BYTES_AT_MOST;
	private rows = ROWS_AT_MOST;
	/** The number of rows that are not in the report. */
	private left = 0;

	constructor(
		readonly language: Language,
		{ isWhole = false, whenAway = null, opensLinks = true, asks = false }: ReportReader = {},
	) {
		this.words = pageWords[language];
		this.locale = localeIn(language);
		this.isWhole = isWhole;
		this.whenAway = whenAway;
		this.opensLinks = opensLinks;
		this.asks = asks;
	}

	/** Adds what was left out. */
	report(banner: Report['banner'], parts: Report['parts']): Report {
		return { banner, parts: [...parts, this.left > 0 ? [paragraph(this.words.leftOut(this.left))] : []] };
	}

	/** Renders these as far as there is room; `count` is the number of rows that one stands for. */
	fit<Given>(
		given: readonly Given[],
		make: (one: Given) => Block[],
		count: (one: Given) => number = () => 1,
	): Block[][] {
		if (this.isWhole) return given.map(make);
		return given.flatMap((one) => {
			const made = this.rows > 0 ? make(one) : undefined;
			if (made && this.takes(made)) return [made];
			this.left += count(one);
			return [];
		});
	}

	/**
	 * Of several of which a table above has the totals, those whose lines are shown: the first of a preview, as an example, and
	 * none of what was written, which the books have; then the remarks about the others. A person who approves sees each.
	 */
	unfolded(
		of: readonly Row[],
		thing: Noun,
		remarksOf: (row: Row) => readonly string[],
	): { shown: Row[]; below: Block[] } {
		if (this.isWhole || this.asks || of.length < 2) return { shown: [...of], below: [] };
		const shown = of.filter(({ preview }) => preview === true).slice(0, 1);
		const folded = of.filter((row) => !shown.includes(row));
		const told = folded.flatMap((row) => remarksOf(row).filter(Boolean));
		const bulleted = this.fit(told.length > 0 ? [this.some(told, TOLD_AT_MOST)] : [], (some) => [
			bullets(some),
		]);
		return { shown, below: [...bulleted.flat(), small(this.words.folded.others(folded.length, thing))] };
	}

	private takes(made: readonly Block[]): boolean {
		const size = Buffer.byteLength(htmlOf(made));
		if (size > this.bytes) return false;
		this.bytes -= size;
		this.rows -= 1;
		return true;
	}

	/** One line for each of these, at most `most` of them. */
	table<Given>({ columns, of, most, cells, totals }: Lines<Given>): Block {
		const { shown, more } = this.firstOf(of, most);
		return table({ columns, rows: shown.map(cells), more, ...(totals && { totals }) });
	}

	/** The first of these, and the number of others. */
	some(of: readonly string[], most: number): string[] {
		const { shown, more } = this.firstOf(of, most);
		return [...shown, ...(more === '' ? [] : [more])];
	}

	private firstOf<Given>(values: readonly Given[], atMost: number) {
		const most = this.isWhole ? Infinity : atMost;
		const rest = values.length - most;
		return { shown: values.slice(0, most), more: rest > 0 ? this.locale.more(rest) : '' };
	}

	/** The result in words: "zou geboekt worden". */
	state(row: Row): string {
		const { wouldBe, isToBe, perhaps } = this.words;
		const own = asked((feature) => feature.stateOf?.(row, this.language));
		if (own !== undefined) return uncapital(own);
		if (writtenFor(row) === 'perhaps') return perhaps;
		const announced = this.asks ? isToBe : wouldBe;
		const done = doneIn(row, this.language);
		return row.preview === true && isDeed(row) ? announced(done) : done;
	}

	/** The name of a row for people: "Mei 2026". */
	name(row: Row): string {
		return ownNameOf(row) ?? this.usualName(row);
	}

	private usualName(row: Row): string {
		if (isOfSeveral(row)) return capital(this.noun(row.resource, 2));
		// A row about the account as a whole has no name.
		if (row.key === row.resource) return capital(this.noun(row.resource, 1));
		const named = [row.description, row.workOrder, row.companyName].map(textIn).find(Boolean);
		return named ?? [textIn(row.key), textIn(row.name)].filter(Boolean).join(' ');
	}

	/** The same above something; the name that a feature gives and those of files that were sent stay as they are. */
	title(row: Row): string {
		const own = ownNameOf(row);
		if (own !== undefined) return own;
		const name = this.usualName(row);
		return /\.[a-z]{3,4}$/i.test(name) ? name : capital(name);
	}

	/** "administratie Bakkerij De Korst B.V."; '' where it is not known. */
	administration(rows: readonly Row[]): string {
		const names = distinct(textsIn(rows.map(({ administration }) => administration)));
		return names.length === 0 ? '' : `${this.words.administration} ${names.map(brief).join(', ')}`;
	}

	noun(resource: string, count: number): string {
		const [one, several] = nounOf[this.language](resource, this.words.other);
		return count === 1 ? one : several;
	}

	/** "periode 2026-05"; '' when the row has none, or its key has it. */
	period({ key, year, period }: Row): string {
		if (textIn(year) === '' || textIn(period) === '') return '';
		const when = `${textIn(year)}-${textIn(period).padStart(2, '0')}`;
		return textIn(key).includes(`/${when}/`) ? '' : `${this.words.period} ${when}`;
	}

	/** A day as it is written; '' for none. */
	day(given: unknown): string {
		return dateAsGiven(textIn(given), this.locale);
	}

	amount(given: unknown): string {
		return amountAsGiven(textIn(given), this.locale);
	}

	amounts(given: readonly unknown[]): string[] {
		return given.map((one) => this.amount(one));
	}
}

/** The name that its feature gives a row. */
function ownNameOf(row: Row): string | undefined {
	return asked((feature) => feature.nameOf?.(row));
}

interface Lines<Given> {
	columns: readonly string[];
	of: readonly Given[];
	most: number;
	cells: (one: Given) => readonly Phrase[];
	totals?: Table['totals'];
}

/** Whether a row is about many things at once, or about none: its key is a fixed word, such as `errorStatus`. */
export function isOfSeveral({ resource, key, description, workOrder }: Row): boolean {
	if (resource === 'settings') return true;
	const isNamed = [description, workOrder].some((given) => textIn(given) !== '');
	return !isNamed && WORD_OF_OURS.has(textIn(key));
}

/** The keys of rows about no single record. */
const WORD_OF_OURS = new Set([
	...[
		'answer',
		'closedUntil',
		'completedFrom',
		'decisions',
		'defaultLedgerAccount',
		'earlier',
		'errorStatus',
	],
	...['file', 'invoices', 'limit', 'list', 'payroll', 'quota', 'start', 'timezone', 'unread'],
	// A login as a whole
	'NMBRS',
	...['relations', 'materials', 'hour types'],
]);

/** The reason without its first sentence, for a row whose first sentence is shown already. */
export function withoutFirstSentence(row: Row): string {
	const { advice, details } = sentencesIn(row);
	return afterWhat(advice, details);
}
