import { createHash } from 'node:crypto';
import type { Finding } from '../../base/words/finding';
import type { ClosedRemedy } from './messages/runWords';
import { addMonths, firstOfMonth, isWithin, type BookDate } from '../../base/values/dates';
import { voucherFor, type BookedEntries } from './bookedEntries';
import { isInBookedMonth } from './closedRun';
import { describeEntry, fitOf, TAKEN_BACK } from './description';
import { entryDetails, hasRuling, type Findings, type Gate, type RunView, type Verdict } from './runView';
import { EntryWriter, type EntryOutcome, type Writing } from './entryWriter';
import { keyOf, foreignMovesOf, opposite } from './foreignMoves';
import {
	bookedBy,
	countsFor,
	formatVoucher,
	numbersOf,
	type MemorialEntry,
	type MemorialRow,
	type Voucher,
} from './memorial';
import { type DateObjection, entriesFor, fitting, UnwrittenDates, objectionTo, whyOf } from './plan';
import type { RunContext } from './stateObjections';
import { highestOf } from '../../base/values/records';

/** A run whose difference is to be booked. */
interface WriteJob extends RunContext, Writing {
	view: RunView;
	header: string;
	/** The text of the descriptions. */
	text: string;
	/** Whether the run, or one that it replaces, is in the books: then its closed dates may be booked elsewhere. */
	wasBooked: boolean;
	today: BookDate;
	gate: Gate;
}

type Kind = 'book' | 'correct' | 'takeBack';
const WRITTEN = { book: 'journalBooked', correct: 'journalCorrected', takeBack: 'runTakenBack' } as const;
export const ANNOUNCED = {
	book: 'journalWouldBeBooked',
	correct: 'journalWouldBeCorrected',
	takeBack: 'runWouldBeTakenBack',
} as const;

/**
 * Writes the difference of one run, date by date, oldest first. Each date is independent: one that is closed, refused or
 * uncertain does not block others, and nothing is undone.
 */
export class RunWriter {
	private readonly written: { entry: MemorialEntry; forDate: BookDate }[] = [];
	private readonly left: UnwrittenDates;
	/** Dates that are closed, and may be booked on another one. */
	private readonly closed: BookDate[] = [];
	private readonly entries: EntryWriter;
	/** Further remarks about what was written. */
	private readonly remarks: Finding[] = [];

	constructor(private readonly job: WriteJob) {
		this.entries = new EntryWriter(job);
		this.left = new UnwrittenDates(job.view, job.settings.closedUntil, job.chart);
	}

	/** The verdict is there when everything was read back. */
	async write(): Promise<() => Verdict> {
		const { view, settings } = this.job;
		for (const date of view.difference.dates()) {
			const parts = entriesFor(view, date, settings.correction);
			const objection = objectionTo(date, parts.flat(), this.job) ?? this.tooLong(date, parts);
			if (objection) this.left.add(date, whyOf(objection), [objection]);
			else if (date <= settings.closedUntil) this.leaveClosed(date, 'closedBySetting');
		}
		for (const date of this.openDates()) await this.writeOn(date, date);
		for (const date of this.closed) if (this.mayMove()) await this.move(date);
		return () => this.verdict();
	}

	/** Reported before anything of the date is written, and in a preview too. */
	private tooLong(date: BookDate, parts: MemorialRow[][]): DateObjection | null {
		const { mostRows: most = Infinity } = this.job.books;
		const rows = highestOf(
			parts.map((part) => fitting(part, most).length),
			0,
		);
		return rows > most ? { code: 'entryTooLong', date, rows, most } : null;
	}

	/** Dates of the current difference without a result yet. */
	private *openDates(): Generator<BookDate> {
		for (const date of this.job.view.difference.dates()) {
			if (this.left.has(date)) continue;
			const closed = this.mayMove() ? undefined : this.counterpartOf(date);
			if (closed === undefined) yield date;
			else
				this.left.add(date, 'waitsForClosedDate', [
					{ code: 'waitsForClosedDate', date, closedDate: closed, ...this.remedy() },
				]);
		}
	}

	/** A closed date with exactly the opposite difference: amounts that moved from one to the other wait for both. */
	private counterpartOf(date: BookDate): BookDate | undefined {
		const moves = (on: BookDate) => foreignMovesOf(this.job.view.difference.onDate(on));
		const counter = keyOf(opposite(moves(date)));
		return this.closed.find((closed) => keyOf(moves(closed)) === counter);
	}

