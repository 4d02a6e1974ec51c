import { choicesFor, withoutClash } from './choices';
import {
	had,
	isCalled,
	isFromFile,
	isLast,
	isStillBooked,
	type BookedRun,
	type RunChoice,
	type Content,
	type MatchInput,
	type Question,
	type RunMatch,
} from './content';
import {
	areEqualPair,
	datesOfBoth,
	hasAgainInPeriod,
	hasAgainOfPart,
	hasOwnWord,
	isByAnswer,
	isFormerOf,
	hasSameSumsElsewhere,
	isNearerTo,
	wasBookedAsPart,
	isShare,
	isShareOf,
	looksLike,
	mayBeOne,
	mayBeRenamed,
	mayRepeat,
} from './compareContents';
import { runAsHash } from './description';
import { THRESHOLDS } from './likeness';

type Given = RunChoice | null;

/** Decides for all contents together which booked run each of them is (docs/items.md, "Which run it is"). */
export class RunMatcher {
	/** The contents whose run is known without a question. */
	private readonly found = new Map<Content, RunMatch>();

	constructor(private readonly given: MatchInput) {}

	matches(): Map<Content, RunMatch> {
		this.settleWithoutQuestion();
		const open = this.open();
		const questions = this.questionsOn(open);
		const answers = new Map([...questions].map(([content, question]) => [content, this.answered(question)]));
		const decided = open.map((content): [Content, RunMatch] => [
			content,
			this.decided(content, questions, answers),
		]);
		return new Map([...this.foundBeside(decided), ...decided]);
	}

	/** Each step is about the contents that the steps before it left open. */
	private settleWithoutQuestion(): void {
		for (const content of this.given.contents) if (content.origin === 'list') this.byNumber(content);
		for (const content of this.open()) this.recognise(content);
		for (const run of this.given.booked.filter(isFromFile)) this.severalAsOne(run);
		for (const content of this.open()) if (content.origin === 'list') this.asPart(content);
		for (const content of this.open()) this.byName(content);
	}

	/** The questions about contents that may be a booked run, or a version of another content. */
	private questionsOn(open: readonly Content[]): Map<Content, Question> {
		const related = open.map((content) => {
			const isAnother = (other: Content) => other !== content && mayBeOne(content, other, this.given);
			const others = open.filter((other) => isAnother(other) && !this.isKnown(other));
			return [content, { runs: this.concernedBy(content), others }] as const;
		});
		const asked = new Map(related.filter(([, { runs, others }]) => runs.length + others.length > 0));
		const isAsked = (content: Content) => asked.has(content) && !this.isKnown(content);
		return withoutClash(
			new Map([...asked].map(([content, one]) => [content, this.questionOn(content, one, isAsked)])),
			(...both) => this.holdsBack(...both),
		);
	}

	/** The contents that were found without a question; one of a run with a newer version in the input is an older one. */
	private foundBeside(decided: readonly [Content, RunMatch][]): [Content, RunMatch][] {
		const corrected = new Set(
			[...decided, ...this.found].flatMap(([, { kind, runs, question }]) =>
				kind === 'correct' || (kind === 'part' && question) ? runs : [],
			),
		);
		return [...this.found].map(([content, match]): [Content, RunMatch] => {
			const isOlder =
				match.kind === 'same' && content.origin !== 'list' && match.runs.some((run) => corrected.has(run));
			return [content, isOlder ? { ...match, kind: 'older' } : match];
		});
	}

	/** A journal of a list is the booked run with its number. */
	private byNumber(content: Content): void {
		const own = this.ownOf(content);
		if (!own) return;
		// Of two simultaneous executions one reversed its own entries: the other may have booked this run from a file.
		const isOfPeriod = (run: BookedRun) => run.period === content.period && isStillBooked(run);
		const isElsewhere = own.isTakenBack && this.candidatesFor(content).some(isOfPeriod);
		// The sender of a file may number runs in its own way, so the amounts must look like it too.
		const isSameNumber = own.period === content.period && looksLike(content, [own]);
		const isOther = isFromFile(own) && !isLast(content, own) && !isSameNumber;
		if (!isElsewhere && !isOther) this.settle([content], 'same', [own]);
	}

