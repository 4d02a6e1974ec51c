import { shareOf } from './amounts';
import {
	ALIKE,
	choicesOf,
	had,
	isCalled,
	isFromFile,
	isLast,
	isStanding,
	MOST_TOGETHER,
	type Answer,
	type AnswerWord,
	type BookedRun,
	type Content,
	type Question,
} from './content';
import { runAsHash } from './description';

/**
 * `same` is that run already, except for hand edits and unwritten differences; `correct` is its newer version; `older`
 * was replaced by a newer version in the same input.
 */
export interface RunVerdict {
	kind: 'same' | 'correct' | 'new' | 'older' | 'leave' | 'ask';
	runs: readonly BookedRun[];
	question: Question | null;
	/** Why an answer is not carried out yet: these contents are not answered, or are answered to be the same run. */
	pending: { code: 'answerWaits' | 'answersClash'; others: readonly Content[] } | null;
}

export interface Everything {
	contents: readonly Content[];
	booked: readonly BookedRun[];
	/** Given the names of the runs that it may be a newer version of: an answer with other runs does not count. */
	answerTo(question: string, runs: readonly string[]): Answer | null;
	/** A name for everything that a question is about. */
	idOf(facts: unknown): string;
	/** Whether the books have exactly the sums of these contents for these runs. */
	isSame(contents: readonly Content[], runs: readonly BookedRun[]): boolean;
	/** The distance from runs together, where 1 is its total. */
	farOff(content: Content, runs: readonly BookedRun[]): number;
	/** Whether the dates are so near that the derived period may be wrong. */
	isNear(content: Content, run: BookedRun): boolean;
}

/**
 * Decides which run of the books each content is (docs/items.md, "Which run it is"), over everything at once, so that the
 * order of files does not matter. The id of a question is made from everything that it is about, so that an answer only
 * counts for that question.
 */
export function whichRuns(everything: Everything): Map<Content, RunVerdict> {
	const rule = new Rule(everything);
	rule.recognise();
	return rule.verdicts();
}

class Rule {
	/** Contents whose run is known without a question. */
	private readonly found = new Map<Content, RunVerdict>();

	constructor(private readonly given: Everything) {}

	recognise(): void {
		for (const content of this.given.contents) this.byName(content);
		for (const content of this.open()) {
			const runs = this.runsOf(content);
			if (runs) this.settle([content], 'same', runs);
		}
		for (const run of this.given.booked.filter(isFromFile)) this.severalAsOne(run);
	}

	verdicts(): Map<Content, RunVerdict> {
		const open = this.open();
		const about = open.map((content) => this.asking(content, open));
		const fresh = about.filter(({ runs, others }) => runs.length + others.length === 0);
		const questions = new Map(
			about.flatMap((one) => (fresh.includes(one) ? [] : [this.questionOn(one, fresh)])),
		);
		const answers = new Map([...questions].map(([content, question]) => [content, this.answered(question)]));
		const asked = open.map((content) => this.decided(content, questions, answers));
		const taken = new Set(
			[...asked, ...this.found].flatMap(([, { kind, runs }]) => (kind === 'correct' ? runs : [])),
		);
		const known = [...this.found].map(([content, verdict]): [Content, RunVerdict] =>
			verdict.kind === 'same' && content.origin !== 'list' && verdict.runs.some((run) => taken.has(run))
				? [content, { ...verdict, kind: 'older' }]
				: [content, verdict],
		);
		return new Map([...known, ...asked]);
	}

	/**
	 * A number in a list is that run, whatever else is known; a name in a file too, unless its content is an earlier
	 * version.
	 */
	private byName(content: Content): void {
		const own = this.ownOf(content);
		if (!own) return;
		if (content.origin === 'list') {
			// Of two simultaneous executions one reversed its own entries; what the other booked from a file may be the run.
			const isOfPeriod = (run: BookedRun) => run.period === content.period && isStanding(run);
			const isElsewhere = own.isTakenBack && this.candidatesFor(content).some(isOfPeriod);
			// A file may have run numbers of its own.
			const isOfFile = isFromFile(own) && !isLast(content, own);
			const isOther = isOfFile && !(own.period === content.period && this.isAlike(content, own));
			return isElsewhere || isOther ? undefined : this.settle([content], 'same', [own]);
		}
		const others = own.states.at(-1)?.others ?? [];
		const isShare = others.length > 0;
		const whole = this.sharing(content, own, this.given.booked);
		if (isLast(content, own) && whole.length > others.length) return this.settle([content], 'same', whole);
		const rivals = this.given.contents.filter(
			(other) => other !== content && this.ownOf(other) === own && !had(own, other),
		);
		const isOther = this.given.booked.some((run) => isLast(content, run));
		const isSure = own.period === content.period && this.isAlike(content, own) && !isOther && !isShare;
		if (!had(own, content) && rivals.length === 0 && isSure && this.isNearest(content, own))
			this.settle([content], 'correct', [own]);
	}

