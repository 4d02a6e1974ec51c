import { distinct } from '../../../base/values/records';
import { shortHash } from '../../../base/values/text';

/*
 * Which run of a company it is: listed, by the id that a payroll gives it, or declared, by a period and words. It is read once, out of
 * an item or a Boekstuk, and written for a Boekstuk here: no other file knows how.
 *
 *     887             listed
 *     #3fa9c1d2e0     listed, its id is too long for a Boekstuk, or could be mistaken in one
 *     P05             declared, the main run of period 5
 *     P05-bonus       declared, with words
 *     P05#3fa9c1d2    declared, its words are too long for a Boekstuk
 *     P05-bonus~2     another run beside the one of that name
 */

export interface Run {
	is: 'listed' | 'declared';
	/** The run as a Boekstuk has it. */
	text: string;
	/**
	 * Two runs of a company with the same key are the same run. A listed run has the same key in every year, because a person may
	 * have mistyped the year.
	 */
	key: string;
	/** The key of the first run with this name: `P05-bonus~2` is another run beside `P05-bonus`. */
	nameKey: string;
	/** The name without its period: '' for the main run. All listed runs have one name. */
	name: string;
	/** The number of words that the item gives the run in its name. */
	words: number;
}

/** The sign in front of a hash that stands for an id or for words. No id and no word has that sign. */
const HIDDEN = '#';
const LISTED = '#';

/**
 * Matches an id that is written in a Boekstuk and in an answer as it is, when it has at most `LONGEST_ID` signs; any other id is
 * written as a hash.
 */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}.&+_-]*[\p{L}\p{N}])?$/u;
const LONGEST_ID = 12;
const OF_ID = 10;
const OF_WORDS = 8;

/**
 * The id of a company or of a listed run in the form in which a Boekstuk has it. After 1 March 2027 both are GUIDs in Nmbrs
 * (docs/services/nmbrs.md 1.1).
 */
export function idInVoucher(id: string): string {
	return id.length <= LONGEST_ID && PLAIN.test(id) ? id : HIDDEN + shortHash(id, OF_ID);
}

/** The limit of a Boekstuk over REST, the shortest that is known (docs/services/e-boekhouden.md 5.1). */
export const LONGEST_VOUCHER = 50;
/** The length of a Boekstuk apart from source, company and run: `NMBRS 12345/2026-05/P05@2026-05-31`. */
const BESIDE = ' /2026-05/@2026-05-31'.length;
/** Words of a name that are longer than this together are written as a hash in a Boekstuk. */
const LONGEST = 13;

const DECLARED = /^P(?<period>\d{2})(?:-(?<words>[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*))?$/u;

/** The name of a run that a file or a form declares, as an item has it: `P05-bonus-noord`, whatever the order of the words. */
export function declaredText(period: number, words: readonly string[]): string {
	return [`P${String(period).padStart(2, '0')}`, ...distinct(words).sort()].join('-');
}

/** The words of a declared name such as `P05-bonus`; null for the id of a run in a list. */
export function declaredWords(text: string): string[] | null {
	const found = DECLARED.exec(text)?.groups;
	return found ? (found.words?.split('-') ?? []) : null;
}

/** Reads the run of an item. `owner` is source and company, which a Boekstuk has too, so that they leave the name less room. */
export function readRun(text: string, year: number, owner = ''): Run {
	const words = declaredWords(text);
	if (words === null) return listed(idInVoucher(text));
	const [period = ''] = text.split('-');
	const room = Math.min(LONGEST, LONGEST_VOUCHER - BESIDE - owner.length - `${period}-`.length);
	const whole = words.join('-');
	const name = whole.length <= room ? whole : HIDDEN + shortHash(words, OF_WORDS);
	const written = name.startsWith(HIDDEN) ? period + name : [period, name].filter(Boolean).join('-');
	return declared(written, { written, name, year, words: words.length });
}

const BOOKED = /^(?<written>P\d{2}(?:-(?<words>[\p{L}\p{N}-]+)|(?<hash>#[\da-f]+))?)(?:~\d+)?$/u;

/** Reads the run of a Boekstuk. */
export function readBookedRun(text: string, year: number): Run {
	const { written, words, hash } = BOOKED.exec(text)?.groups ?? {};
	if (written === undefined) return listed(text);
	return declared(text, { written, name: hash ?? words ?? '', year, words: 0 });
}

function listed(text: string): Run {
	return { is: 'listed', text, key: text, nameKey: text, name: LISTED, words: 0 };
}

function declared(
	text: string,
	{ written, name, year, words }: { written: string; name: string; year: number; words: number },
): Run {
	return { is: 'declared', text, key: `${year}/${text}`, nameKey: `${year}/${written}`, name, words };
}

/** The first name of a run that is not in use: its own, or one with a number behind it, such as `P05~2`. */
export function freeBeside(run: Run, isTaken: (key: string) => boolean): Run {
	let [count, free] = [1, run];
	while (isTaken(free.key)) {
		count += 1;
		free = { ...run, text: `${run.text}~${count}`, key: `${run.key}~${count}` };
	}
	return free;
}
