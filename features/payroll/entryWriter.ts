import { attempt, isProblem, type Attempt } from '../../base/problems/problem';
import type { Finding, Findings } from '../../base/words/finding';
import type { BookDate } from '../../base/values/dates';
import { formatMoney, sum, type Money } from '../../base/values/money';
import { quotable } from '../../base/values/text';
import { negated } from './amounts';
import { describeEntry, stateOf, TAKEN_BACK, type WrittenState } from './description';
import { numbersOf, parseVoucher, rowsAsText, type MemorialEntry, type NewMemorialEntry } from './memorial';
import { findLike, notKept, readBack, readOn, type ReadBackContext } from './readBack';
import type { PayrollBooks } from './readBooks';

export type EntryOutcome =
	| { kind: 'written'; entry: MemorialEntry; note?: Finding }
	/** Booked, but this execution may write no more; the guard has the reason. */
	| { kind: 'stopped'; entry: MemorialEntry; because: Readonly<Findings> }
	| { kind: 'closed'; problem: Finding }
	/** An entry with its reference exists, with other content; `others` are the entries of its run. */
	| { kind: 'exists'; voucher: string; others: string[] }
	/** Certainly not booked. */
	| { kind: 'refused'; problem: Finding }
	/** Booked or not. */
	| { kind: 'unknown'; problem: Finding };

export interface WriteContext extends ReadBackContext {
	guard: RunGuard;
}

/** Reports a fault that was found when an entry was read back later. */
type Complain = (because: Readonly<Findings>) => void;

/** Entries of this execution that it reversed again. */
interface Undone {
	numbers: Set<string>;
	/** Those of them that another execution had booked before. */
	doubled: Set<string>;
	because: readonly Finding[];
}

interface PendingReadBack {
	entry: MemorialEntry;
	check(read: Attempt<MemorialEntry[]>): Promise<void>;
}

const SECOND_EXECUTION = 'Teruggeboekt: tweede uitvoering';

/** Writes the entries of one run one by one, reads each back, and stops when another execution writes the same run. */
export class EntryWriter {
	private readonly own: MemorialEntry[] = [];
	/** The findings of reversing all entries; null when they were not reversed. */
	private takenBack: Readonly<Findings> | null = null;
	/** What was reversed because another execution wrote the same run; null for nothing. */
	undone: Undone | null = null;

