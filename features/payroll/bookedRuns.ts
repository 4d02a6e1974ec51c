import type { Payroll } from './item';
import { byPeriod } from '../../base/values/dates';
import { groupedBy } from '../../base/values/records';
import type { BookedRun } from './content';
import { originIn, runAsHash, stateOf, TAKEN_BACK, writtenText } from './description';
import { bookedBy, byNumber, numbersOf, type ReadEntry } from './memorial';

export interface RunEntries extends BookedRun {
	entries: readonly ReadEntry[];
}

/** The runs of a company, in the order in which they were booked. */
export function bookedRunsIn(all: readonly ReadEntry[], { partial }: Payroll): RunEntries[] {
	const entries = all.filter(({ whose }) => whose !== null).sort(byNumber);
	const yearOf = ({ whose }: ReadEntry) => JSON.stringify([whose?.run, whose?.year]);
	const ofYears = groupedBy(entries, yearOf);
	// A name in a file belongs to its year. A number in a list is that run in any year: a person may have mistyped the year.
	const isListed = (entry: ReadEntry) =>
		!partial && originIn(entry.whose?.run ?? '', ofYears.get(yearOf(entry)) ?? []) === 'list';
	const runs = groupedBy(entries, (entry) => (isListed(entry) ? entry.whose?.run : yearOf(entry)));
	const written = entries.flatMap((entry) => {
		const state = stateOf(entry);
		return state ? [{ entry, state }] : [];
	});
	return [...runs.values()].map((own): RunEntries => {
		const whoses = own.flatMap(({ whose }) => whose ?? []).sort(byPeriod);
		const { run = '', year = 0 } = whoses[0] ?? {};
		const last = whoses.at(-1);
		const hash = runAsHash({ run, year });
		const states = written.filter(({ entry, state }) => own.includes(entry) || state.others.includes(hash));
		return {
			...{ run, year, entries: own, sums: bookedBy(own), mutations: numbersOf(own) },
			period: `${last?.year}-${last?.period}`,
			origin: originIn(run, own),
			called: own[0] ? writtenText(own[0]) : '',
			isTakenBack: states.at(-1)?.state.name === TAKEN_BACK.name,
			states: states.map(({ entry, state }) => ({
				...{ name: state.name, origin: state.origin },
				// The entry may be stored under a run that shares this content.
				others: own.includes(entry)
					? state.others
					: [...state.others, ...(entry.whose ? [runAsHash(entry.whose)] : [])].filter((one) => one !== hash),
			})),
		};
	});
}