	/**
	 * A content that was the last version of a run is that run: what differs is a hand edit or an interrupted execution.
	 * So is a content with exactly the sums of a run, or of all runs of its period. A run that was reversed comes after
	 * another run with these sums, because one of two simultaneous executions reverses its own entries.
	 */
	private recognise(content: Content): void {
		const own = this.ownOf(content);
		if (own && isLast(content, own)) return this.settle([content], 'same', this.sharing(content, own));
		const candidates = this.candidatesFor(content).filter((run) => this.mayBe(content, run));
		const groups = candidates
			.filter((run) => isLast(content, run) || wasBookedAsPart(content, run))
			.map((run) => this.sharing(content, run));
		const whole = groups.find((runs) => this.given.isSame([content], runs));
		if (whole) return this.settle([content], 'same', whole);
		const former = candidates.filter((run) => had(run, content) && !isLast(content, run));
		if (former.some(isStillBooked)) return;
		const last = groups.find((runs) => runs.some(isStillBooked));
		if (last && former.length === 0) return this.settle([content], 'same', last);
		if (this.bySums(content) || former.length > 0 || !groups[0]) return;
		this.settle([content], 'same', groups[0]);
	}

	private bySums(content: Content): boolean {
		const stillBooked = this.candidatesFor(content).filter(isStillBooked);
		const ofPeriod = stillBooked.filter(({ period }) => period === content.period);
		const onDates = stillBooked.filter((run) => datesOfBoth(content, run).length > 0);
		const mayBeAll = (runs: readonly BookedRun[]) =>
			runs.length > 1 && (!hasOwnWord(content) || runs.some(({ origin }) => origin !== 'named'));
		const isAll = (runs: readonly BookedRun[]) => mayBeAll(runs) && this.given.isSame([content], runs);
		const isOne = (run: BookedRun) =>
			!isShare(run) && this.mayBe(content, run) && this.given.isSame([content], [run]);
		const one = ofPeriod.find(isOne);
		const all = one ? [one] : isAll(ofPeriod) ? ofPeriod : null;
		const within = onDates.find((run) => run.period !== content.period && isOne(run));
		const found = within ? [within] : isAll(onDates) ? onDates : null;
		const part = found && this.isWhereItIsSaid([content, ...found]) ? found : null;
		if (all) this.settle([content], 'same', all);
		else if (part) this.settle([content], 'part', part);
		return (all ?? part) !== null;
	}

	/**
	 * Whether a content may be this run by its name. A file whose name has a word is not a run whose name has another
	 * word; the main run of a period may have been renamed. A run that was found for one such name is not the run of
	 * another.
	 */
	private mayBe(content: Content, run: BookedRun): boolean {
		const own = this.ownOf(content);
		if (own && own !== run && isStillBooked(own)) return isByAnswer(content, run);
		if (!hasOwnWord(content)) return true;
		const origin = run.states.at(-1)?.origin ?? run.origin;
		if (origin === 'named' && !isCalled(run, content) && hasOwnWord(run)) return false;
		const isOfOther = ({ run: name }: Content, [only, ...more]: readonly BookedRun[]) =>
			name !== content.run && only === run && more.length === 0;
		return ![...this.found].some(([other, { runs }]) => hasOwnWord(other) && isOfOther(other, runs));
	}

	/**
	 * Whether the file and the runs have dates in the periods that they say: otherwise a file may have the name of
	 * another.
	 */
	private isWhereItIsSaid(all: readonly (Content | BookedRun)[]): boolean {
		const isThere = (one: Content | BookedRun) =>
			one.sums.dates().some((date) => this.given.isInPeriod(one, date));
		return all[0]?.origin === 'list' || all.some(({ origin }) => origin === 'assumed') || all.every(isThere);
	}

	/** Several journals of a list that were booked together, from one file. */
	private severalAsOne(run: BookedRun): void {
		if (this.isFound(run) || !isStillBooked(run)) return;
		const listed = this.open().filter(({ origin, period }) => origin === 'list' && period === run.period);
		if (listed.length > 1 && this.given.isSame(listed, [run])) this.settle(listed, 'same', [run]);
	}