	/** `isBegun`: a part of the run was booked when the books were read, perhaps by an execution that is still at work. */
	constructor(
		private readonly writing: WriteContext,
		private readonly isBegun: boolean,
	) {}

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
		// Another execution changes the balance too, so its entries are looked for first.
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
		const isReversed = found && others.some((other) => reverses(other, found));
		if (!found || same.length > 1 || isReversed) {
			for (const other of [...same, ...others]) booked.add(other);
			const numbers = [...same, ...others].map(({ number }) => number);
			return { kind: 'exists', voucher: entry.voucher, others: numbers };
		}
		// Other entries of that execution are found when this run gets to their dates.
		booked.add(found);
		const note = { code: 'entryWasBooked', mutation: found.number, date: entry.date } as const;
		return { kind: 'written', entry: found, note };
	}

	private async lookAt(
		entry: MemorialEntry,
		read: Attempt<MemorialEntry[]>,
	): Promise<Readonly<Findings> | null> {
		const { complaint, alike } = await readBack(entry, read, this.writing);
		if (complaint) return complaint;
		const theirs = alike.filter((one) => !this.isOwn(one));
		const others = numbersOf(theirs);
		const isBefore = ({ number }: MemorialEntry) => others.some((other) => Number(other) < Number(number));
		if (!isBefore(entry)) return null;
		// The execution with the higher numbers reverses its own entries, so that the run is booked once.
		const [first = entry] = this.own;
		const isFirst = isBefore(first);
		if (!isFirst && !this.isBegun && (await this.isBookedAgain(entry))) return null;
		// Each of several entries that are read back together may show the other execution.
		const facts = { entry, others, state: this.stateAmong(theirs, entry) };
		const because = isFirst
			? (this.takenBack ??= await this.takeBack(this.own, facts))
			: await this.takeBack([entry], facts);
		this.undone?.doubled.add(entry.number);
		return because;
	}

	/** What the run is when this entry is reversed: what the other booked of it, or nothing when that is under another name. */
	private stateAmong(theirs: readonly MemorialEntry[], entry: MemorialEntry): WrittenState {
		const { source } = this.writing.booked;
		const runOf = ({ voucher }: MemorialEntry) => parseVoucher(voucher, source)?.run;
		const same = theirs.filter((one) => runOf(one) === runOf(entry));
		return same.flatMap((one) => stateOf(one) ?? []).at(-1) ?? TAKEN_BACK;
	}

	/**
	 * Whether another execution that began after the first entries of this one booked these again, and so reverses its own.
	 * Otherwise it counted them, and booked the rest before this one did: then this entry is one too many. Where a part of
	 * the run was in the books already, the other may have begun it, and then it only reverses what it doubled.
	 */
	private async isBookedAgain(entry: MemorialEntry): Promise<boolean> {
		const before = this.own.slice(0, this.own.indexOf(entry));
		const read = await readOn(before, this.writing);
		if (!read.ok) return false;
		const { booked } = this.writing;
		return before.some((own) =>
			read.value.some(
				({ number, date, voucher, description, rows }) =>
					date === own.date &&
					voucher === own.voucher &&
					Number(number) > Number(own.number) &&
					!booked.has(number) &&
					// With a newer payroll, equal amounts are a change of its own.
					stateOf({ description })?.hash === stateOf(own)?.hash &&
					rowsAsText(rows) === rowsAsText(own.rows),
			),
		);
	}

	/** Whether this execution sent it itself, for any run, without getting an answer; each sent entry is found once. */
	private isOwn(found: MemorialEntry): boolean {
		const { guard, booked, chart } = this.writing;
		const { number } = found;
		const at = guard.perhapsBooked.findIndex((sent) => !notKept({ ...sent, number }, found, chart));
		if (at < 0) return false;
		guard.perhapsBooked.splice(at, 1);
		booked.add(found);
		return true;
	}

	/** Reverses entries that this execution certainly wrote for the run, newest first. */
	private async takeBack(
		entries: readonly MemorialEntry[],
		{
			entry: { number: mutation },
			others,
			state,
		}: { entry: MemorialEntry; others: string[]; state: WrittenState },
	): Promise<Readonly<Findings>> {
		const undone = (this.undone ??= { numbers: new Set(), doubled: new Set(), because: [] });
		const isLeft = ({ number }: MemorialEntry) => !undone.numbers.has(number);
		const takenBackAs: string[] = [];
		const problem = await this.reverse(entries.filter(isLeft).reverse(), state, (entry, number) => {
			undone.numbers.add(entry.number);
			takenBackAs.push(number);
		});
		const facts = { mutation, others, takenBackAs };
		const because: Findings = problem
			? [{ code: 'anotherExecutionStands', ...facts, standing: numbersOf(entries.filter(isLeft)) }, problem]
			: [{ code: 'anotherExecution', ...facts }];
		undone.because = because;
		return because;
	}

	/** Why not all of them were reversed; null when they were. */
	private async reverse(
		entries: readonly MemorialEntry[],
		state: WrittenState,
		done: (entry: MemorialEntry, number: string) => void,
	): Promise<Finding | null> {
		const { books, booked } = this.writing;
		try {
			for (const entry of entries) {
				const back = { ...entry, rows: entry.rows.map(negated) };
				const description = describeEntry(SECOND_EXECUTION, back, booked.source, state);
				const described = { ...back, description };
				const number = await books.add(described);
				booked.add({ ...described, number });
				done(entry, number);
			}
			return null;
		} catch (error) {
			return findingOf(error);
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

function reverses(one: MemorialEntry, other: MemorialEntry): boolean {
	return one.header === other.header && rowsAsText(one.rows) === rowsAsText(other.rows.map(negated));
}

/** First bookings that are read back together, in one call. */
export const TOGETHER = 12;

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

interface Booked {
	booked: MemorialEntry;
	/** Why no more may be written; null when nothing is wrong. */
	complaint: Readonly<Findings> | null;
	/** That the side could not be verified. */
	unverified?: Finding;
}

/**
 * Verifies the side of the first booking of an execution, because few sources say on which side a memorial row is booked
 * (docs/services/e-boekhouden.md 5.4): it reads the balance of one account before and after. Only a change by exactly the
 * amount proves a side, where it is known which side of a balance is positive; the wrong side ends the execution. Any other
 * change is reported, and writing goes on, because others may book meanwhile. Nothing is reversed.
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

/** Whether a write would fail too; a login that may not see balances may write. */
function concernsAll({ problem }: Extract<Attempt<Money>, { ok: false }>): boolean {
	return isProblem(problem, 'unreachable', 'login', 'session', 'limit', 'account');
}

interface AccountAmount {
	ledgerAccount: string;
	/** Credit positive. */
	amount: Money;
}

type BalanceCheck = AccountAmount &
	Record<'before' | 'after', Attempt<Money>> & {
		booked: MemorialEntry;
		/** Whether a balance is certainly positive in debit. */
		isKnown: boolean;
	};

function judge({ booked, ledgerAccount, amount, before, after, isKnown }: BalanceCheck): Booked {
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

/** The account with the largest amount in the entry; null when every account comes to zero. */
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

/** The state of one execution for all runs: whether it may write, what it sent, and which dates are closed. */
export class RunGuard {
	/** Whether the side of a first booking was verified by a balance. */
	side: 'unknown' | 'notVerified' | 'verified' = 'unknown';
	/** Booked, not read back yet. */
	readonly unread: PendingReadBack[] = [];
	/** Sent without an answer, and not found in the books yet. */
	readonly perhapsBooked: NewMemorialEntry[] = [];
	/** Why no more may be written, for any run; null while it may. */
	stoppedBecause: Readonly<Findings> | null = null;
	/** Dates that the service refused as closed: no entry is sent for them again. */
	readonly refused = new Map<BookDate, Finding>();
}
