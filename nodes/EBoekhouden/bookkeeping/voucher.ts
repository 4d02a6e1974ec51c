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

/** Null for a Boekstuk that is not of this source. A person may have typed it, so spaces around it do not matter. */
export function parseVoucher(text: string, source: string): Voucher | null {
	const match = /^(\S+)\s+([^/]+)\/(\d{4})-(\d{1,2})\/([^/]+)$/.exec(text.trim());
	if (!match) return null;
	const [, name = '', company = '', year, period, run = ''] = match;
	if (name.toUpperCase() !== source) return null;
	return { source, company: company.trim(), year: Number(year), period: Number(period), run: run.trim() };
}
