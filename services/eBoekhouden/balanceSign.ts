import { attempt } from '../../base/problems/problem';
import { addDays, today, type BookDate, type DateRange } from '../../base/values/dates';
import { parseDecimal, plain, sum, ZERO, type Money } from '../../base/values/money';
import { distinct, once } from '../../base/values/records';
import type { Ledger, Mutations, WantedMutations } from './books';
import { isAmong } from './filters';
import { MONEY_KINDS } from './kinds';
import type { LedgerBalance, Mutation } from './types';

/*
 * This file serves question `balanceSide` of the live day. It goes once that is answered, with the call of `turningBalances` in
 * each client and `isSideKnown` in the port.
 */

interface ReadBooks {
	ledger: Ledger;
	mutations: Mutations;
}

/** Books whose balances are positive in debit, as far as that can be known: see `BalanceSign`. */
export function turningBalances({ ledger, mutations }: ReadBooks): ReadBooks {
	const sign: BalanceSign = new BalanceSign(
		async (...asked) => await ledger.balance(...asked),
		async () => await lookForMoney(learning, sign),
	);
	const learning = learningFrom(mutations, sign);
	return {
		ledger: {
			...ledger,
			balance: async (...asked) => await sign.balance(...asked),
			balances: async (...asked) => await sign.turned(await ledger.balances(...asked)),
			isSideKnown: () => sign.isKnown,
		},
		mutations: learning,
	};
}

function learningFrom(mutations: Mutations, sign: BalanceSign): Mutations {
	const { readsEach, firstAnswer } = mutations;
	return {
		...mutations,
		async within(range, wanted = {}) {
			if (readsEach) {
				const found = await mutations.within(range, wanted);
				if (isWhole(wanted)) sign.learnFrom(found, range);
				return found;
			}
			// Mutations of all kinds are read here, because an answer of the service has them all anyway; the wanted ones are
			// kept below.
			const { since } = wanted;
			const found = await mutations.within(range, { since });
			if (since === undefined) sign.learnFrom(found, range);
			return found.filter((mutation) => isAmong(mutation, wanted));
		},
		...(firstAnswer && {
			async firstAnswer(range: DateRange) {
				const answer = await firstAnswer(range);
				if (answer.whole) sign.learnFrom(answer.found, range);
				return answer;
			},
		}),
	};
}

function isWhole({ kinds, keep, since, listedOnly }: WantedMutations): boolean {
	return kinds === undefined && keep === undefined && since === undefined && !listedOnly;
}

/**
 * The limits of a search where each mutation takes a call: days that are read, and mutations on such a day
 * and the next.
 */
const DAYS = 3;
const MOST_ON_DAY = 25;

/** Reads days on which money moved, the quietest first, until one shows on which side a balance is positive. */
async function lookForMoney(mutations: Mutations, sign: BalanceSign): Promise<void> {
	if (!mutations.readsEach) {
		await mutations.within(lately());
		return;
	}
	const listed = await mutations.within(lately(), { listedOnly: true });
	const callsFor = (day: BookDate) =>
		listed.filter(({ date }) => [day, addDays(day, 1)].includes(date)).length;
	const days = distinct(listed.filter(({ kind }) => MONEY_KINDS.has(kind)).map(({ date }) => date))
		.filter((date) => date !== '')
		.map((date) => ({ date, calls: callsFor(date) }))
		.filter(({ calls }) => calls <= MOST_ON_DAY)
		.sort((a, b) => a.calls - b.calls);
	for (const { date } of days.slice(0, DAYS)) {
		await mutations.within({ from: date, to: addDays(date, 1) });
		if (sign.hasWitness) return;
	}
}

/** The certain movement of an account on a day: only money moved, and nothing on the next day. */
interface Witness {
	ledgerAccount: string;
	date: BookDate;
	debit: Money;
}

/**
 * Finds out whether a balance is positive in debit, which the service documents in neither protocol
 * (docs/services/e-boekhouden.md 4.4). The side of money received is certain, so the first balance of a
 * session is compared with one day of a bank or cash account, from mutations that were read already or are
 * read for this. Without such a day, or when the balance matches neither side, debit is assumed, and
 * `isKnown` is false.
 */
export class BalanceSign {
	/** Compares the first balance with a witness; undefined until there is a witness. */
	private sign?: () => Promise<1 | -1 | null>;
	private found: 1 | -1 | null = null;
	/** True when the whole period to look for a witness in was read already. */
	private sawLately = false;

