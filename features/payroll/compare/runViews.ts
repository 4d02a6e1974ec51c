import type { Journal, Payroll } from '../item';
import { sum } from '../../../base/values/money';
import { distinct } from '../../../base/values/records';
import { brief } from '../../../base/values/text';
import { Amounts, debitTotal } from '../read/amounts';
import type { BookedEntries } from '../read/memorial';
import type { Chart } from '../read/readBooks';
import { matchForeignBookings } from './foreignBookings';
import {
	bookedRunsIn,
	type BookedRun,
	type Content,
	type RunEntries,
	contentHash,
	periodOfRun,
	stateFor,
} from '../identify/contents';
import { isCut, isNumber, numbersIn, shortWord, wordsIn } from '../identify/declared';
import { accountsApart, identify, isNamed, like, isBooked, wordsApart } from '../identify/identify';
import {
	choiceAsText,
	leaveFacts,
	settle,
	type Choice,
	type Question,
	type Settled,
	type Unlike,
} from '../identify/question';
import { viewOf, type RunView, expectedFrom, type ViewContext } from './runView';
import type { QuestionOption, RunQuestion } from './questionFacts';
import { Rulings } from '../identify/rulings';
import type { BookingSettings } from '../settings';

interface IdentityContext extends ViewContext {
	booked: BookedEntries;
	rulings: Rulings;
	runNames: ReadonlySet<string>;
}

type Identifying = Omit<IdentityContext, 'rulings' | 'runNames'> &
	Pick<BookingSettings, 'decisions' | 'answers' | 'runNames'>;

/** The runs of all companies of a source with their bookings, and the foreign bookings that may be of these runs. */
export function allRunViews<Item extends { payroll: Payroll }>(items: readonly Item[], given: Identifying) {
	const { booked } = given;
	const payrolls = items.map(({ payroll }) => payroll);
	const rulings = new Rulings(given, payrolls, booked);
	const context = { ...given, rulings, runNames: new Set(wordsIn(given.runNames).map(shortWord)) };
	const companies = items.map((item) => ({
		...item,
		views: new CompanyViews(item.payroll, context).views(),
	}));
	const views = companies.flatMap((company) => company.views);
	const foreign = booked.foreignBookings(visibleCompanies(payrolls));
	return { rulings, companies, foreign, foreignMatches: matchForeignBookings(views, foreign, given.chart) };
}

/** The companies that the payroll shows, and those that this execution reads. */
function visibleCompanies(payrolls: readonly Payroll[]): Set<string> {
	return new Set(payrolls.flatMap(({ company, visibleCompanies: visible }) => [company, ...(visible ?? [])]));
}

interface JournalContent extends Content {
	journal: Journal;
}

/**
 * The runs of a company with their bookings; `identify/` decides for all journals together which run each of them is. The
 * name of a view is that of the run in the books.
 */
class CompanyViews {
	private readonly contents: JournalContent[];
	private readonly booked: RunEntries[];
	private readonly employer: readonly string[];
	/** Booked runs that are in the payroll, or that a question is about: the other ones were deleted. */
	private readonly claimed = new Set<RunEntries>();

	constructor(
		private readonly payroll: Payroll,
		private readonly context: IdentityContext,
	) {
		this.employer = [payroll.company, payroll.companyName];
		this.booked = bookedRunsIn(context.booked.ofCompany(payroll.company), this.employer);
		this.contents = payroll.journals
			.filter(({ state }) => state === 'ready')
			.map((one) => this.contentOf(one));
	}

	/** Deleted runs come first: once such a run is reversed, the run that replaces it can be booked. */
	views(): RunView[] {
		const { payroll, booked, contents, context } = this;
		const { runNames, rulings } = context;
		const scope = [payroll.source, payroll.company];
		const isLeft = (content: Content) => rulings.leftBy(leaveFacts(content, scope)) !== null;
		const { periodsPerYear } = payroll;
		const found = identify({ contents, booked, runNames, periodsPerYear, isLeft });
		const settled = settle(found, {
			booked,
			scope,
			isLeft,
			ask: (id, runs) => rulings.ask(id, runs),
		}) as Map<JournalContent, Settled>;
		const notReady = payroll.journals.filter(({ state }) => state !== 'ready');
		const others = notReady.map((journal) =>
			this.view(
				journal,
				booked.filter((run) => isNamed(run, journal)),
			),
		);
		const known = [
			...others,
			...[...settled].flatMap(([content, one]) => this.viewFor(content, one, scope) ?? []),
		];
		const deleted = payroll.fromFile ? [] : booked.filter((run) => !this.claimed.has(run));
		const place = ({ journal }: RunView) => payroll.journals.findIndex((one) => one === journal);
		return [...deleted.map((run) => this.view(null, [run])), ...known.sort((a, b) => place(a) - place(b))];
	}