	/** Whether the service refused the date as closed. */
	private async writeOn(date: BookDate, forDate: BookDate): Promise<boolean> {
		const { view, settings, guard, gate } = this.job;
		const parts = entriesFor(view, forDate, settings.correction);
		for (const [at, rows] of parts.entries()) {
			if (guard.stoppedBecause) {
				this.left.add(forDate, 'notBooked', [{ code: 'writingStopped' }, ...guard.stoppedBecause]);
				return false;
			}
			const entry = this.toEntry(date, forDate, rows);
			if (!gate(entry, view)) {
				this.left.add(forDate, 'notApproved', [{ code: 'entryNotApproved', date: forDate, on: date }]);
				return false;
			}
			const complain = (because: Findings) => this.left.add(forDate, 'notBooked', because);
			const later = this.kind === 'book' && date === forDate ? complain : undefined;
			const outcome = await this.entries.write(entry, () => this.referenceFor(forDate), later);
			if (outcome.kind === 'written') {
				this.written.push({ entry: outcome.entry, forDate });
				if (outcome.note) this.remarks.push(outcome.note);
				continue;
			}
			this.afterOutcome(outcome, forDate, at > 0);
			return outcome.kind === 'closed';
		}
		this.left.settle(forDate);
		return false;
	}

	private afterOutcome(
		outcome: Exclude<EntryOutcome, { kind: 'written' }>,
		date: BookDate,
		isHalf: boolean,
	): void {
		const mutations = numbersOf(this.written.map(({ entry }) => entry));
		if (outcome.kind === 'stopped') {
			this.written.push({ entry: outcome.entry, forDate: date });
			this.left.add(date, 'notBooked', outcome.because);
		} else if (outcome.kind === 'closed' && !isHalf) {
			if (!this.left.has(date)) this.leaveClosed(date, 'closedInBooks', outcome.problem);
		} else if (outcome.kind === 'exists') {
			const { voucher, others: mutations } = outcome;
			this.left.add(date, 'bookedElsewhere', [
				{ code: 'entryReferenceInUse', date, voucher, mutations, decision: this.bookAnyway },
			]);
		} else if (outcome.kind === 'unknown') {
			this.left.add(date, 'perhapsBooked', [
				{ code: 'entryPerhapsBooked', date, mutations },
				outcome.problem,
			]);
		} else {
			this.left.add(date, 'notBooked', [{ code: 'entryNotBooked', date, mutations }, outcome.problem]);
		}
	}

	private leaveClosed(date: BookDate, why: 'closedBySetting' | 'closedInBooks', problem?: Finding): void {
		this.closed.push(date);
		this.left.add(date, why, problem ? [problem] : []);
	}

	/**
	 * A run with an open date, with bookings, or in a month that we booked. One that is entirely closed asks first, unless
	 * a person answered.
	 */
	private mayMove(): boolean {
		const { view, settings, wasBooked, booked, guard } = this.job;
		if (this.isBookedAnyway && this.mayBeDecided) return true;
		if (settings.closedPeriods !== 'nextOpenPeriod') return false;
		const isOpen = ({ date }: { date: BookDate }) => date > settings.closedUntil && !guard.refused.has(date);
		return (
			wasBooked ||
			this.written.length > 0 ||
			view.expected.some(isOpen) ||
			isInBookedMonth({ view, booked, closedUntil: settings.closedUntil })
		);
	}

	/** What to enter in the settings to write it anyway, and whether that was done. */
	private get bookAnyway(): string {
		const { view, ruling } = this.job;
		return ruling(view, view.journal ? 'book' : 'reverse');
	}

	private get isBookedAnyway(): boolean {
		return hasRuling(this.job.view, 'book', 'reverse');
	}

	/** The bookings of a run were made before its dates were closed, and follow the settings from then on. */
	private get mayBeDecided(): boolean {
		return this.job.view.standing.every((entry) => countsFor(entry) !== entry.date);
	}

