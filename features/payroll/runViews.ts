import type { Journal, Payroll } from './item';
import {
	daysBetween,
	isWithin,
	periodOf,
	periodRange,
	type BookDate,
	type DateRange,
} from '../../base/values/dates';
import { groupedBy, highestOf, lowestOf } from '../../base/values/records';
import { Amounts } from './amounts';
import type { BookedEntries } from './bookedEntries';
import { bookedRunsIn, type RunEntries } from './bookedRuns';
import { wasBookedAsPart } from './compareContents';
import {
	isCalled,
	lastPeriodOf,
	type BookedRun,
	type RunChoice,
	type Content,
	type Origin,
	type Question,
	type RunMatch,
} from './content';
import { contentName, isNamedByContent, periodOfRun, runAsHash, type WrittenState } from './description';
import { matchForeignBookings } from './foreignBookings';
import { likenessTo } from './likeness';
import { countsFor, numbersOf } from './memorial';
import { choiceAsText, questionId } from './questions';
import {
	debitTotal,
	viewOf,
	type QuestionOption,
	type RunQuestion,
	type RunView,
	type ViewContext,
} from './runView';
import { Rulings } from './rulings';
import type { BookingSettings } from './settings';
import { RunMatcher } from './matchRuns';

interface IdentityContext extends ViewContext {
	booked: BookedEntries;
	rulings: Rulings;
}

type Identifying = Omit<IdentityContext, 'rulings'> & Pick<BookingSettings, 'decisions' | 'answers'>;

/** The runs of all companies of a source with their bookings, and the foreign bookings that may be of these runs. */
export function identifyAll<Item extends { payroll: Payroll }>(
	items: readonly Item[],
	given: Identifying,
	today: BookDate,
) {
	const { booked } = given;
	const payrolls = items.map(({ payroll }) => payroll);
	const rulings = new Rulings(given, payrolls, booked);
	const companies = items.map((item) => ({
		...item,
		views: new Identity(item.payroll, { ...given, rulings }).views(),
	}));
	const foreign = booked.foreignBookings(visibleCompanies(payrolls));
	const all = companies.flatMap(({ views }) => views);
	return { rulings, companies, foreignMatches: matchForeignBookings(all, foreign, today) };
}

/** The companies that the payroll shows, and those that this execution reads. */
export function visibleCompanies(payrolls: readonly Payroll[]): Set<string> {
	return new Set(payrolls.flatMap(({ company, visibleCompanies: visible }) => [company, ...(visible ?? [])]));
}

interface JournalContent extends Content {
	journal: Journal;
}

type BookedMatch = RunMatch & { runs: readonly RunEntries[] };

/**
 * The runs of a company with their bookings; `matchRuns.ts` decides for all journals together which run each of them is.
 * The name of a view is that of the run in the books.
 */
class Identity {
	private readonly contents: JournalContent[];
	private readonly booked: RunEntries[];
	/** Booked runs that are in the payroll, or that a question is about: the other ones were deleted. */
	private readonly claimed = new Set<BookedRun>();

	constructor(
		private readonly payroll: Payroll,
		private readonly context: IdentityContext,
	) {
		this.booked = bookedRunsIn(context.booked.ofCompany(payroll.company), payroll);
		const contents = payroll.journals
			.filter(({ state }) => state === 'ready')
			.map((one) => this.contentOf(one));
		this.contents = payroll.partial ? withoutCopies(contents) : contents;
	}

	/** Deleted runs come first: once such a run is reversed, the run that replaces it can be booked. */
	views(): RunView[] {
		const { payroll, booked, contents } = this;
		const matches = new RunMatcher({
			...{ contents, booked },
			answerTo: (id, runs) => this.context.rulings.answerTo(id, runs),
			idOf: (facts) => questionId([payroll.source, payroll.company, facts]),
			isSame: (some, runs) => this.isSame(some as JournalContent[], runs as RunEntries[]),
			apart: (content, run) => this.apart(content, run),
			isInPeriod: (of, date) => isWithin(date, rangeOf(of, payroll)),
			periodOn: (date) => Object.values(periodOf(date, payroll.periodsPerYear)).join('-'),
		}).matches() as Map<JournalContent, BookedMatch>;
		const unsaid = payroll.journals.filter(({ state }) => state !== 'ready');
		const others = unsaid.map((journal) => {
			const own = booked.filter((run) => isCalled(run, journal));
			return this.view([journal], own);
		});
		const known = [...others, ...this.groupedByRun(matches)];
		const deleted = payroll.partial ? [] : booked.filter((run) => !this.claimed.has(run));
		const place = ({ journal }: RunView) => payroll.journals.findIndex(({ run }) => run === journal?.run);
		return [...deleted.map((run) => this.view([], [run])), ...known.sort((a, b) => place(a) - place(b))];
	}

