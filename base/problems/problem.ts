import type { Finding, Problem, ProblemContext } from '../words/finding';
import type { OfRecord } from '../words/messages/records';
import type { ProblemKind } from '../words/message';
import { meaningOf, todo, what } from '../words/say';
import { mustBe } from '../words/faults';
import { differInZeros, quotable, withoutEnd } from '../values/text';

export type Outcome = ProblemContext['outcome'];

export interface ProblemFacts {
	/** The service as the user knows it: "e-Boekhouden", "Nmbrs". */
	service: string;
	operation: string;
	/** True when the call was meant to change something. */
	writes?: boolean;
	/**
	 * `notDone` when the service has certainly not carried out the call: only then may a write be sent again.
	 */
	outcome: Outcome;
	/** The code of what went wrong, with its facts; its sentences are in the `words` of each service. */
	problem: Problem;
	/** The service's own code and text, when it gave them. */
	code?: string;
	text?: string;
	/** The seconds that the service asks to wait, when it does. */
	waitSeconds?: number;
}

/**
 * A failed call to a service, in the user's terms; clients throw nothing else. It has no request, answer or
 * cause, because those contain secrets.
 */
export class ServiceProblem extends Error {
	/** `advice` says in English what to do, for the errors of a node. */
	readonly facts: Readonly<ProblemFacts & { kind: ProblemKind; advice: string }>;
	/** The problem as a finding for a row, which is put into the language of the reader. */
	readonly finding: Finding;

	constructor(given: ProblemFacts) {
		const facts = quoted(given);
		const finding = { ...facts.problem, ...contextOf(facts) } as object as Finding;
		super(withoutEnd(what(finding, 'en'), '.'));
		this.name = 'ServiceProblem';
		this.facts = { ...facts, kind: problemKindOf(facts.problem), advice: todo(finding, 'en') };
		this.finding = finding;
	}

	/** Message and advice in one line. */
	get inFull(): string {
		return `${this.message}. ${this.facts.advice}`;
	}

	/** A copy of the problem with other facts. */
	with(change: Partial<ProblemFacts>): ServiceProblem {
		return new ServiceProblem({ ...this.facts, ...change });
	}
}

/** The maximum length of a service's code in a message; real codes are shorter. */
const LONGEST_CODE = 40;

/** The maximum length of a service's text in a message. */
const LONGEST_TEXT = 500;

/**
 * Makes the texts of a service, which may have any content, fit to be quoted in a sentence. Secrets must be
 * removed before this: a truncated one would not be recognized.
 */
function quoted(given: ProblemFacts): ProblemFacts {
	const { problem, code, text } = given;
	const facts = Object.entries(problem).map(([name, fact]) => [
		name,
		typeof fact === 'string' ? beginning(fact, LONGEST_TEXT) : fact,
	]);
	return {
		...given,
		problem: Object.fromEntries(facts) as Problem,
		...(code !== undefined && { code: beginning(code, LONGEST_CODE) }),
		...(text !== undefined && { text: beginning(text, LONGEST_TEXT) }),
	};
}

function beginning(text: string, longest: number): string {
	// Only the beginning of a very long text is searched for odd characters.
	return quotable(text.slice(0, 10 * longest)).slice(0, longest);
}

function contextOf(facts: ProblemFacts): ProblemContext {
	const { service, operation, writes = false, outcome, code = '', text = '', waitSeconds } = facts;
	return {
		service,
		operation,
		writes,
		outcome: writes ? outcome : 'notDone',
		serviceCode: code,
		serviceText: text,
		...(waitSeconds !== undefined && { waitSeconds }),
	};
}

export type { ProblemKind };

/** The kind of a problem, which is the same for every service. */
export function problemKindOf({ code }: Pick<Problem, 'code'>): ProblemKind {
	return meaningOf({ code }).problem ?? 'refused';
}

/** A problem with a call that the service has certainly not carried out. */
export function notDone(
	call: Pick<ProblemFacts, 'service' | 'operation' | 'writes'>,
	problem: Problem,
): ServiceProblem {
	return new ServiceProblem({ ...call, outcome: 'notDone', problem });
}

export function isProblem(error: unknown, ...kinds: ProblemKind[]): error is ServiceProblem {
	return error instanceof ServiceProblem && (kinds.length === 0 || kinds.includes(error.facts.kind));
}

/** True for a write that the service may have carried out: it is looked up before anything is sent again. */
export function isUncertain(error: unknown): error is ServiceProblem {
	return isProblem(error) && error.facts.writes === true && error.facts.outcome === 'unknown';
}

/** The reason of any thrown value, in one line that is safe to show. */
export function reasonOf(error: unknown): string {
	if (error instanceof ServiceProblem) return error.inFull;
	return error instanceof Error ? error.message : String(error);
}

/**
 * The HTTP status of an error, by which a workflow distinguishes a missing record or too many calls, as with
 * any node of n8n; '' for all other errors. The services themselves answer with 200 or 400.
 */
export function httpCodeOf(error: unknown): '' | '404' | '429' {
	if (isProblem(error, 'limit')) return '429';
	const finding = findingOf(error);
	return (finding && meaningOf(finding).httpCode) ?? '';
}

/** The finding in an error that this package throws on purpose; null for a bug. */
export function findingOf(error: unknown): Finding | null {
	return isProblem(error) || error instanceof FindingError ? error.finding : null;
}

export type Attempt<T> = { ok: true; value: T } | { ok: false; problem: ServiceProblem };

/** Calls a service where a failed call must not end the run; a bug still ends it. */
export async function attempt<T>(call: () => Promise<T>): Promise<Attempt<T>> {
	return await call().then(
		(value) => ({ ok: true, value }),
		(error: unknown) => {
			if (!isProblem(error)) throw error;
			return { ok: false, problem: error };
		},
	);
}

/** A finding that ends an operation which gives no rows. */
export class FindingError extends Error {
	constructor(readonly finding: Finding) {
		super(what(finding, 'en'));
		this.name = 'Stop';
	}
}

type RecordName = OfRecord['of'];

/** The error of an operation on a record that does not exist. */
export function noSuchRecord(service: string, of: RecordName, value: string): FindingError {
	return new FindingError({ code: 'noSuchRecord', service, of, value });
}

export function recordNotUnique(service: string, of: RecordName, value: string): FindingError {
	return new FindingError({ code: 'recordNotUnique', service, of, value });
}

/** The error for a record that exists already; `id` is its id or its description, by which it is found. */
export function recordExists(service: string, of: RecordName, value: string, id = ''): FindingError {
	return new FindingError({ code: 'recordExists', service, of, value, id });
}

/**
 * The error for a record that the service accepted, but that reads otherwise; without `fields` it does not
 * show at all.
 */
export function savedOtherwise(service: string, value: string, ...fields: string[]): FindingError {
	return new FindingError({ code: 'savedOtherwise', service, value, fields: fields.join(', ') });
}

/**
 * The error for a code that came as a number, when one of these codes has zeros in front of it: a sheet
 * dropped them, and another record would be made.
 */
export function zerosLost(code: string, there: readonly { code: string }[]): FindingError | undefined {
	const found = there.find((one) => differInZeros(one.code, code));
	const faults = found && ([mustBe('Code', 'zeros', code, found.code)] as const);
	return faults && new FindingError({ code: 'fieldsWrong', faults: [...faults] });
}

/** The error for a required field of one operation that is empty, by its label in the editor. */
export function emptyField(field: string): FindingError {
	return new FindingError({ code: 'fieldsWrong', faults: [{ code: 'mustNotBeEmpty', field }] });
}
