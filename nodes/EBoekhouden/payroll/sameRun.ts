import type { Journal, Payroll } from '../../shared/items/payroll';
import { daysBetween } from '../../shared/values/dates';
import { groupedBy } from '../../shared/values/grouped';
import type { BookedEntries } from './bookedEntries';
import { isNamedByContent } from './fileRun';
import { isBefore, viewOf, type RunView, type Unclear, type ViewContext } from './runView';
import type { Rulings } from './ruled';
import { startOf } from './startOf';
import { subsetsOf } from './subsets';

export interface IdentityContext extends ViewContext {
	booked: BookedEntries;
	rulings: Rulings;
}

/**
 * Which run of the books each journal is (docs/items.md, "Which run it is"). A number decides; where the payroll gave none, or
 * where a run was booked without one, company, period and content do. What these leave open is a person's: nothing is booked of
 * it. A view's run is the one under which it stands, or will stand, in the books.
 */
export function identify(payroll: Payroll, context: IdentityContext): RunView[] {
	const search = new Search(payroll, context);
	search.byContent();
	search.byRuling();
	search.bySums();
	return search.views();
}

/** What a run stands under: those of its views that are settled. */
class Search {
	/** Runs of the books that no journal is yet, and in which something stands. */
	private readonly free = new Map<string, RunView>();
	/** Journals that look for theirs. */
	private readonly seekers = new Map<string, RunView>();
	private readonly found: RunView[] = [];

	constructor(
		private readonly payroll: Payroll,
		private readonly context: IdentityContext,
	) {
		const { booked } = context;
		const runs = booked.runsOf(payroll.company);
		const listed = new Set(payroll.journals.map(({ run }) => run).filter((run) => !isNamedByContent(run)));
		for (const run of runs) if (!listed.has(run)) this.free.set(run, this.view(null, [run]));
		const someNameless = [...this.free.keys()].some(isNamedByContent);
		for (const journal of payroll.journals) {
			const isUnbooked = !runs.includes(journal.run);
			const seeks = isNamedByContent(journal.run) || (someNameless && isUnbooked);
			if (seeks && journal.state === 'ready') this.seekers.set(journal.run, this.view(journal, []));
			else this.found.push(this.view(journal, isUnbooked ? [] : [journal.run]));
		}
	}

	/** What was booked of this very content, also when an execution was cut short or a date was closed; then the same amounts. */
	byContent(): void {
		for (const seeker of [...this.seekers.values()]) {
			const own = this.free.get(seeker.run);
			if (own && isBegun(this.joined([seeker], [own]))) this.settle([seeker], [own]);
		}
		for (const seeker of [...this.seekers.values()]) {
			const same = this.candidatesOf(seeker).find((one) => isWhole(this.joined([seeker], [one])));
			if (same) this.settle([seeker], [same]);
		}
	}

	/** Those of which a person said the same belong together. */
	byRuling(): void {
		const said = [...this.seekers.values()].flatMap((seeker) => {
			const ruling = this.context.rulings.of(this.payroll.company, seeker.run);
			return ruling?.word === 'correct' ? [{ seeker, runs: ruling.accepts }] : [];
		});
		for (const [, all] of groupedBy(said, ({ runs }) => [...runs].sort().join('+'))) {
			const booked = (all[0]?.runs ?? []).map((run) => this.free.get(run));
			if (!booked.every((one) => one !== undefined)) continue;
			this.settle(
				all.map(({ seeker }) => seeker),
				booked,
			);
		}
	}

	/** Several runs in one file, or a file that was booked as one of what are several runs. */
	bySums(): void {
		for (const seeker of [...this.seekers.values()]) {
			const sets = subsetsOf(this.candidatesOf(seeker));
			const same = sets.find((some) => isWhole(this.joined([seeker], some)));
			if (same) this.settle([seeker], same);
		}
		for (const one of [...this.free.values()].filter(isFileRun)) {
			const sets = subsetsOf([...this.seekers.values()].filter((seeker) => shares(seeker, one)));
			const same = sets.find((some) => isWhole(this.joined(some, [one])));
			if (same) this.settle(same, [one]);
		}
	}

	/** Those that are gone first: taking one back makes room for the one that replaces it. */
	views(): RunView[] {
		const open = [...this.seekers.values()].map((seeker) => this.withQuestion(seeker));
		const asked = new Set(open.flatMap(({ unclear }) => unclear?.bookedAs ?? []));
		const left = [...this.free.values()].filter(({ run }) => !asked.has(run));
		const gone = this.payroll.partial ? [] : left;
		return [...gone, ...inOrder(this.payroll.journals, [...this.found, ...open])];
	}

