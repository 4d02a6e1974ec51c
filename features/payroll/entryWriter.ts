import { attempt, isProblem, type Attempt } from '../../base/problems/problem';
import type { Finding } from '../../base/words/finding';
import type { BookDate } from '../../base/values/dates';
import { formatMoney, sum, type Money } from '../../base/values/money';
import { quotable } from '../../base/values/text';
import { negated } from './amounts';
import { describeEntry, TAKEN_BACK } from './description';
import { numbersOf, type MemorialEntry, type NewMemorialEntry } from './memorial';
import { findLike, notKept, readBack, readOn, type ReadBackContext } from './readBack';
import type { PayrollBooks } from './readBooks';
import type { Findings } from './runView';

/** The result for one entry. */
export type EntryOutcome =
	| { kind: 'written'; entry: MemorialEntry; note?: Finding }
	/** It is booked, and this execution may write no more; the guard has the reason. */
	| { kind: 'stopped'; entry: MemorialEntry; because: Findings }
	| { kind: 'closed'; problem: Finding }
	/** Something is booked with its reference, but not with its content; `others` are the entries of its run. */
	| { kind: 'exists'; voucher: string; others: string[] }
	/** Certainly not booked. */
	| { kind: 'refused'; problem: Finding }
	/** Booked or not. */
	| { kind: 'unknown'; problem: Finding };

/** Where entries are written, and who is notified. */
export interface Writing extends ReadBackContext {
	guard: RunGuard;
}

/** Reports a fault that was found when an entry was read back later. */
type Complain = (because: Findings) => void;

interface PendingReadBack {
	entry: MemorialEntry;
	check(read: Attempt<MemorialEntry[]>): Promise<void>;
}

const SECOND_EXECUTION = 'Teruggeboekt: tweede uitvoering';

/** Writes the entries of one run one by one, reads each back, and stops when another execution does the same. */
export class EntryWriter {
	private readonly own: MemorialEntry[] = [];
	/** Once is enough: what was said when they were taken back. */
	private takenBack: Findings | null = null;

	constructor(private readonly writing: Writing) {}

	/**
	 * `reference` is evaluated when the entry is sent: it needs everything that is booked. With `later` the entry may be
	 * read back with others, and a complaint about it is given there.
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
			return await this.book(entry, reference(), later);
		} catch (error) {
			if (isProblem(error, 'exists')) return await this.findBooked(entry);
			return this.afterFailure(error, entry);
		}
	}

	private async book(entry: NewMemorialEntry, reference: string, later?: Complain): Promise<EntryOutcome> {
		const { books, booked, guard } = this.writing;
		const add = async () => {
			const added = { ...entry, number: await books.add(entry, reference) };
			booked.add(added);
			this.own.push(added);
			return added;
		};
		if (later && guard.side === 'verified') {
			const added = await add();
			guard.unread.push({ entry: added, check: async (read) => await this.check(added, read, later) });
			return { kind: 'written', entry: added };
		}
		const isFirst = guard.side === 'unknown';
		const side: Booked = isFirst
			? await checkingSide(entry, books, add)
			: { booked: await add(), complaint: null };
		if (isFirst && !side.complaint) guard.side = side.unverified ? 'notVerified' : 'verified';
		const added = side.booked;
		// Another execution changes the balance as well, so it is looked for first.
		const because = (await this.lookAt(added, await readOn([added], this.writing))) ?? side.complaint;
		if (!because) return { kind: 'written', entry: added, note: side.unverified };
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
		// The others may be the next entries of another execution, which are found in their turn.
		booked.add(found);
		const note = { code: 'entryWasBooked', mutation: found.number, date: entry.date } as const;
		return { kind: 'written', entry: found, note };
	}

	private async lookAt(entry: MemorialEntry, read: Attempt<MemorialEntry[]>): Promise<Findings | null> {
		const { complaint, alike } = await readBack(entry, read, this.writing);
		if (complaint) return complaint;
		const others = numbersOf(alike.filter((one) => !this.isOwn(one)));
		// Of two simultaneous executions, the later one reverses its own entries: the books are right when both have ended.
		const [first = entry] = this.own;
		if (!others.some((number) => Number(number) < Number(first.number))) return null;
		// Of entries that are read back together each may show it.
		this.takenBack ??= await this.takeBack(entry.number, others);
		return this.takenBack;
	}

	/** What this execution sent with an unknown outcome, for any run, and finds back as it was sent: each counts once. */
	private isOwn(found: MemorialEntry): boolean {
		const { guard, booked, chart } = this.writing;
		const { number } = found;
		const at = guard.perhapsBooked.findIndex((sent) => !notKept({ ...sent, number }, found, chart));
		if (at < 0) return false;
		guard.perhapsBooked.splice(at, 1);
		booked.add(found);
		return true;
	}

