import type { Journal, Payroll } from '../item';
import { addYears, isMonday, type BookDate, type DateRange, addDays } from '../../../base/values/dates';
import { type Money, parseDecimal, ZERO } from '../../../base/values/money';
import {
	BookedEntries,
	parseVoucher,
	type MemorialEntry,
	type NewMemorialEntry,
	byNumber,
	rowText,
} from './memorial';
import { startOf, type BookingSettings } from '../settings';
import { notDone } from '../../../base/problems/problem';
import type { Books as EBoekhouden } from '../../../services/eBoekhouden/books';
import type { ListedMutation, Mutation, MutationRow } from '../../../services/eBoekhouden/types';
import { hasVat } from '../../../services/eBoekhouden/vat';

export interface BooksReading {
	chart: Chart;
	booked: BookedEntries;
	/** The number of calls that read mutations, where the service limits these. */
	calls: number;
	/** The maximum number of rows that an entry may have. */
	mostRows?: number;
}

export interface ReadingPlan {
	/** The source of all these payrolls: the first word in the Boekstuk of their entries. */
	source: string;
	payrolls: readonly Payroll[];
	books: PayrollBooks;
	settings: BookingSettings;
	today: BookDate;
}

/**
 * Reads all memorial entries from a year before the earliest start to a year ahead, because an entry of ours may have any date.
 */
export async function readWhole(plan: ReadingPlan): Promise<BooksReading> {
	const { books } = plan;
	const before = books.callsMade();
	const entries = await books.memorials(windowFor(plan));
	return { ...(await withChart(entries, plan)), calls: books.callsMade() - before };
}

/**
 * Reads only our own entries, on any date, where each entry takes a call: they show whether anything differs. Entries of others
 * are read once a week, together with everything. Null when everything should be read now.
 */
export async function readQuietly(plan: ReadingPlan): Promise<BooksReading | null> {
	if (!plan.books.readsOneByOne || isMonday(plan.today)) return null;
	const isOurs = ({ voucher }: ListedEntry) => parseVoucher(voucher, plan.source) !== null;
	const entries = await plan.books.memorials(windowFor(plan), isOurs);
	return { ...(await withChart(entries, plan)), calls: 0 };
}

function entriesIn(payrolls: readonly Payroll[]): Journal['entries'] {
	return payrolls.flatMap(({ journals }) => journals).flatMap(({ entries }) => entries);
}

async function withChart(
	entries: MemorialEntry[],
	plan: ReadingPlan,
): Promise<Pick<BooksReading, 'chart' | 'booked' | 'mostRows'>> {
	const { payrolls, books, source } = plan;
	const booked = new BookedEntries(entries, windowFor(plan), source);
	const lines = entriesIn(payrolls).flatMap((entry) => entry.lines);
	const costCentres = booked.usesCostCentres() || lines.some(({ costCentre }) => costCentre !== '');
	return { chart: await books.chart({ costCentres }), booked, mostRows: books.mostRows };
}

function windowFor({ payrolls, today }: ReadingPlan): DateRange {
	const starts = payrolls.map(startOf);
	return { from: addYears(starts.sort()[0] ?? today, -1), to: addYears(today, 1) };
}

/** An entry in a list, before it is read. */
export type ListedEntry = Pick<MemorialEntry, 'number' | 'voucher'>;

/** The books as the synchronization uses them. Every method throws `ServiceProblem` and nothing else. */
export interface PayrollBooks {
	/** Reads the chart of accounts. The cost centres are read only on request. */
	chart(needs: { costCentres: boolean }): Promise<Chart>;
	/** Reads the memorial entries of a period, those of others included: only the wanted ones, and only from a number on. */
	memorials(
		period: DateRange,
		isWanted?: (entry: ListedEntry) => boolean,
		since?: string,
	): Promise<MemorialEntry[]>;
	/** Whether each entry that is read takes a call, while a list shows its Boekstuk. */
	readonly readsOneByOne?: boolean;
	/** The number of calls so far that count for the limit on reading mutations. */
	callsMade(): number;
	/** The maximum number of rows in an entry; unlimited when left out. */
	readonly mostRows?: number;
	/**
	 * Books an entry, and gives its number, which proves that it is booked. Books that check references refuse one that
	 * they have already, with a problem of kind `exists`.
	 */
	add(entry: NewMemorialEntry, reference?: string): Promise<string>;
	/** The balance of a ledger account on one day, positive in debit. */
	balance(ledgerAccount: string, date: BookDate): Promise<Money>;
	/** Whether the balance that was read last is certainly positive in debit; it is when this method is left out. */
	isBalanceSideKnown?(): boolean;
}

