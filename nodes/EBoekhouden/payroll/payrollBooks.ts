import type { BookDate, DateRange } from '../../shared/values/dates';
import type { Money } from '../../shared/values/money';
import type { Chart } from './chart';
import type { MemorialEntry, NewMemorialEntry } from './memorial';

/** Of all mutations, as their numbers go on. */
export interface Pace {
	aDay: number;
	/** How many there are from before. */
	before: number;
}

/** The books as the synchronisation uses them. Every method throws `ServiceProblem` and nothing else. */
export interface Books {
	/** The cost centres stay out of it unless they are asked for. */
	chart(needs: { costCentres: boolean }): Promise<Chart>;
	/** All memorial entries of a period, whoever made them; or those alone whose Boekstuk is wanted. */
	memorials(period: DateRange, isWanted?: (voucher: string) => boolean): Promise<MemorialEntry[]>;
	/** Each entry that is wanted takes a call, which counts for no limit. */
	readonly readsEach?: boolean;
	/** How many mutations are booked, by what stands on the ends of these dates; null when these do not show it. */
	pace(dates: readonly BookDate[]): Promise<Pace | null>;
	/** How many calls were made that count for the limit on reading mutations. */
	callsMade(): number;
	/** So many rows an entry can have at most; as many as there are when left out. */
	readonly mostRows?: number;
	/**
	 * Number of the new entry: the proof that it is booked. Nothing is booked twice under one reference, where the books
	 * look at it: then the problem is of kind `exists`.
	 */
	add(entry: NewMemorialEntry, reference?: string): Promise<string>;
	/** Balance of a ledger account on one day, positive = debit. */
	balance(ledgerAccount: string, date: BookDate): Promise<Money>;
}