	/** Null for a copy, whose content has a view already. */
	private viewFor(content: JournalContent, settled: Settled, scope: readonly string[]): RunView | null {
		const { journal, run } = content;
		const { rulings } = this.context;
		switch (settled.is) {
			case 'copy':
				return null;
			case 'same':
				return this.view(journal, this.entriesOf(settled.runs));
			case 'newer': {
				const { isAnswered } = settled;
				return this.view(journal, this.entriesOf([settled.run]), { isAnswered });
			}
			case 'new': {
				const { run: name, isAnswered } = settled;
				// Of a run with this name everything was reversed.
				const before = this.booked.filter((one) => one.run === name && one.year === content.year);
				const ofSamePeriod = this.booked
					.filter((one) => one.period === content.period && isBooked(one))
					.map((one) => `${one.run} (${brief(one.called)})`);
				return this.view(journal, before, { run: name, isAnswered, ofSamePeriod });
			}
			case 'older':
				this.claim(settled.runs);
				// A file that was answered as the newer version of this run may have the run's own name in the books.
				return this.view(journal, [], {
					run,
					replaced: settled.runs.map((one) => one.run).filter((name) => name !== run),
				});
			case 'left':
				this.claim(settled.runs);
				return this.view(journal, [], {
					run,
					leftBy: settled.answer ?? rulings.leftBy(leaveFacts(content, scope)),
				});
			case 'asked':
				this.claim(settled.runs);
				return this.view(journal, this.entriesOf(settled.runs.slice(0, 1)), {
					run,
					question: questionOn(content, settled, this.context, this.booked),
				});
		}
	}

	private contentOf(journal: Journal): JournalContent {
		const { payroll, context } = this;
		const { run, words = [], year } = journal;
		return {
			journal,
			run,
			year,
			words: words.map(shortWord),
			hash: contentHash(payroll.company, journal),
			period: periodOfRun(journal),
			isDated: journal.periodAssumed === true,
			isByPerson: journal.namedByPerson === true,
			called: journal.description || run,
			numbers: numbersIn(journal.description, this.employer),
			sums: Amounts.of(expectedFrom(journal, context)),
		};
	}

	/** With their entries; none for a run that is booked in this execution. */
	private entriesOf(runs: readonly BookedRun[]): RunEntries[] {
		return this.booked.filter((one) => runs.some(({ run, year }) => one.run === run && one.year === year));
	}

	private claim(runs: readonly BookedRun[]): void {
		for (const one of this.entriesOf(runs)) this.claimed.add(one);
	}

	private view(
		journal: Journal | null,
		booked: readonly RunEntries[],
		{ run = booked[0]?.run ?? journal?.run ?? '', ...known }: KnownParts = {},
	): RunView {
		const { payroll, context } = this;
		this.claim(booked);
		const bookedEntries = booked.flatMap(({ entries }) => entries);
		const year = booked[0]?.year ?? journal?.year ?? 0;
		// A decision may be about the number in the list; a name in a file may be that of another run.
		const names = [run, ...(payroll.fromFile || !journal ? [] : [journal.run])];
		const ruling =
			names.map((name) => context.rulings.of(payroll, name, year)).find((one) => one !== null) ?? null;
		const state = journal && stateFor(journal, payroll, run);
		return viewOf({ payroll, run, journal, bookedEntries, state, ...UNASKED, ruling, ...known }, context);
	}
}

interface KnownParts {
	run?: string;
	leftBy?: string | null;
	question?: RunQuestion | null;
	isAnswered?: boolean;
	replaced?: readonly string[];
	ofSamePeriod?: readonly string[];
}

const UNASKED = {
	ruling: null,
	question: null,
	isAnswered: false,
	replaced: null,
	leftBy: null,
	ofSamePeriod: [],
};