	/** Several journals of a list that are one run in the books share a view. */
	private groupedByRun(matches: ReadonlyMap<JournalContent, BookedMatch>): RunView[] {
		const isSettled = ({ kind, runs }: BookedMatch) => ['same', 'correct'].includes(kind) && runs.length > 0;
		const groups = groupedBy(matches, ([content, match]) =>
			isSettled(match) && content.origin === 'list'
				? JSON.stringify(match.runs.map(({ run, year }) => [run, year]))
				: `${content.name} ${content.run}`,
		);
		return [...groups.values()].flatMap(([first, ...more]) =>
			first ? [this.viewFor([first[0], ...more.map(([content]) => content)], first[1])] : [],
		);
	}

	private viewFor(contents: [JournalContent, ...JournalContent[]], match: BookedMatch): RunView {
		const [content] = contents;
		const journals = contents.map(({ journal }) => journal);
		const { kind, runs, question } = match;
		const isAnswered = question !== null;
		switch (kind) {
			case 'same':
			case 'correct':
				return this.view(journals, runs, { isAnswered });
			case 'part':
				return this.view(journals, partsOn(content, runs), { isAnswered, isPart: true });
			case 'older':
				for (const run of runs) this.claimed.add(run);
				return this.view(journals, [], {
					...{ run: content.run, replaced: runs.map(({ run }) => run) },
					question: question && this.questionOn(content, question),
				});
			case 'new':
				return this.view(journals, [], { isAnswered, run: this.uniqueName(content, question) });
			case 'leave':
				for (const run of question?.runs ?? []) this.claimed.add(run);
				return this.view(journals, [], {
					...{ run: content.run, isLeft: true },
					question: question && this.questionOn(content, question),
				});
			case 'ask':
				return question ? this.askedView(content, question, match) : this.view(journals, []);
		}
	}

	/** A journal whose run is asked about, compared with the likely run. */
	private askedView(content: JournalContent, asked: Question, { waitsFor }: BookedMatch): RunView {
		const question: RunQuestion = { ...this.questionOn(content, asked), waitsFor: calledIn(waitsFor) };
		for (const run of question.runs) this.claimed.add(run);
		const likely = question.options.find(({ runs }) => runs.length > 0)?.runs ?? [];
		return this.view([content.journal], likely as RunEntries[], { run: content.run, question });
	}

	private questionOn(content: JournalContent, { others, choices, ...question }: Question): RunQuestion {
		const [choice] = choices.filter(({ word }) => word === 'correct');
		const before = choice && Amounts.of(choice.runs.flatMap(({ sums }) => sums.list()));
		return {
			...question,
			options: choices.map((one) => this.optionOf(content, question.id, one)),
			likeness: before ? likenessTo(before, content.sums) : null,
			others: calledIn(others),
			waitsFor: [],
		};
	}

	private optionOf(content: JournalContent, id: string, choice: RunChoice): QuestionOption {
		const whole = choice.runs as RunEntries[];
		const runs = choice.word === 'part' ? partsOn(content, whole) : whole;
		const booked = choice.word === 'leave' ? [] : this.compared([content], runs).difference.list();
		return {
			...{ word: choice.word, runs },
			text: choiceAsText(id, choice),
			called: runs.map(({ called }) => called),
			amount: debitTotal(booked),
		};
	}

	private isSame(contents: readonly JournalContent[], runs: readonly RunEntries[]): boolean {
		const [content] = contents;
		if (!content) return false;
		const there = runs.flatMap((run) =>
			run.period === content.period && !wasBookedAsPart(content, run) ? run : partsOn(content, [run]),
		);
		return this.compared(contents, there).difference.isNothing();
	}

	/** A new run by the answer of a person must not get the name of an existing run. */
	private uniqueName({ run, year }: Content, question: Question | null): string {
		const isTaken = this.booked.some(
			(one) => one.run === run && (!this.payroll.partial || one.year === year),
		);
		const isShared = this.contents.filter((one) => one.run === run && one.year === year).length > 1;
		return (isTaken || isShared) && question ? `F${question.id.slice(1).toLowerCase()}` : run;
	}

	private contentOf(journal: Journal): JournalContent {
		const { run, year } = journal;
		return {
			...{ journal, run, year, name: contentName(this.payroll.company, journal) },
			origin: originOf(journal, this.payroll),
			period: periodOfRun(journal),
			called: journal.description || run,
			sums: Amounts.of(this.compared([{ journal }], []).expected),
		};
	}

