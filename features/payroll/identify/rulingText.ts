import { distinct } from '../../../base/values/records';

/** What a person decides about a run. */
export const RULINGS = ['correct', 'book', 'leave', 'reverse'] as const;
export type RulingWord = (typeof RULINGS)[number];

export interface Ruling {
	/** The Boekstuk of a run, or the id of a question, as it was typed. */
	about: string;
	word: RulingWord;
	/**
	 * With `book`: the hash of the edits that are accepted. With `correct`: the booked run whose newer version it is. With `leave`:
	 * the hash of what was left (`leftState`). '' for none.
	 */
	accepts: string;
}

/**
 * Reads `NMBRS 12345/2026-05/887=book:3fa9c1d2, Q3f2a91c4d07=correct:891`. Terms that cannot be read are returned separately. Of several about one
 * run or question the last one counts: an answer to what changed is added below the former.
 */
export function parseRulings(text: string): { rulings: Ruling[]; unreadable: string[] } {
	const terms = text
		.split(/[,;\n]/)
		.map((term) => term.trim())
		.filter(Boolean);
	const byAbout = new Map<string, Ruling>();
	const unreadable: string[] = [];
	for (const term of terms) {
		const ruling = parseRuling(term);
		if (!ruling) {
			unreadable.push(term);
			continue;
		}
		byAbout.set(ruling.about, ruling);
	}
	return { rulings: [...byAbout.values()], unreadable: distinct(unreadable) };
}

const HASH = /^[0-9a-f]{8}$/;
const ACCEPTED: Partial<Record<RulingWord, RegExp>> = {
	book: HASH,
	correct: /^[^/\s@]{1,40}$/,
	leave: HASH,
};

function parseRuling(term: string): Ruling | null {
	const at = term.lastIndexOf('=');
	const [word = '', accepts, ...more] = term
		.slice(at + 1)
		.split(':')
		.map((part) => part.trim());
	const known = RULINGS.find((ruling) => ruling === word.toLowerCase());
	const isClear = accepts === undefined || (known !== undefined && ACCEPTED[known]?.test(accepts) === true);
	const about = term.slice(0, Math.max(at, 0)).trim();
	if (!known || about === '' || more.length > 0 || !isClear) return null;
	return { about, word: known, accepts: accepts ?? '' };
}

/** As it is entered in the settings. */
export function formatRuling({ about, word, accepts }: Ruling): string {
	return `${about}=${word}${accepts === '' ? '' : `:${accepts}`}`;
}
