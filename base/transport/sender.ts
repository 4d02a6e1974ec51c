import { DateTime } from 'luxon';
import { isProblem, isUncertain, ServiceProblem } from '../problems/problem';
import type { Problem } from '../words/finding';
import { withoutEnd } from '../values/text';
import { CallFailed, failureByStatus, notAnswered, notSent, type Failure } from './failure';
import type { HttpAnswer, HttpRequest, SendHttp } from './http';
import type { Redactor } from './redact';

/** What a client needs from its caller, besides a credential. */
export interface Access {
	baseUrl: string;
	/** Whether http:// may be used outside this machine. */
	allowHttp?: boolean;
	send: SendHttp;
	wait: Wait;
	/** Milliseconds since 1970; the clock of this machine when left out. */
	now?: () => number;
	/** From 0 to 1; random when left out. */
	random?: () => number;
}

interface SenderOptions extends Access {
	/** As the user knows it. */
	service: string;
	redactor: Redactor;
}

/** Facts with fixed words of ours; in all others a service may have repeated a secret. */
const OUR_WORDS = new Set(['code', 'cause', 'of', 'made', 'record']);

/**
 * Makes the calls of one client to its service, in any protocol: sends, retries where that is allowed, stops when further
 * calls are useless, and reports failures without secrets.
 */
export class Sender {
	readonly baseUrl: string;
	private readonly breaker = new Breaker();

	constructor(private readonly options: SenderOptions) {
		this.baseUrl = tidiedBaseUrl(options.baseUrl);
	}

	/** `attempt` makes the call once: it sends the request, and reads or refuses the answer. @throws ServiceProblem */
	async carryOut<Result>(call: Call, attempt: () => Promise<Result>): Promise<Result> {
		const useless = this.breaker.problemFor(call.line);
		if (useless && !(call.endsSession && isProblem(useless, 'account'))) throw useless;
		for (let tries = 1; ; tries++) {
			const { result, problem } = await this.once(call, attempt);
			if (!problem) {
				this.breaker.answered();
				return result;
			}
			const pause = this.pauseAfter(problem, call, tries);
			if (pause === null) {
				if (!(call.isForSome && isProblem(problem, 'account'))) this.breaker.failed(problem, call.line);
				throw problem;
			}
			await this.options.wait(pause);
		}
	}

	/** Sends one request to an address below the base URL. @throws CallFailed */
	async send(path: string, request: Omit<HttpRequest, 'url'>): Promise<HttpAnswer> {
		const { allowHttp, send, now = Date.now } = this.options;
		const fault = faultInBaseUrl(this.baseUrl, allowHttp);
		if (fault) throw new CallFailed(notSent(fault));
		const answer = await send({ ...request, url: this.baseUrl + path }).catch((error: unknown) => {
			throw new CallFailed(notAnswered(error, new URL(this.baseUrl).host));
		});
		const failure = failureByStatus(answer.status, retryAfter(answer.headers['retry-after'], now()));
		if (failure) throw new CallFailed(failure);
		return answer;
	}

	/** The only place where a failure becomes a problem, and where secrets are removed from it. */
	problem({ operation, writes = false }: Call, failure: Failure): ServiceProblem {
		const { problem, code, text } = failure;
		const facts = Object.entries(problem).map(([name, fact]) => [
			name,
			typeof fact === 'string' && !OUR_WORDS.has(name) ? this.clean(fact) : fact,
		]);
		return new ServiceProblem({
			...failure,
			service: this.options.service,
			operation,
			writes,
			problem: { ...(Object.fromEntries(facts) as Problem), ...this.hostFor(problem) },
			...(code !== undefined && { code: this.clean(code) }),
			...(text !== undefined && { text: this.clean(text) }),
		});
	}

	/** What is not an answer of the service came from there, or from something in front of it. */
	private hostFor({ code }: Problem): { host?: string } {
		return code === 'answerUnreadable' && URL.canParse(this.baseUrl)
			? { host: new URL(this.baseUrl).host }
			: {};
	}

	clean(text: string): string {
		return this.options.redactor.clean(text);
	}

	private async once<Result>(
		call: Call,
		attempt: () => Promise<Result>,
	): Promise<{ result: Result; problem?: undefined } | { result?: undefined; problem: ServiceProblem }> {
		return await attempt().then(
			(result) => ({ result }),
			(error: unknown) => {
				// Anything else is a bug of ours.
				if (!(error instanceof CallFailed)) throw error;
				return { problem: this.problem(call, error.failure) };
			},
		);
	}

	/** Null when the call is not to be retried. */
	private pauseAfter(problem: ServiceProblem, call: Call, tries: number): number | null {
		if (!mayRetry(problem, call)) return null;
		const { random = Math.random } = this.options;
		return pauseBefore(tries, problem.facts.waitSeconds, random());
	}
}

/** Waits between tries. Passed in, so that the clients need no timer of their own. */
type Wait = (milliseconds: number) => Promise<void>;

/** The longest wait within a run. */
const LONGEST_WAIT_SECONDS = 60;

/**
 * Decides whether a call is retried: a read after a temporary error; a write only when it was certainly not done, or may
 * be done twice.
 */
