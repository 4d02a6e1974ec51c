import { distinct, addAll, groupedBy } from '../../../base/values/records';
import type { Payroll } from '../item';
import { periodRange } from '../../../base/values/dates';
import { type BookedEntries, parseVoucher, type Voucher } from '../read/memorial';
import { bookedRunsIn } from './contents';
import { declaredName, isNumber } from './declared';
import { isBooked } from './identify';
import { idOfLeave, isQuestionId, type Answer, type AskedQuestion } from './question';
import { startOf, type BookingSettings } from '../settings';
import { blocked, verdict, type RowDraft } from '../row/rowDraft';

/** What a person decides about a run. */
const RULINGS = ['correct', 'book', 'leave', 'reverse'] as const;
export type RulingWord = (typeof RULINGS)[number];

/** In the answers of a form: what is done with all that they are not about. */
export const ABOUT_OTHERS = /\*=(book|leave)/g;

export interface Ruling {
	/** The Boekstuk of a run, or the id of a question, as it was typed. */
	about: string;
	word: RulingWord;
	/**
	 * With `book`: the hash of the edits that are accepted. With `correct`: the booked run whose newer version it is. With `leave`:
	 * the hash of what was left (`leaveHash`). '' for none.
	 */
	accepts: string;
}

/** In a line that was copied with its sentence, a bullet or a full stop. */
const ANSWER =
	/(?<![\w-])(Q[\da-f]+|[a-z][a-z\d]{0,20}\s+[^\s/,;]{1,40}\/\d{4}-\d{1,2}\/[^/@,;=]{1,60}(?:@[\d-]{10})?)\s*=\s*([^\s,;:]+)(?:\s*:\s*([^\s,;]*))?/gi;
/** What a printed sentence never has: then an answer was typed wrong. */
const LOOKS_LIKE_ONE = /=|\d{4}-\d{1,2}\/|\bQ[\da-f]{4,}\b|\b(?:book|correct|leave|reverse)\W{0,3}$/i;

/**
 * Reads `NMBRS 12345/2026-05/887=book:3fa9c1d2, Q3f2a91c4d07=correct:891`, whole as it is printed: also with the sentence on the line
 * above it. Any other line is returned separately. Of several about one run or question the last one counts: an answer to what changed
 * is added below the former.
 */
export function parseRulings(text: string): { rulings: Ruling[]; unreadable: string[] } {
	const lines = text.split(/[\n\r\u2028\u2029]/).filter((line) => /[\p{L}\p{N}]/u.test(line));
	const read = lines.map((line) => {
		const found = [...line.matchAll(ANSWER)].map(rulingIn);
		return LOOKS_LIKE_ONE.test(line.replace(ANSWER, ' ')) || found.includes(null) ? null : found;
	});
	const isSentence = (at: number) => read[at]?.length === 0 && (read[at + 1] ?? []).length > 0;
	const rulings = read.flatMap((found) => found ?? []).filter((ruling) => ruling !== null);
	return {
		rulings: [...new Map(rulings.map((ruling) => [ruling.about, ruling])).values()],
		unreadable: distinct(lines.filter((_, at) => !read[at]?.length && !isSentence(at))),
	};
}

const HASH = /^[0-9a-f]{8}$/;
const ACCEPTED: Partial<Record<RulingWord, RegExp>> = {
	book: HASH,
	correct: /^[^/\s@]{1,40}$/,
	leave: HASH,
};

