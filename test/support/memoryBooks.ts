import Big from 'big.js';
import { type PayrollBooks, type ListedEntry, Chart } from '../../features/payroll/read/readBooks';
import { bookedBy, type MemorialEntry, type NewMemorialEntry } from '../../features/payroll/read/memorial';
import type { ProblemKind, ServiceProblem } from '../../base/problems/problem';
import { problemOfKind } from './problems';

/** Books in memory that behave as e-Boekhouden does as far as the algorithm can see. */
export class MemoryBooks implements PayrollBooks {
	entries: MemorialEntry[] = [];
	ledgerAccounts = ['4000', '4010', '1700', '1710', '2999'];
	/** Names of accounts; others have their code. */
	names: Record<string, string> = { '2999': 'Verrekeningen' };
	costCentres = [
		{ id: '11', description: '100 Winkel' },
		{ id: '12', description: '200 Bakkerij' },
	];
	/** Dates on which a booking is refused. */
	isClosed: (date: string) => boolean = () => false;
	/** The fault of the next write, if any. */
	nextWrite: 'lostBefore' | 'lostAfter' | null = null;
	writes = 0;
	balanceReads = 0;
	turned = false;
	/** What the service makes of an entry. */
	keeps: (entry: NewMemorialEntry) => NewMemorialEntry = (entry) => entry;

	async chart({ costCentres } = { costCentres: true }): Promise<Chart> {
		const named = this.ledgerAccounts.map((code) => ({
			code,
			description: this.names[code] ?? code,
			category: code < '4' ? 'BAL' : 'VW',
		}));
		return new Chart(named, costCentres ? this.costCentres : []);
	}

	async memorials(
		{ from, to }: { from: string; to: string },
		isWanted: (entry: ListedEntry) => boolean = () => true,
		since = '0',
	): Promise<MemorialEntry[]> {
		this.reads++;
		const within = this.entries.filter(
			({ date, number }) => from <= date && date <= to && Number(number) >= Number(since),
		);
		return structuredCloneEntries(within.filter(isWanted));
	}

	/** Whether each entry takes a call, as over REST: then only our own are read on an ordinary day. */
	readsOneByOne = false;
	reads = 0;

	mostRows?: number;

	callsMade(): number {
		return this.reads;
	}

	/** Whether a reference can be used twice: refused while its entry exists, or ever after. */
	heeds: 'none' | 'standing' | 'ever' = 'standing';
	/** By number. */
	readonly references = new Map<string, string>();
	/** An action of somebody else right before the next write. */
	beforeWrite: (() => Promise<void> | void) | null = null;

	async add(entry: NewMemorialEntry, reference = ''): Promise<string> {
		const meanwhile = this.beforeWrite;
		this.beforeWrite = null;
		await meanwhile?.();
		const fault = this.nextWrite;
		this.nextWrite = null;
		if (fault === 'lostBefore') throw problem('unreachable', 'unknown');
		if (this.isClosed(entry.date)) throw problem('closed', 'notDone');
		const unknown = [entry.header, ...entry.rows.map((row) => row.ledgerAccount)].find(
			(code) => !this.ledgerAccounts.includes(code),
		);
		if (unknown !== undefined) throw problem('refused', 'notDone');
		if (reference !== '' && this.isUsed(reference))
			throw problemOfKind('exists', { problem: { code: 'referenceInUse' } });
		const number = this.book(this.keeps(entry));
		this.references.set(number, reference);
		this.writes++;
		if (fault === 'lostAfter') throw problem('unreachable', 'unknown');
		return number;
	}

	private isUsed(reference: string): boolean {
		const isThere = (number: string) =>
			this.heeds === 'ever' || this.entries.some((one) => one.number === number);
		return (
			this.heeds !== 'none' &&
			[...this.references].some(([number, one]) => one === reference && isThere(number))
		);
	}

	/** Debit positive; `turned` keeps the books the other way round. */
	async balance(ledgerAccount: string, date: string): Promise<Big> {
		this.balanceReads++;
		const credit = bookedBy(this.entries)
			.list()
			.filter((placed) => placed.ledgerAccount === ledgerAccount && placed.date === date)
			.reduce((total, { amount }) => total.plus(amount), new Big(0));
		return this.turned ? credit : credit.neg();
	}

	/** A booking by hand, or by another program. */
	book(entry: NewMemorialEntry): string {
		const number = String(1 + Math.max(0, ...this.entries.map((known) => Number(known.number))));
		this.entries.push({ ...entry, number });
		return number;
	}
}

function structuredCloneEntries(entries: MemorialEntry[]): MemorialEntry[] {
	return entries.map((entry) => ({ ...entry, rows: entry.rows.map((row) => ({ ...row })) }));
}

function problem(kind: ProblemKind, outcome: 'notDone' | 'unknown'): ServiceProblem {
	return problemOfKind(kind, { outcome });
}