export function mayRetry(
	{ facts }: ServiceProblem,
	{ writes, repeatable }: Pick<Call, 'writes' | 'repeatable'>,
) {
	const { kind, outcome, waitSeconds, problem } = facts;
	// A limit passes when the service says how soon.
	const limitPasses = kind === 'limit' && waitSeconds !== undefined;
	// An answer that is too big will be as big again.
	const isGarbled = kind === 'unreadable' && problem.code !== 'answerTooBig';
	// Something in between turned it away.
	const isElsewhere = kind === 'login' && writes === true && outcome === 'unknown';
	const passes = limitPasses || isGarbled || isElsewhere || kind === 'unreachable' || kind === 'hiccup';
	const isSoon = waitSeconds === undefined || waitSeconds <= LONGEST_WAIT_SECONDS;
	return passes && isSoon && (!writes || repeatable === true || outcome === 'notDone');
}

const PAUSES_MS = [250, 1000];

/**
 * How long to wait before the next try; null after the last one. `random`, from 0 to 1, spreads the retries of clients
 * that failed together.
 */
export function pauseBefore(tries: number, waitSeconds: number | undefined, random: number): number | null {
	const pause = PAUSES_MS[tries - 1];
	if (pause === undefined) return null;
	return Math.max(Math.round(pause * (1 + random / 2)), (waitSeconds ?? 0) * 1000);
}

/** The seconds in a header `Retry-After`, given as such or as a date; undefined when it has none. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
	const text = header?.trim() ?? '';
	if (/^\d{1,9}$/.test(text)) return Number(text);
	const date = text === '' ? null : DateTime.fromHTTP(text);
	return date?.isValid ? Math.max(0, Math.ceil((date.toMillis() - now) / 1000)) : undefined;
}

/** Consecutive calls without an answer, each retried several times, after which a line is given up. */
const ON_ONE_LINE = 3;
/** The same over more than one line: then it is the service and not a line, and the next line is given up at once. */
const ON_SEVERAL_LINES = ON_ONE_LINE + 1;

/**
 * Decides when further calls are useless: after a refused login, account or limit, and when nothing answers. Missing
 * answers count per line, so that one company without answers does not keep the next from being tried; when that gives
 * none either, it is the service. Any answer resets the count.
 */
export class Breaker {
	/** The problem for every further call. */
	private final?: ServiceProblem;
	/** The problem for every further call on a line. */
	private readonly givenUp = new Map<string, ServiceProblem>();
	/** Calls without an answer since the last one with an answer, by line. */
	private unanswered = new Map<string, number>();

	/** The problem for a call that must not be made; undefined when it may be made. */
	problemFor(line = ''): ServiceProblem | undefined {
		return this.final ?? this.givenUp.get(line);
	}

	answered(): void {
		this.unanswered = new Map();
	}

	failed(problem: ServiceProblem, line = ''): void {
		// A call that was never sent says nothing about the service.
		if (isProblem(problem, 'input')) return;
		if (isProblem(problem, 'unreachable')) return this.notAnswered(problem, line);
		this.answered();
		// Of a write whose outcome is unknown something in between answered, which says nothing about the account.
		if (isUncertain(problem)) return;
		if (isProblem(problem, 'login', 'account', 'limit')) this.final = notMade(problem);
	}

	private notAnswered(problem: ServiceProblem, line: string): void {
		const onLine = (this.unanswered.get(line) ?? 0) + 1;
		this.unanswered.set(line, onLine);
		const inAll = [...this.unanswered.values()].reduce((sum, count) => sum + count, 0);
		if (onLine >= ON_ONE_LINE) this.givenUp.set(line, notMade(problem));
		const isService =
			this.unanswered.size > 1 ? inAll >= ON_SEVERAL_LINES : line === '' && onLine >= ON_ONE_LINE;
		if (isService) this.final = notMade(problem);
	}
}

/** The same problem for a call that is not made, whatever the outcome of the original call. */
function notMade(problem: ServiceProblem): ServiceProblem {
	return problem.with({ outcome: 'notDone' });
}

/** One call to a service, as far as sending it is concerned. */
export interface Call {
	/** By the service's name for it, which messages use. */
	operation: string;
	/** Whether it is meant to change something. */
	writes?: boolean;
	/** A write that does no harm when done twice, so that it may be retried like a read. */
	repeatable?: boolean;
	/**
	 * The part of the service that it is about, such as a company, when a part without answers must not keep the others
	 * from being tried.
	 */
	line?: string;
	/** Only some accounts may do it: one that may not can do everything else. */
	isForSome?: boolean;
	/** A call that the account may not make leaves a session open: this call ends it all the same. */
	endsSession?: boolean;
}

/** Loopback traffic cannot be intercepted. */
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** A base URL as it may have been pasted: without spaces, query and slashes at its end. */
export function tidiedBaseUrl(given: string): string {
	const [address = ''] = given.trim().split(/[?#]/);
	return withoutEnd(address, '/');
}

/** Why no secrets may be sent to a base URL; null when they may. */
export function faultInBaseUrl(baseUrl: string, allowHttp: boolean | undefined): Problem | null {
	if (!/^https?:\/\//i.test(baseUrl) || !URL.canParse(baseUrl)) return { code: 'baseUrlWrong' };
	const { protocol, hostname } = new URL(baseUrl);
	// An expression in a credential can give any text; only a plain true counts.
	if (protocol === 'https:' || allowHttp === true || LOCAL.has(hostname)) return null;
	return { code: 'baseUrlWrong' };
}
