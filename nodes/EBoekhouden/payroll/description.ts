import { createHash } from 'node:crypto';
import { rowsAsText, type MemorialEntry, type NewMemorialEntry } from './memorial';
import { parseVoucher } from './voucher';

/** The shortest limit known for a description, that of REST (docs/services/e-boekhouden.md 5.5). */
const LONGEST = 50;

/**
 * Omschrijving of an entry of ours: a text, and a fingerprint of run, date (also the one that it is for) and rows. An entry that no longer fits its
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

export type Fit = 'fits' | 'changed' | 'noFingerprint';

export function fitOf(entry: MemorialEntry, source: string): Fit {
	const print = printIn(entry);
	if (!print) return 'noFingerprint';
	return print === fingerprint(entry, source) ? 'fits' : 'changed';
}

/** Whether an entry carries the fingerprint that it would have under another Boekstuk. */
export function wasWrittenUnder(voucher: string, entry: MemorialEntry, source: string): boolean {
	const print = printIn(entry);
	return print !== undefined && print === fingerprint({ ...entry, voucher }, source);
}

/** Whether a description is one that we wrote, whoever's payroll it is of. */
export function hasFingerprint(description: string): boolean {
	return printIn({ description }) !== undefined;
}

function printIn({ description }: Pick<MemorialEntry, 'description'>): string | undefined {
	return /\bn8n:([0-9a-f]{8})$/.exec(description.trim())?.[1];
}

function fingerprint({ voucher, date, rows }: Omit<NewMemorialEntry, 'description'>, source: string): string {
	const whose = parseVoucher(voucher, source);
	const moved = whose?.forDate === undefined ? [] : [whose.forDate];
	const facts = JSON.stringify([whose?.source, whose?.company, whose?.run, date, rowsAsText(rows), ...moved]);
	return createHash('sha256').update(facts).digest('hex').slice(0, 8);
}