	/** Whether no other runs of the period, or several together, are nearer to it. */
	private isNearest(content: Content, own: BookedRun): boolean {
		const ofPeriod = this.given.booked.filter((run) => run.period === content.period && isStanding(run));
		const far = this.given.farOff(content, [own]);
		return choicesOf(ofPeriod, MOST_TOGETHER).every((runs) => this.given.farOff(content, runs) >= far);
	}

	private isAlike(content: Content, run: BookedRun): boolean {
		return this.given.farOff(content, [run]) < ALIKE;
	}

	private ownOf(content: Content): BookedRun | undefined {
		const { origin, year } = content;
		if (origin !== 'list' && origin !== 'named') return undefined;
		return this.given.booked.find(
			(one) => isCalled(one, content) && (origin === 'list' || (one.year === year && !one.isTakenBack)),
		);
	}

	/**
	 * The last version of a run is that run: a hand edit, or an interrupted execution, is a difference of it. A run with
	 * nothing left in the books gives way to the same sums elsewhere: of two simultaneous executions one reversed its own
	 * entries.
	 */
	private runsOf(content: Content): readonly BookedRun[] | null {
		// Equal amounts under two names are two runs, unless a person decided that they are the same.
		const candidates = this.candidatesFor(content).filter(
			(run) =>
				!this.isOfOtherName(content, run) &&
				(!areNamed(content, run) || run.states.at(-1)?.origin !== 'named'),
		);
		const groups = candidates
			.filter((run) => isLast(content, run))
			.map((run) => this.sharing(content, run, candidates));
		const whole = groups.find((group) => this.given.isSame([content], group));
		if (whole) return whole;
		const former = candidates.filter((run) => had(run, content) && !isLast(content, run));
		if (former.some(isStanding)) return null;
		if (former.length > 0) return this.bySums(content);
		return groups.find((group) => group.some(isStanding)) ?? this.bySums(content) ?? groups[0] ?? null;
	}

	/** The runs that a content became the newer version of together with this one, and still is. */
	private sharing(content: Content, run: BookedRun, among: readonly BookedRun[]): readonly BookedRun[] {
		const together = run.states.at(-1)?.others ?? [];
		return among.filter((one) => one === run || (together.includes(runAsHash(one)) && isLast(content, one)));
	}

	/** The same sums, under any name and in any layout: one run, or several together. */
	private bySums(content: Content): readonly BookedRun[] | null {
		const candidates = this.candidatesFor(content).filter(
			(run) => isStanding(run) && !this.isOfOtherName(content, run),
		);
		const ofPeriod = candidates.filter(({ period }) => period === content.period);
		const assumed = candidates.filter((run) => isAssumed(content, run));
		const choices = [...choicesOf(ofPeriod, MOST_TOGETHER), ...assumed.map((run) => [run])];
		// Only a run named after its period may be the sum of all that was named in it.
		const mayBeAll = /^P\d+$/.test(content.run);
		const isOtherName = (runs: readonly BookedRun[]) =>
			(runs.length === 1 || !mayBeAll) && runs.every((run) => areNamed(content, run));
		return choices.find((runs) => !isOtherName(runs) && this.given.isSame([content], runs)) ?? null;
	}

	/** Two runs with different names are different: what one of them was matched with, the other cannot be. */
	private isOfOtherName(content: Content, run: BookedRun): boolean {
		return [...this.found].some(
			([other, { runs }]) =>
				content.origin === 'named' &&
				other.origin === 'named' &&
				other.run !== content.run &&
				runs.length === 1 &&
				runs.includes(run),
		);
	}

