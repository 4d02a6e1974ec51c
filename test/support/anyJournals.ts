import fc from 'fast-check';
import { journalItem, line, type EntryItem, type JournalItem } from './payrolls';

export const ACCOUNTS = ['4000', '4010', '1700', '1710'];
/** The cost centres of journals, and what they are in MemoryBooks. */
export const CENTRE_IDS: Record<string, string> = { '': '', '100': '11', '200': '12' };

export const anyAccount = fc.constantFrom(...ACCOUNTS);
export const anyCents = fc.integer({ min: -900_000, max: 900_000 });

interface Choice {
	dates: string[];
	periods: { min: number; max: number };
	cents?: fc.Arbitrary<number>;
	centres?: string[];
	/** Lines of one date, without the last. */
	most?: number;
}

/** A date of a journal: any lines, the last of which makes it balance. */
function anyEntry({ dates, periods, cents, centres, most }: Required<Choice>): fc.Arbitrary<EntryItem> {
	return fc
		.record({
			date: fc.constantFrom(...dates),
			period: fc.integer(periods),
			lines: fc.array(fc.tuple(anyAccount, cents, fc.constantFrom(...centres)), {
				...{ minLength: 1, maxLength: most },
			}),
			last: anyAccount,
		})
		.map(({ lines, last, ...entry }) => {
			const total = lines.reduce((sum, [, amount]) => sum + amount, 0);
			const all = [...lines, [last, -total, ''] as const];
			return { ...entry, lines: all.map(([code, amount, centre]) => line(code, amount / 100, centre)) };
		});
}

/** One to four runs of 880 up to and including 884, each once; `before` its number the text that is given. */
export function anyJournals(choice: Choice, before = ''): fc.Arbitrary<JournalItem[]> {
	const entry = anyEntry({ cents: anyCents, centres: Object.keys(CENTRE_IDS), most: 5, ...choice });
	const run = fc.tuple(fc.integer({ min: 880, max: 884 }), fc.array(entry, { minLength: 1, maxLength: 3 }));
	return fc
		.uniqueArray(run, { selector: ([number]) => number, minLength: 1, maxLength: 4 })
		.map((runs) => runs.map(([number, entries]) => journalItem(before + String(number), entries)));
}
