import type { BookDate } from '../../../../base/values/dates';

/** A Boekstuk of ours, read here once more so that a mistake in the algorithm's own reading is seen. */
export interface Boekstuk {
	company: string;
	month: number;
	run: string;
	/** The date that an entry on another date is for. */
	forDate?: BookDate;
}

export function boekstuk({ company, month, run, forDate }: Boekstuk): string {
	const period = `2026-${String(month).padStart(2, '0')}`;
	return `NMBRS ${company}/${period}/${run}${forDate ? `@${forDate}` : ''}`;
}

const OURS = /^NMBRS ([^/]+)\/2026-(\d{2})\/([^/@]+)(?:@(\d{4}-\d{2}-\d{2}))?$/;
const parsed = new Map<string, Boekstuk | null>();

export function readBoekstuk(text: string): Boekstuk | null {
	const known = parsed.get(text);
	if (known !== undefined) return known;
	const match = OURS.exec(text);
	const [, company = '', month, run = '', forDate] = match ?? [];
	const found = match ? { company, month: Number(month), run, ...(forDate && { forDate }) } : null;
	parsed.set(text, found);
	return found;
}
