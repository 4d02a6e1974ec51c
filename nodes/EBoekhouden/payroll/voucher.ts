import { parseDate, type BookDate } from '../../shared/values/dates';

/** Whose booking it is. Year and period are for the reader; source, company and run are the identity. */
export interface Voucher {
	source: string;
	company: string;
	year: number;
	period: number;
	run: string;
	/** The date that the entry is for, when it stands on another one. */
	forDate?: BookDate;
}

/** *Boekstuk*: `NMBRS 12345/2026-05/887`, or `NMBRS 12345/2026-01/887@2026-01-31` when it stands on another date. */
export function formatVoucher({ source, company, year, period, run, forDate }: Voucher): string {
	const moved = forDate === undefined ? '' : `@${forDate}`;
	return `${source} ${company}/${year}-${String(period).padStart(2, '0')}/${run}${moved}`;
}

/** Far more than any of ours; a longer text is not looked through, for the pattern would try for minutes. */
const LONGEST = 100;

/** Null for a Boekstuk that is not of this source. A person may have typed it, so spaces around it do not matter. */
export function parseVoucher(text: string, source: string): Voucher | null {
	const typed = text.trim();
	if (typed.length > LONGEST) return null;
	// eslint-disable-next-line regexp/no-super-linear-backtracking -- behind a limit of 100 characters
	const match = /^(\S+)\s+([^/]+)\/(\d{4})-(\d{1,2})\/([^/@]+)(?:@(.+))?$/.exec(typed);
	if (!match) return null;
	const [, name = '', company = '', year, period, run = '', moved] = match;
	const forDate = moved === undefined ? undefined : parseDate(moved);
	if (name.toUpperCase() !== source || forDate === null) return null;
	return {
		...{ source, company: company.trim(), year: Number(year), period: Number(period), run: run.trim() },
		...(forDate !== undefined && { forDate }),
	};
}
