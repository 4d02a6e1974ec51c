import type { BookDate } from '../../shared/values/dates';
import { sum, ZERO, type Money } from '../../shared/values/money';

/** Where an amount stands in the books. */
export interface Place {
	date: BookDate;
	ledgerAccount: string;
	/** Id in e-Boekhouden; '' for none. */
	costCentreId: string;
}

export interface PlacedAmount extends Place {
	/** Credit positive, debit negative. */
	amount: Money;
	/** What its line says, where it is one line of a journal. */
	text?: string;
}

/** Sums per date, ledger account and cost centre. Places whose sum is nothing do not count. */
export class Amounts {
	private readonly sums = new Map<string, PlacedAmount>();

	static of(amounts: Iterable<PlacedAmount>): Amounts {
		const result = new Amounts();
		for (const amount of amounts) result.add(amount);
		return result;
	}

	add({ date, ledgerAccount, costCentreId, amount }: PlacedAmount): void {
		const key = JSON.stringify([date, ledgerAccount, costCentreId]);
		const before = this.sums.get(key)?.amount ?? ZERO;
		this.sums.set(key, { date, ledgerAccount, costCentreId, amount: before.plus(amount) });
	}

	/** In order of date, ledger account, cost centre. */
	list(): PlacedAmount[] {
		return [...this.sums.values()].filter(({ amount }) => !amount.eq(0)).sort(byPlace);
	}

	onDate(date: BookDate): PlacedAmount[] {
		return this.list().filter((placed) => placed.date === date);
	}

	dates(): BookDate[] {
		return [...new Set(this.list().map(({ date }) => date))];
	}

	isNothing(): boolean {
		return this.list().length === 0;
	}

	/** What must be added to `other` to get this. */
	minus(other: Amounts): Amounts {
		return Amounts.of([...this.list(), ...other.list().map(negated)]);
	}

	/** The sums per ledger account, whatever the cost centres. */
	perAccount(): Amounts {
		return Amounts.of(this.list().map((placed) => ({ ...placed, costCentreId: '' })));
	}

	isNothingPerAccount(): boolean {
		return this.perAccount().isNothing();
	}

	/** The sums per ledger account, whatever the dates and cost centres. */
	undated(): Amounts {
		return Amounts.of(this.list().map((placed) => ({ ...placed, date: '', costCentreId: '' })));
	}

	/** All that they move, whichever way. */
	size(): Money {
		return sum(this.list().map(({ amount }) => amount.abs()));
	}

	/** The same, but what stands on other dates alone. */
	without(date: BookDate): Amounts {
		return Amounts.of(this.list().filter((placed) => placed.date !== date));
	}
}

/** How much of what `all` moves a part of it moves: 1 is all. */
export function shareOf(part: Amounts, all: Amounts): number {
	return all.size().eq(0) ? 1 : Number(part.size().div(all.size()).toFixed(4));
}

export function negated<T extends { amount: Money }>(placed: T): T {
	return { ...placed, amount: placed.amount.neg() };
}

function byPlace(a: Place, b: Place): number {
	return (
		compare(a.date, b.date) ||
		compare(a.ledgerAccount, b.ledgerAccount) ||
		compare(a.costCentreId, b.costCentreId)
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
