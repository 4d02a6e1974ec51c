import type { DateRange } from '../../shared/dates';
import type { Chart } from './chart';
import type { MemorialEntry, NewMemorialEntry } from './memorial';

/** The books as the synchronisation uses them. Every method throws `ServiceProblem` and nothing else. */
export interface Books {
	chart(): Promise<Chart>;
	/** All memorial entries of a period, whoever made them. */
	memorials(period: DateRange): Promise<MemorialEntry[]>;
	/** Number of the new entry: the proof that it is booked. */
	add(entry: NewMemorialEntry): Promise<string>;
	/** The entry as it stands now. */
	memorial(number: string): Promise<MemorialEntry | null>;
}
