import { createHash } from 'node:crypto';
import type { BookDate } from '../../shared/values/dates';
import { rowsAsText, type MemorialEntry, type NewMemorialEntry } from './memorial';
import { parseVoucher } from './voucher';

/** The shortest limit known for a description (apis/eboekhouden.md 1.4). */
const LONGEST = 50;

/**
 * Omschrijving of an entry of ours: a text, and a fingerprint of run, date and rows. An entry that no longer fits its
 * own fingerprint was edited by hand, or is not kept by the service as it was sent.
 */
export function describeEntry(
	text: string,
	entry: Omit<NewMemorialEntry, 'description'>,
	source: string,
): string {
	const print = ` n8n:${fingerprint(entry, source)}`;
	const clean = text.replace(/\s+/g, ' ').trim();
	return (
		[...clean]
			.slice(0, LONGEST - print.length)
			.join('')
			.trimEnd() + print
	);
}

/** Text of an entry that puts back what was booked before the service refused another date. */
export function putBackText(refused: BookDate): string {
	return `Teruggeboekt: ${refused} is dicht`;
}

/** The date that was refused, when the entry is such a put-back. */
export function refusedDateIn(description: string): BookDate | null {
	return /^Teruggeboekt: (\d{4}-\d{2}-\d{2}) is dicht/.exec(description)?.[1] ?? null;
}

export type Fit = 'fits' | 'changed' | 'noFingerprint';

export function fitOf(entry: MemorialEntry, source: string): Fit {
	const print = /\bn8n:([0-9a-f]{8})$/.exec(entry.description.trim())?.[1];
	if (!print) return 'noFingerprint';
	return print === fingerprint(entry, source) ? 'fits' : 'changed';
}

function fingerprint({ voucher, date, rows }: Omit<NewMemorialEntry, 'description'>, source: string): string {
	const whose = parseVoucher(voucher, source);
	const facts = JSON.stringify([whose?.source, whose?.company, whose?.run, date, rowsAsText(rows)]);
	return createHash('sha256').update(facts).digest('hex').slice(0, 8);
}
