import { groupedBy } from '../../../base/values/records';

/** The decisions of a person about a run. */
export const RULINGS = ['correct', 'book', 'leave', 'reverse'] as const;
export type RulingWord = (typeof RULINGS)[number];

export interface Ruling {
	word: RulingWord;
	/**
	 * With `book`: foreign mutations that are not this run. With `correct` to a question: the booked run whose newer version it
	 * is. With `leave`: hashes of the state that was left (`leftStates`).
	 */
	accepts: readonly string[];
}

/** A ruling as it was typed: `about` is a run, a Boekstuk or a question. */
export interface TypedRuling extends Ruling {
	about: string;
}

/**
 * Reads `887=book, 888=leave, 890=book:101+104, Q3fa9c1d2=correct:891`. Terms that cannot be read, or are about one run
 * twice, are returned separately.
 */
export function parseRulings(text: string): { rulings: TypedRuling[]; unreadable: string[] } {
	const terms = text
		.split(/[,;\n]/)
		.map((term) => term.trim())
		.filter(Boolean);
	const read = terms.map((term) => ({ term, ruling: parseRuling(term) }));
	const byRun = groupedBy(read, ({ ruling }) => ruling?.about);
	const isClear = ({ ruling }: (typeof read)[number]) =>
		ruling !== null && byRun.get(ruling.about)?.length === 1;
	return {
		rulings: read.filter(isClear).flatMap(({ ruling }) => ruling ?? []),
		unreadable: read.filter((one) => !isClear(one)).map(({ term }) => term),
	};
}

const NONE = /^(?!)/;
const ACCEPTED: Partial<Record<RulingWord, RegExp>> = {
	book: /^\d{1,15}$/,
	correct: /^[^/\s@]{1,40}$/,
	leave: /^[0-9a-f]{8}$/,
};

function parseRuling(term: string): TypedRuling | null {
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
export function formatRuling({ about, word, accepts }: TypedRuling): string {
	return `${about}=${word}${accepts.length > 0 ? `:${accepts.join('+')}` : ''}`;
}
