import type { Finding } from '../../base/words/finding';
import type { Json } from '../../base/words/row';
import type { BookDate } from '../../base/values/dates';
import { distinct } from '../../base/values/records';
import type { PlacedAmount } from './amounts';
import type { Chart } from './chart';
import { closedFacts } from './closedRun';
import { foreignMovesOf, keyOf, opposite } from './foreignMoves';
import { bookedBy, countsFor, numbersOf, type MemorialEntry } from './memorial';
import type { ClosedRemedy } from './messages/runWords';
import { debitTotal, entryDetails, rowDetails, type RunView, type Verdict } from './runView';
import type { BookingSettings } from './settings';

/** Why nothing was written for a date, and the action of its row; the most serious first. */
const ACTION_FOR = {
	notBooked: 'failed',
	perhapsBooked: 'failed',
	unbalanced: 'blocked',
	codesMissing: 'blocked',
	outsideReading: 'blocked',
	tooLong: 'blocked',
	bookedElsewhere: 'blocked',
	notApproved: 'blocked',
	closedBySetting: 'closed',
	closedInBooks: 'closed',
	waitsForClosedDate: 'closed',
} as const;
export type Why = keyof typeof ACTION_FOR;

/** Why nothing is written for a date. */
export interface UnwrittenDate {
	why: Why;
	findings: readonly Finding[];
}

const WRITTEN = { book: 'journalBooked', correct: 'journalCorrected', takeBack: 'runTakenBack' } as const;
export const ANNOUNCED = {
	book: 'journalWouldBeBooked',
	correct: 'journalWouldBeCorrected',
	takeBack: 'runWouldBeTakenBack',
} as const;

export function kindOfChange({ journal, booked }: RunView): keyof typeof WRITTEN {
	return !journal ? 'takeBack' : booked.isNothing() ? 'book' : 'correct';
}

/** The facts of a run that differs from the books, before anything is written. */
export interface RunFacts {
	view: RunView;
	chart: Chart;
	settings: Pick<BookingSettings, 'closedUntil' | 'clearingAccount'>;
	/**
	 * Whether the difference of a closed date may be booked on another date; `besideOpenDate`: when the run has an open
	 * date.
	 */
	moving: 'always' | 'besideOpenDate' | 'never';
	/** The texts to enter in the settings. */
	decisions: { bookAnyway: string; leave: string };
}

/** The outcome for each date of a run: foreseen while it is planned, and real while the plan is carried out. */
export class DateOutcomes {
	private written: { entry: MemorialEntry; forDate: BookDate }[] = [];
	private readonly unwritten: Map<BookDate, UnwrittenDate>;
	/** Dates that are closed, in the order in which that was found. */
	private readonly closed: BookDate[];
	/** Further remarks about what was written. */
	private readonly remarks: Finding[] = [];
	/** Dates for which another execution booked the same. */
	private readonly elsewhere = new Set<BookDate>();

	constructor(
		private readonly run: RunFacts,
		unwritten: Iterable<readonly [BookDate, UnwrittenDate]>,
		/** Dates that the service refused as closed, for any run. */
		private readonly refused: ReadonlyMap<BookDate, Finding> = new Map(),
	) {
		this.unwritten = new Map(unwritten);
		this.closed = this.datesOf('closedBySetting');
	}

	get mutations(): string[] {
		return numbersOf(this.written.map(({ entry }) => entry));
	}

	/** Adds one of the entries for a date; `settle` follows after the last one. */
	add(entry: MemorialEntry, forDate: BookDate, remark?: Finding): void {
		this.written.push({ entry, forDate });
		if (remark) this.remarks.push(remark);
	}

	/** Entries that were reversed again; of the `doubled`, another execution had booked the same. */
	undo(numbers: ReadonlySet<string>, doubled: ReadonlySet<string>, because: readonly Finding[]): void {
		for (const { entry, forDate } of this.written.filter((one) => numbers.has(one.entry.number))) {
			if (doubled.has(entry.number)) this.elsewhere.add(forDate);
			if (!this.unwritten.has(forDate)) this.markUnwritten(forDate, 'notBooked', because);
		}
		this.written = this.written.filter(({ entry }) => !numbers.has(entry.number));
	}

	settle(date: BookDate): void {
		this.unwritten.delete(date);
	}

	markUnwritten(date: BookDate, why: Why, findings: readonly Finding[]): void {
		// In the order in which it was found: a cause comes before what was not tried because of it.
		this.unwritten.delete(date);
		this.unwritten.set(date, { why, findings });
	}

	/** The service refused the date as closed; a reason that it has already stays. */
	markClosed(date: BookDate, problem: Finding): void {
		if (this.unwritten.has(date)) return;
		this.closed.push(date);
		this.markUnwritten(date, 'closedInBooks', [problem]);
	}

	/**
	 * Whether closed dates may be booked on other dates. A run that is entirely closed, and of a month that we did not
	 * book, asks a person first.
	 */
	mayMove(): boolean {
		const { moving, view, settings } = this.run;
		if (moving !== 'besideOpenDate') return moving === 'always';
		const isOpen = ({ date }: { date: BookDate }) => date > settings.closedUntil && !this.refused.has(date);
		return this.written.length > 0 || view.expected.some(isOpen);
	}