	/** Several numbers in a list that were booked from one file. */
	private severalAsOne(run: BookedRun): void {
		if (this.isFound(run) || !isStanding(run)) return;
		const listed = this.open().filter(({ origin, period }) => origin === 'list' && period === run.period);
		const several = choicesOf(listed, listed.length).filter(({ length }) => length > 1);
		const same = several.find((some) => this.given.isSame(some, [run]));
		if (same) this.settle(same, 'same', [run]);
	}

	/** A number in a list can only be what was booked from a file, and is no other number yet. */
	private candidatesFor(content: Content): readonly BookedRun[] {
		const { booked } = this.given;
		return content.origin === 'list' ? booked.filter((run) => isFromFile(run) && !this.isFound(run)) : booked;
	}

	/** What a question about a content would be about. */
	private asking(content: Content, open: readonly Content[]): Asking {
		const named = this.ownOf(content);
		const own = named?.isTakenBack ? undefined : named;
		const candidates = this.candidatesFor(content);
		const beside = candidates.filter(
			(run) =>
				run === own ||
				(run.period === content.period &&
					// A half-reversed run will be booked again.
					(isStanding(run) || !run.isTakenBack || had(run, content))),
		);
		const isAsked = beside.some(
			(run) => run === own || !areNamed(content, run) || had(run, content) || this.isAlike(content, run),
		);
		const isWhole = choicesOf(beside, MOST_TOGETHER).some(
			(runs) => runs.length > 1 && this.given.farOff(content, runs) < NEARLY,
		);
		const booked = isAsked || isWhole ? beside : [];
		const elsewhere = candidates.filter((run) => !booked.includes(run) && this.mayBeElsewhere(content, run));
		const others = open.filter((other) => other !== content && this.mayBeOne(content, other));
		return { content, own, booked, elsewhere, others, runs: [...booked, ...elsewhere], isWhole };
	}

	/** Together with what is booked meanwhile without a question: an answer must match the question of the next execution. */
	private questionOn(
		{ content, own, booked, elsewhere, others, runs, isWhole }: Asking,
		fresh: readonly Asking[],
	): [Content, Question] {
		const names = others.map(({ name, run }) => `${name} ${run}`);
		const booking = fresh.flatMap(({ content: { name, period, origin } }) =>
			period === content.period && origin !== 'list' ? [`${name} 1`] : [],
		);
		const states = [...runs.map((run) => this.stateToBe(run)), ...booking];
		const id = this.given.idOf([content.name, content.run, states.sort(), names.sort()]);
		const isFormer = booked.some((run) => isFormerOf(content, run));
		const isRepeat =
			others.some((other) => this.isLater(other, content) && isAlikeUndated(content, other)) ||
			[...this.found.keys()].some((other) => other.period === content.period && hasSameSums(content, other));
		const isKnown = (run: BookedRun) => [...this.found.keys()].some((other) => this.ownOf(other) === run);
		const isOther = content.origin === 'named' && !own && booked.every(isKnown) && !isWhole;
		const likely = own?.period === content.period ? own : null;
		return [content, { id, booked, elsewhere, others, likely, isOther, isRepeat, isFormer }];
	}

	/** Whether it more likely is the newer one of two: its name says no run, or it is the first. */
	private isLater(one: Content, other: Content): boolean {
		const isNamed = (content: Content) => content.origin === 'named';
		if (isNamed(one) !== isNamed(other)) return isNamed(other);
		const { contents } = this.given;
		return contents.indexOf(one) < contents.indexOf(other);
	}

	/** The state of a run after this execution: an answer that a row offers must match the question in the next one. */
	private stateToBe(run: BookedRun): string {
		const names = run.states.map(({ name }) => name);
		for (const [{ name }, { kind, runs }] of this.found)
			if (kind === 'correct' && runs.includes(run)) names.push(name);
		// How often it changed: returning to an earlier version is another question than the first time.
		const changes = names.filter((name, at) => name !== names[at - 1]).length;
		return `${names.at(-1) ?? run.mutations.at(-1)} ${changes}`;
	}

	private mayBeElsewhere(content: Content, run: BookedRun): boolean {
		if (run.period === content.period || !isStanding(run)) return false;
		if (isAssumed(content, run)) return isAlikeUndated(content, run) && this.given.isNear(content, run);
		// Each names its own period; files for Exact and Twinfield use the periods of their books.
		const dates = new Set(run.sums.dates());
		const isOnItsDates = content.sums.dates().some((date) => dates.has(date));
		return isOnItsDates && this.isAlike(content, run);
	}

