import type { CompanyTerm, SaidOfFile } from './types';
import { shortHash } from '../../../base/values/text';
import { readPeriod } from '../writtenDates';

/** A longer name may not fit in a Boekstuk beside its date, with a company and a period of the usual length. */
const LONGEST = 13;

/** The name of the main run of a period, or of another run in it: `P05`, `P05-bonus`. */
export function runName(period: number, name: string): string {
	const plain = plainName(name.toLowerCase());
	const short = plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 4)}-${shortHash(plain, 3)}`;
	return `P${String(period).padStart(2, '0')}${short === '' ? '' : `-${short}`}`;
}

/** Without characters that have a meaning in an answer or a Boekstuk. A Mac stores accents separately from letters. */
export function plainName(name: string): string {
	return name
		.normalize('NFC')
		.split(/[^\p{L}\p{N}.]+/u)
		.filter(Boolean)
		.join('-');
}

/**
 * Period and run from the name of a file: `2026-05 bonus.csv` has both, and `2026-05.csv` is the main run; the name of the
 * company may come first. A number alone does not name a run. Null for a name that does not begin like this.
 */
export function saidByName(file: string, companies: readonly CompanyTerm[]): SaidOfFile | null {
	const bare = file.replace(/\.[a-z]{2,5}$/i, '').trim();
	const starts = ['', ...companies.flatMap(({ id, calledBy }) => [id, calledBy])];
	for (const start of starts) {
		if (!bare.toLowerCase().startsWith(start.toLowerCase())) continue;
		const rest = bare.slice(start.length).replace(/^[\s_-]+/, '');
		const match = /^((?:19|20|21)\d{2}-\d{1,2})(?=$|[\s_]|-\p{L})(.*)$/u.exec(rest);
		const { year = null, period = null } = readPeriod(match?.[1] ?? '') ?? {};
		if (!match || year === null || period === null) continue;
		const words = (match[2] ?? '').split(/[\s_]+/).filter((word) => word !== String(year));
		const name = words.join(' ');
		return { period: { year, period }, run: /\p{L}/u.test(name) || name === '' ? runName(period, name) : '' };
	}
	return null;
}
