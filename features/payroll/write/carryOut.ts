import { createHash } from 'node:crypto';
import type { Findings } from '../../../base/words/finding';
import type { BookDate } from '../../../base/values/dates';
import { type BookedEntries, fitOf, bookedBy, countsFor } from '../read/memorial';
import { voucherFor, type RunView } from '../compare/runView';
import { EntryWriter, readBackTogether, TOGETHER, type EntryOutcome, type WriteContext } from './entryWriter';
import { DateOutcomes, kindOfChange } from './outcome';
import {
	entryOn,
	isBookedAnyway,
	type CompanyPlan,
	type PlannedDate,
	type PlannedStep,
	type RunPlan,
} from './plan';
import type { RowDraft } from '../row/rowDraft';

interface CarryOutContext extends WriteContext {
	/** Whether a person saw the entries that were announced, and agreed to exactly those. */
	onlyAsPlanned: boolean;
}

/** Writes what was decided about a company, step by step: call the result after `readBackTogether`. */
export async function carryOutCompany(
	{ payroll, steps }: CompanyPlan,
	work: CarryOutContext,
): Promise<() => RowDraft[]> {
	const rows: (() => RowDraft)[] = [];
	for (const step of steps) {
		const { key, about, notes } = step.row;
		const rowOf = await carryOutStep(step, payroll.companyCode, work);
		rows.push(() => ({ ...rowOf(), key, about, notes }));
		if (work.guard.unread.length >= TOGETHER) await readBackTogether(work);
	}
	return () => rows.map((rowOf) => rowOf());
}

/** Carries out one step. Its row is complete once everything was read back. */
async function carryOutStep(
	{ row, write, unlessReversed }: PlannedStep,
	company: string,
	work: CarryOutContext,
): Promise<() => RowDraft> {
	if (unlessReversed?.formers.some(({ run }) => work.booked.isBooked(company, run)))
		return () => unlessReversed.draft;
	if (!write) return () => row;
	const { stoppedBecause } = work.guard;
	if (stoppedBecause)
		return () => ({ action: 'failed', findings: [{ code: 'writingStopped' }, ...stoppedBecause] });
	return await new RunWriter(write, work).write();
}

/**
 * Writes a run date by date. A date that is closed, refused or uncertain does not stop the other dates, and nothing is
 * undone.
 */
class RunWriter {
	private readonly outcome: DateOutcomes;
	private readonly entries: EntryWriter;

	constructor(
		private readonly plan: RunPlan,
		private readonly work: CarryOutContext,
	) {
		this.outcome = new DateOutcomes(plan, plan.unwritten, work.guard.refused);
		this.entries = new EntryWriter(work);
	}

	async write(): Promise<() => RowDraft> {
		const { plan, outcome } = this;
		const closed = plan.dates.filter(({ isClosed }) => isClosed);
		for (const planned of plan.dates) {
			if (planned.isClosed) continue;
			const wait = outcome.waitOf(planned.forDate);
			if (wait) outcome.markUnwritten(planned.forDate, wait.because, wait.findings);
			else if ((await this.writeOn(planned.forDate, planned)) === 'closed') closed.push(planned);
		}
		for (const planned of closed) if (outcome.mayMove()) await this.move(planned);
		return () => outcome.draft();
	}

	private async move(planned: PlannedDate): Promise<void> {
		const others = planned.on.filter((date) => date !== planned.forDate);
		for (const date of others) if ((await this.writeOn(date, planned)) !== 'closed') return;
	}

	/** Tries a date. `closed` means that the service refused it as closed, so that the next date may be tried. */
	private async writeOn(date: BookDate, planned: PlannedDate): Promise<'closed' | 'done'> {
		const { plan, outcome } = this;
		const { guard, onlyAsPlanned } = this.work;
		const { forDate, on } = planned;
		if (guard.stoppedBecause) {
			outcome.markUnwritten(forDate, 'notBooked', [{ code: 'writingStopped' }, ...guard.stoppedBecause]);
			return 'done';
		}
		if (onlyAsPlanned && date !== on[0]) {
			outcome.markUnwritten(forDate, 'notInPlan', [{ code: 'planChanged', on: date }]);
			return 'done';
		}
		const complain = (because: Readonly<Findings>) => outcome.markUnwritten(forDate, 'notBooked', because);
		const complainLater = kindOfChange(plan.view) === 'book' && date === forDate ? complain : undefined;
		const entry = entryOn(plan, planned, date);
		const found = await this.entries.write(
			entry,
			() => referenceFor(plan.view, forDate, this.work.booked),
			complainLater,
		);
		if (found.kind === 'closed') outcome.markClosed(forDate, found.problem);
		else this.record(found, forDate);
		return found.kind === 'closed' ? 'closed' : 'done';
	}

	private record(found: Exclude<EntryOutcome, { kind: 'closed' }>, date: BookDate): void {
		const { outcome, plan } = this;
		const { mutations } = outcome;
		if (found.kind === 'written') {
			outcome.add(found.entry, date, found.note);
		} else if (found.kind === 'stopped') {
			outcome.add(found.entry, date);
			outcome.markUnwritten(date, 'notBooked', found.because);
		} else if (found.kind === 'exists') {
			const { voucher, others: mutations } = found;
			// Nothing has to be decided beside entries of another execution: the next execution compares again.
			const decisions = mutations.length > 0 ? [] : [plan.decisions.bookAnyway];
			outcome.markUnwritten(date, 'bookedElsewhere', [
				{ code: 'entryReferenceInUse', date, voucher, mutations, decisions },
			]);
		} else if (found.kind === 'unknown') {
			outcome.markUnwritten(date, 'perhapsBooked', [
				{ code: 'entryPerhapsBooked', date, mutations },
				found.problem,
			]);
		} else {
			outcome.markUnwritten(date, 'notBooked', [{ code: 'entryNotBooked', date, mutations }, found.problem]);
		}
	}
}

/** The length of a reference: it is unique, and within the maximum of docs/services/e-boekhouden.md 8.5. */
const REFERENCE_LENGTH = 32;

/**
 * The service books a reference only once: of two executions that read the same books, only the first can book the
 * difference of a date. The reference is made from the number and the sum of the bookings on that date, not from the
 * difference. Entries that a person changed count by number: such an entry kept its reference, and the amounts that are
 * missing without it are booked again. '' when a person decided to book it: what has the reference may be impossible to find.
 */
function referenceFor(view: RunView, forDate: BookDate, booked: BookedEntries): string {
	if (isBookedAnyway(view)) return '';
	const { source, company, run, ...voucher } = voucherFor(view, forDate);
	const ofRun = booked.ofRun(company, run);
	const onDate = ofRun.filter((entry) => countsFor(entry) === forDate);
	const sums = bookedBy(onDate)
		.list()
		.map(({ ledgerAccount, costCentreId, amount }) => [ledgerAccount, costCentreId, amount.toFixed(2)]);
	const changed = [
		...ofRun.filter((entry) => fitOf(entry, source) !== 'fits'),
		...booked.writtenFor({ ...voucher, source, company, run, forDate: undefined }, view.dates),
	].map(({ number }) => number);
	const facts = [source, company, run.text, forDate, onDate.length, sums, changed.sort()];
	return `n8n${createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, REFERENCE_LENGTH)}`;
}