	/** A journal of a list that was booked from a file together with journals of other dates. */
	private asPart(content: Content): void {
		const isExact = (run: BookedRun) =>
			datesOfBoth(content, run, true).length === content.sums.dates().length;
		const found = this.candidatesFor(content).filter((run) => run.period === content.period && isExact(run));
		if (found.length === 1) this.settle([content], 'part', found);
	}

	/**
	 * A new content under the name of a booked run of its period is the newer version of that run, when its amounts look
	 * like it (`likeness.ts`) and are not nearer to another run. The name identifies it; the amounts can only hold it
	 * back.
	 */
	private byName(content: Content): void {
		const own = this.ownOf(content);
		if (!own || content.origin === 'list' || own.period !== content.period || had(own, content)) return;
		const { contents, booked, isInPeriod } = this.given;
		const isRival = (other: Content) => other !== content && this.ownOf(other) === own && !had(own, other);
		if (contents.some(isRival) || isShare(own) || !looksLike(content, [own])) return;
		const others = booked.filter((run) => run !== own && isStillBooked(run));
		const ofOthers = [...contents.filter(({ period }) => period !== content.period), ...others];
		if (ofOthers.some(({ sums }) => sums.minus(content.sums).isNothingPerAccount())) return;
		const beside = others.filter(({ period }) => period === own.period);
		const isNearer = (runs: readonly BookedRun[]) => isNearerTo(content, [own, ...runs], [own]);
		if ([beside, ...beside.map((run) => [run])].some(isNearer)) return;
		const [shared, dates] = [datesOfBoth(content, own), [...content.sums.dates(), ...own.sums.dates()]];
		if (dates.every((date) => shared.includes(date) || isInPeriod(own, date)))
			this.settle([content], 'correct', [own]);
	}

	private ownOf(content: Content): BookedRun | undefined {
		const { origin, year } = content;
		if (origin !== 'list' && origin !== 'named') return undefined;
		return this.given.booked.find(
			(one) => isCalled(one, content) && (origin === 'list' || (one.year === year && !one.isTakenBack)),
		);
	}

	/** This run, and the runs that the content became the newer version of together with it and still is. */
	private sharing(content: Content, run: BookedRun): readonly BookedRun[] {
		const together = run.states.at(-1)?.others ?? [];
		return this.candidatesFor(content).filter(
			(one) => one === run || (together.includes(runAsHash(one)) && isLast(content, one)),
		);
	}

	/**
	 * A journal of a list without a booked number can only be a run that was booked from a file, and that no journal is
	 * yet.
	 */
	private candidatesFor({ origin }: Content): readonly BookedRun[] {
		const { booked } = this.given;
		return origin === 'list' ? booked.filter((run) => isFromFile(run) && !this.isFound(run)) : booked;
	}

	/** The booked runs that an open content may belong to. */
	private concernedBy(content: Content): BookedRun[] {
		const named = this.ownOf(content);
		const own = named?.isTakenBack ? undefined : named;
		const candidates = this.candidatesFor(content);
		// A run whose reversal was interrupted will be booked again.
		const isThere = (run: BookedRun) => isStillBooked(run) || !run.isTakenBack || had(run, content);
		const ofPeriod = candidates.filter((run) => run.period === content.period && isThere(run));
		const beside = ofPeriod.filter((run) => run !== own && this.isConcerned(content, run));
		// Branches that were booked from a file each may come in one file now, while the old files stay in the folder.
		const stillBooked = ofPeriod.filter(isStillBooked);
		const whole = stillBooked.length > 1 && looksLike(content, stillBooked) ? stillBooked : [];
		const others = candidates.filter((run) => run.period !== content.period && isStillBooked(run));
		const elsewhere = others.filter((run) => this.isConcernedElsewhere(content, run, others));
		const all = new Set([own, ...beside, ...whole, ...elsewhere]);
		return this.given.booked.filter((run) => all.has(run));
	}