	/** The contents compared with runs, without the decisions of a person. */
	private compared(
		contents: readonly Pick<JournalContent, 'journal'>[],
		runs: readonly RunEntries[],
	): RunView {
		const { payroll, context } = this;
		const bookedEntries = runs.flatMap(({ entries }) => entries);
		const journal = together(contents.map((content) => content.journal));
		const run = runs[0]?.run ?? journal?.run ?? '';
		return viewOf({ payroll, run, journal, bookedEntries, state: null, ...NOTHING_SAID }, context);
	}

	private apart(content: Content, { sums }: BookedRun): number {
		const dates = sums.dates();
		const days = content.sums
			.dates()
			.flatMap((date) => dates.map((other) => Math.abs(daysBetween(date, other))));
		return (lowestOf(days) * this.payroll.periodsPerYear) / 365;
	}

	private view(
		journals: readonly Journal[],
		booked: readonly RunEntries[],
		{ run = booked[0]?.run ?? journals[0]?.run ?? '', isLeft, isPart, ...said }: KnownParts = {},
	): RunView {
		const { payroll, context } = this;
		if (!said.question)
			for (const one of booked)
				this.claimed.add(this.booked.find(({ run, year }) => run === one.run && year === one.year) ?? one);
		const bookedEntries = booked.flatMap(({ entries }) => entries);
		const year = booked[0]?.year ?? journals[0]?.year ?? 0;
		const rulingOf = (name: string) => context.rulings.of(payroll, name, year);
		// A decision may be about the number in the list; a name in a file may be that of another run.
		const names = [run, ...(payroll.partial ? [] : journals.map((journal) => journal.run))];
		const typed = names.map(rulingOf).find((one) => one !== null) ?? null;
		const journal = together(journals);
		const others = booked.filter((one) => isPart === true || one.run !== run).map(runAsHash);
		const state = journal && stateFor(journal, payroll, { run, others });
		const settled = isLeft && state ? { word: 'leave' as const, accepts: [state.name.slice(1)] } : typed;
		return viewOf(
			{ payroll, run, journal, bookedEntries, ruling: settled, state, ...UNASKED, ...said },
			context,
		);
	}
}

/** Runs with only their entries on the dates of a content. */
function partsOn({ sums }: Content, runs: readonly RunEntries[]): RunEntries[] {
	const dates = new Set(sums.dates());
	return runs.map((run) => {
		const entries = run.entries.filter((entry) => dates.has(countsFor(entry)));
		return { ...run, entries, mutations: numbersOf(entries) };
	});
}

/** Of equal journals only those with the name of their period, else with another name, else without a name. */
function withoutCopies(contents: readonly JournalContent[]): JournalContent[] {
	const rank = ({ origin, run }: Content) => (origin !== 'named' ? 0 : /^P\d+$/.test(run) ? 2 : 1);
	return contents.filter((one) => {
		const ranks = contents.flatMap((other) => (other.name === one.name ? [rank(other)] : []));
		return rank(one) === highestOf(ranks);
	});
}

function calledIn(contents: readonly Content[]): string[] {
	return contents.map(({ called }) => called);
}

interface KnownParts {
	run?: string;
	/** Whether it was left by the answer to its question. */
	isLeft?: boolean;
	/** Whether it is only a part of the runs: their other dates stay. */
	isPart?: boolean;
	question?: RunQuestion | null;
	isAnswered?: boolean;
	replaced?: readonly string[];
}

const UNASKED = { question: null, isAnswered: false, replaced: null };
const NOTHING_SAID = { ...UNASKED, ruling: null };

function rangeOf(of: Pick<BookedRun, 'period'>, { periodsPerYear }: Payroll): DateRange {
	const { year, period } = lastPeriodOf(of);
	return periodRange(year, period, periodsPerYear);
}

function stateFor(
	journal: Journal,
	payroll: Payroll,
	{ run, others }: { run: string; others: readonly string[] },
): WrittenState {
	const origin = originOf(journal, payroll);
	const isOther = origin === 'named' && journal.run !== run;
	return { name: contentName(payroll.company, journal), origin: isOther ? 'said' : origin, others };
}

function originOf({ run, periodAssumed }: Journal, { partial }: Payroll): Origin {
	if (isNamedByContent(run)) return periodAssumed ? 'assumed' : 'said';
	return partial ? 'named' : 'list';
}

function together(journals: readonly Journal[]): Journal | null {
	const [first, ...more] = journals;
	if (!first) return null;
	return more.reduce(
		(all, { description, entries }) => ({
			...all,
			description: `${all.description}, ${description}`,
			entries: [...all.entries, ...entries],
		}),
		first,
	);
}
