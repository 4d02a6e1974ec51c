import { markIn } from '../../base/items/entryMark';
import type { Journal, Payroll } from './item';
import { sum } from '../../base/values/money';
import { groupedBy, highestOf } from '../../base/values/records';
import { shortHash } from '../../base/values/text';
import type { Origin } from './content';
import { parseVoucher, rowsAsText, type MemorialEntry, type NewMemorialEntry } from './memorial';

/** The limit of REST, the shortest that is known (docs/services/e-boekhouden.md 5.5). */
const LONGEST = 50;

/** The content of the run for which an entry was written: by these the books have the earlier versions of a run. */
export interface WrittenState {
	/** The name of the content: `F` and eight digits. */
	name: string;
	origin: Origin;
	/** The hashes of the other runs that shared the content. */
	others: readonly string[];
}

/** The state of a run of which all was reversed: an old file of the run no longer matches. */
export const TAKEN_BACK: WrittenState = { name: 'F00000000', origin: 'list', others: [] };

/** The letters in a description. */
const LETTERS: Readonly<Record<Origin, string>> = { list: 'r', named: 'n', said: 'p', assumed: 'm' };
const ORIGINS = new Map((Object.keys(LETTERS) as Origin[]).map((origin) => [LETTERS[origin], origin]));
const SHORT_HASH = 6;

/** A short name for a run, so that a description has room for its text. */
export function runAsHash({ run, year }: { run: string; year: number }): string {
	return shortHash([run, year], SHORT_HASH);
}

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
	const print = ` n8n:${fingerprint(entry, source)}${state ? stateAsText(state) : ''}`;
	const clean = text.replace(/\s+/g, ' ').trim();
	return (
		[...clean]
			.slice(0, LONGEST - print.length)
			.join('')
			.trimEnd() + print
	);
}

function stateAsText({ name, origin, others }: WrittenState): string {
	return `.${LETTERS[origin]}${name.slice(1)}${others.map((hash) => `+${hash}`).join('')}`;
}

/** The content for which an entry was written; null when its description does not say. */
export function stateOf({ description }: Pick<MemorialEntry, 'description'>): WrittenState | null {
	const { state } = markIn(description) ?? {};
	const origin = state && ORIGINS.get(state.charAt(1));
	if (!origin) return null;
	const [name = '', ...others] = state.slice(2).split('+');
	return { name: `F${name}`, origin, others };
}

/** The origin of the first booking of a run: both a list and files may continue it. */
export function originIn(run: string, entries: readonly Pick<MemorialEntry, 'description'>[]): Origin {
	const origins = entries.flatMap((entry) => stateOf(entry)?.origin ?? []);
	// Without the mark, which a person may have removed, a name that is not a number may be that of a file: it is asked
	// about.
	if (!isNamedByContent(run)) return origins[0] ?? (/^\d+$/.test(run) ? 'list' : 'named');
	return origins.find((origin) => origin !== 'list') ?? 'said';
}

/** The description without our mark: what the payroll called the run. */
export function writtenText({ description }: Pick<MemorialEntry, 'description'>): string {
	const mark = markIn(description) ? description.lastIndexOf('n8n:') : description.length;
	return description.slice(0, mark).trim();
}

type Fit = 'fits' | 'changed' | 'noFingerprint';

export function fitOf(entry: MemorialEntry, source: string): Fit {
	const print = markIn(entry.description)?.print;
	if (!print) return 'noFingerprint';
	return print === fingerprint(entry, source) ? 'fits' : 'changed';
}

/** Whether the fingerprint of an entry is that of the same entry under another Boekstuk. */
export function wasWrittenUnder(voucher: string, entry: MemorialEntry, source: string): boolean {
	const print = markIn(entry.description)?.print;
	return print !== undefined && print === fingerprint({ ...entry, voucher }, source);
}

function fingerprint({ voucher, date, rows }: Omit<NewMemorialEntry, 'description'>, source: string): string {
	const whose = parseVoucher(voucher, source);
	const otherDate = whose?.forDate === undefined ? [] : [whose.forDate];
	const facts = [whose?.source, whose?.company, whose?.run, date, rowsAsText(rows), ...otherDate];
	return shortHash(facts, 8);
}

/** Digits of a hash: enough for the runs of one company. */
const DIGITS = 8;

/**
 * The name of a journal's content, made from company, year, period and sums, whatever the order of its lines: two journals
 * with the same content are one. A run without a number or name is booked under it.
 */
export function contentName(company: string, journal: Journal): string {
	const lines = journal.entries.flatMap(({ date, lines: ofDate }) =>
		ofDate.map((line) => ({ ...line, date })),
	);
	const places = groupedBy(lines, ({ date, ledgerAccount, costCentre }) =>
		JSON.stringify([date, ledgerAccount, costCentre]),
	);
	const sums = [...places]
		.map(([place, ofPlace]) => [place, sum(ofPlace.map(({ amount }) => amount))] as const)
		.filter(([, amount]) => !amount.eq(0))
		.map(([place, amount]) => [place, amount.toFixed(2)])
		.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
	const nothing = journal.entries.length === 0 ? [journal.description, journal.faults, journal.state] : [];
	return `F${shortHash([company, periodOfRun(journal), sums, ...nothing], DIGITS)}`;
}

/** The last period of a journal: `2026-5`. Lines of earlier periods are corrections. */
export function periodOfRun({ year, entries }: Journal): string {
	return `${year}-${highestOf(
		entries.map(({ period }) => period),
		0,
	)}`;
}

/** Gives each journal without a number or name that of its content; a repeated journal counts once. */
export function named(payroll: Payroll): Payroll {
	const each = new Map(
		payroll.journals.map((journal) => {
			const name = contentName(payroll.company, journal);
			const run = journal.run || name;
			return [`${run} ${name}`, { ...journal, run }];
		}),
	);
	return { ...payroll, journals: [...each.values()] };
}

export function isNamedByContent(run: string): boolean {
	return /^F[0-9a-f]{8}$/.test(run);
}