	private withQuestion(seeker: RunView): RunView {
		const ruling = this.context.rulings.of(this.payroll.company, seeker.run);
		if (ruling?.word === 'book' || ruling?.word === 'leave') return seeker;
		const candidates = this.candidatesOf(seeker);
		if (candidates.length === 0) candidates.push(...this.elsewhere(seeker));
		const others = isFileRun(seeker) ? this.othersOf(seeker) : [];
		if (candidates.length + others.length === 0) return seeker;
		const unclear = { bookedAs: candidates.map(({ run }) => run), others: others.map(({ run }) => run) };
		const shown = candidates.length === 1 ? candidates : [];
		return this.joined([seeker], shown, { run: seeker.run, unclear });
	}

	/** Two files of one period in one go: one may be the newer state of the other. */
	private othersOf(seeker: RunView): RunView[] {
		const isSettled = ({ run }: RunView) =>
			['book', 'leave'].includes(this.context.rulings.of(this.payroll.company, run)?.word ?? '');
		return [...this.seekers.values()].filter(
			(other) => other !== seeker && !isSettled(other) && shares(seeker, other),
		);
	}

	/** A run from a file of the same amounts, whose period and dates were others. */
	private elsewhere(seeker: RunView): RunView[] {
		if (isFileRun(seeker)) return [];
		const start = startOf(this.payroll);
		return [...this.free.values()].filter((one) => {
			const isNear = [...one.dates].some((date) =>
				[...seeker.dates].some((other) => Math.abs(daysBetween(date, other)) <= NEAR),
			);
			const isOurs = isFileRun(one) && !isBefore(one, start);
			return isOurs && isNear && seeker.due.length > 0 && one.have.isSamePerAccount(seeker.due);
		});
	}

	private candidatesOf(seeker: RunView): RunView[] {
		const isOfKind = isFileRun(seeker) ? () => true : isFileRun;
		return [...this.free.values()].filter(
			(one) => isOfKind(one) && !one.have.isNothingPerAccount() && shares(seeker, one),
		);
	}

	private settle(seekers: readonly RunView[], booked: readonly RunView[]): void {
		for (const { run } of seekers) this.seekers.delete(run);
		for (const { run } of booked) this.free.delete(run);
		this.found.push(this.joined(seekers, booked));
	}

	private joined(
		seekers: readonly RunView[],
		booked: readonly RunView[],
		change: { run?: string; unclear?: Unclear } = {},
	): RunView {
		const journals = seekers.flatMap(({ journal }) => journal ?? []);
		const runs = booked.map(({ run }) => run);
		return this.view(together(journals), runs, { ...change, names: journals.map(({ run }) => run) });
	}

	private view(
		journal: Journal | null,
		runs: readonly string[],
		{ run = runs[0] ?? journal?.run ?? '', unclear = null, names = [] }: Asked = {},
	): RunView {
		const { payroll, context } = this;
		const { booked, rulings } = context;
		const standing = runs.flatMap((one) => booked.ofRun(payroll.company, one));
		const rulingOf = (name: string) => rulings.of(payroll.company, name);
		const ruling = rulingOf(run) ?? names.map(rulingOf).find((one) => one !== null) ?? null;
		return viewOf({ payroll, run, journal, standing, ruling, unclear }, context);
	}
}

interface Asked {
	run?: string;
	unclear?: Unclear | null;
	names?: readonly string[];
}

/** Far enough for a date of payment beside the last day of the period. */
const NEAR = 45;

function isFileRun({ run }: RunView): boolean {
	return isNamedByContent(run);
}

/** Whether the books are what the payroll says. */
function isWhole({ difference }: RunView): boolean {
	return difference.isNothing();
}

/** Whether they are on every date of which something is booked. */
function isBegun({ have, difference }: RunView): boolean {
	const missing = new Set(difference.dates());
	const dates = have.dates();
	return dates.length > 0 && dates.every((date) => !missing.has(date));
}

/** Whether two are of one period by name, or have a date in common: a date alone may lie in another period. */
function shares(one: RunView, other: RunView): boolean {
	const isIn = (mine: ReadonlySet<string>, theirs: ReadonlySet<string>) =>
		[...mine].some((key) => theirs.has(key));
	return isIn(one.namedPeriods, other.namedPeriods) || isIn(one.dates, other.dates);
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

/** As the payroll lists them. */
function inOrder(journals: readonly Journal[], views: RunView[]): RunView[] {
	const place = ({ journal }: RunView) => journals.findIndex(({ run }) => run === journal?.run);
	return views.sort((a, b) => place(a) - place(b));
}
