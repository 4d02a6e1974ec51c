import { type Attempt, attempt, isProblem } from '../../../base/problems/problem';
import type { Finding, Findings } from '../../../base/words/finding';
import { type MemorialEntry, type NewMemorialEntry, numbersOf } from '../read/memorial';
import { findLike, notKept, readBack, readOn } from './readBack';
import { quotable } from '../../../base/values/text';
import { checkingSide } from './bookedSide';
import type { EntryOutcome, WriteContext } from './guard';

/** Reports a fault that was found when an entry was read back later. */
type Complain = (because: Readonly<Findings>) => void;

/**
 * Writes the entries of one run one by one and reads each back. When the books have another entry than was sent, or another
 * execution books for the same company, it writes nothing more: the next execution compares and corrects.
 */
export class EntryWriter {
	constructor(private readonly writing: WriteContext) {}

	/**
	 * `reference` is called when the entry is sent, because it depends on the entries before it. With `later` the entry may
	 * be read back together with others, and `later` gets a complaint about it.
	 */
	async write(entry: NewMemorialEntry, reference: () => string, later?: Complain): Promise<EntryOutcome> {
		const { guard } = this.writing;
		const refused = guard.refused.get(entry.date);
		if (refused) return { kind: 'closed', problem: refused };
		const outcome = await this.send(entry, reference, later);
		if (outcome.kind === 'unknown') guard.perhapsBooked.push(entry);
		return outcome;
	}

	private async send(
		entry: NewMemorialEntry,
		reference: () => string,
		later?: Complain,
	): Promise<EntryOutcome> {
		try {
			return await checkingSide(entry, this.writing, () => this.book(entry, reference(), later));
		} catch (error) {
			if (isProblem(error, 'exists')) return await this.findBooked(entry);
			return this.afterFailure(error, entry);
		}
	}

	private async book(entry: NewMemorialEntry, reference: string, later?: Complain): Promise<EntryOutcome> {
		const { books, booked, guard } = this.writing;
		const added = { ...entry, number: await books.add(entry, reference) };
		booked.add(added);
		if (later && guard.isTried) {
			guard.unread.push({ entry: added, check: async (read) => await this.check(added, read, later) });
			return { kind: 'written', entry: added };
		}
		const because = await this.lookAt(added, await readOn([added], this.writing));
		guard.isTried ||= !because;
		if (!because) return { kind: 'written', entry: added };
		guard.stoppedBecause = because;
		return { kind: 'stopped', entry: added, because };
	}

	private async check(
		entry: MemorialEntry,
		read: Attempt<MemorialEntry[]>,
		complain: Complain,
	): Promise<void> {
		const because = await this.lookAt(entry, read);
		if (!because) return;
		this.writing.guard.stoppedBecause = because;
		complain(because);
	}

	/** The service reports that it is already booked: by another execution, or by a request whose answer was lost. */
	private async findBooked(entry: NewMemorialEntry): Promise<EntryOutcome> {
		const { booked } = this.writing;
		const read = await attempt(() => findLike(entry, this.writing));
		if (!read.ok) return { kind: 'unknown', problem: read.problem.finding };
		const { same, others } = read.value;
		const [found] = same;
		if (!found || same.length > 1) {
			for (const other of [...same, ...others]) booked.add(other);
			const numbers = [...same, ...others].map(({ number }) => number);
			return { kind: 'exists', voucher: entry.voucher, others: numbers };
		}
		// Other entries of that execution are found when this run gets to their dates.
		booked.add(found);
		const note = { code: 'entryWasBooked', mutation: found.number, date: entry.date } as const;
		return { kind: 'written', entry: found, note };
	}

	/** Why nothing more may be written; null when the entry is what was sent, and nobody else booked beside it. */
	private async lookAt(
		entry: MemorialEntry,
		read: Attempt<MemorialEntry[]>,
	): Promise<Readonly<Findings> | null> {
		const { complaint, bookedMeanwhile } = await readBack(entry, read, this.writing);
		if (complaint) return complaint;
		const others = numbersOf(bookedMeanwhile.filter((one) => !this.wasSentHere(one)));
		return others.length > 0 ? [{ code: 'anotherExecution', mutation: entry.number, others }] : null;
	}

	/** Whether this execution sent it itself, for any run, without getting an answer; each sent entry is found once. */
	private wasSentHere(found: MemorialEntry): boolean {
		const { guard, booked, chart } = this.writing;
		const { number } = found;
		const at = guard.perhapsBooked.findIndex((sent) => !notKept({ ...sent, number }, found, chart));
		if (at < 0) return false;
		guard.perhapsBooked.splice(at, 1);
		booked.add(found);
		return true;
	}

	private afterFailure(error: unknown, { date }: NewMemorialEntry): EntryOutcome {
		const { guard } = this.writing;
		if (isProblem(error, 'closed')) {
			guard.refused.set(date, error.finding);
			return { kind: 'closed', problem: error.finding };
		}
		if (isProblem(error, 'limit', 'login', 'rights', 'account', 'session'))
			guard.stoppedBecause = [error.finding];
		const isCertain = isProblem(error) && error.facts.outcome === 'notDone';
		return { kind: isCertain ? 'refused' : 'unknown', problem: findingOf(error) };
	}
}

/**
 * First bookings that are read back together, in one call: a year of three companies. The first of an execution is read back
 * before the next is sent, so a service that keeps something else each time spoils one.
 */
export const TOGETHER = 36;

export async function readBackTogether(writing: WriteContext): Promise<void> {
	const unread = writing.guard.unread.splice(0);
	if (unread.length === 0) return;
	const sent = unread.map(({ entry }) => entry);
	const read = await readOn(sent, writing);
	for (const { check } of unread) await check(read);
}

function findingOf(error: unknown): Finding {
	if (isProblem(error)) return error.finding;
	return { code: 'ownFault', text: quotable(error instanceof Error ? error.message : String(error)) };
}
