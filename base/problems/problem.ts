import type { Finding, Problem, ProblemContext } from '../words/finding';
import type { OfRecord } from '../words/messages/records';
import type { ProblemKind } from '../words/message';
import { meaningOf, todo, what } from '../words/say';
import { mustBe } from '../words/faults';
import { differInZeros, quotable, withoutEnd } from '../values/text';

export type Outcome = ProblemContext['outcome'];

export interface ProblemFacts {
	/** As the user knows it: "e-Boekhouden", "Nmbrs". */
	service: string;
	operation: string;
	/** Whether the call was meant to change something; false when left out. */
	writes?: boolean;
	/** Whether the service may have carried out the call: a write may only be sent again after a certain "notDone". */
	outcome: Outcome;
	/** What went wrong; its sentences are in the `words` of each service. */
	problem: Problem;
	/** The service's own code and text, when it gave them. */
	code?: string;
	text?: string;
	/** How long the service asks to wait, when it does. */
	waitSeconds?: number;
}

/**
 * Everything that can go wrong with a service, in the user's terms. Clients throw nothing else. Has no request, answer or
 * cause, because those contain secrets.
 */
export class ServiceProblem extends Error {
	/** `advice` is what to do, in English, for the errors of a node. */
	readonly facts: Readonly<ProblemFacts & { kind: ProblemKind; advice: string }>;
	/** For a row, which has it in the language of its reader. */
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

	/** The same problem with other facts. */
	with(change: Partial<ProblemFacts>): ServiceProblem {
		return new ServiceProblem({ ...this.facts, ...change });
	}
}

/** Longer than any code of a service. */
const LONGEST_CODE = 40;

/** The maximum length of a text in a row. */
const LONGEST_TEXT = 500;

/**
 * A text of the service may have any content, but is quoted in a sentence. Secrets must be removed before this: a
 * truncated one would not be recognized.
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
	// The rest is not searched.
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

/** It is the same wherever the problem comes from. */
export function problemKindOf({ code }: Pick<Problem, 'code'>): ProblemKind {
	return meaningOf({ code }).problem ?? 'refused';
}

/** A problem with which the service has certainly not carried out the call. */
export function notDone(
	call: Pick<ProblemFacts, 'service' | 'operation' | 'writes'>,
	problem: Problem,
): ServiceProblem {
	return new ServiceProblem({ ...call, outcome: 'notDone', problem });
}

export function isProblem(error: unknown, ...kinds: ProblemKind[]): error is ServiceProblem {
	return error instanceof ServiceProblem && (kinds.length === 0 || kinds.includes(error.facts.kind));
}

/** A write that the service may have carried out: it is looked up before anything is sent again. */
export function isUncertain(error: unknown): error is ServiceProblem {
	return isProblem(error) && error.facts.writes === true && error.facts.outcome === 'unknown';
}

/** Any thrown value as one line that is safe to show. */
export function reasonOf(error: unknown): string {
	if (error instanceof ServiceProblem) return error.inFull;
	return error instanceof Error ? error.message : String(error);
}

/**
 * The status that HTTP has for it, by which a workflow tells these from other errors, as with any node of n8n; '' for all
 * others. The services themselves answer with 200 or 400.
 */
export function httpCodeOf(error: unknown): '' | '404' | '429' {
	if (isProblem(error, 'limit')) return '429';
	const finding = findingOf(error);
	return (finding && meaningOf(finding).httpCode) ?? '';
}

/** The finding in an error of ours; null for a bug. */
export function findingOf(error: unknown): Finding | null {
	return isProblem(error) || error instanceof FindingError ? error.finding : null;
}

export type Attempt<T> = { ok: true; value: T } | { ok: false; problem: ServiceProblem };

/** Calls a service where its answer must not end the run; a bug of our own still does. */
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

/** What an operation on one record of a service ends with. */
export function noSuchRecord(service: string, of: RecordName, value: string): FindingError {
	return new FindingError({ code: 'noSuchRecord', service, of, value });
}

export function recordNotUnique(service: string, of: RecordName, value: string): FindingError {
	return new FindingError({ code: 'recordNotUnique', service, of, value });
}

/** `id`: its id or its description, by which it is found. */
export function recordExists(service: string, of: RecordName, value: string, id = ''): FindingError {
	return new FindingError({ code: 'recordExists', service, of, value, id });
}

/** It was taken, and reads otherwise; `fields` of none when it does not show at all. */
export function savedOtherwise(service: string, value: string, ...fields: string[]): FindingError {
	return new FindingError({ code: 'savedOtherwise', service, value, fields: fields.join(', ') });
}

/** A code that came as a number, where one of these has zeros in front of it: a sheet took them, and another would be made. */
export function zerosLost(code: string, there: readonly { code: string }[]): FindingError | undefined {
	const found = there.find((one) => differInZeros(one.code, code));
	const faults = found && ([mustBe('Code', 'zeros', code, found.code)] as const);
	return faults && new FindingError({ code: 'fieldsWrong', faults: [...faults] });
}

/** A required field of one operation that is empty, by its name in the editor. */
export function emptyField(field: string): FindingError {
	return new FindingError({ code: 'fieldsWrong', faults: [{ code: 'mustNotBeEmpty', field }] });
}
