import { markIn } from '../../shared/items/entryMark';
import { shortHash } from '../../shared/values/text';
import { isNamedByContent } from './fileRun';
import { rowsAsText, type MemorialEntry, type NewMemorialEntry } from './memorial';
import { parseVoucher } from './voucher';
import type { Origin } from './content';

/** The shortest limit known for a description, that of REST (docs/services/e-boekhouden.md 5.5). */
const LONGEST = 50;

/** For which content of its run an entry was written: so the books remember what a run was. */
export interface WrittenState {
	/** Of the content: `F` and eight digits. */
	name: string;
	origin: Origin;
	/** The hashes of the other runs that were one content with it. */
	others: readonly string[];
}

/** What a run is once all of it was taken back on purpose: an old file of it is not what it is. */
export const TAKEN_BACK: WrittenState = { name: 'F00000000', origin: 'list', others: [] };

/** As it stands in a description. */
const ORIGINS: Readonly<Record<Origin, string>> = { list: 'r', named: 'n', said: 'p', assumed: 'm' };
const SHORT_HASH = 6;

/** A name of another run that leaves room for a text. */
export function runAsHash({ run, year }: { run: string; year: number }): string {
	return shortHash([run, year], SHORT_HASH);
}

/**
 * Omschrijving of an entry of ours: a text, a fingerprint of run, date (also the one that it is for) and rows, and for which content
 * it was written. An entry that no longer fits its own fingerprint was edited by hand, or is not kept by the service as it was sent.
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
	return `.${ORIGINS[origin]}${name.slice(1)}${others.map((hash) => `+${hash}`).join('')}`;
}

/** Null for an entry that does not say it. */
export function stateOf({ description }: Pick<MemorialEntry, 'description'>): WrittenState | null {
	const { state } = markIn(description) ?? {};
	if (!state) return null;
	const [name = '', ...others] = state.slice(2).split('+');
	const origin = (Object.keys(ORIGINS) as Origin[]).find((one) => ORIGINS[one] === state[1]) ?? 'list';
	return { name: `F${name}`, origin, others };
}

/** Of a run, by the entries that it has: as it was booked first, since a list and files may both go on with it. */
export function originIn(run: string, entries: readonly Pick<MemorialEntry, 'description'>[]): Origin {
	const origins = entries.flatMap((entry) => stateOf(entry)?.origin ?? []);
	// Its mark may be gone, edited by hand: what is no number may be of a file, and is then asked about.
	if (!isNamedByContent(run)) return origins[0] ?? (/^\d+$/.test(run) ? 'list' : 'named');
	return origins.find((origin) => origin !== 'list') ?? 'said';
}

/** What it says beside our mark: what its run was called. */
export function writtenText({ description }: Pick<MemorialEntry, 'description'>): string {
	const mark = markIn(description) ? description.lastIndexOf('n8n:') : description.length;
	return description.slice(0, mark).trim();
}

export type Fit = 'fits' | 'changed' | 'noFingerprint';

export function fitOf(entry: MemorialEntry, source: string): Fit {
	const print = markIn(entry.description)?.print;
	if (!print) return 'noFingerprint';
	return print === fingerprint(entry, source) ? 'fits' : 'changed';
}

/** Whether an entry carries the fingerprint that it would have under another Boekstuk. */
export function wasWrittenUnder(voucher: string, entry: MemorialEntry, source: string): boolean {
	const print = markIn(entry.description)?.print;
	return print !== undefined && print === fingerprint({ ...entry, voucher }, source);
}

function fingerprint({ voucher, date, rows }: Omit<NewMemorialEntry, 'description'>, source: string): string {
	const whose = parseVoucher(voucher, source);
	const moved = whose?.forDate === undefined ? [] : [whose.forDate];
	const facts = [whose?.source, whose?.company, whose?.run, date, rowsAsText(rows), ...moved];
	return shortHash(facts, 8);
}
