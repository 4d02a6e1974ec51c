import { addMonths, firstOfMonth, isWithin, type BookDate } from '../../../base/values/dates';
import { correctionOn, fitting, objectionTo, zerosLostOf, type DateContext } from './entries';
import type { Payroll } from '../item';
import {
	describeEntry,
	formatVoucher,
	TAKEN_BACK,
	type MemorialRow,
	type NewMemorialEntry,
	type ReadEntry,
} from '../read/memorial';
import { mayBeDecided, DateOutcomes, type RunFacts, type UnwrittenDate } from './outcome';
import type { AnswerWord } from '../identify/answer';
import { hasDecision, voucherFor, type RunView } from '../compare/runView';
import type { RowDraft } from '../row/rowDraft';
import type { BookingSettings } from '../settings';

/** The entries and rows for the payrolls of a source. A preview shows them, and `carryOutCompany` writes them. */
export interface PayrollPlan {
	companies: readonly CompanyPlan[];
	/** Rows about the decisions and answers that a person entered. */
	aboutDecisions: readonly RowDraft[];
}

export interface CompanyPlan {
	payroll: Payroll;
	/** The index of the item that the company came in. */
	from: number;
	/** The steps in the order in which they are carried out. */
	steps: readonly PlannedStep[];
	/** The entries of others that were read from the books. */
	foreign: readonly ReadEntry[];
}

export interface PlannedStep {
	/** The row of the run, for the case that everything in the step is written. */
	row: RowDraft;
	write?: RunPlan;
	/**
	 * Set for a run that replaces deleted runs: while one of these is still booked, nothing is written, and this row is given
	 * instead.
	 */
	unlessReversed?: { formers: readonly RunView[]; draft: RowDraft };
}

/** The entries that bring one run in line with its journal. */
export interface RunPlan extends RunFacts {
	/** The header account, which takes the other side of every row. */
	header: string;
	/** The name of the run in the descriptions of its entries. */
	text: string;
	/** The dates in the order in which they are written, with an entry each. Each is written by itself, and nothing is undone. */
	dates: readonly PlannedDate[];
	/** The dates for which nothing is written, or only on another date. */
	unwritten: readonly (readonly [BookDate, UnwrittenDate])[];
}

export interface PlannedDate {
	forDate: BookDate;
	/** Whether *Closed Until* closes the date. */
	isClosed: boolean;
	/** The rows of the entry. */
	rows: readonly MemorialRow[];
	/**
	 * The dates on which the entry may be booked, in order: its own date unless that is closed, then first days of later months.
	 */
	on: readonly BookDate[];
}

/** A run whose difference is to be booked. */
interface Job extends Omit<DateContext, 'zerosLost'> {
	settings: BookingSettings;
	toEnter(view: RunView, word: AnswerWord): string;
	text: string;
	/** Whether the run, or a run that it replaces, was booked before, so that its closed dates may be booked on other dates. */
	wasBooked: boolean;
	today: BookDate;
}

/** Plans the entries of a run, the oldest date first and closed dates last. */
export function planRun(job: Job): PlannedStep {
	const { view, settings, header, text, chart, mostRows, toEnter } = job;
	const moving = movingOf(job);
	const context = { ...job, zerosLost: zerosLostOf(view, chart) };
	const unwritten: [BookDate, UnwrittenDate][] = [];
	const [open, closed]: [PlannedDate[], PlannedDate[]] = [[], []];
	for (const forDate of view.difference.dates()) {
		const { rows: whole } = correctionOn(view, forDate, settings.correction);
		const rows = fitting(whole, mostRows);
		const objection = objectionTo(forDate, whole, context);
		const later = moving === 'never' ? [] : laterDates(forDate, job);
		if (objection) unwritten.push([forDate, { because: 'blocked', findings: [objection] }]);
		else if (forDate > settings.closedUntil)
			open.push({ forDate, isClosed: false, rows, on: [forDate, ...later] });
		else {
			unwritten.push([forDate, { because: 'closedBySetting', findings: [] }]);
			closed.push({ forDate, isClosed: true, rows, on: later });
		}
	}
	const facts = {
		view,
		chart,
		settings,
		header,
		text,
		moving,
		decisions: {
			bookAnyway: toEnter(view, view.journal ? 'book' : 'reverse'),
			leave: toEnter(view, 'leave'),
		},
	};
	const foreseen = new DateOutcomes(facts, unwritten);
	const dates = [...open, ...closed].filter((planned) => {
		const { forDate, isClosed, on } = planned;
		const wait = isClosed ? null : foreseen.waitOf(forDate);
		if (wait) unwritten.push([forDate, wait]);
		if (wait) foreseen.markUnwritten(forDate, wait.because, wait.findings);
		if (wait || on.length === 0 || (isClosed && !foreseen.mayMove())) return false;
		foreseen.add({ ...entryOn(facts, planned), number: '' }, forDate);
		return true;
	});
	const row = foreseen.draft(true);
	return dates.length > 0 ? { row, write: { ...facts, dates, unwritten } } : { row };
}

function movingOf({ view, settings, wasBooked }: Job): RunFacts['moving'] {
	if (isBookedAnyway(view) && mayBeDecided(view)) return 'always';
	if (settings.closedPeriods !== 'nextOpenPeriod') return 'never';
	return wasBooked ? 'always' : 'besideOpenDate';
}

/** Whether a person decided that the run is booked despite an objection. */
export function isBookedAnyway(view: RunView): boolean {
	return hasDecision(view, 'book', 'reverse');
}

/** The first days of the open months after a date, up to the current one. */
function laterDates(forDate: BookDate, { settings, today, booked }: Job): BookDate[] {
	const found: BookDate[] = [];
	for (let date = addMonths(firstOfMonth(forDate), 1); date <= today; date = addMonths(date, 1))
		if (date > settings.closedUntil && isWithin(date, booked.window)) found.push(date);
	return found;
}

type Entering = Pick<RunPlan, 'view' | 'header' | 'text'>;

/** The entry for a date, on the first of the dates to try or on the given one. */
export function entryOn(
	{ view, header, text }: Entering,
	{ forDate, rows, on }: PlannedDate,
	date = on[0] ?? forDate,
): NewMemorialEntry {
	const voucher = voucherFor(view, forDate);
	const state = view.givesWay ?? (hasDecision(view, 'reverse') ? null : view.written);
	const entry = {
		date,
		header,
		rows: [...rows],
		voucher: formatVoucher(date === forDate ? voucher : { ...voucher, forDate }),
	};
	return { ...entry, description: describeEntry(text, entry, voucher.source, state ?? TAKEN_BACK) };
}

export function writesEveryDate({ view, dates }: RunPlan): boolean {
	return dates.length === view.difference.dates().length;
}

/** All entries of a plan, on the first of the dates to try. */
export function plannedEntries({ steps }: CompanyPlan): NewMemorialEntry[] {
	return steps.flatMap(({ write }) => (write ? entriesOfRun(write) : []));
}

export function entriesOfRun(write: RunPlan): NewMemorialEntry[] {
	return write.dates.map((date) => entryOn(write, date));
}
