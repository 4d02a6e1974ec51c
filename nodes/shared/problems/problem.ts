import type { Finding, Problem } from '../rows/findings/finding';
import type { ProblemContext } from '../rows/findings/problems';
import { todo, what } from '../rows/say';
import { quotable, withoutEnd } from '../values/text';

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
	/** A record with that code or number is there already. */
	| 'exists'
	/** The invoice template is unknown. */
	| 'template'
	/** The account or its subscription may not do this; nothing is wrong with what was sent. */
	| 'account'
	/** The service says no, for a reason of its own. */
	| 'refused'
	/** The service ran into an error of its own; the same call may work in a moment. */
	| 'hiccup'
	/** What we were asked to send cannot be sent. */
	| 'input';

/** The same problem is of the same kind wherever it comes from. */
export const KIND_OF: Readonly<Record<Problem['code'], ProblemKind>> = {
	noAnswer: 'unreachable',

	answerUnreadable: 'unreadable',
	answerTooBig: 'unreadable',
	answerUnexpected: 'unreadable',
	pdfUnreadable: 'unreadable',
	noNumber: 'unreadable',
	writeUncertain: 'unreadable',
	filterIgnored: 'unreadable',
	balanceUnreadable: 'unreadable',
	mutationUnreadable: 'unreadable',
	currentPeriodUnreadable: 'unreadable',

	wrongSecurityCodes: 'login',
	accessTokenMissing: 'login',
	accessTokenWrong: 'login',
	accessTokenExpired: 'login',
	otherDomain: 'login',
	wrongDomainUserOrToken: 'login',
	wrongDomain: 'login',
	tokenMissing: 'login',
	softwareTokenMissing: 'login',
	wrongToken: 'login',
	wrongSoftwareToken: 'login',
	turnedAway: 'login',

	callSwitchedOff: 'rights',
	notVisible: 'rights',
	noAdministrationAccess: 'rights',
	administrationNotOpened: 'rights',
	administrationUnknown: 'input',
	administrationTwice: 'input',
	tokenMayNot: 'rights',

	sessionEnded: 'session',
	sessionNotAccepted: 'session',

	tooManyCalls: 'limit',
	tooManyMutationCalls: 'limit',

	periodClosed: 'closed',
	periodClosedByAccountant: 'closed',

	relationCodeInUse: 'exists',
	invoiceNumberInUse: 'exists',
	referenceInUse: 'exists',

	templateUnknown: 'template',
	templateMissing: 'template',
	templateTwice: 'template',

	accountNotAllowed: 'account',
	administrationNotActive: 'account',
	paymentOverdue: 'account',
	trialLimit: 'account',
	subscriptionLimit: 'account',
	subscriptionInactive: 'account',

	refused: 'refused',
	requestNotRead: 'refused',
	periodOfOtherKind: 'refused',
	valueOfOtherKind: 'refused',
	notThere: 'refused',
	noSuchCall: 'refused',
	httpsOnly: 'refused',
	recordRefused: 'refused',
	workOrderMissing: 'refused',
	nothingToChange: 'refused',
	nothingChanged: 'refused',
	deleteRefused: 'refused',
	codeUnknown: 'refused',
	unitMissing: 'refused',
	tooManyRows: 'refused',
	rowsRefused: 'refused',

	serviceError: 'hiccup',
	serviceUnavailable: 'hiccup',

	pdfNotGiven: 'refused',
	pdfElsewhere: 'input',
	callUnknown: 'input',
	pathWrong: 'input',
	callNotAllowed: 'input',
	callWrong: 'input',
	baseUrlInvalid: 'input',
	baseUrlNotSecure: 'input',
	elementNotSendable: 'input',
	valueNotSendable: 'input',
	recordTooDeep: 'input',
	numberMissing: 'input',
	numberWrong: 'input',
	relationMissing: 'input',
	severalRelations: 'input',
};

export type Attempt<T> = { ok: true; value: T } | { ok: false; problem: ServiceProblem };

/** Calls a service where its answer must not end the run; a fault of our own still does. */
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
export class Stop extends Error {
	constructor(readonly finding: Finding) {
		super(what(finding, 'en'));
		this.name = 'Stop';
	}
}
