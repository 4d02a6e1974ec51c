import { markIn } from '../../../base/items/entryMark';
import { shortHash } from '../../../base/values/text';
import { parseVoucher, rowsAsText, type MemorialEntry, type NewMemorialEntry } from './memorial';

/** The limit of REST, the shortest that is known (docs/services/e-boekhouden.md 5.5). */
const LONGEST = 50;

/**
 * Where the content of an entry came from: a list with run numbers; a name with its period; a name with a period that was taken
 * from a date alone; or a name other than that of the run, of which a person said that it is this run.
 */
export type Origin = 'list' | 'declared' | 'dated' | 'said';

/** The content for which an entry was written: by these the books remember the earlier versions of a run. */
export interface WrittenState {
	/** Eight digits. */
	hash: string;
	origin: Origin;
}

/** The state of a run of which all was reversed: an old file of the run no longer matches. */
export const TAKEN_BACK: WrittenState = { hash: '00000000', origin: 'list' };

/** The letters in a description. */
const LETTERS: Readonly<Record<Origin, string>> = { list: 'r', declared: 'n', said: 'p', dated: 'm' };
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
			.slice(0, LONGEST - mark.length)
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

/** The description without our mark: what the payroll called the run. */
export function writtenText({ description }: Pick<MemorialEntry, 'description'>): string {
	const mark = markIn(description) ? description.lastIndexOf('n8n:') : description.length;
	return description.slice(0, mark).trim();
}

/** The same, without a number at the end of a text that may have been cut off. */
export function wholeText(entry: Pick<MemorialEntry, 'description'>): string {
	const text = writtenText(entry);
	return entry.description.length < LONGEST - 1 ? text : text.replace(/(?<!\d)\d+$/, '');
}

type Fit = 'fits' | 'changed' | 'noFingerprint';

export function fitOf(entry: MemorialEntry, source: string): Fit {
	const written = markIn(entry.description)?.fingerprint;
	if (!written) return 'noFingerprint';
	return written === fingerprint(entry, source) ? 'fits' : 'changed';
}

/** Whether the fingerprint of an entry is that of the same entry under another Boekstuk. */
export function wasWrittenUnder(voucher: string, entry: MemorialEntry, source: string): boolean {
	const written = markIn(entry.description)?.fingerprint;
	return written !== undefined && written === fingerprint({ ...entry, voucher }, source);
}

function fingerprint({ voucher, date, rows }: Omit<NewMemorialEntry, 'description'>, source: string): string {
	const whose = parseVoucher(voucher, source);
	const otherDate = whose?.forDate === undefined ? [] : [whose.forDate];
	const facts = [whose?.source, whose?.company, whose?.run, date, rowsAsText(rows), ...otherDate];
	return shortHash(facts, 8);
}
