import { parseDate, periodText, type BookDate, type DateRange } from '../../../base/values/dates';
import { formatMoney, sum, type Money } from '../../../base/values/money';
import { highestOf } from '../../../base/values/records';
import { brief, oneLine, shortHash, wholeNumber } from '../../../base/values/text';
import { Amounts, negated, type PlacedAmount } from './amounts';
import { markIn } from '../../../base/items/entryMark';
import { readBookedRun, type Run } from '../identify/run';

type Side = 'debit' | 'credit';

export interface MemorialRow {
	ledgerAccount: string;
	/** The id of the cost centre in e-Boekhouden; '' for none. */
	costCentreId: string;
	/** The amount: positive in credit, negative in debit (docs/services/e-boekhouden.md 5.4). */
	amount: Money;
	/** The text of the row for its reader, where the books store it. It is never read back or compared. */
	text?: string;
}

export interface MemorialEntry {
	number: string;
	date: BookDate;
	/** The Boekstuk of the entry. */
	voucher: string;
	description: string;
	/** The header account of the entry, which takes the other side of every row. */
	header: string;
	rows: MemorialRow[];
	/** The part of the entry that cannot be read: whether it is a memorial entry, what it books, or when. */
	unread?: 'kind' | 'content' | 'date';
	/** Set when somebody put VAT on a row: the service books it on accounts that the rows do not name. */
	hasVat?: true;
}

export type NewMemorialEntry = Omit<MemorialEntry, 'number' | 'unread'>;

export interface ReadEntry extends MemorialEntry {
	/** The run that the Boekstuk names; null for an entry of others. */
	whose: Voucher | null;
}

export function countsFor({ date, whose }: { date: BookDate; whose?: Voucher | null }): BookDate {
	return whose?.forDate ?? date;
}

/**
 * The effect of an entry on the books, on the date for which it counts: each row on its account, and the other side of all
 * rows on the header account.
 */
function effectOf(entry: EntryEffect): PlacedAmount[] {
	const date = countsFor(entry);
	const { header, rows } = entry;
	return rows.flatMap((row) => [
		{ date, ...row },
		negated({ date, ledgerAccount: header, costCentreId: '', amount: row.amount }),
	]);
}

type EntryEffect = Pick<MemorialEntry, 'date' | 'header' | 'rows'> & { whose?: Voucher | null };

export function bookedBy(entries: readonly EntryEffect[]): Amounts {
	return Amounts.of(entries.flatMap(effectOf));
}

/** The number of a mutation as a number, by which mutations are sorted; 0 when it cannot be read. */
function counted({ number }: { number: string }): number {
	return wholeNumber(number) || 0;
}

/** Sorts entries in the order in which they were booked. */
export function byNumber(a: { number: string }, b: { number: string }): number {
	return counted(a) - counted(b);
}

export function numbersOf(entries: readonly { number: string }[]): string[] {
	return entries.map(({ number }) => number);
}

/**
 * The names by which a person finds entries: their mutation numbers, or a Boekstuk or description where a number cannot be read.
 */
export function namesOf(
	entries: readonly Pick<MemorialEntry, 'number' | 'voucher' | 'description'>[],
): string[] {
	return entries.map(
		({ number, voucher, description }) => number || `${brief(voucher || description)}` || '?',
	);
}

/** The amount on the header account; null when the rows balance. */
export function imbalanceOf(rows: readonly { amount: Money }[]): { difference: string; side: Side } | null {
	const total = sum(rows.map(({ amount }) => amount));
	if (total.eq(0)) return null;
	return { difference: formatMoney(total.abs()), side: total.gt(0) ? 'credit' : 'debit' };
}

/**
 * The longest description of an entry (docs/services/e-boekhouden.md 8.5), used for the text of a row too, whose limit is not
 * known.
 */
const LONGEST_TEXT = 50;

/** The text of a row of an entry, in the form in which it is sent. */
export function rowText(text = ''): string {
	return [...oneLine(text)].slice(0, LONGEST_TEXT).join('').trimEnd();
}

/** The rows of an entry as one text, whatever their order. */
export function rowsAsText(rows: MemorialRow[]): string {
	return rows
		.map(({ ledgerAccount, costCentreId, amount }) =>
			JSON.stringify([ledgerAccount, costCentreId, amount.toFixed(2)]),
		)
		.sort()
		.join();
}

/**
 * The run to which an entry belongs, as its Boekstuk says it. Source, company and run are the identity; year and period are for
 * the reader.
 */
