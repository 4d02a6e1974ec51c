import type { BookDate } from '../../../base/values/dates';
import { formatMoney, sum, ZERO, type Money } from '../../../base/values/money';
import { groupedBy } from '../../../base/values/records';

/** The account and the cost centre in the books that an amount is on. */
interface LedgerPosition {
	date: BookDate;
	ledgerAccount: string;
	/** The id of the cost centre in e-Boekhouden; '' for none. */
	costCentreId: string;
}

export interface PlacedAmount extends LedgerPosition {
	/** The amount: positive in credit, negative in debit. */
	amount: Money;
	/** The text of the line, for an amount that is one line of a journal. */
	text?: string;
}

/** Sums per date, ledger account and cost centre. Sums of zero are left out. */
export class Amounts {
	private readonly byDate: ReadonlyMap<BookDate, readonly PlacedAmount[]>;
	/** The text that `isSameUndated` compares is kept, because many contents are compared with each other. */
	private undatedText: string | undefined;
	private totals: ReadonlyMap<string, Money> | undefined;
	private isNil: boolean | undefined;

	private constructor(private readonly sums: readonly PlacedAmount[]) {
		this.byDate = groupedBy(sums, ({ date }) => date);
	}

	static of(amounts: Iterable<PlacedAmount>): Amounts {
		const sums = new Map<string, PlacedAmount>();
		for (const { date, ledgerAccount, costCentreId, amount } of amounts) {
			const key = JSON.stringify([date, ledgerAccount, costCentreId]);
			const before = sums.get(key)?.amount ?? ZERO;
			sums.set(key, { date, ledgerAccount, costCentreId, amount: before.plus(amount) });
		}
		return new Amounts([...sums.values()].filter(({ amount }) => !amount.eq(0)).sort(byPlace));
	}

	/** The sums in order of date, ledger account and cost centre. */
	list(): readonly PlacedAmount[] {
		return this.sums;
	}

	onDate(date: BookDate): readonly PlacedAmount[] {
		return this.byDate.get(date) ?? [];
	}

	dates(): BookDate[] {
		return [...this.byDate.keys()];
	}

	on(dates: readonly BookDate[]): Amounts {
		return Amounts.of(dates.flatMap((date) => this.onDate(date)));
	}

	isNothing(): boolean {
		return this.sums.length === 0;
	}

	/** The amounts that, added to `other`, give these amounts. */
	minus(other: Amounts): Amounts {
		return Amounts.of([...this.list(), ...other.list().map(negated)]);
	}

	/** The sums per ledger account, whatever the cost centres. */
	perAccount(): Amounts {
		return Amounts.of(this.list().map((placed) => ({ ...placed, costCentreId: '' })));
	}

	isNothingPerAccount(): boolean {
		this.isNil ??= this.perAccount().isNothing();
		return this.isNil;
	}

	/** The sums per ledger account, whatever the dates and cost centres. */
	undated(): Amounts {
		return Amounts.of(this.list().map((placed) => ({ ...placed, date: '', costCentreId: '' })));
	}

	/** The sums per ledger account by its code, whatever the dates and cost centres. */
	byAccount(): ReadonlyMap<string, Money> {
		this.totals ??= new Map(
			this.undated()
				.list()
				.map(({ ledgerAccount, amount }) => [ledgerAccount, amount]),
		);
		return this.totals;
	}

	/** Whether the sums per ledger account are the same, whatever the dates and cost centres. */
	isSameUndated(other: Amounts): boolean {
		return this.asUndatedText() === other.asUndatedText();
	}

	/** The sums as one text, which is the same for two amounts exactly when `isSameUndated` holds. */
	private asUndatedText(): string {
		this.undatedText ??= JSON.stringify(
			[...this.byAccount()].map(([code, amount]) => [code, amount.toFixed()]),
		);
		return this.undatedText;
	}

	/** The total of all amounts, without their signs. */
	size(): Money {
		return sum(this.list().map(({ amount }) => amount.abs()));
	}

	/** These amounts without those on some dates. */
	without(dates: ReadonlySet<BookDate>): Amounts {
		return Amounts.of(this.list().filter(({ date }) => !dates.has(date)));
	}
}

export function negated<T extends { amount: Money }>(placed: T): T {
	return { ...placed, amount: placed.amount.neg() };
}

function byPlace(a: LedgerPosition, b: LedgerPosition): number {
	return (
		compare(a.date, b.date) ||
		compare(a.ledgerAccount, b.ledgerAccount) ||
		compare(a.costCentreId, b.costCentreId)
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

export function debitTotal(rows: readonly { amount: Money }[]): string {
	return formatMoney(sum(rows.filter(({ amount }) => amount.lt(0)).map(({ amount }) => amount.neg())));
}
