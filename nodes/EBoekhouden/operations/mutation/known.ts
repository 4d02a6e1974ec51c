import { addDays, type DateRange, isWithin } from '../../../../base/values/dates';
import { highestOf, memoizedBy } from '../../../../base/values/records';
import type { Books } from '../../../../services/eBoekhouden/books';
import { EVER } from '../../../../services/eBoekhouden/filters';
import type { Mutation, NewMutationKind } from '../../../../services/eBoekhouden/types';

/** The mutations are read once for all items of a run, since each run of a node has its own connection. */
export const mutationsKnownTo = memoizedBy((client: Books) => new KnownMutations(client));

/**
 * The mutations that existed before this run and those that it booked since. They are kept, because one of the protocols limits
 * the number of calls.
 */
class KnownMutations {
	/** The range of dates that was read, without a gap. */
	private covered?: DateRange;
	private readonly found = new Map<string, Mutation>();
	private lastWritten = 0;
	private readonly written = new Set<string>();

	private readonly invoices = new Map<string, Mutation[]>();

	constructor(private readonly client: Books) {}

	/** The mutations of one kind with an invoice number, of any date: one call for many payments of an invoice. */
	async ofInvoice(invoiceNumber: string, kind: NewMutationKind): Promise<readonly Mutation[]> {
		const key = invoiceKey(invoiceNumber, kind);
		const known = this.invoices.get(key);
		if (known) return known;
		const listed = await this.client.mutations.list({ ...EVER, invoiceNumber, kind });
		const found = listed.filter((one) => one.invoiceNumber === invoiceNumber);
		this.invoices.set(key, found);
		return found;
	}

	/**
	 * The mutations in a range, and what this run wrote itself, of any date. A mutation has rows only where the service lists
	 * them.
	 */
	async within(range: DateRange): Promise<Mutation[]> {
		for (const gap of this.gapsIn(range))
			for (const one of await this.client.mutations.within(gap, { listedOnly: true }))
				this.found.set(one.number, one);
		this.cover(range);
		return [...this.found.values()].filter(
			({ date, number }) => this.written.has(number) || (date !== '' && isWithin(date, range)),
		);
	}

	/** Whether a number follows that of the last booking of this run: then nobody booked in between. */
	isNext(number: string): boolean {
		return this.written.has(String(Number(number) - 1));
	}

	/** The mutations in a range that were booked since it was read, those of this run among them. */
	async since(range: DateRange): Promise<readonly Mutation[]> {
		const before = [...this.found.keys()].filter((number) => !this.written.has(number)).map(Number);
		const since = String(highestOf(before.filter(Number.isFinite), 0) + 1);
		return await this.client.mutations.within(range, { listedOnly: true, since });
	}

	/**
	 * Whether a mutation was booked after the last booking of this run: numbers go up (docs/services/e-boekhouden.md 5.1). A
	 * booking that somebody else made earlier in the run is therefore not taken for ours.
	 */
	isNew(number: string): boolean {
		return !this.found.has(number) && Number(number) > this.lastWritten;
	}

	wrote(mutation: Mutation): void {
		this.found.set(mutation.number, mutation);
		this.invoices.delete(invoiceKey(mutation.invoiceNumber, mutation.kind));
		this.written.add(mutation.number);
		this.lastWritten = Math.max(this.lastWritten, Number(mutation.number));
	}

	forget(): void {
		this.covered = undefined;
		this.found.clear();
		this.invoices.clear();
	}

	private gapsIn(range: DateRange): DateRange[] {
		if (!this.covered) return [range];
		const before = { from: range.from, to: addDays(this.covered.from, -1) };
		const after = { from: addDays(this.covered.to, 1), to: range.to };
		return [before, after].filter(({ from, to }) => from <= to);
	}

	private cover({ from, to }: DateRange): void {
		const { covered = { from, to } } = this;
		this.covered = {
			from: from < covered.from ? from : covered.from,
			to: to > covered.to ? to : covered.to,
		};
	}
}

function invoiceKey(invoiceNumber: string, kind: Mutation['kind']): string {
	return JSON.stringify([kind, invoiceNumber]);
}
