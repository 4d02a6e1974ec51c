import { type Attempt, attempt, isProblem, isUncertain } from '../../../base/problems/problem';
import type { Finding, Findings } from '../../../base/words/finding';
import {
	type BookedEntries,
	type MemorialEntry,
	type NewMemorialEntry,
	numbersOf,
	countsFor,
	parseVoucher,
	rowsAsText,
} from '../read/memorial';
import { formatMoney, sum, type Money } from '../../../base/values/money';
import { quotable } from '../../../base/values/text';
import { addDays, type BookDate } from '../../../base/values/dates';
import { addAll, distinct } from '../../../base/values/records';
import type { Chart, PayrollBooks, ListedEntry } from '../read/readBooks';
import { rowDetails } from '../row/rowDraft';

export type EntryOutcome =
	| { kind: 'written'; entry: MemorialEntry; note?: Finding }
	/** The entry is booked, but this execution may write no more; the guard has the reason. */
	| { kind: 'stopped'; entry: MemorialEntry; because: Readonly<Findings> }
	| { kind: 'closed'; problem: Finding }
	/** The books have an entry with this reference and other content. `others` are the entries of its run. */
	| { kind: 'exists'; voucher: string; others: string[] }
	/** The entry is certainly not booked. */
	| { kind: 'refused'; problem: Finding }
	/** Nobody knows whether the entry is booked. */
	| { kind: 'unknown'; problem: Finding };

export interface WriteContext {
	books: PayrollBooks;
	booked: BookedEntries;
	chart: Chart;
	guard: RunGuard;
}

interface PendingReadBack {
	entry: MemorialEntry;
	check(read: Attempt<MemorialEntry[]>): Promise<void>;
}

/** The state of one execution for all its runs: whether it may write, what it sent, and which dates are closed. */
export class RunGuard {
	/** Whether a booking of this execution was read back as it was sent. */
	isTried = false;
	/** Whether the side of the first booking was looked at. */
	isSideChecked = false;
	/** The entries that are booked and not read back yet. */
	readonly unread: PendingReadBack[] = [];
	/** The reason why nothing more may be written for any run; null while it may. */
	stoppedBecause: Readonly<Findings> | null = null;
	/** The dates that the service refused as closed. No entry is sent for them again. */
	readonly refused = new Map<BookDate, Finding>();
}

/** Reports a fault of an entry that was found when it was read back later. */
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
		return await this.send(entry, reference, later);
	}

	private async send(
		entry: NewMemorialEntry,
		reference: () => string,
		later?: Complain,
		isAgain = false,
	): Promise<EntryOutcome> {
		try {
			return await bookCheckingSide(entry, this.writing, () => this.book(entry, reference(), later));
		} catch (error) {
			const others: string[] = [];
			if (isProblem(error, 'exists'))
				return (await this.findBooked(entry)) ?? { kind: 'exists', voucher: entry.voucher, others };
			if (!isUncertain(error)) return this.recordFailure(error, entry);
			const found = await this.findBooked(entry);
			if (found?.kind === 'written') return { kind: 'written', entry: found.entry };
			if (!found && isProblem(error, 'session') && !isAgain)
				return await this.send(entry, reference, later, true);
			// What stopped the answer, such as a firewall, would stop the next one too, so nothing more is written.
			this.writing.guard.stoppedBecause = [error.finding];
			return { kind: 'unknown', problem: error.finding };
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
		const because = await this.reasonToStop(added, await readOn([added], this.writing));
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
		const because = await this.reasonToStop(entry, read);
		if (!because) return;
		this.writing.guard.stoppedBecause = because;
		complain(because);
	}

	/**
	 * Looks whether the entry is booked already, by another execution or by a request whose answer was lost; null when nothing
	 * stands.
	 */
	private async findBooked(entry: NewMemorialEntry): Promise<EntryOutcome | null> {
		const { booked } = this.writing;
		const read = await attempt(() => findLike(entry, this.writing));
		if (!read.ok) return { kind: 'unknown', problem: read.problem.finding };
		const { same, others } = read.value;
		const [found] = same;
		if (!found && others.length === 0) return null;
		if (!found || same.length > 1) {
			for (const other of [...same, ...others]) booked.add(other);
			const numbers = [...same, ...others].map(({ number }) => number);
			return { kind: 'exists', voucher: entry.voucher, others: numbers };
		}
		// The other entries of that execution are found when this execution gets to their dates.
		booked.add(found);
		const note = { code: 'entryWasBooked', mutation: found.number, date: entry.date } as const;
		return { kind: 'written', entry: found, note };
	}

	/** The reason why nothing more may be written; null when the entry is what was sent, and nobody else booked beside it. */
	private async reasonToStop(
		entry: MemorialEntry,
		read: Attempt<MemorialEntry[]>,
	): Promise<Readonly<Findings> | null> {
		const { complaint, bookedMeanwhile } = await readBack(entry, read, this.writing);
		if (complaint) return complaint;
		const others = numbersOf(bookedMeanwhile);
		return others.length > 0 ? [{ code: 'anotherExecution', mutation: entry.number, others }] : null;
	}

	private recordFailure(error: unknown, { date }: NewMemorialEntry): EntryOutcome {
		const { guard } = this.writing;
		if (isProblem(error, 'closed')) {
			guard.refused.set(date, error.finding);
			return { kind: 'closed', problem: error.finding };
		}
		if (isProblem(error, 'limit', 'login', 'rights', 'account', 'session'))
			guard.stoppedBecause = [error.finding];
		return { kind: isProblem(error) ? 'refused' : 'unknown', problem: findingOf(error) };
	}
}

