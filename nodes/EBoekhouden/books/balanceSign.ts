import { addDays, type BookDate, type DateRange } from '../../shared/values/dates';
import { parseDecimal, plain, sum, ZERO, type Money } from '../../shared/values/money';
import type { LedgerBalance, Mutation, MutationKind } from './types';

/** What is paid in debits the account that it is paid into (docs/services/e-boekhouden.md 5.4). */
const PAID = new Map<string, 1 | -1>([
	['moneyReceived', 1],
	['invoicePaymentReceived', 1],
	['moneySpent', -1],
	['invoicePaymentSent', -1],
] satisfies [MutationKind, 1 | -1][]);

/** What one account certainly moved on a day: money alone, and nothing on the day after. */
interface Witness {
	ledgerAccount: string;
	date: BookDate;
	debit: Money;
}

/**
 * Whether a balance is positive in debit, which the service itself says in neither of its protocols
 * (docs/services/e-boekhouden.md 4.4). On which side money stands nobody doubts, so that the first balance of a session is held against one day of a
 * bank or cash account, where the mutations read show such a day. Without one, or when its balance is neither,
 * it is taken to be debit.
 */
export class BalanceSign {
	private witness: Witness | null = null;
	private known: Promise<1 | -1> | null = null;

	constructor(
		private readonly ask: (
			ledgerAccount: string,
			range: DateRange,
			filter?: { costCentreId?: string },
		) => Promise<string>,
	) {}

	/** Mutations that are all there are of a period. */
	learnFrom(mutations: readonly Mutation[], period: DateRange): void {
		this.witness ??= witnessIn(mutations, period);
	}

	/** Positive in debit, as far as it is a number. @throws ServiceProblem */
	async balance(...asked: Parameters<BalanceSign['ask']>): Promise<string> {
		const sign = await this.sign();
		return turned(await this.ask(...asked), sign);
	}

	/** Balances as the service has them, turned where they have to be. */
	async turned(balances: readonly LedgerBalance[]): Promise<LedgerBalance[]> {
		const sign = await this.sign();
		return balances.map(({ balance, ...one }) => ({ ...one, balance: turned(balance, sign) }));
	}

	private async sign(): Promise<1 | -1> {
		if (!this.witness) return 1;
		// One that could not be asked for is asked for again.
		this.known ??= this.signBy(this.witness).catch((error: unknown) => {
			this.known = null;
			throw error;
		});
		return await this.known;
	}

	private async signBy({ ledgerAccount, date, debit }: Witness): Promise<1 | -1> {
		// Whether the last day is counted is not known either; on the day after, nothing moved.
		const found = parseDecimal(await this.ask(ledgerAccount, { from: date, to: addDays(date, 1) }));
		return found?.round(2).eq(debit.neg()) ? -1 : 1;
	}
}

function turned(balance: string, sign: 1 | -1): string {
	const amount = parseDecimal(balance);
	return amount && sign < 0 ? plain(amount.neg()) : balance;
}

/** The newest. */
function witnessIn(mutations: readonly Mutation[], period: DateRange): Witness | null {
	const moved = new Map<string, Money | null>();
	for (const mutation of mutations) {
		for (const [ledgerAccount, debit] of movesOf(mutation)) {
			const place = placeOf(mutation.date, ledgerAccount);
			const before = moved.get(place) ?? (moved.has(place) ? null : ZERO);
			moved.set(place, before && debit && before.plus(debit));
		}
	}
	for (const place of [...moved.keys()].sort().reverse()) {
		const [date, ledgerAccount] = [place.slice(0, DATE), place.slice(DATE)];
		const debit = moved.get(place)?.round(2);
		if (!debit || debit.eq(0) || date >= period.to) continue;
		if (!moved.has(placeOf(addDays(date, 1), ledgerAccount))) return { ledgerAccount, date, debit };
	}
	return null;
}

const DATE = 'yyyy-MM-dd'.length;

function placeOf(date: string, ledgerAccount: string): string {
	return date + ledgerAccount;
}

/** What a mutation debits; null where that is not beyond doubt. */
function movesOf({ kind, date, ledgerAccount, rows }: Mutation): [string, Money | null][] {
	if (date === '') return [];
	const amounts = rows.map((row) => parseDecimal(row.amountIncludingVat));
	const sign = PAID.get(kind);
	const isRead = amounts.every((amount): amount is Money => amount !== null);
	const paid = sign !== undefined && isRead ? sum(amounts).times(sign) : null;
	return [[ledgerAccount, paid], ...rows.map((row): [string, null] => [row.ledgerAccount, null])];
}