/** The books of an administration, as the synchronization uses them. */
export function booksOf(client: Pick<EBoekhouden, 'ledger' | 'costCentres' | 'mutations'>): PayrollBooks {
	const memory = new Memory(client.mutations.readsEach ?? false);
	return {
		async chart({ costCentres }) {
			const accounts = await client.ledger.list();
			return new Chart(accounts, costCentres ? await client.costCentres.list() : []);
		},
		async memorials(period, isWanted = () => true, since) {
			const known: Mutation[] = [];
			const keep = (listed: ListedMutation) => {
				if (!isWanted(listed)) return false;
				const before = memory.find(listed);
				if (before) known.push(before);
				return !before;
			};
			const found = await client.mutations.within(period, { kinds: MEMORIALS, keep, since });
			memory.remember(found);
			return [...known, ...found].sort(byNumber).map(toEntry);
		},
		readsOneByOne: client.mutations.readsEach,
		callsMade: () => client.mutations.callsMade(),
		mostRows: client.mutations.mostRows,
		async add({ date, voucher, description, header, rows }, reference) {
			return await client.mutations.addMemorial({
				date,
				voucher,
				description,
				ledgerAccount: header,
				rows: rows.map(({ amount, text, ...row }) => ({
					...row,
					amount: amount.toFixed(2),
					text: rowText(text),
				})),
				...(reference && { reference }),
			});
		},
		async balance(ledgerAccount, date) {
			// The service may leave out the last day of a range.
			const text = await client.ledger.balance(ledgerAccount, { from: date, to: addDays(date, 1) });
			const amount = parseDecimal(text);
			if (amount) return amount;
			const problem = {
				code: 'answerUnexpected',
				cause: 'notAnAmount',
				field: `${ledgerAccount}: '${text.slice(0, 40)}'`,
			} as const;
			throw notDone({ service: 'e-Boekhouden', operation: 'Synchronize' }, problem);
		},
		isBalanceSideKnown: () => client.ledger.isSideKnown?.() ?? true,
	};
}

const MEMORIALS = ['memorial'] as const;

/**
 * Mutations that were read, where each takes a call. No API changes a mutation, but a person may: it is read again when the
 * list shows the change; a change of its rows alone counts as made after this execution.
 */
class Memory {
	private readonly mutations = new Map<string, Mutation>();

	constructor(private readonly isUseful: boolean) {}

	find(listed: ListedMutation): Mutation | undefined {
		const found = this.mutations.get(listed.number);
		return found && asListed(found) === asListed(listed) ? found : undefined;
	}

	remember(found: readonly Mutation[]): void {
		if (this.isUseful) for (const one of found) if (one.number) this.mutations.set(one.number, one);
	}
}

function asListed({ number, kind, date, ledgerAccount, voucher }: ListedMutation): string {
	return JSON.stringify([number, kind, date, ledgerAccount, voucher]);
}

/** A memorial entry in the shape that payroll reads. It is `unread` where a part of it cannot be read. */
export function toEntry(mutation: Mutation): MemorialEntry {
	const toRow = ({ ledgerAccount, costCentreId, amount }: MutationRow) => ({
		ledgerAccount,
		costCentreId,
		amount: parseDecimal(amount) ?? ZERO,
	});
	const unread = unreadOf(mutation);
	return {
		number: mutation.number,
		date: mutation.date,
		voucher: mutation.voucher,
		description: mutation.description,
		header: mutation.ledgerAccount,
		...(mutation.rows.some(hasVat) && { hasVat: true }),
		rows: mutation.rows.map(toRow),
		...(unread && { unread }),
	};
}

function unreadOf({ kind, date, ledgerAccount, rows, unread }: Mutation): MemorialEntry['unread'] {
	if (kind !== 'memorial') return 'kind';
	if (unread || ledgerAccount === '' || rows.some(isUnreadable)) return 'content';
	return date === '' ? 'date' : undefined;
}

/** Whether a row cannot be read. It must not count as zero or as of no account, because the difference would be booked. */
function isUnreadable({ amount, ledgerAccount }: MutationRow): boolean {
	return parseDecimal(amount) === null || ledgerAccount === '';
}

/**
 * An account in the chart. `category` is BAL for the balance sheet, VW for profit and loss (docs/services/e-boekhouden.md 4.3).
 */
interface ChartAccount {
	code: string;
	description: string;
	category?: string;
}

/** The chart of accounts and the cost centres, as far as a booking needs them. */
export class Chart {
	private readonly names: Map<string, string>;

	constructor(
		private readonly ledgerAccounts: readonly ChartAccount[],
		private readonly costCentres: readonly { id: string; description: string }[],
	) {
		this.names = new Map(ledgerAccounts.map(({ code, description }) => [code, description]));
	}

	hasLedgerAccount(code: string): boolean {
		return code !== '' && this.names.has(code);
	}

	isProfitAndLoss(code: string): boolean {
		return this.ledgerAccounts.some((account) => account.code === code && account.category === 'VW');
	}

	/** The accounts that have this code behind zeros in front, which Excel removes. */
	withZeros(code: string): string[] {
		if (!/^[1-9]\d*$/.test(code)) return [];
		return [...this.names.keys()].filter(
			(known) => known.endsWith(code) && /^0+$/.test(known.slice(0, -code.length)),
		);
	}

	/** The name of an account; '' when it does not exist. */
	nameOf(code: string): string {
		return this.names.get(code) ?? '';
	}

	/** The account called *Verrekeningen*; null when no account has that name, or several have. */
	clearingAccount(): string | null {
		const called = this.ledgerAccounts.filter(
			({ description }) => description.trim().toLowerCase() === 'verrekeningen',
		);
		return called.length === 1 ? (called[0]?.code ?? null) : null;
	}

	/**
	 * The id of a cost centre by its code: the only one whose description is the code, or else the only one whose description
	 * begins with the code and a space. Null when none or several fit.
	 */
	costCentreId(code: string): string | null {
		const described = this.costCentres.map(({ id, description }) => ({ id, text: description.trim() }));
		const exact = described.filter(({ text }) => text === code);
		const found = exact.length > 0 ? exact : described.filter(({ text }) => text.startsWith(`${code} `));
		return found.length === 1 ? (found[0]?.id ?? null) : null;
	}

	/** Code and name of a cost centre as in the books; its id when it is not known there. */
	costCentreName(id: string): string {
		return this.costCentres.find((centre) => centre.id === id)?.description.trim() ?? id;
	}
}