/**
 * The most first bookings that are read back together in one call: a year of three companies. The first booking of an execution
 * is read back before the next is sent, so a service that stores something else spoils one entry only.
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

/** The entries of a date, read after an entry was booked on it. */
interface ReadBack {
	/** The reason why nothing more may be written; null when the service kept what it was sent. */
	complaint: Readonly<Findings> | null;
	/** The entries for the same company and date that were not there before. */
	bookedMeanwhile: MemorialEntry[];
}

/** Reads the new entries in the books from the first to the last date of some entries, which are among them. */
async function readOn(
	sent: readonly MemorialEntry[],
	{ books, booked }: WriteContext,
): Promise<Attempt<MemorialEntry[]>> {
	const own = new Set(numbersOf([...sent]));
	// Each entry may take a call, so known entries are not read again.
	const isWanted = ({ number }: ListedEntry) => own.has(number) || !booked.has(number);
	const dates = sent.map(({ date }) => date).sort();
	const range = { from: dates[0] ?? '', to: dates.at(-1) ?? '' };
	const read = async (since?: number) => await books.memorials(range, isWanted, since?.toString());
	const [only] = sent;
	return await attempt(async () => {
		if (only && sent.length === 1) return await readFor(only, { books, booked }, isWanted);
		const found = await read(booked.firstNew);
		const numbers = new Set(numbersOf(found));
		// An answer that lacks the number of an entry which was certainly booked is not believed, and everything is read.
		return [...own].every((number) => numbers.has(number)) ? found : await read();
	});
}

/** Reads the date of an entry, and the date for which it counts, because another execution may have booked on that one. */
async function readFor(
	entry: NewMemorialEntry,
	{ books, booked }: Pick<WriteContext, 'books' | 'booked'>,
	isWanted: (listed: ListedEntry) => boolean,
): Promise<MemorialEntry[]> {
	const found: MemorialEntry[] = [];
	for (const date of distinct([entry.date, countsOn(entry, booked.source)]))
		addAll(found, await books.memorials({ from: date, to: date }, isWanted));
	return found;
}

function countsOn(entry: Pick<MemorialEntry, 'date' | 'voucher'>, source: string): BookDate {
	return countsFor({ date: entry.date, whose: parseVoucher(entry.voucher, source) });
}