export interface Voucher {
	source: string;
	/** The company as a Boekstuk has it: a long id is written as a hash. */
	company: string;
	year: number;
	period: number;
	run: Run;
	/** The date for which the entry counts, when it is booked on another date. */
	forDate?: BookDate;
}

/**
 * Writes a Boekstuk: `NMBRS 12345/2026-05/887`, or `NMBRS 12345/2026-01/887@2026-01-31` for an entry on another date than it
 * counts for.
 */
export function formatVoucher({ source, company, year, period, run, forDate }: Voucher): string {
	const otherDate = forDate === undefined ? '' : `@${forDate}`;
	return `${source} ${company}/${periodText({ year, period })}/${run.text}${otherDate}`;
}

/**
 * The longest text that is read as a Boekstuk. It is far longer than any of ours; the pattern could take minutes on a longer
 * text.
 */
const LONGEST = 100;

/** Reads a Boekstuk; null when it is not from this source. A person may have typed it, so surrounding spaces are ignored. */
export function parseVoucher(text: string, source: string): Voucher | null {
	const typed = text.trim();
	if (typed.length > LONGEST) return null;
	// eslint-disable-next-line regexp/no-super-linear-backtracking -- behind a limit of 100 characters
	const match = /^(\S+)\s+([^/]+)\/(\d{4})-(\d{1,2})\/([^/@]+)(?:@(.+))?$/.exec(typed);
	if (!match) return null;
	const [, name = '', company = '', year = '', period = '', run = '', otherDate] = match;
	const forDate = otherDate === undefined ? undefined : parseDate(otherDate);
	if (name.toUpperCase() !== source || forDate === null) return null;
	return {
		source,
		company: company.trim(),
		year: wholeNumber(year),
		period: wholeNumber(period),
		run: readBookedRun(run.trim(), wholeNumber(year)),
		...(forDate !== undefined && { forDate }),
	};
}

/** The longest description over REST, the shortest limit that is known (docs/services/e-boekhouden.md 5.1). */
const LONGEST_DESCRIPTION = 50;
/** The length that our mark leaves for the name of a run: `n8n:1f0a9c3e.n3fa9c1d2` stands behind it. */
export const LONGEST_NAME = LONGEST_DESCRIPTION - ' n8n:1f0a9c3e.n3fa9c1d2'.length;

/**
 * Where the content of an entry came from: a list with run numbers; a name with its period; a name whose period was taken from a
 * date; or a name other than that of the run, when a person said that it is this run (`byPerson`) or takes its place (`gaveWay`).
 */
type Origin = 'list' | 'declared' | 'dated' | 'byPerson' | 'gaveWay';

/** The content for which an entry was written. By these the books remember the earlier versions of a run. */
export interface WrittenState {
	/** The hash of the content, in eight digits. */
	hash: string;
	origin: Origin;
}

/** The state of a run of which everything was reversed: an old file of the run no longer fits it. */
export const TAKEN_BACK: WrittenState = { hash: '00000000', origin: 'list' };

/** The letter that stands for each origin in a description. */
const LETTERS: Readonly<Record<Origin, string>> = {
	list: 'r',
	declared: 'n',
	byPerson: 'p',
	dated: 'm',
	gaveWay: 'w',
};
const ORIGINS = new Map((Object.keys(LETTERS) as Origin[]).map((origin) => [LETTERS[origin], origin]));

/**
 * The description of an entry of ours: a text, the fingerprint of its run, dates and rows, and the content for which it was
 * written. When the fingerprint no longer matches, a person edited the entry, or the service did not keep what it was sent.
 */
export function describeEntry(
	text: string,
	entry: Omit<NewMemorialEntry, 'description'>,
	source: string,
	state?: WrittenState,
): string {
	const mark = ` n8n:${fingerprint(entry, source)}${state ? stateAsText(state) : ''}`;
	const clean = text.replace(/\s+/g, ' ').trim();
	return (
		[...clean]
			.slice(0, LONGEST_DESCRIPTION - mark.length)
			.join('')
			.trimEnd() + mark
	);
}

function stateAsText({ hash, origin }: WrittenState): string {
	return `.${LETTERS[origin]}${hash}`;
}

/** The content for which an entry was written; null when its description does not say. */
export function stateOf({ description }: Pick<MemorialEntry, 'description'>): WrittenState | null {
	const { state } = markIn(description) ?? {};
	const origin = state && ORIGINS.get(state.charAt(1));
	return origin ? { hash: state.slice(2), origin } : null;
}

