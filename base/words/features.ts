import type { Messages } from './message';
import type { Block, Choice } from './report/blocks';
import type { Writer } from './report/writer';
import type { Decision, Row } from './row';
import type { Both, Language } from './language';
import type { Noun } from './nouns';

/** The tables of messages, with their types: `features/index.ts` declares them here, so that nothing below imports a feature. */
export interface Tables {
	[table: string]: object;
}

/** The messages of all floors. */
interface Messaged {
	/** All sentences of rows and errors. */
	findings: Messages;
	/** Problems as a part of a sentence without its full stop: the call and the text of the service are put around it. */
	problems: Messages;
	faults: Messages;
}

/** Answers to choose from: what stands above them, the effect of each, and what stands below. */
export interface Choices {
	lead: string;
	each: Choice[];
	after: string;
}

/** One kind of rows in the report of a run. */
export interface Section {
	is(row: Row): boolean;
	/** A line for each, for the top of the page. */
	summary?(rows: readonly Row[], writer: Writer): Block[];
	of(rows: readonly Row[], writer: Writer): Block[];
}

/** What rows of one `resource` are about. */
export interface ResourceKind {
	readonly noun: Both<Noun>;
	/**
	 * Master data is synchronized between services: one record that cannot be sent must not fail the execution every quarter
	 * of an hour. A mark is set on a record. Neither is a booking; left out for all else.
	 */
	readonly is?: 'masterData' | 'mark';
}

/** What one feature adds to rows and pages. A function gives undefined for a row of another feature. */
export interface Feature {
	/** The names of its settings as sentences name them: "Closed Periods → Closed Until". */
	readonly settings?: Readonly<Record<string, string>>;
	/** By `resource`. */
	readonly kinds?: Readonly<Record<string, ResourceKind>>;
	readonly section?: Section;
	/** The answers to the question of a row; undefined for a row without one. */
	choicesOf?(row: Row, language: Language): Choices | undefined;
	/** What an item of the feature says that no step made a row of; undefined where nothing was decided about it. */
	decisionIn?(item: Readonly<Record<string, unknown>>): Decision | undefined;
	/** Whether a row is about a setting, not about a record: it leaves no record undone. */
	isRemark?(row: Row): boolean;
	/** Whether a row that says the same every day is only on the page of a preview, where a start is looked at. */
	isOnlyInPreview?(row: Row): boolean;
	/** What a page only counts, because it says the same in each execution until a person changes something: in words. */
	countedAs?(row: Row, language: Language): { what: string; count: number } | undefined;
	/** The name of a row for people. */
	nameOf?(row: Row): string | undefined;
	/** What was done, as a participle, where the action says too little: "reversed". */
	doneOf?(row: Row, language: Language): string | undefined;
	/** The result of a row in words; '' for none. */
	stateOf?(row: Row, language: Language): string | undefined;
	/** The result of rows with one cause together: "ledger accounts 4020 and 4030 are missing". */
	stateOfAll?(rows: readonly Row[], language: Language): string | undefined;
	/** What identifies a record besides its name. */
	belowName?(row: Row, language: Language): string | undefined;
	/** Whether this execution wrote something for a row, beyond what its action and code say. */
	written?(row: Row): 'certainly' | 'perhaps' | undefined;
	/** The things that a failing row is about: one that is new is mailed at once. */
	mattersOf?(row: Row): string[] | undefined;
}

interface Features extends Messaged {
	/** The code of a row, by the name of what was found, where it is another word. */
	readonly codes: ReadonlyMap<string, string>;
	readonly all: readonly Feature[];
	readonly settings: Readonly<Record<string, string>>;
	readonly kinds: Readonly<Record<string, ResourceKind>>;
}

let given: Features | undefined;

/** Called once, by `features/index.ts`, which every node imports. The sections of a page follow the order of the features. */
export function useFeatures(
	messages: Messaged,
	codes: Readonly<Record<string, readonly string[]>>,
	all: readonly Feature[],
): void {
	const coded = Object.entries(codes).flatMap(([code, names]) =>
		names.filter((name) => name !== code).map((name) => [name, code] as const),
	);
	given = {
		...messages,
		codes: new Map(coded),
		all,
		settings: merged(all.map(({ settings }) => settings)),
		kinds: merged(all.map(({ kinds }) => kinds)),
	};
}

function merged<Of>(tables: readonly (Readonly<Record<string, Of>> | undefined)[]): Record<string, Of> {
	return Object.assign({}, ...tables) as Record<string, Of>;
}

/** @throws Error when nothing imported `features` */
export function features(): Features {
	if (!given) throw new Error('Import features/index.ts before anything is said');
	return given;
}

/** The answer of the first feature that has one. */
export function asked<Answer>(ask: (feature: Feature) => Answer | undefined): Answer | undefined {
	for (const feature of features().all) {
		const answer = ask(feature);
		if (answer !== undefined) return answer;
	}
	return undefined;
}

/** Undefined for what is booked, also for a resource of no feature: a workflow may have rows of its own. */
export function kindOfRecord(resource: string): ResourceKind['is'] {
	const { kinds } = features();
	return Object.hasOwn(kinds, resource) ? kinds[resource]?.is : undefined;
}