	/** What a person can do about closed dates: never a setting that is set already. */
	private remedy(): ClosedRemedy {
		const { view, ruling } = this.job;
		if (this.mayMove()) return { remedy: 'noOpenMonth', decisions: [] };
		if (this.mayBeDecided && this.written.length === 0)
			return { remedy: 'decide', decisions: [this.bookAnyway, ruling(view, 'leave')] };
		return { remedy: 'setting', decisions: [] };
	}

	/** On the first day of the first open month after it, up to the current one. */
	private async move(forDate: BookDate): Promise<void> {
		const { settings, today, booked } = this.job;
		for (
			let date = firstOfMonth(addMonths(firstOfMonth(forDate), 1));
			date <= today;
			date = addMonths(date, 1)
		) {
			if (date <= settings.closedUntil || !isWithin(date, booked.window)) continue;
			if (!(await this.writeOn(date, forDate))) return;
		}
	}

	/** None when a person decided to write it anyway: the existing reference may be on something that cannot be found. */
	private referenceFor(forDate: BookDate): string {
		const { view, booked } = this.job;
		return this.isBookedAnyway
			? ''
			: referenceFor(voucherFor(view, forDate), forDate, { booked, dates: view.dates });
	}

	private toEntry(date: BookDate, forDate: BookDate, rows: MemorialRow[]) {
		const voucher = voucherFor(this.job.view, forDate);
		const { source } = voucher;
		const entry = {
			date,
			voucher: formatVoucher(date === forDate ? voucher : { ...voucher, forDate }),
			header: this.job.header,
			rows: fitting(rows, this.job.books.mostRows),
		};
		const state = hasRuling(this.job.view, 'reverse') ? null : this.job.view.state;
		return { ...entry, description: describeEntry(this.job.text, entry, source, state ?? TAKEN_BACK) };
	}

	private verdict(): Verdict {
		const { chart, settings } = this.job;
		const of = { chart, isHeaderByName: settings.clearingAccount === '' };
		const entries = this.written.map(({ entry }) => entryDetails(entry, entry.number, of));
		const left = this.left.verdict(this.remedy());
		if (!left) return { ...this.success(), entries };
		const [first, ...more] = left.findings;
		const also = this.written.length > 0 ? this.success().findings : [];
		return { ...left, findings: [first, ...more, ...also], entries };
	}

	private success(): Verdict {
		const mutations = numbersOf(this.written.map(({ entry }) => entry));
		const finding: Finding = this.job.preview
			? { code: ANNOUNCED[this.kind] }
			: { code: WRITTEN[this.kind], mutations };
		const moved = this.written.filter(({ entry, forDate }) => entry.date !== forDate);
		const moves = moved.map(({ entry: { date }, forDate }): Finding => {
			return { code: 'bookedForClosedDate', date, forDate };
		});
		return {
			action: this.kind === 'book' ? 'booked' : 'corrected',
			findings: [finding, ...moves, ...this.remarks],
		};
	}

	private get kind(): Kind {
		const { journal, booked } = this.job.view;
		return !journal ? 'takeBack' : booked.isNothing() ? 'book' : 'correct';
	}
}

/** Enough to be unique, and within the maximum length (docs/services/e-boekhouden.md 8.5). */
const LENGTH = 32;

/**
 * The reference that the service must never book twice: of executions that read the same books, only the first books what
 * is missing on a date of a run. It is made from the number and sum of the bookings, not from what is to be booked.
 * Entries that a person changed count by number: an entry that was moved or renamed by hand kept its reference, and what
 * it leaves behind is booked again.
 */
function referenceFor(
	{ source, company, run, ...voucher }: Voucher,
	forDate: BookDate,
	{ booked, dates }: { booked: BookedEntries; dates: Iterable<BookDate> },
): string {
	const ofRun = booked.ofRun(company, run);
	const standing = ofRun.filter((entry) => countsFor(entry) === forDate);
	const sums = bookedBy(standing)
		.list()
		.map(({ ledgerAccount, costCentreId, amount }) => [ledgerAccount, costCentreId, amount.toFixed(2)]);
	const changed = [
		...ofRun.filter((entry) => fitOf(entry, source) !== 'fits'),
		...booked.writtenFor({ ...voucher, source, company, run, forDate: undefined }, dates),
	].map(({ number }) => number);
	const facts = [source, company, run, forDate, standing.length, sums, changed.sort()];
	return `n8n${createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, LENGTH)}`;
}
