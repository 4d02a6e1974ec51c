import { isProblem, type ServiceProblem } from '../../shared/problems/problem';
import type { Finding } from '../../shared/rows/findings/finding';
import type { BookDate } from '../../shared/values/dates';
import { quotable } from '../../shared/values/words';
import { negated } from './amounts';
import type { BookedEntries } from './bookedEntries';
import { checkingSide, type Booked } from './checkingSide';
import type { WritePlan } from './decide';
import { describeEntry, putBackText } from './description';
import { entryDetails } from './entryDetails';
import { imbalanceOf, numbersOf, type MemorialRow, type NewMemorialEntry } from './memorial';
import type { Books } from './payrollBooks';
import { readBack } from './readBack';
import type { RunGuard } from './runGuard';
import { blocked, type Findings, type Verdict } from './verdict';
import { formatVoucher, type Voucher } from './voucher';

export interface WriteJob {
	plan: WritePlan;
	/** Boekstuk of an entry on a date. */
	voucherOn(date: BookDate): Voucher;
	/** What the description says. */
	text: string;
	preview: boolean;
}

/** Where a run is written, and what must hear of it. */
export interface Writing {
	books: Books;
	booked: BookedEntries;
	guard: RunGuard;
}

const WRITTEN = { book: 'journalBooked', correct: 'journalCorrected', takeBack: 'runTakenBack' } as const;
const ANNOUNCED = {
	book: 'journalWouldBeBooked',
	correct: 'journalWouldBeCorrected',
	takeBack: 'runWouldBeTakenBack',
} as const;

/**
 * Writes the entries of one run, one by one, and reads each back. Stops at the first that is refused or whose outcome
 * is unknown; puts back what was written of the run when a period turns out to be closed.
 */
export class RunWriter {
	private readonly written: { entry: NewMemorialEntry; number: string }[] = [];

	constructor(
		private readonly job: WriteJob,
		private readonly writing: Writing,
	) {}

	async write(): Promise<Verdict> {
		const { plan, preview } = this.job;
		for (const { date, rows } of plan.entries) {
			const verdict = await this.writeEntry(this.toEntry(date, rows, this.job.text));
			if (verdict) return verdict;
		}
		const success: Finding = preview
			? { code: ANNOUNCED[plan.kind] }
			: { code: WRITTEN[plan.kind], mutations: this.mutations };
		return this.verdict(plan.kind === 'book' ? 'booked' : 'corrected', [success]);
	}

	/** Null when it went well and the next may be written. */
	private async writeEntry(entry: NewMemorialEntry): Promise<Verdict | null> {
		const imbalance = imbalanceOf(entry.rows);
		if (imbalance) return blocked({ code: 'entryUnbalanced', date: entry.date, ...imbalance });
		const booked = await this.book(entry).catch((error: unknown) => ({ error }));
		if ('error' in booked) return await this.afterRefusal(booked.error, entry.date);
		if (!booked.complaint) return null;
		this.writing.guard.stop(booked.complaint);
		return this.verdict('failed', booked.complaint);
	}

	private async book(entry: NewMemorialEntry): Promise<Booked> {
		const { books, guard } = this.writing;
		const add = async () => {
			const number = this.job.preview ? '' : await books.add(entry);
			this.writing.booked.add({ ...entry, number });
			this.written.push({ entry, number });
			return number;
		};
		if (this.job.preview) return { number: await add(), complaint: null };
		const checked = guard.sideIsKnown
			? { number: await add(), complaint: null }
			: await checkingSide(entry, books, add);
		guard.sideIsKnown = checked.complaint === null;
		return { ...checked, complaint: checked.complaint ?? (await readBack(entry, checked.number, books)) };
	}

	private async afterRefusal(error: unknown, date: BookDate): Promise<Verdict> {
		if (isProblem(error, 'closed')) return await this.putBack(date, error);
		if (isProblem(error, 'limit', 'login', 'rights', 'account', 'session'))
			this.writing.guard.stop([error.finding]);
		if (!isProblem(error)) return this.verdict('failed', [this.notBooked(date, 'unknown'), ownFault(error)]);
		return this.verdict('failed', [this.notBooked(date, error.facts.outcome), error.finding]);
	}

	private notBooked(date: BookDate, outcome: ServiceProblem['facts']['outcome']): Finding {
		const code = outcome === 'unknown' ? 'entryPerhapsBooked' : 'entryNotBooked';
		return { code, date, mutations: this.mutations };
	}

	/** Takes back, newest first, what was written of the run before one of its dates was refused as closed. */
	private async putBack(refusedDate: BookDate, closed: ServiceProblem): Promise<Verdict> {
		const { mutations } = this;
		const putBackAs: string[] = [];
		for (const { entry } of [...this.written].reverse()) {
			const back = this.toEntry(entry.date, entry.rows.map(negated), putBackText(refusedDate));
			try {
				const number = await this.writing.books.add(back);
				this.writing.booked.add({ ...back, number });
				putBackAs.push(number);
			} catch (error) {
				const { date } = entry;
				const failed: Finding = { code: 'putBackFailed', refusedDate, date, mutations, putBackAs };
				const why = isProblem(error) ? error.finding : ownFault(error);
				return this.verdict('failed', [failed, why, closed.finding]);
			}
		}
		const left: Finding = { code: 'closedInBooks', date: refusedDate, mutations, putBackAs };
		return this.verdict('closed', [left, closed.finding]);
	}

	private toEntry(date: BookDate, rows: MemorialRow[], text: string): NewMemorialEntry {
		const voucher = this.job.voucherOn(date);
		const entry = { date, voucher: formatVoucher(voucher), header: this.job.plan.header, rows };
		return { ...entry, description: describeEntry(text, entry, voucher.source) };
	}

	private verdict(action: Verdict['action'], findings: Findings): Verdict {
		const entries = this.written.map(({ entry, number }) => entryDetails(entry, number));
		return { action, findings, entries };
	}

	private get mutations(): string[] {
		return numbersOf(this.written);
	}
}

function ownFault(error: unknown): Finding {
	return { code: 'ownFault', text: quotable(error instanceof Error ? error.message : String(error)) };
}