	/**
	 * Both dates are booked or neither: amounts went from one date to the other when a closed date has the opposite
	 * difference.
	 */
	waitOf(date: BookDate): UnwrittenDate | null {
		if (this.mayMove()) return null;
		const moves = (on: BookDate) => foreignMovesOf(this.run.view.difference.onDate(on));
		const counter = keyOf(opposite(moves(date)));
		const closedDate = this.closed.find((closed) => keyOf(moves(closed)) === counter);
		if (closedDate === undefined) return null;
		const finding = { code: 'waitsForClosedDate', date, closedDate, ...this.remedy() } as const;
		return { why: 'waitsForClosedDate', findings: [finding] };
	}

	/** What a person can do about closed dates: a setting that is set already is not advised. */
	private remedy(): ClosedRemedy {
		const { view, decisions } = this.run;
		if (this.mayMove()) return { remedy: 'noOpenMonth', decisions: [] };
		if (mayBeDecided(view) && this.written.length === 0)
			return { remedy: 'decide', decisions: [decisions.bookAnyway, decisions.leave] };
		return { remedy: 'setting', decisions: [] };
	}

	verdict(codes: typeof ANNOUNCED | typeof WRITTEN = WRITTEN): Verdict {
		const { chart, settings } = this.run;
		const of = { chart, isHeaderByName: settings.clearingAccount === '' };
		const entries = this.written.map(({ entry }) => entryDetails(entry, entry.number, of));
		const problems = this.verdictOnUnwritten();
		if (!problems) return { ...this.success(codes), entries };
		const [first, ...more] = problems.findings;
		// Of a date with only its first half, not the whole difference was booked.
		const isHalf = this.written.some(
			({ forDate }) => this.unwritten.has(forDate) && this.restOn(forDate).length > 0,
		);
		const also = this.written.length > 0 ? this.success(codes, isHalf).findings : [];
		return { ...problems, findings: [first, ...more, ...also], entries };
	}

	private success(codes: typeof ANNOUNCED | typeof WRITTEN, isHalf = false): Verdict {
		const kind = isHalf ? 'book' : kindOfChange(this.run.view);
		const finding: Finding =
			codes === ANNOUNCED ? { code: codes[kind] } : { code: codes[kind], mutations: this.mutations };
		const moved = this.written.filter(({ entry, forDate }) => entry.date !== forDate);
		const onOtherDates = moved.map(({ entry: { date }, forDate }): Finding => {
			return { code: 'bookedForClosedDate', date, forDate };
		});
		const findings = [finding, ...onOtherDates, ...this.remarks] as const;
		return { action: kind === 'book' ? 'booked' : 'corrected', findings: [...findings] };
	}

	/** The most serious first; null when every date was written. */
	private verdictOnUnwritten(): Verdict | null {
		const [failed, blocked] = [this.of('failed'), this.of('blocked')];
		const [first, ...more] = distinct([...failed, ...blocked, ...this.closedFindings()]);
		if (!first) return null;
		const action = failed.length > 0 ? 'failed' : blocked.length > 0 ? 'blocked' : 'closed';
		const left = [...this.unwritten]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.flatMap(([date, one]) => this.details(date, one));
		return { action, findings: [first, ...more], ...(left.length > 0 && { left }), attention: true };
	}

	private closedFindings(): Finding[] {
		const bySetting = this.datesOf('closedBySetting');
		const inBooks = this.datesOf('closedInBooks');
		const { view, chart, settings } = this.run;
		const facts = (dates: BookDate[]) => ({
			...closedFacts(
				dates.flatMap((date) => view.difference.onDate(date)),
				chart,
			),
			...this.remedy(),
		});
		const { closedUntil } = settings;
		const problem = this.findingsFor('closedInBooks').slice(0, 1);
		return [
			...(bySetting.length > 0
				? [{ code: 'closedBySetting', closedUntil, ...facts(bySetting) } as const]
				: []),
			...(inBooks.length > 0 ? [{ code: 'closedInBooks', ...facts(inBooks) } as const, ...problem] : []),
			...this.findingsFor('waitsForClosedDate'),
		];
	}

	/** What is still to be written for a date: nothing when its entries were written, and not read back. */
	private details(date: BookDate, { why }: UnwrittenDate): Json[] {
		const { chart } = this.run;
		const rows = this.restOn(date);
		if (rows.length === 0) return [];
		return [{ date, why, amount: debitTotal(rows), rows: rows.map((row) => rowDetails(row, chart)) }];
	}

	private restOn(date: BookDate): readonly PlacedAmount[] {
		if (this.elsewhere.has(date)) return [];
		const due = this.run.view.difference.on([date]);
		const entries = this.written.filter(({ forDate }) => forDate === date);
		if (entries.length === 0) return due.list();
		const rest = due.minus(bookedBy(entries.map(({ entry }) => ({ ...entry, date }))));
		return rest.isNothingPerAccount() ? [] : rest.list();
	}

	private of(action: 'failed' | 'blocked'): Finding[] {
		const found = [...this.unwritten.values()].filter(({ why }) => ACTION_FOR[why] === action);
		return found.flatMap(({ findings }) => findings);
	}

	private findingsFor(wanted: Why): Finding[] {
		return [...this.unwritten.values()].flatMap(({ why, findings }) => (why === wanted ? findings : []));
	}

	private datesOf(why: Why): BookDate[] {
		return [...this.unwritten].filter(([, one]) => one.why === why).map(([date]) => date);
	}
}

/**
 * Whether a person decides about its closed dates. A run with an entry on its own date was booked before that closed, and
 * follows the settings.
 */
export function mayBeDecided({ bookedEntries }: RunView): boolean {
	return bookedEntries.every((entry) => countsFor(entry) !== entry.date);
}
