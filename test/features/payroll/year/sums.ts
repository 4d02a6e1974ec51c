/** Cents per place, credit positive; what comes to nothing is not in it. */
export type Sums = ReadonlyMap<string, number>;

export interface Amount {
	/** A ledger account, or one with a cost centre: `4000/100`. */
	account: string;
	cents: number;
}

export const HEADER = '2999';

export const codeOf = (account: string) => account.split('/')[0] ?? '';
export const centreOf = (account: string) => account.split('/')[1] ?? '';

/** Without cost centres. */
export function perCode(sums: Sums): Sums {
	return sumsOf(rowsOf(sums).map(({ account, cents }) => ({ account: codeOf(account), cents })));
}

export function sumsOf(rows: readonly Amount[]): Sums {
	return add(rows.map(({ account, cents }) => new Map([[account, cents]])));
}

/** What an entry does to the books: every row, and its other side on the header account. */
export function effectOf({ rows, header }: { rows: readonly Amount[]; header: string }): Sums {
	return sumsOf(
		rows.flatMap(({ account, cents }) => [
			{ account, cents },
			{ account: header, cents: -cents },
		]),
	);
}

export function add(all: readonly Sums[]): Sums {
	const total = new Map<string, number>();
	for (const sums of all)
		for (const [account, cents] of sums) total.set(account, (total.get(account) ?? 0) + cents);
	return new Map([...total].filter(([, cents]) => cents !== 0));
}

export function minus(a: Sums, b: Sums): Sums {
	return add([a, negated(b)]);
}

export function negated(sums: Sums): Sums {
	return new Map([...sums].map(([account, cents]) => [account, -cents]));
}

export function isEqual(a: Sums, b: Sums): boolean {
	return minus(a, b).size === 0;
}

/** As a row tells it: `1250.00`. */
export function debitOf(sums: Sums): string {
	const cents = rowsOf(sums).reduce((total, row) => total + Math.max(0, -row.cents), 0);
	return (cents / 100).toFixed(2);
}

export function rowsOf(sums: Sums): Amount[] {
	return [...sums]
		.map(([account, cents]) => ({ account, cents }))
		.sort((a, b) => (a.account < b.account ? -1 : 1));
}

export function balanceOf(rows: readonly Amount[]): number {
	return rows.reduce((total, { cents }) => total + cents, 0);
}

export function shown(sums: Sums): string {
	return rowsOf(sums)
		.map(({ account, cents }) => `${account}:${cents > 0 ? '+' : ''}${cents}`)
		.join(' ');
}
