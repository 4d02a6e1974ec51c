import { type BookDate, currentMinute, weekday } from '../values/dates';
import { distinct, recordIn } from '../values/records';
import { awayServices, isAway } from './away';
import { whyOf } from './codes';
import { asked } from './features';
import { isMasterData, type Row } from './row';

declare module './features' {
	interface Feature {
		/** The things that a failing row is about; a different question about one is another thing. */
		thingsOf?(row: Row): string[] | undefined;
		/** Whether it happened in this execution, so that it is news although the same stood before. */
		isNews?(row: Row): boolean;
	}
}

/** What is remembered of an execution. */
export interface Standing {
	/** What stood when it ended. */
	things: string[];
	/** The last working day on which all of it was told; '' for none. */
	toldOn: string;
}

/** When a working day begins. */
const MORNING = '07:00';

/**
 * Of failing rows those to tell: what is new since the last execution, and in the first one from seven o'clock of a working day all.
 * Where nothing is remembered, all is new. `isPart`: of master data only a part was read.
 */
export function toTell(
	failing: readonly Row[],
	last: Standing,
	{ isPart = false, now = currentMinute() } = {},
): { told: Row[]; standing: Standing } {
	const [day = '', time = ''] = now.split(' ') as [BookDate, string];
	const isFirst = weekday(day) <= 5 && time >= MORNING && day !== last.toldOn;
	const known = new Set(last.things);
	const isNew = (row: Row) => happenedNow(row) || thingsOf(row).some((thing) => !known.has(thing));
	// What was not looked at may stand as it did.
	const isUnseen = failing.some(isAway) ? () => true : isPart ? isOfMasterData : () => false;
	return {
		told: isFirst ? [...failing] : failing.filter(isNew),
		standing: {
			things: distinct([...last.things.filter(isUnseen), ...failing.flatMap(thingsOf)]),
			toldOn: isFirst ? day : last.toldOn,
		},
	};
}

function happenedNow(row: Row): boolean {
	return asked((feature) => feature.isNews?.(row) || undefined) ?? false;
}

/** The first word of a thing is what it is about. */
function isOfMasterData(thing: string): boolean {
	return isMasterData(thing.split(' ', 1)[0] ?? '');
}

function thingsOf(row: Row): string[] {
	// Whichever of its calls got no answer
	if (isAway(row)) return awayServices([row]).map((service) => `away ${service}`);
	const { resource, key, problem } = row;
	return (
		asked((feature) => feature.thingsOf?.(row)) ?? [
			[resource, whyOf(row), key, whyOf(recordIn(problem))].filter(Boolean).join(' '),
		]
	);
}