/**
 * Compares an entry that was just booked with the books. Its number proves that it is booked; reading it back shows whether
 * the service kept what it was sent, and whether another execution is at work.
 */
async function readBack(
	sent: MemorialEntry,
	read: Attempt<MemorialEntry[]>,
	{ books, booked, chart }: WriteContext,
): Promise<ReadBack> {
	const { number: mutation, date } = sent;
	if (!read.ok)
		return { complaint: [{ code: 'entryNotReadBack', mutation }, read.problem.finding], bookedMeanwhile: [] };
	const found = read.value.find(({ number }) => number === mutation) ?? (await nearby(sent, books));
	const complaint = notKept(sent, found, chart);
	const bookedMeanwhile = read.value.filter(
		(entry) =>
			(entry.date === date || countsOn(entry, booked.source) === countsOn(sent, booked.source)) &&
			entry.number !== mutation &&
			!booked.has(entry.number) &&
			isOfCompany(sent, entry, booked.source),
	);
	return { complaint: complaint && [complaint], bookedMeanwhile };
}

/** The entries that were booked since for the same run and date: those with the same rows, and the others. */
async function findLike(
	entry: NewMemorialEntry,
	{ books, booked }: WriteContext,
): Promise<{ same: MemorialEntry[]; others: MemorialEntry[] }> {
	const whoseOf = (voucher: string) => parseVoucher(voucher, booked.source);
	const own = whoseOf(entry.voucher);
	const isNew = ({ number, voucher }: ListedEntry) => {
		const whose = whoseOf(voucher);
		return whose?.company === own?.company && whose?.run.key === own?.run.key && !booked.has(number);
	};
	const counts = countsOn(entry, booked.source);
	const found = (await readFor(entry, { books, booked }, isNew)).filter(
		(one) => countsOn(one, booked.source) === counts,
	);
	const isSameEntry = ({ header, rows }: MemorialEntry) =>
		header === entry.header && rowsAsText(rows) === rowsAsText(entry.rows);
	return { same: found.filter(isSameEntry), others: found.filter((one) => !isSameEntry(one)) };
}

function isOfCompany(sent: MemorialEntry, entry: MemorialEntry, source: string): boolean {
	const whose = parseVoucher(entry.voucher, source);
	return whose !== null && whose.company === parseVoucher(sent.voucher, source)?.company;
}

/** Reads the days around a date, where a service that shifts dates stores an entry. */
async function nearby(
	{ number, date }: MemorialEntry,
	books: PayrollBooks,
): Promise<MemorialEntry | undefined> {
	const around = { from: addDays(date, -2), to: addDays(date, 2) };
	const read = await attempt(() => books.memorials(around, (listed) => listed.number === number));
	return read.ok ? read.value[0] : undefined;
}

/** The first difference between a sent entry and the books; null when they are equal (a description may be shortened). */
function notKept(
	sent: NewMemorialEntry & { number: string },
	found: MemorialEntry | undefined,
	chart: Chart,
): Finding | null {
	const mutation = sent.number;
	const nothing = { mutation, sent: '', found: '' };
	if (!found) return { code: 'entryNotKept', field: 'entry', ...nothing };
	const field = (['voucher', 'date', 'header'] as const).find((one) => found[one] !== sent[one]);
	if (field) return { code: 'entryNotKept', mutation, field, sent: sent[field], found: found[field] };
	if (rowsAsText(found.rows) === rowsAsText(sent.rows)) return null;
	const details = ({ rows }: NewMemorialEntry) => rows.map((row) => rowDetails(row, chart));
	const rows = { sentRows: details(sent), foundRows: details(found) };
	return { code: 'entryNotKept', field: 'rows', ...nothing, ...rows };
}

/*
 * The rest of this file checks on which side of its account the first booking came. It can go once the questions `memorialSide`
 * and `balanceSide` of the live day are answered.
 */

