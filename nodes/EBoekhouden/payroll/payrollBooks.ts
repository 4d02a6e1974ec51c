import type { BookDate, DateRange } from '../../shared/values/dates';
import type { Money } from '../../shared/values/money';
import type { Chart } from './chart';
import type { MemorialEntry, NewMemorialEntry } from './memorial';

/** The books as the synchronisation uses them. Every method throws `ServiceProblem` and nothing else. */
export interface Books {
	/** The cost centres stay out of it unless they are asked for. */
	chart(needs: { costCentres: boolean }): Promise<Chart>;
	/** All memorial entries of a period, whoever made them. */
	memorials(period: DateRange): Promise<MemorialEntry[]>;
	/** Those on some dates alone; null when reading all of the window takes no more calls than that. */
	memorialsOn(dates: readonly BookDate[], window: DateRange): Promise<MemorialEntry[] | null>;
	/** Number of the new entry: the proof that it is booked. */
	add(entry: NewMemorialEntry): Promise<string>;
	/** Balance of a ledger account on one day, positive = debit. */
	balance(ledgerAccount: string, date: BookDate): Promise<Money>;
}