	private isConcerned(content: Content, run: BookedRun): boolean {
		if (areEqualPair(content, run, this.given.booked)) return false;
		if (content.origin === 'list' || had(run, content)) return true;
		if (datesOfBoth(content, run, true).length > 0) return true;
		if (content.origin !== 'named') return mayBeRenamed(content, run, this.given.booked);
		const isAgain = hasAgainOfPart(content, run) || hasAgainInPeriod(content, run, this.given);
		if (!hasOwnWord(content) && isAgain) return true;
		if (run.origin !== 'named' && !this.isFound(run)) return true;
		return isStillBooked(run) && mayBeRenamed(content, run, this.given.booked);
	}

	/** The run has equal amounts near a derived period, amounts of this content again, or all of its dates. */
	private isConcernedElsewhere(content: Content, run: BookedRun, others: readonly BookedRun[]): boolean {
		return (
			(hasSameSumsElsewhere(content, run) && this.given.apart(content, run) <= THRESHOLDS.askedWithin) ||
			hasAgainOfPart(content, run, others) ||
			hasAgainInPeriod(content, run, this.given) ||
			datesOfBoth(content, run).length === content.sums.dates().length
		);
	}

	private questionOn(
		content: Content,
		{ runs, others }: Pick<Question, 'runs' | 'others'>,
		isAsked: (content: Content) => boolean,
	): Question {
		const isFormer = runs.some((run) => isFormerOf(content, run));
		const isElsewhere = runs.every(({ period }) => period !== content.period);
		const { contents } = this.given;
		const isRepeat = others.some((other) => mayRepeat(content, other, this.given));
		const own = this.ownOf(content);
		const isOfOne = !own && runs.some((run) => isShareOf(content, run, this.given));
		const isOwnOfAnother = contents.some(
			({ period, sums }) => !!own && period !== content.period && sums.minus(own.sums).isNothing(),
		);
		const choices = choicesFor(content, runs, {
			...{ ...this.given, own, isOwnOfAnother, isOld: (isFormer && !isOwnOfAnother) || isRepeat || isOfOne },
			isThere: (run) => this.isFound(run),
		});
		const question = { runs, others, choices, isElsewhere, isFormer };
		// An earlier `leave` still holds after another file of the same question was booked.
		const isNew = (other: Content) => this.given.booked.some((run) => isLast(other, run));
		const wasAsked = (other: Content) =>
			isAsked(other) || (isNew(other) && mayBeOne(content, other, this.given));
		const before = { ...question, id: this.idFor(content, runs, wasAsked) };
		return this.answered(before)?.word === 'leave'
			? before
			: { ...question, id: this.idFor(content, runs, isAsked) };
	}

	/**
	 * The id of a question: from the contents of its period that will be booked after this execution, and those that are
	 * asked.
	 */
	private idFor(
		content: Content,
		runs: readonly BookedRun[],
		isAsked: (content: Content) => boolean,
	): string {
		const isOfPeriod = ({ period }: { period: string }) => period === content.period;
		const ofPeriod = this.candidatesFor(content).filter(isOfPeriod);
		const states = [...new Set([...ofPeriod, ...runs])].flatMap(({ states: all, mutations }) => {
			const names = all.map(({ name }) => name);
			if (names.length === 0) return [mutations.at(-1) ?? ''];
			return names.filter((name, at) => name !== names[at - 1]);
		});
		const along = this.given.contents.filter(
			(other) => mayBeOne(content, other, this.given) || (other.origin !== 'list' && isOfPeriod(other)),
		);
		const asked = along.filter((other) => other !== content && isAsked(other)).map(({ name }) => name);
		const booked = along.filter((other) => !isAsked(other)).map(({ name }) => name);
		const names = [...states, ...booked.filter((name) => !states.includes(name))];
		const facts = names.filter((name) => !asked.includes(name));
		return this.given.idOf([content.name, content.run, facts.sort(), asked.sort()]);
	}

	/** The answer to a question; null for none, and for an answer that is not among its choices. */
	private answered({ id, runs, choices }: Question): Given {
		const answer = this.given.answerTo(
			id,
			runs.map(({ run }) => run),
		);
		const isOffered = choices.some(
			({ word, runs: of }) => word === answer?.word && of.every(({ run }) => answer.runs.includes(run)),
		);
		if (!answer || !isOffered) return null;
		return { word: answer.word, runs: runs.filter(({ run }) => answer.runs.includes(run)) };
	}