	/** Whether one of two in the same input may be the newer version of the other. */
	private mayBeOne(content: Content, other: Content): boolean {
		if (
			content.origin === 'list' ||
			other.origin === 'list' ||
			this.given.booked.some((run) => had(run, other))
		)
			return false;
		if (content.origin !== 'named' || other.origin !== 'named') return content.period === other.period;
		if (content.run === other.run) return content.year === other.year;
		return content.period === other.period && hasSameSums(content, other);
	}

	private answered({ id, booked, elsewhere }: Question): { word: AnswerWord; runs: BookedRun[] } | null {
		const all = [...booked, ...elsewhere];
		const answer = this.given.answerTo(
			id,
			all.map(({ run }) => run),
		);
		return answer && { word: answer.word, runs: all.filter(({ run }) => answer.runs.includes(run)) };
	}

	private decided(
		content: Content,
		questions: ReadonlyMap<Content, Question>,
		answers: ReadonlyMap<Content, { word: AnswerWord; runs: BookedRun[] } | null>,
	): [Content, RunVerdict] {
		const question = questions.get(content) ?? null;
		const as = (
			kind: RunVerdict['kind'],
			runs: readonly BookedRun[] = [],
			pending: RunVerdict['pending'] = null,
		): [Content, RunVerdict] => [content, { kind, runs, question, pending }];
		if (!question) return as('new');
		const answer = answers.get(content);
		if (answer?.word === 'leave') return as('leave');
		// An answer to one of two does not decide about the other.
		const waits = [...questions.keys()].filter(
			(other) => other !== content && this.mayBeOne(content, other) && !answers.get(other),
		);
		const clashes = [...answers].flatMap(([other, given]) =>
			other !== content &&
			!(other.origin === 'list' && content.origin === 'list') &&
			given?.word === 'correct' &&
			given.runs.some((run) => answer?.runs.includes(run))
				? [other]
				: [],
		);
		if (answer && waits.length > 0) return as('ask', [], { code: 'answerWaits', others: waits });
		if (answer?.word === 'correct' && clashes.length > 0)
			return as('ask', [], { code: 'answersClash', others: clashes });
		if (answer?.word === 'correct') return as('correct', answer.runs);
		if (answer?.word === 'book') return as('new');
		const former = question.booked.filter((run) => isFormerOf(content, run));
		const isReplaced = [...this.found].some(
			([other, { runs }]) => other.name !== content.name && runs.some((run) => former.includes(run)),
		);
		return isReplaced ? as('older', former) : as('ask');
	}

	private settle(contents: readonly Content[], kind: 'same' | 'correct', runs: readonly BookedRun[]): void {
		for (const content of contents) this.found.set(content, { kind, runs, question: null, pending: null });
	}

	private open(): Content[] {
		return this.given.contents.filter((content) => !this.found.has(content));
	}

	private isFound(run: BookedRun): boolean {
		return [...this.found.values()].some(({ runs }) => runs.includes(run));
	}
}

/** A content, and what it may be: runs of the books, or another version of what came along. */
interface Asking extends Pick<Question, 'booked' | 'elsewhere' | 'others'> {
	content: Content;
	own: BookedRun | undefined;
	runs: readonly BookedRun[];
	/** Whether it nearly has the amounts of several runs together. */
	isWhole: boolean;
}

/** Closer than the amounts of runs that have nothing to do with each other usually are. */
const NEARLY = 0.1;

/** A content that another name had once is not an older file of this one. */
function isFormerOf(content: Content, run: BookedRun): boolean {
	const isOther = areNamed(content, run) && !isCalled(run, content);
	return had(run, content) && !isLast(content, run) && !isOther;
}

function areNamed(content: Content, run: BookedRun): boolean {
	return content.origin === 'named' && run.origin === 'named';
}

function hasSameSums(one: Content, other: Content): boolean {
	return one.sums.isSameUndated(other.sums);
}

function isAlikeUndated({ sums }: Content, other: Pick<Content, 'sums'>): boolean {
	const difference = sums.undated().minus(other.sums.undated());
	return shareOf(difference, sums.undated()) < ALIKE;
}

function isAssumed(content: Content, run: BookedRun): boolean {
	return content.origin === 'assumed' || run.origin === 'assumed';
}
