import { byPeriod } from '../../../base/values/dates';
import { groupedBy } from '../../../base/values/records';
import { stateOf, wholeText, writtenText } from '../read/description';
import { bookedBy, byNumber, numbersOf, type ReadEntry } from '../read/memorial';
import { keyOf, numbersIn, shortWord, wordsOf } from './declared';
import type { BookedRun } from './identify';

export interface RunEntries extends BookedRun {
	entries: readonly ReadEntry[];
}

/**
 * The runs of a company, in the order in which they were booked, with the contents that the books remember of them. `employer`:
 * its names; a number in them names no run.
 */
export function bookedRunsIn(all: readonly ReadEntry[], employer: readonly string[] = []): RunEntries[] {
	const entries = all.filter(({ whose }) => whose !== null).sort(byNumber);
	return [...groupedBy(entries, ({ whose }) => whose && keyOf(whose)).values()].map((own): RunEntries => {
		const whoses = own.flatMap(({ whose }) => whose ?? []).sort(byPeriod);
		const { run = '', year = 0 } = whoses[0] ?? {};
		const last = whoses.at(-1);
		const states = own.flatMap((entry) => stateOf(entry) ?? []);
		return {
			run,
			year,
			words: wordsOf(run).map(shortWord),
			entries: own,
			sums: bookedBy(own),
			mutations: numbersOf(own),
			period: `${last?.year}-${last?.period}`,
			isDated: states[0]?.origin === 'dated',
			called: writtenText(own[0]),
			numbers: own.map((entry) => numbersIn(wholeText(entry), employer)),
			states: states.map(({ hash, origin }) => ({ hash, isSaid: origin === 'said' })),
		};
	});
}