	private decided(
		content: Content,
		questions: ReadonlyMap<Content, Question>,
		answers: ReadonlyMap<Content, Given>,
	): RunMatch {
		const question = questions.get(content) ?? null;
		const as = (kind: RunMatch['kind'], runs: readonly BookedRun[] = []): RunMatch => {
			return { kind, runs, question, waitsFor: [] };
		};
		if (!question) return as('new');
		const answer = answers.get(content);
		if (answer?.word === 'leave') return as('leave');
		if (answer) {
			const waitsFor = [...answers].flatMap(([other, given]) =>
				other !== content && this.holdsBack(answer, content, given, other) ? [other] : [],
			);
			if (waitsFor.length > 0) return { ...as('ask'), waitsFor };
			return answer.word === 'book' ? as('new') : as(answer.word, answer.runs);
		}
		const former = question.runs.filter((run) => isFormerOf(content, run));
		const asked = [...questions].flatMap(([other, { runs, isFormer }]) =>
			other === content || isFormer ? [] : [{ other, runs, given: answers.get(other) }],
		);
		// Only the main run of a period may hold all named runs of it: a run with another name was joined by mistake.
		const own = former.find((run) => run === this.ownOf(content) && isShare(run));
		const isOfOwn = (runs: readonly BookedRun[]) => own !== undefined && runs.includes(own);
		const isLost = [...this.found].some(([other, { runs }]) => hasOwnWord(other) && isOfOwn(runs));
		if (isLost || !former.some((run) => this.isReplaced(content, run, asked))) return as('ask');
		return as('older', former);
	}

	/** Whether the newer version of each of its dates that differ in the run now is in the input, or is asked about. */
	private isReplaced(
		content: Content,
		run: BookedRun,
		asked: readonly { other: Content; runs: readonly BookedRun[]; given: Given | undefined }[],
	): boolean {
		const since = [...this.found].filter(([, { runs }]) => runs.includes(run));
		const isAskedOn = (date: string) =>
			asked.some(
				({ other, runs, given }) => (given?.runs ?? runs).includes(run) && other.sums.onDate(date).length > 0,
			);
		const same = datesOfBoth(content, run, true);
		const isInstead = (date: string) =>
			since.some(
				([{ period, sums }, { kind }]) =>
					(kind !== 'part' && period === content.period) || sums.onDate(date).length > 0,
			);
		const rest = content.sums.dates().filter((date) => !same.includes(date) && !isInstead(date));
		return (since.length > 0 || rest.length > 0) && rest.every(isAskedOn);
	}

	/**
	 * Whether an answer waits for the other content: when that may be the same run and was not answered, or was answered
	 * with the same run. Two journals of a list may be one booked run.
	 */
	private holdsBack(answer: Given, content: Content, given: Given, other: Content): boolean {
		if (!given) return mayBeOne(content, other, this.given) && !this.isKnown(other);
		const areListed = content.origin === 'list' && other.origin === 'list';
		const areApart = content.sums.on(other.sums.dates()).isNothing();
		const areParts = areApart && [answer, given].every((one) => one?.word === 'part');
		return !areListed && !areParts && given.runs.some((run) => answer?.runs.includes(run));
	}

	/** Whether a run has this content, or had it earlier. */
	private isKnown(content: Content): boolean {
		return this.given.booked.some((run) => had(run, content));
	}

	private settle(contents: readonly Content[], as: RunMatch['kind'], runs: readonly BookedRun[]): void {
		for (const content of contents) {
			const kind = runs.some((run) => wasBookedAsPart(content, run)) ? 'part' : as;
			this.found.set(content, { kind, runs, question: null, waitsFor: [] });
		}
	}

	private open(): Content[] {
		return this.given.contents.filter((content) => !this.found.has(content));
	}

	private isFound(run: BookedRun): boolean {
		return [...this.found.values()].some(({ kind, runs }) => kind !== 'part' && runs.includes(run));
	}
}