/** The description of an entry without our mark: the name by which the payroll called the run. */
export function writtenText({ description }: Pick<MemorialEntry, 'description'>): string {
	const mark = markIn(description) ? description.lastIndexOf('n8n:') : description.length;
	return description.slice(0, mark).trim();
}

/** The description of an entry without our mark, and without a number at the end of a text that may have been cut off there. */
export function wholeText(entry: Pick<MemorialEntry, 'description'>): string {
	const text = writtenText(entry);
	return entry.description.length < LONGEST_DESCRIPTION - 1 ? text : text.replace(/(?<!\d)\d+$/, '');
}

type Fit = 'fits' | 'changed' | 'noFingerprint';

export function fitOf(entry: MemorialEntry, source: string): Fit {
	const written = markIn(entry.description)?.fingerprint;
	if (!written) return 'noFingerprint';
	return written === fingerprint(entry, source) ? 'fits' : 'changed';
}

/** Whether the fingerprint of an entry is that of the same entry under another Boekstuk. */
function wasWrittenUnder(voucher: string, entry: MemorialEntry, source: string): boolean {
	const written = markIn(entry.description)?.fingerprint;
	return written !== undefined && written === fingerprint({ ...entry, voucher }, source);
}

function fingerprint({ voucher, date, rows }: Omit<NewMemorialEntry, 'description'>, source: string): string {
	const whose = parseVoucher(voucher, source);
	const otherDate = whose?.forDate === undefined ? [] : [whose.forDate];
	const facts = [whose?.source, whose?.company, whose?.run.text, date, rowsAsText(rows), ...otherDate];
	return shortHash(facts, 8);
}

/** The memorial entries of a window as read from the books, and those that this execution writes. */
export class BookedEntries {
	private readonly entries: ReadEntry[] = [];
	/** The entries with a fingerprint that does not fit their own Boekstuk and rows. */
	private readonly changed: ReadEntry[] = [];
	/** The lowest number of an entry that was booked after these were read. */
	readonly firstNew: number;

	constructor(
		entries: readonly MemorialEntry[],
		readonly window: DateRange,
		readonly source: string,
	) {
		for (const entry of entries) this.add(entry);
		this.firstNew = 1 + highestOf(entries.map(counted), 0);
	}

	add(entry: MemorialEntry): void {
		const read = { ...entry, whose: parseVoucher(entry.voucher, this.source) };
		const fit = fitOf(entry, this.source);
		// A mutation that is not a memorial entry does not count when it is of others.
		if (entry.unread === 'kind' && !read.whose && fit === 'noFingerprint') return;
		this.entries.push(read);
		if (fit === 'changed') this.changed.push(read);
	}

	has(number: string): boolean {
		return this.entries.some((entry) => entry.number === number);
	}

	ofRun(company: string, run: Run): ReadEntry[] {
		return this.entries.filter(({ whose }) => whose?.company === company && whose.run.key === run.key);
	}

	ofCompany(company: string): ReadEntry[] {
		return this.entries.filter(({ whose }) => whose?.company === company);
	}

	companies(): Set<string> {
		return new Set(this.entries.flatMap(({ whose }) => whose?.company ?? []));
	}

	/**
	 * The entries without a Boekstuk of ours, and those of a company that the payroll does not show. `visibleCompanies` are
	 * written as in a Boekstuk.
	 */
	foreignBookings(visibleCompanies: ReadonlySet<string>): ReadEntry[] {
		return this.entries.filter(({ whose }) => !whose || !visibleCompanies.has(whose.company));
	}

	/** The entries without a Boekstuk of ours of which not all could be read. */
	unreadOfOthers(): ReadEntry[] {
		return this.entries.filter(({ whose, unread }) => !whose && unread);
	}

	/** The entries that were written for a run and have another Boekstuk now. */
	writtenFor(voucher: Voucher, dates: Iterable<BookDate>): ReadEntry[] {
		const asWritten = [voucher, ...[...dates].map((forDate) => ({ ...voucher, forDate }))].map(formatVoucher);
		return this.changed.filter(
			(entry) =>
				!(entry.whose?.company === voucher.company && entry.whose.run.key === voucher.run.key) &&
				asWritten.some((text) => wasWrittenUnder(text, entry, this.source)),
		);
	}

	/** Whether the run is booked and not reversed, whatever the cost centres: a reversal by hand may leave them out. */
	isBooked(company: string, run: Run): boolean {
		return !bookedBy(this.ofRun(company, run)).isNothingPerAccount();
	}

	usesCostCentres(): boolean {
		return this.entries.some(({ whose, rows }) => whose && rows.some((row) => row.costCentreId !== ''));
	}
}