/** The question as it is put to a person. */
function questionOn(
	content: JournalContent,
	question: Question,
	{ runNames, chart }: Pick<IdentityContext, 'runNames' | 'chart'>,
	booked: readonly BookedRun[],
): RunQuestion {
	const { id, because, runs, rivals, choices, waitsFor } = question;
	const [first] = runs;
	const meant = because === 'changed' ? runs.filter((run) => isNamed(run, content)) : runs;
	return {
		id,
		because,
		runs,
		meant,
		options: choices.map((choice) => optionOf(content, id, choice, chart)),
		apart: first ? accountsApart(content.sums, first.sums) : null,
		words:
			because === 'beside'
				? runNamesFor(content, runs, booked).filter((word) => !runNames.has(shortWord(word)))
				: [],
		...(first && { unlike: unlikeOf(content, first) }),
		rivals: rivals.map(({ called }) => called),
		waitsFor: waitsFor.map(({ called }) => called),
	};
}

/** Line 6 of identify.ts: what it lacks to be a newer version. */
function unlikeOf(content: JournalContent, run: BookedRun): Unlike {
	if (!content.isByPerson) return 'name';
	return like(content.sums, run.sums) ? 'together' : 'amounts';
}

/**
 * The words by which it is told from runs of its period, as a person wrote them. None beside a number, with which none count, and
 * none where it is like one of them: then it may be a version of that run, and its words those of the version, unless they told two
 * runs of another month apart.
 */
function runNamesFor(
	content: JournalContent,
	runs: readonly BookedRun[],
	booked: readonly BookedRun[],
): string[] {
	const ofPeriod = runs.filter(({ period }) => period === content.period);
	if ([content, ...ofPeriod].some(({ run }) => isNumber(run))) return [];
	const isLike = ({ sums }: BookedRun) => like(content.sums, sums) || like(sums, content.sums);
	if (ofPeriod.some((run) => isLike(run) && !stoodApart(wordsApart(content, run), content, booked)))
		return [];
	const mine = content.journal.words ?? [];
	const written = [...mine, ...ofPeriod.flatMap(({ called }) => wordsIn(called))];
	const apart = ofPeriod.flatMap((run) => (isCut(run.run) ? departing(mine, run) : wordsApart(content, run)));
	return distinct(apart).map((word) => written.find((whole) => shortWord(whole) === word) ?? word);
}

/** Whether exactly these words told two runs of one other month apart: branches with nearly the same wages. */
function stoodApart(words: readonly string[], { period }: Content, booked: readonly BookedRun[]): boolean {
	const others = booked.filter((run) => run.period !== period && isBooked(run));
	const isTheSame = (apart: readonly string[]) =>
		apart.length === words.length && apart.every((word) => words.includes(word));
	return others.some((one, at) =>
		others.slice(at + 1).some((two) => one.period === two.period && isTheSame(wordsApart(one, two))),
	);
}

/** Of a long name the books have the begin of the text: the first word that departs from it. */
function departing(mine: readonly string[], { called }: BookedRun): string[] {
	const theirs = wordsIn(called);
	const at = mine.findIndex((word) => !theirs.includes(word));
	return at > 0 ? mine.slice(at, at + 1).map(shortWord) : [];
}

/** Whether costs go down by it; of what has no costs, whether there is less than before. */
function isReduction(difference: Amounts, [due, before]: readonly [Amounts, Amounts], chart: Chart): boolean {
	const costs = difference.list().filter(({ ledgerAccount }) => chart.isProfitAndLoss(ledgerAccount));
	const credit = sum(costs.map(({ amount }) => amount));
	return credit.eq(0) ? due.size().lt(before.size()) : credit.gt(0);
}

function optionOf(content: Content, id: string, choice: Choice, chart: Chart): QuestionOption {
	const { word, run } = choice;
	const before = run?.sums ?? Amounts.of([]);
	const difference = content.sums.minus(before);
	// A list has cost centres that a file may lack.
	const isListBesideFile = run !== null && isNumber(run.run) !== isNumber(content.run);
	const booked = word === 'leave' ? [] : (isListBesideFile ? difference.perAccount() : difference).list();
	const isBack = word !== 'leave' && isReduction(difference, [content.sums, before], chart);
	const option = { word, run, text: choiceAsText(id, choice), amount: debitTotal(booked) };
	return isBack ? { ...option, isBack } : option;
}
