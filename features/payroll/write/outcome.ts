import type { Finding, Findings } from '../../../base/words/finding';
import type { Json } from '../../../base/words/row';
import type { BookDate } from '../../../base/values/dates';
import { distinct } from '../../../base/values/records';
import { debitTotal, type PlacedAmount } from '../read/amounts';
import type { Chart } from '../read/readBooks';
import { bookedBy, countsFor, formatVoucher, numbersOf, type MemorialEntry } from '../read/memorial';
import { correctionOn } from './entries';
import { entryDetails, missingDetails, rowDetails, type RowDraft } from '../row/rowDraft';
import { hasDecision, voucherFor, type RunView } from '../compare/runView';
import type { BookingSettings } from '../settings';

/** The reasons why nothing was written for a date, the most serious first, each with the action of its row. */
const ACTION_FOR = {
	notBooked: 'failed',
	perhapsBooked: 'failed',
	/** Nothing can be written for the date; a finding says why. */
	blocked: 'blocked',
	bookedElsewhere: 'blocked',
	notInPlan: 'blocked',
	closedBySetting: 'closed',
	closedInBooks: 'closed',
	waitsForClosedDate: 'closed',
} as const;
export type UnwrittenBecause = keyof typeof ACTION_FOR;

export interface UnwrittenDate {
	because: UnwrittenBecause;
	findings: readonly Finding[];
}

export const WRITTEN = {
	book: 'journalBooked',
	correct: 'journalCorrected',
	takeBack: 'runTakenBack',
} as const;

export function kindOfChange(view: RunView): keyof typeof WRITTEN {
	if (!view.journal || hasDecision(view, 'reverse')) return 'takeBack';
	return view.booked.isNothing() ? 'book' : 'correct';
}

/** The facts of a run that differs from the books, before anything is written. */
export interface RunFacts {
	view: RunView;
	chart: Chart;
	settings: Pick<BookingSettings, 'closedUntil' | 'clearingAccount' | 'correction'>;
	/**
	 * Whether the difference of a closed date may be booked on another date. `besideOpenDate` allows it when the run has an open
	 * date too.
	 */
	moving: 'always' | 'besideOpenDate' | 'never';
	/** The texts that a person enters in the settings to decide. */
	decisions: { bookAnyway: string; leave: string };
}

interface WrittenEntry {
	entry: MemorialEntry;
	/** The date of the journal for which something is written. */
	forDate: BookDate;
}

/**
 * The remedy for closed dates. `setting`: open them or change the setting (or leave them, as long as nothing of the run is
 * written). `decide`: enter one of `decisions`, because the run is not booked in its own month. `noOpenMonth`: open a month,
 * because no month up to today is open.
 */
export type ClosedRemedy = { remedy: 'setting' | 'decide' | 'noOpenMonth'; decisions: string[] };

