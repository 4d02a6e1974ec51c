import { quotable } from './words';

/** What kind of trouble a service gave, as far as a caller must tell them apart. */
export type ProblemKind =
	/** No connection, a dropped connection or a time-out. */
	| 'unreachable'
	/** An answer that is no answer: a web page, nothing, half a message. */
	| 'unreadable'
	/** User name, token, security code or domain is wrong. */
	| 'login'
	/** The login works, but may not do this. */
	| 'rights'
	/** The session has ended; open another. */
	| 'session'
	/** Too many calls. */
	| 'limit'
	/** The period in the books is closed. */
	| 'closed'
	/** The service says no, for a reason of its own. */
	| 'refused'
	/** The service tripped over itself; the same call may work in a moment. */
	| 'hiccup'
	/** What we were asked to send cannot be sent. */
	| 'input';

export interface ProblemFacts {
	/** As the user knows it: "e-Boekhouden", "Nmbrs". */
	service: string;
	operation: string;
	kind: ProblemKind;
	/** Whether the service may have carried the call out. Only a certain "notDone" may be sent again when it writes. */
	outcome: 'notDone' | 'unknown';
	/** What happened, one sentence without a final period. */
	what: string;
	/** What the user can do about it. */
	advice: string;
	/** The service's own code and text, when it gave them. */
	code?: string;
	text?: string;
}

/**
 * Everything that can go wrong with a service, in the user's terms. Clients throw nothing else.
 * Holds no request, no answer and no cause: those carry secrets (see soap.md 6).
 */
export class ServiceProblem extends Error {
	readonly facts: Readonly<ProblemFacts>;

	constructor(given: ProblemFacts) {
		const facts = quoted(given);
		super(messageOf(facts));
		this.name = 'ServiceProblem';
		this.facts = facts;
	}

	/** Message and advice in one line, for a row. */
	get inFull(): string {
		return `${this.message}. ${this.facts.advice}`;
	}

	/** The same trouble, told with a better "what" or "advice". */
	with(change: Partial<ProblemFacts>): ServiceProblem {
		return new ServiceProblem({ ...this.facts, ...change });
	}
}

/** Longer than any code that a service has. */
const LONGEST_CODE = 40;

/** What the service wrote may be anything, but stands in a sentence that a person reads. */
function quoted(facts: ProblemFacts): ProblemFacts {
	const { what, code, text } = facts;
	return {
		...facts,
		what: quotable(what),
		...(code !== undefined && { code: quotable(code).slice(0, LONGEST_CODE) }),
		...(text !== undefined && { text: quotable(text) }),
	};
}

function messageOf({ service, operation, what, code, text }: ProblemFacts): string {
	const own = [code, text?.replace(/\.+$/, '')].filter(Boolean).join(': ');
	return `${service}: ${what} (${operation})${own ? `: ${own}` : ''}`;
}

export function isProblem(error: unknown, ...kinds: ProblemKind[]): error is ServiceProblem {
	return error instanceof ServiceProblem && (kinds.length === 0 || kinds.includes(error.facts.kind));
}

/** Any thrown thing as one line that is safe to show. */
export function reasonOf(error: unknown): string {
	if (error instanceof ServiceProblem) return error.inFull;
	return error instanceof Error ? error.message : String(error);
}
