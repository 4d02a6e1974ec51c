import type { Finding, Problem } from '../rows/findings/finding';
import type { ProblemContext } from '../rows/findings/problems';
import { todo, what } from '../rows/say';
import { quotable, withoutEnd } from '../values/words';
import { KIND_OF, type ProblemKind } from './kinds';

export type { ProblemKind } from './kinds';

export type Outcome = ProblemContext['outcome'];

export interface ProblemFacts {
	/** As the user knows it: "e-Boekhouden", "Nmbrs". */
	service: string;
	operation: string;
	/** Whether the call was to change something; it was not when left out. */
	writes?: boolean;
	/** Whether the service may have carried the call out. Only a certain "notDone" may be sent again when it writes. */
	outcome: Outcome;
	/** What went wrong; its sentences stand in `rows/sentences`. */
	problem: Problem;
	/** The service's own code and text, when it gave them. */
	code?: string;
	text?: string;
	/** For how long the service asks to be left alone, when it does. */
	waitSeconds?: number;
}

/**
 * Everything that can go wrong with a service, in the user's terms. Clients throw nothing else.
 * Holds no request, no answer and no cause: those carry secrets.
 */
export class ServiceProblem extends Error {
	/** `advice` is what to do, in English, for the errors of a node. */
	readonly facts: Readonly<ProblemFacts & { kind: ProblemKind; advice: string }>;
	/** For a row, which says it in the language of its reader. */
	readonly finding: Finding;

	constructor(given: ProblemFacts) {
		const facts = quoted(given);
		const finding = { ...facts.problem, ...contextOf(facts) } as Finding;
		super(withoutEnd(what(finding, 'en'), '.'));
		this.name = 'ServiceProblem';
		this.facts = { ...facts, kind: KIND_OF[facts.problem.code], advice: todo(finding, 'en') };
		this.finding = finding;
	}

	/** Message and advice in one line. */
	get inFull(): string {
		return `${this.message}. ${this.facts.advice}`;
	}

	/** The same trouble with other facts. */
	with(change: Partial<ProblemFacts>): ServiceProblem {
		return new ServiceProblem({ ...this.facts, ...change });
	}
}

/** Longer than any code that a service has. */
const LONGEST_CODE = 40;

/** As much of a text as a row can hold. */
const LONGEST_TEXT = 500;

/**
 * What the service wrote may be anything, but stands in a sentence that a person reads. Secrets must be gone from it by
 * now: cut off in the middle, one would not be known any more.
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
	// What is cut off is not looked through.
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

export function isProblem(error: unknown, ...kinds: ProblemKind[]): error is ServiceProblem {
	return error instanceof ServiceProblem && (kinds.length === 0 || kinds.includes(error.facts.kind));
}

/** Any thrown thing as one line that is safe to show. */
export function reasonOf(error: unknown): string {
	if (error instanceof ServiceProblem) return error.inFull;
	return error instanceof Error ? error.message : String(error);
}
