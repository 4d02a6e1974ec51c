/** Whose booking it is. Year and period are for the reader; source, company and run are the identity. */
export interface Voucher {
	source: string;
	company: string;
	year: number;
	period: number;
	run: string;
}

/** *Boekstuk*: `NMBRS 12345/2026-05/887`. */
export function formatVoucher({ source, company, year, period, run }: Voucher): string {
	return `${source} ${company}/${year}-${String(period).padStart(2, '0')}/${run}`;
}

/** Far more than any of ours; a longer text is not looked through, for the pattern would try for minutes. */
const LONGEST = 100;

/** Null for a Boekstuk that is not of this source. A person may have typed it, so spaces around it do not matter. */
export function parseVoucher(text: string, source: string): Voucher | null {
	const typed = text.trim();
	if (typed.length > LONGEST) return null;
	const match = /^(\S+)\s+([^/]+)\/(\d{4})-(\d{1,2})\/([^/]+)$/.exec(typed);
	if (!match) return null;
	const [, name = '', company = '', year, period, run = ''] = match;
	if (name.toUpperCase() !== source) return null;
	return { source, company: company.trim(), year: Number(year), period: Number(period), run: run.trim() };
}

/** The Boekstuk of entries of one run, as we write it; '' for no entries. */
export function voucherOf(entries: readonly { voucher: string }[], source: string): string {
	const whose = entries[0] && parseVoucher(entries[0].voucher, source);
	return whose ? formatVoucher(whose) : '';
}