function rulingIn([, about = '', word = '', given]: RegExpExecArray): Ruling | null {
	const [bare, accepts] = [word, given].map((text) => text?.replace(/[.)\]'"`’”*_>]{1,3}$/, ''));
	const known = RULINGS.find((ruling) => ruling === bare?.toLowerCase());
	if (!known || (accepts !== undefined && !ACCEPTED[known]?.test(accepts))) return null;
	return { about: about.trim().replace(/\s+/g, ' '), word: known, accepts: accepts ?? '' };
}

/** As it is entered in the settings. */
export function formatRuling({ about, word, accepts }: Ruling): string {
	return `${about}=${word}${accepts === '' ? '' : `:${accepts}`}`;
}

/** A run of the payroll or of the books. `year`: for a name in a file, which belongs to its year. */
interface RunOfCompany {
	company: string;
	run: string;
	year: number | null;
}

/** The decisions of a person per run, and the answers per question: nothing of it changes once they are read. */
export class Rulings {
	/** A row for each ruling that cannot be read, or fits no run; it has no other effect. */
	private readonly faults: RowDraft[] = [];
	private readonly byRun = new Map<string, Ruling>();
	private readonly answers = new Map<string, Ruling>();
	/** Who chose these never saw Decisions. */
	private readonly onPage: ReadonlySet<string>;
	private readonly runs: RunOfCompany[];
	/** Those of the books of which anything stands. */
	private readonly standing: ReadonlySet<string>;
	private readonly isFromFile: boolean;
	/** About runs that this execution did not read. */
	private readonly unread: Ruling[] = [];

	constructor(
		{ decisions, answers = '' }: Pick<BookingSettings, 'decisions' | 'answers'>,
		private readonly payrolls: readonly Payroll[],
		private readonly booked: BookedEntries,
	) {
		const runsOf = (company: string, runs: readonly { run: string; year: number }[]) =>
			runs.map(({ run, year }) => ({ company, run, year: isNumber(run) ? null : year }));
		const books = payrolls.map(({ company }) => ({ company, runs: bookedRunsIn(booked.ofCompany(company)) }));
		this.runs = distinct([
			...payrolls.flatMap(({ company, journals }) => runsOf(company, journals)),
			...books.flatMap(({ company, runs }) => runsOf(company, runs)),
		]);
		const standing = books.flatMap(({ company, runs }) => runsOf(company, runs.filter(isBooked)));
		this.standing = new Set(standing.map(keyInCompany));
		this.isFromFile = payrolls.some(({ fromFile }) => fromFile);
		// Answers override decisions, so they come last.
		const typed = [decisions, answers.replace(ABOUT_OTHERS, '')].map(parseRulings);
		this.onPage = new Set(typed[1]?.rulings.map(({ about }) => about.toLowerCase()));
		const unreadable = typed.flatMap((one) => one.unreadable);
		addAll(this.faults, unreadable.map(fitsNoRun));
		for (const ruling of typed.flatMap(({ rulings }) => rulings))
			if (isQuestionId(ruling.about)) this.answers.set(ruling.about.toLowerCase(), ruling);
			else this.take(ruling);
	}

	of({ company }: Payroll, run: string, year: number): Ruling | null {
		const keys = [year, null].map((one) => keyInCompany({ company, run, year: one }));
		return keys.map((key) => this.byRun.get(key)).find((ruling) => ruling !== undefined) ?? null;
	}

	/** The answer to a question; null for none, and for one that it does not offer. */
	answerTo(question: AskedQuestion): Answer | null {
		const given = this.answers.get(question.id.toLowerCase());
		return given ? answerIn(given, question) : null;
	}

	/** The answer by which a person left these facts, in whatever state; null without one. */
	leaveOf(facts: unknown): string | null {
		const begin = idOfLeave(facts).toLowerCase();
		const [, given] =
			[...this.answers].find(([id, { word }]) => word === 'leave' && id.startsWith(begin)) ?? [];
		return given ? formatRuling(given) : null;
	}

	/**
	 * The rows about faults, when these questions were asked, these answers left something, and these rulings were about a run that
	 * was read. Answers to what was not asked, or not read, share one row.
	 */
	complaints(
		asked: readonly AskedQuestion[],
		leaves: readonly string[],
		used: readonly Ruling[],
	): RowDraft[] {
		const questions = groupedBy(asked, ({ id }) => id.toLowerCase());
		const misfits = [...questions].flatMap(([id, [question]]) => {
			const given = this.answers.get(id);
			return given && !answerIn(given, question) ? fitsNoRun(formatRuling(given)) : [];
		});
		const stray = [...this.answers].filter(
			([id, given]) => !questions.has(id) && !leaves.includes(formatRuling(given)),
		);
		const chosen = stray.filter(([id]) => this.onPage.has(id)).map(([, ruling]) => ruling);
		const typed = stray.filter(([id]) => !this.onPage.has(id)).map(([, ruling]) => ruling);
		const notDone = [...this.byRun].filter(
			([run, ruling]) => isToReverse(ruling) && !used.includes(ruling) && this.standing.has(run),
		);
		return [
			...this.faults,
			...misfits,
			...notDone.map(([, ruling]) => fitsNoRun(formatRuling(ruling))),
			...spent([...this.unread, ...typed]),
			...spent(chosen, { onPage: true }),
		];
	}

	private take(ruling: Ruling): void {
		// `correct` answers a question, and decides nothing about a run.
		const whose = ruling.word === 'correct' ? null : parseVoucher(ruling.about, this.booked.source);
		const run = whose && this.runWith(whose);
		if (run) this.byRun.set(keyInCompany(run), ruling);
		// Where the input is a file, the run may be in another one.
		else if (whose && (this.isUnread(whose) || (this.isFromFile && isToReverse(ruling))))
			this.unread.push(ruling);
		else if (!whose || !this.isFromFile) this.faults.push(fitsNoRun(formatRuling(ruling)));
	}

	/** Of a company whose payroll was not read, or of a period before the start: such years are not listed. */
	private isUnread({ company, year, period }: Voucher): boolean {
		const payroll = this.payrolls.find((one) => one.company === company);
		if (payroll) return periodRange(year, period, payroll.periodsPerYear).from < startOf(payroll);
		return this.payrolls.some(({ visibleCompanies }) => visibleCompanies?.includes(company));
	}

	/** The run with a Boekstuk, whatever its period. A name belongs to its year, a number to none. */
	private runWith({ company, run, year }: Voucher): RunOfCompany | undefined {
		// `P05~2` is decided about before it is booked beside `P05`.
		const found = [run, declaredName(run)].flatMap((name) =>
			this.runs.filter((one) => one.company === company && one.run === name),
		);
		const one = found.find((each) => each.year === year) ?? found.find((each) => each.year === null);
		return one && { ...one, run };
	}
}

function answerIn({ word, accepts: run }: Ruling, { runs = [] }: AskedQuestion): Answer | null {
	const isOffered = word === 'correct' ? runs.includes(run) : run === '';
	return isOffered && word !== 'reverse' ? { word, run } : null;
}

/** Any other word is about a file that may still come. */
function isToReverse({ word }: Ruling): boolean {
	return word === 'reverse';
}

function fitsNoRun(text: string): RowDraft {
	return blocked({ code: 'decisionFitsNoRun', text });
}

function spent(rulings: readonly Ruling[], where: { onPage?: true } = {}): RowDraft[] {
	const answers = rulings.map(formatRuling);
	return answers.length > 0 ? [verdict('skipped', { code: 'answersSpent', answers, ...where })] : [];
}

function keyInCompany({ company, run, year }: RunOfCompany): string {
	return `${company}/${run}/${year ?? ''}`;
}