/**
 * Looks at the side of the first booking of an execution, because few sources say on which side a memorial row is booked
 * (docs/services/e-boekhouden.md 5.4): it reads the balance of one account before and after. Only a change by exactly the
 * amount proves a side, where it is known which side of a balance is positive; the wrong side ends the execution. Any other
 * change is reported, and writing goes on, because others may book meanwhile. Nothing is reversed.
 * @throws ServiceProblem when e-Boekhouden cannot be used at all; then nothing was booked
 */
export async function bookCheckingSide(
	entry: NewMemorialEntry,
	{ books, guard }: WriteContext,
	book: () => Promise<EntryOutcome>,
): Promise<EntryOutcome> {
	const place = guard.isSideChecked ? null : largest(entry);
	if (!place) return await book();
	const read = async () => await attempt(async () => await books.balance(place.ledgerAccount, entry.date));
	const before = await read();
	if (!before.ok && concernsAll(before)) throw before.problem;
	const outcome = await book();
	// Another execution would change the balance too, so the balance is judged only after reading the entry back, which looks for
	// one.
	if (outcome.kind !== 'written') return outcome;
	guard.isSideChecked = true;
	const after = before.ok ? await read() : before;
	const isSideKnown = books.isBalanceSideKnown?.() ?? true;
	const { complaint, unverified } = judge({ ...place, booked: outcome.entry, before, after, isSideKnown });
	if (!complaint) return unverified ? { ...outcome, note: unverified } : outcome;
	guard.stoppedBecause = complaint;
	return { kind: 'stopped', entry: outcome.entry, because: complaint };
}

/** Whether the problem of reading a balance would also stop a booking. A login that may not see balances may still book. */
function concernsAll({ problem }: Extract<Attempt<Money>, { ok: false }>): boolean {
	return isProblem(problem, 'unreachable', 'login', 'session', 'limit', 'account');
}

interface AccountAmount {
	ledgerAccount: string;
	/** The amount on an account, positive in credit. */
	amount: Money;
}

type BalanceCheck = AccountAmount &
	Record<'before' | 'after', Attempt<Money>> & {
		booked: MemorialEntry;
		/** Whether it is known that a balance is positive in debit. */
		isSideKnown: boolean;
	};

interface Judged {
	/** The reason why nothing more may be written. */
	complaint?: Readonly<Findings>;
	/** The finding that the side could not be verified. */
	unverified?: Finding;
}

function judge({ booked, ledgerAccount, amount, before, after, isSideKnown }: BalanceCheck): Judged {
	const change = before.ok && after.ok ? cents(after).minus(cents(before)) : null;
	// A balance is positive in debit and an amount in credit, so they have opposite signs.
	const isAsSent = change?.eq(amount.neg()) ?? false;
	if (isAsSent && isSideKnown) return {};
	const facts = { mutation: booked.number, ledgerAccount, before: written(before), after: written(after) };
	if (change?.eq(amount)) return { complaint: [{ code: 'bookedOnWrongSide', ...facts }] };
	const side = amount.gt(0) ? 'credit' : 'debit';
	const because = isAsSent ? 'assumed' : change ? 'changed' : 'unread';
	const amountSent = formatMoney(amount.abs());
	return { unverified: { code: 'sideNotVerified', ...facts, amount: amountSent, side, because } };
}

/** A balance in cents. The service gives a double, so parts of a cent are rounding errors. */
function cents({ value }: { value: Money }): Money {
	return value.round(2);
}

function written(balance: Attempt<Money>): string {
	return balance.ok ? formatMoney(balance.value) : '?';
}

/** The account with the largest amount in the entry; null when every account comes to zero. */
function largest({ rows }: NewMemorialEntry): AccountAmount | null {
	const accounts = [...new Set(rows.map(({ ledgerAccount }) => ledgerAccount))];
	const places = accounts.map((ledgerAccount) => ({
		ledgerAccount,
		amount: sum(rows.filter((row) => row.ledgerAccount === ledgerAccount).map(({ amount }) => amount)),
	}));
	const changing = places.filter(({ amount }) => !amount.eq(0));
	return changing.sort((a, b) => b.amount.abs().cmp(a.amount.abs()))[0] ?? null;
}