	constructor(
		private readonly ask: (
			ledgerAccount: string,
			range: DateRange,
			filter?: { costCentreId?: string },
		) => Promise<string>,
		/** Reads a period that may have a witness. */
		private readonly readForWitness: () => Promise<void>,
	) {}

	/** True when the last balance was seen to be positive in debit, or in credit. */
	get isKnown(): boolean {
		return this.found !== null;
	}

	/** True when there is a witness: a day with which a balance can be compared. */
	get hasWitness(): boolean {
		return this.sign !== undefined;
	}

	learnFrom(mutations: readonly Mutation[], period: DateRange): void {
		const late = lately();
		if (period.from <= late.from && period.to >= late.to) this.sawLately = true;
		const witness = this.sign ? null : witnessIn(mutations, period);
		if (witness) this.sign = once(async () => await this.signBy(witness));
	}

	/** The balance of an account, positive in debit, if the service gives a number. @throws ServiceProblem */
	async balance(...asked: Parameters<BalanceSign['ask']>): Promise<string> {
		const sign = await this.learned();
		return turned(await this.ask(...asked), sign);
	}

	/**
	 * Balances as the service gave them, with their signs reversed when the service counts credit as positive.
	 */
	async turned(balances: readonly LedgerBalance[]): Promise<LedgerBalance[]> {
		const sign = await this.learned();
		return balances.map(({ balance, ...one }) => ({ ...one, balance: turned(balance, sign) }));
	}

	private readonly readOnce = once(async () => await attempt(async () => await this.readForWitness()));

	private async learned(): Promise<1 | -1> {
		if (!this.sign && !this.sawLately) await this.readOnce();
		this.found = (await this.sign?.()) ?? null;
		return this.found ?? 1;
	}

	private async signBy({ ledgerAccount, date, debit }: Witness): Promise<1 | -1 | null> {
		// The period ends one day later, on which nothing moved, because it is not known whether the service counts the last day
		// of a period.
		const found = parseDecimal(await this.ask(ledgerAccount, { from: date, to: addDays(date, 1) }));
		if (found?.round(2).eq(debit)) return 1;
		return found?.round(2).eq(debit.neg()) ? -1 : null;
	}
}

/** The last two months, in which money most likely moved. */
function lately(): DateRange {
	return { from: addDays(today(), -62), to: addDays(today(), 1) };
}

function turned(balance: string, sign: 1 | -1): string {
	const amount = parseDecimal(balance);
	return amount && sign < 0 ? plain(amount.neg()) : balance;
}

/** The newest witness in the mutations of a period; null when there is none. */
function witnessIn(mutations: readonly Mutation[], period: DateRange): Witness | null {
	const moved = new Map<string, Money | null>();
	for (const mutation of mutations) {
		for (const [ledgerAccount, debit] of movesOf(mutation)) {
			const place = balanceKey(mutation.date, ledgerAccount);
			const before = moved.get(place) ?? (moved.has(place) ? null : ZERO);
			moved.set(place, before && debit && before.plus(debit));
		}
	}
	for (const place of [...moved.keys()].sort().reverse()) {
		const [date, ledgerAccount] = [place.slice(0, DATE), place.slice(DATE)];
		const debit = moved.get(place)?.round(2);
		if (!debit || debit.eq(0) || date >= period.to) continue;
		if (!moved.has(balanceKey(addDays(date, 1), ledgerAccount))) return { ledgerAccount, date, debit };
	}
	return null;
}

const DATE = 'yyyy-MM-dd'.length;

function balanceKey(date: string, ledgerAccount: string): string {
	return date + ledgerAccount;
}

/** The amounts that a mutation debits, by ledger account; null for an amount that is not certain. */
function movesOf({ kind, date, ledgerAccount, rows }: Mutation): [string, Money | null][] {
	if (date === '') return [];
	const amounts = rows.map((row) => parseDecimal(row.amountIncludingVat));
	const sign = MONEY_KINDS.get(kind);
	const isRead = amounts.every((amount): amount is Money => amount !== null);
	const paid = sign !== undefined && isRead ? sum(amounts).times(sign) : null;
	return [[ledgerAccount, paid], ...rows.map((row): [string, null] => [row.ledgerAccount, null])];
}
