import { distinct } from '../../../base/values/records';

/** What a person decides about a run. */
export const RULINGS = ['correct', 'book', 'leave', 'reverse'] as const;
export type RulingWord = (typeof RULINGS)[number];

export interface Ruling {
	/** The Boekstuk of a run, the id of a question, or the mutations of others (`101+104`), as it was typed. */
	about: string;
	word: RulingWord;
	/**
	 * With `book`: the hash of what is accepted, edits or mutations of others. With `correct`: the booked run whose newer version
	 * it is. With `leave`: hashes of the state that was left (`leftStates`).
	 */
	accepts: readonly string[];
}

/**
 * Reads `101+104=book:3fa9c1d2, Q3f2a91c4d07=correct:891`. Terms that cannot be read are returned separately. Of several about one
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
		const about = isOfEntries(ruling) ? formatRuling(ruling) : ruling.about;
		// What is typed once more counts from there.
		byAbout.delete(about);
		byAbout.set(about, ruling);
	}
	return { rulings: [...byAbout.values()], unreadable: distinct(unreadable) };
}

const NONE = /^(?!)/;
const HASH = /^[0-9a-f]{8}$/;
const ACCEPTED: Partial<Record<RulingWord, RegExp>> = {
	book: HASH,
	correct: /^[^/\s@]{1,40}$/,
	leave: HASH,
};

/** Whether it says of mutations of others that they are something else. */
export function isOfEntries({ about, word, accepts }: Ruling): boolean {
	return word === 'book' && accepts.length === 1 && /^\d{1,15}(\+\d{1,15})*$/.test(about);
}

function parseRuling(term: string): Ruling | null {
	const at = term.lastIndexOf('=');
	const [word = '', mutations, ...more] = term
		.slice(at + 1)
		.split(':')
		.map((part) => part.trim());
	const known = RULINGS.find((ruling) => ruling === word.toLowerCase());
	const accepts = mutations === undefined ? [] : mutations.split('+').map((number) => number.trim());
	const isClear = accepts.every((one) => known === undefined || (ACCEPTED[known] ?? NONE).test(one));
	const about = term.slice(0, Math.max(at, 0)).trim();
	if (!known || about === '' || more.length > 0 || !isClear) return null;
	return { about, word: known, accepts };
}

/** As it is entered in the settings. */
export function formatRuling({ about, word, accepts }: Ruling): string {
	return `${about}=${word}${accepts.length > 0 ? `:${accepts.join('+')}` : ''}`;
}