/** The outcome for each date of a run. It is foreseen while the run is planned, and real while the plan is carried out. */
export class DateOutcomes {
	private readonly written: WrittenEntry[] = [];
	private readonly unwritten: Map<BookDate, UnwrittenDate>;
	/** Dates that are closed, in the order in which that was found. */
	private readonly closed: BookDate[];
	/** Remarks about the entries that were written. */
	private readonly remarks: Finding[] = [];

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
		return mutationsOf(this.written);
	}

	add(entry: MemorialEntry, forDate: BookDate, remark?: Finding): void {
		this.written.push({ entry, forDate });
		this.unwritten.delete(forDate);
		if (remark) this.remarks.push(remark);
	}

	markUnwritten(date: BookDate, because: UnwrittenBecause, findings: readonly Finding[]): void {
		// A date that is marked again moves to the end, because a cause is reported before what was not tried because of it.
		this.unwritten.delete(date);
		this.unwritten.set(date, { because, findings });
	}

	/** Marks a date that the service refused as closed. A reason that the date already has stays. */
	markClosed(date: BookDate, problem: Finding): void {
		if (this.unwritten.has(date)) return;
		this.closed.push(date);
		this.markUnwritten(date, 'closedInBooks', [problem]);
	}

	/** Whether closed dates may be booked on other dates. A run that was never booked needs an open date for that. */
	mayMove(): boolean {
		const { moving, view, settings } = this.run;
		if (moving !== 'besideOpenDate') return moving === 'always';
		const isOpen = ({ date }: { date: BookDate }) => date > settings.closedUntil && !this.refused.has(date);
		return this.written.length > 0 || view.expected.some(isOpen);
	}

	/**
	 * The reason why an open date waits for a closed one: the closed date has exactly the opposite difference, so amounts moved
	 * between them, and booking one without the other would leave the books wrong. Null for any other date.
	 */
	waitOf(date: BookDate): UnwrittenDate | null {
		if (this.mayMove()) return null;
		const { difference } = this.run.view;
		const closedDate = this.closed.find((closed) => difference.on([date, closed]).undated().isNothing());
		if (closedDate === undefined) return null;
		const finding = {
			code: 'closedPeriod',
			because: 'opposite',
			closedDate,
			...missingDetails(difference.onDate(date), this.run.chart),
			...this.remedy(),
		} as const;
		return { because: 'waitsForClosedDate', findings: [finding] };
	}

	/** The remedy that a person has for closed dates. A setting that is set already is not advised. */
	private remedy(): ClosedRemedy {
		const { view, decisions } = this.run;
		if (this.mayMove()) return { remedy: 'noOpenMonth', decisions: [] };
		// An answer would be about the whole difference, and once a part is written the rest is another one.
		if (this.written.length > 0) return { remedy: 'setting', decisions: [] };
		return mayBeDecided(view)
			? { remedy: 'decide', decisions: [decisions.bookAnyway, decisions.leave] }
			: { remedy: 'setting', decisions: [decisions.leave] };
	}

	draft(isForeseen = false): RowDraft {
		const { chart, settings } = this.run;
		const of = { chart, isHeaderByName: settings.clearingAccount === '' };
		const entries = this.written.map(({ entry, forDate }) => ({
			...entryDetails(entry, entry.number, of),
			effect: correctionOn(this.run.view, forDate, settings.correction).effect,
		}));
		const problems = this.draftOnUnwritten();
		const written = this.whatWasWritten(isForeseen ? [] : this.mutations);
		if (!problems) {
			const action = kindOfChange(this.run.view) === 'book' ? 'booked' : 'corrected';
			return { action, findings: [...written, ...this.remarks], entries };
		}
		const [first, ...more] = problems.findings;
		const also = this.written.length > 0 ? written : [];
		return { ...problems, findings: [first, ...more, ...also, ...this.remarks], entries };
	}

	private whatWasWritten(mutations: string[]): Findings {
		const kind = kindOfChange(this.run.view);
		const moved = this.written.map(({ entry: { date }, forDate }) => ({ date, forDate }));
		const onOtherDates = distinct(moved.filter(({ date, forDate }) => date !== forDate)).map(
			(facts): Finding => ({ code: 'bookedForClosedDate', ...facts }),
		);
		return [{ code: WRITTEN[kind], mutations }, ...onOtherDates];
	}

	/** The row about dates for which nothing was written; null when every date was written. */
	private draftOnUnwritten(): RowDraft | null {
		const [failed, blocked] = [this.of('failed'), this.of('blocked')];
		const [first, ...more] = distinct([...failed, ...blocked, ...this.closedFindings()]);
		if (!first) return null;
		const action = failed.length > 0 ? 'failed' : blocked.length > 0 ? 'blocked' : 'closed';
		const unwritten = [...this.unwritten]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.flatMap(([date, one]) => this.details(date, one));
		return {
			action,
			findings: [first, ...more],
			...(unwritten.length > 0 && { unwritten }),
			attention: true,
		};
	}

	private closedFindings(): Finding[] {
		const { view, chart, settings } = this.run;
		const closed = (because: 'setting' | 'books', closedDate: string, dates: BookDate[]): Finding[] => {
			const differences = dates.flatMap((date) => view.difference.onDate(date));
			const facts = { ...missingDetails(differences, chart), ...this.remedy() };
			return dates.length > 0 ? [{ code: 'closedPeriod', because, closedDate, ...facts }] : [];
		};
		return [
			...closed('setting', settings.closedUntil, this.datesOf('closedBySetting')),
			...closed('books', '', this.datesOf('closedInBooks')),
			...this.findingsFor('closedInBooks').slice(0, 1),
			...this.findingsFor('waitsForClosedDate'),
		];
	}

	/**
	 * The amounts that are still to be written for a date. There are none when its entries were written and could not be read
	 * back.
	 */
	private details(date: BookDate, { because }: UnwrittenDate): Json[] {
		const { chart } = this.run;
		const rows = this.restOn(date);
		if (rows.length === 0) return [];
		const voucher = formatVoucher(voucherFor(this.run.view, date));
		const lines = rows.map((row) => rowDetails(row, chart));
		return [{ date, because, voucher, amount: debitTotal(rows), rows: lines }];
	}

	private restOn(date: BookDate): readonly PlacedAmount[] {
		const due = this.run.view.difference.on([date]);
		const entries = this.written.filter(({ forDate }) => forDate === date);
		if (entries.length === 0) return due.list();
		const rest = due.minus(bookedBy(entries.map(({ entry }) => ({ ...entry, date }))));
		return rest.isNothingPerAccount() ? [] : rest.list();
	}

	private of(action: 'failed' | 'blocked'): Finding[] {
		const found = [...this.unwritten.values()].filter(({ because }) => ACTION_FOR[because] === action);
		return found.flatMap(({ findings }) => findings);
	}

	private findingsFor(wanted: UnwrittenBecause): Finding[] {
		return [...this.unwritten.values()].flatMap(({ because, findings }) =>
			because === wanted ? findings : [],
		);
	}

	private datesOf(because: UnwrittenBecause): BookDate[] {
		return [...this.unwritten].filter(([, one]) => one.because === because).map(([date]) => date);
	}
}

const mutationsOf = (of: readonly WrittenEntry[]) => numbersOf(of.map(({ entry }) => entry));

/**
 * Whether a person decides about the closed dates of a run. A run with an entry on its own date was booked before that date
 * closed, and follows the settings.
 */
export function mayBeDecided({ bookedEntries }: RunView): boolean {
	return bookedEntries.every((entry) => countsFor(entry) !== entry.date);
}