	/** Everything that this execution certainly wrote for the run, newest first. */
	private async takeBack(mutation: string, others: string[]): Promise<Findings> {
		const { books, booked } = this.writing;
		const takenBackAs: string[] = [];
		try {
			for (const entry of [...this.own].reverse()) {
				const back = { ...entry, rows: entry.rows.map(negated) };
				const described = {
					...back,
					description: describeEntry(SECOND_EXECUTION, back, booked.source, TAKEN_BACK),
				};
				const number = await books.add(described);
				booked.add({ ...described, number });
				takenBackAs.push(number);
			}
			return [{ code: 'anotherExecution', mutation, others, takenBackAs }];
		} catch (error) {
			return [{ code: 'anotherExecutionStands', mutation, others, takenBackAs }, findingOf(error)];
		}
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

/** How many first bookings are read back together: one call where each would take one. */
export const TOGETHER = 12;

/** Reads back what waits for it. */
export async function readBackTogether(writing: Writing): Promise<void> {
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

/** A booking, and why no more may be written when something is wrong with it. */
interface Booked {
	booked: MemorialEntry;
	complaint: Findings | null;
	/** A finding when its side could not be verified. */
	unverified?: Finding;
}

/**
 * Wraps the first booking of an execution: reads the balance of one of its accounts before and after. Few sources say on
 * which side a memorial row is booked (docs/services/e-boekhouden.md 5.4), so it is verified. Only a balance that moved
 * by exactly the amount proves something, where it is known which side of it is positive: the wrong way ends the execution.
 * Anything else is no reason to stop, because others may book meanwhile, but it is reported. Nothing is reversed.
 * @throws ServiceProblem when e-Boekhouden cannot be used at all; then nothing was booked
 */
export async function checkingSide(
	entry: NewMemorialEntry,
	books: PayrollBooks,
	book: () => Promise<MemorialEntry>,
): Promise<Booked> {
	const place = largest(entry);
	if (!place) return { booked: await book(), complaint: null };
	const read = async () => await attempt(async () => await books.balance(place.ledgerAccount, entry.date));
	const before = await read();
	if (!before.ok && concernsAll(before)) throw before.problem;
	const booked = await book();
	const after = before.ok ? await read() : before;
	return judge({ ...place, booked, before, after, isKnown: books.isBalanceSideKnown?.() ?? true });
}

/** A failure that would affect a write as well, unlike a balance that this login may not see. */
function concernsAll({ problem }: Extract<Attempt<Money>, { ok: false }>): boolean {
	return isProblem(problem, 'unreachable', 'login', 'session', 'limit', 'account');
}

interface AccountAmount {
	ledgerAccount: string;
	/** Credit positive. */
	amount: Money;
}

type Look = AccountAmount &
	Record<'before' | 'after', Attempt<Money>> & {
		booked: MemorialEntry;
		/** Whether a balance is certainly positive in debit. */
		isKnown: boolean;
	};

function judge({ booked, ledgerAccount, amount, before, after, isKnown }: Look): Booked {
	const change = before.ok && after.ok ? cents(after).minus(cents(before)) : null;
	// A balance is positive in debit, an amount in credit.
	const isRight = change?.eq(amount.neg()) ?? false;
	if (isRight && isKnown) return { booked, complaint: null };
	const facts = { mutation: booked.number, ledgerAccount, before: written(before), after: written(after) };
	if (change?.eq(amount)) return { booked, complaint: [{ code: 'bookedOnWrongSide', ...facts }] };
	const side = amount.gt(0) ? 'credit' : 'debit';
	const unverified: Finding = {
		...{ code: 'sideNotVerified', ...facts, amount: formatMoney(amount.abs()), side },
		...(isRight && { sideAssumed: true as const }),
	};
	return { booked, complaint: null, unverified };
}

/** A balance is a double, so parts of a cent are rounding errors. */
function cents({ value }: { value: Money }): Money {
	return value.round(2);
}

function written(balance: Attempt<Money>): string {
	return balance.ok ? formatMoney(balance.value) : '';
}

/** The account with the largest movement in the entry; null when there is none. */
function largest({ rows, header }: NewMemorialEntry): AccountAmount | null {
	const accounts = [...new Set(rows.map(({ ledgerAccount }) => ledgerAccount))].filter(
		(account) => account !== header,
	);
	const places = accounts.map((ledgerAccount) => ({
		ledgerAccount,
		amount: sum(rows.filter((row) => row.ledgerAccount === ledgerAccount).map(({ amount }) => amount)),
	}));
	const changing = places.filter(({ amount }) => !amount.eq(0));
	return changing.sort((a, b) => b.amount.abs().cmp(a.amount.abs()))[0] ?? null;
}

/** What one execution knows beyond a single run: whether writing still makes sense, what it sent, and which dates are closed. */
export class RunGuard {
	/** Of a booking; it is not verified when the balance said nothing. */
	side: 'unknown' | 'notVerified' | 'verified' = 'unknown';
	/** Booked, and not read back yet. */
	readonly unread: PendingReadBack[] = [];
	/** Sent with an unknown outcome, and not found back yet. */
	readonly perhapsBooked: NewMemorialEntry[] = [];
	/** Why no more may be written, for any run; null while it may. */
	stoppedBecause: Findings | null = null;
	/** Dates that the service refused as closed, which are not tried again. */
	readonly refused = new Map<BookDate, Finding>();
}
