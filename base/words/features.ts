import type { Messages, ProblemMessages } from './message';
import type { Both, Noun } from './language';

// Each feature and each service adds its tables to the three interfaces below, where it declares them: this
// file imports no feature.

/** The sentences of rows and errors, by code. */
export interface Findings {}

/**
 * The problems with calls, by code. Each is part of a sentence without its full stop: the call and the text
 * of the service are put around it.
 */
export interface Problems {}

export interface Faults {}

/** The kind of record that rows with the same `resource` are about. */
export interface ResourceKind {
	readonly noun: Both<Noun>;
	/**
	 * The kind of work, where it is not a booking. Master data is synchronized between services: one record
	 * that cannot be sent must not fail the execution every quarter of an hour. A mark is set on a record, and
	 * a comparison only reads.
	 */
	readonly is?: 'masterData' | 'mark' | 'comparison';
}

/** The tables of words of one feature, one service or one folder of base. */
export interface Tables {
	readonly findings?: Messages;
	readonly problems?: ProblemMessages;
	readonly faults?: Messages;
	/**
	 * The word by which a title describes a record, such as "reversed", where the action of its row says too
	 * little; by the name of what was found.
	 */
	readonly states?: Readonly<Record<string, Both<string>>>;
	/** The kinds of records, by the `resource` of a row. */
	readonly kinds?: Readonly<Record<string, ResourceKind>>;
}

/** Makes one type with all members out of a union of types. */
type Whole<Tables> = (Tables extends unknown ? (one: Tables) => void : never) extends (one: infer All) => void
	? All
	: never;

/**
 * Joins tables into one. @throws Error for a name in two of them, because the later would replace the earlier
 */
export function oneTable<const Given extends readonly object[]>(...tables: Given): Whole<Given[number]> {
	const names = tables.flatMap(Object.keys);
	const twice = names.find((name, place) => names.indexOf(name) < place);
	if (twice !== undefined) throw new Error(`${twice} is in two tables`);
	return Object.assign({}, ...tables) as Whole<Given[number]>;
}

/** The words that one feature adds to rows and pages. */
export interface Feature extends Tables {
	/** The names of the feature's settings as sentences write them: "Closed Periods → Closed Until". */
	readonly settings?: Readonly<Record<string, string>>;
}

interface Features extends Required<Tables> {
	readonly settings: Readonly<Record<string, string>>;
}

let known: Features | undefined;

/**
 * Registers the words of all features. It is called once, by `features/index.ts`, which every node imports.
 */
export function useFeatures(all: readonly Feature[]): void {
	if (known) throw new Error('What has words is said once, by features/index.ts');
	const given = <Of>(of: (feature: Feature) => Of | undefined): Of[] =>
		all.map(of).filter((one) => one !== undefined);
	known = {
		findings: oneTable(...given(({ findings }) => findings)),
		problems: oneTable(...given(({ problems }) => problems)),
		faults: oneTable(...given(({ faults }) => faults)),
		kinds: oneTable(...given(({ kinds }) => kinds)),
		// Several features may name the same setting, so a name may occur twice.
		settings: Object.assign({}, ...given(({ settings }) => settings)) as Record<string, string>,
		states: oneTable(...given(({ states }) => states)),
	};
}

/** The words of all features together. @throws Error when nothing imported `features` */
export function features(): Features {
	if (!known) throw new Error('Import features/index.ts before anything is said');
	return known;
}

/**
 * The kind of work on a record; undefined for a booking, and for a resource of no feature, because a workflow
 * may have rows of its own.
 */
export function kindOfRecord(resource: string): ResourceKind['is'] {
	const { kinds } = features();
	return Object.hasOwn(kinds, resource) ? kinds[resource]?.is : undefined;
}
