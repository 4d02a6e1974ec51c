import type { Messages, ProblemMessages } from './message';
import type { Both, Noun } from './language';

// Each feature and each service adds its tables to these three, where it names them: nothing here imports a feature.

/** All sentences of rows and errors. */
export interface Findings {}

/** Problems as a part of a sentence without its full stop: the call and the text of the service are put around it. */
export interface Problems {}

export interface Faults {}

/** What rows of one `resource` are about. */
export interface ResourceKind {
	readonly noun: Both<Noun>;
	/**
	 * Master data is synchronized between services: one record that cannot be sent must not fail the execution every quarter
	 * of an hour. A mark is set on a record; what is compared is only read. None is a booking; left out for all else.
	 */
	readonly is?: 'masterData' | 'mark' | 'comparison';
}

/** The tables of words of one feature, one service or one folder of base. */
export interface Tables {
	readonly findings?: Messages;
	readonly problems?: ProblemMessages;
	readonly faults?: Messages;
	/** What a title says of a record, by the name of what was found, where its action says too little: "reversed". */
	readonly states?: Readonly<Record<string, Both<string>>>;
	/** By `resource`. */
	readonly kinds?: Readonly<Record<string, ResourceKind>>;
}

/** The intersection of the types of a union. */
type Whole<Tables> = (Tables extends unknown ? (one: Tables) => void : never) extends (one: infer All) => void
	? All
	: never;

/** Tables as one. @throws Error for a name in two of them: the later would speak for both */
export function oneTable<const Given extends readonly object[]>(...tables: Given): Whole<Given[number]> {
	const names = tables.flatMap(Object.keys);
	const twice = names.find((name, place) => names.indexOf(name) < place);
	if (twice !== undefined) throw new Error(`${twice} is in two tables`);
	return Object.assign({}, ...tables) as Whole<Given[number]>;
}

/** What one feature adds to rows and pages: its words. */
export interface Feature extends Tables {
	/** The names of its settings as sentences name them: "Closed Periods → Closed Until". */
	readonly settings?: Readonly<Record<string, string>>;
}

interface Features extends Required<Tables> {
	readonly settings: Readonly<Record<string, string>>;
}

let known: Features | undefined;

/** Called once, by `features/index.ts`, which every node imports. */
export function useFeatures(all: readonly Feature[]): void {
	if (known) throw new Error('What has words is said once, by features/index.ts');
	const given = <Of>(of: (feature: Feature) => Of | undefined): Of[] =>
		all.map(of).filter((one) => one !== undefined);
	known = {
		findings: oneTable(...given(({ findings }) => findings)),
		problems: oneTable(...given(({ problems }) => problems)),
		faults: oneTable(...given(({ faults }) => faults)),
		kinds: oneTable(...given(({ kinds }) => kinds)),
		// Each has those of more than one feature.
		settings: Object.assign({}, ...given(({ settings }) => settings)) as Record<string, string>,
		states: oneTable(...given(({ states }) => states)),
	};
}

/** @throws Error when nothing imported `features` */
export function features(): Features {
	if (!known) throw new Error('Import features/index.ts before anything is said');
	return known;
}

/** Undefined for what is booked, also for a resource of no feature: a workflow may have rows of its own. */
export function kindOfRecord(resource: string): ResourceKind['is'] {
	const { kinds } = features();
	return Object.hasOwn(kinds, resource) ? kinds[resource]?.is : undefined;
}
