import { DateTime } from 'luxon';
import { isProblem, isUncertain, ServiceProblem } from '../problems/problem';
import type { Problem } from '../words/finding';
import { withoutEnd } from '../values/text';
import { CallFailed, failureByStatus, notAnswered, notSent, type Failure } from './failure';
import type { HttpAnswer, HttpRequest, SendHttp } from './http';
import type { Redactor } from './redact';

/** The address and the tools that a client gets from its caller, besides a credential. */
export interface Access {
	baseUrl: string;
	/** True when http:// may be used outside this machine. */
	allowHttp?: boolean;
	send: SendHttp;
	wait: Wait;
	/** The time in milliseconds since 1970; that of this machine when left out. */
	now?: () => number;
	/** A number from 0 to 1; random when left out. */
	random?: () => number;
}

interface SenderOptions extends Access {
	/** The service as the user knows it. */
	service: string;
	redactor: Redactor;
}

/**
 * The facts of a problem whose words this package fixes; in all others a service may have repeated a secret.
 */
const OUR_WORDS = new Set(['code', 'cause', 'of', 'made', 'record']);

/**
 * Makes the calls of one client to its service, in any protocol: sends them, retries where that is allowed, stops when further
 * calls are useless, and reports failures without secrets.
 */
export class Sender {
	readonly baseUrl: string;
	private readonly breaker = new Breaker();

	constructor(private readonly options: SenderOptions) {
		this.baseUrl = tidiedBaseUrl(options.baseUrl);
	}

	/**
	 * Carries out a call. `attempt` makes it once: it sends the request, and reads or refuses the answer.
	 * @throws ServiceProblem
	 */
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

	/** Makes a problem of a failure, and removes secrets from it; nothing else does either. */
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

	/**
	 * The host in a problem about an answer that is not the service's own: it came from there, or from
	 * something in front of it.
	 */
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
				// Any error but `CallFailed` is a bug in this package, so it is thrown again.
				if (!(error instanceof CallFailed)) throw error;
				return { problem: this.problem(call, error.failure) };
			},
		);
	}

	/** The pause before the next try; null when the call is not to be retried. */
	private pauseAfter(problem: ServiceProblem, call: Call, tries: number): number | null {
		if (!mayRetry(problem, call)) return null;
		const { random = Math.random } = this.options;
		return pauseBefore(tries, problem.facts.waitSeconds, random());
	}
}

/** Waits before the next try. It is passed in, so that the clients need no timer of their own. */
type Wait = (milliseconds: number) => Promise<void>;

/** A retry waits at most this long; a longer wait ends the call. */
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
	// A limit on calls is temporary when the service says how soon it ends.
	const limitPasses = kind === 'limit' && waitSeconds !== undefined;
	// An answer that is too big is not asked for again, because it is as big at the next try.
	const isGarbled = kind === 'unreadable' && problem.code !== 'answerTooBig';
	// A write with a refused login but an unknown outcome was turned away by something in front of the service.
	const isElsewhere = kind === 'login' && writes === true && outcome === 'unknown';
	const passes = limitPasses || isGarbled || isElsewhere || kind === 'unreachable' || kind === 'hiccup';
	const isSoon = waitSeconds === undefined || waitSeconds <= LONGEST_WAIT_SECONDS;
	return passes && isSoon && (!writes || repeatable === true || outcome === 'notDone');
}

const PAUSES_MS = [250, 1000];

/**
 * The milliseconds to wait before the next try; null after the last one. `random`, from 0 to 1, spreads the
 * retries of clients that failed together.
 */
export function pauseBefore(tries: number, waitSeconds: number | undefined, random: number): number | null {
	const pause = PAUSES_MS[tries - 1];
	if (pause === undefined) return null;
	return Math.max(Math.round(pause * (1 + random / 2)), (waitSeconds ?? 0) * 1000);
}

/** The seconds to wait by a header `Retry-After`, which has seconds or a date; undefined without either. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
	const text = header?.trim() ?? '';
	if (/^\d{1,9}$/.test(text)) return Number(text);
	const date = text === '' ? null : DateTime.fromHTTP(text);
	return date?.isValid ? Math.max(0, Math.ceil((date.toMillis() - now) / 1000)) : undefined;
}

/**
 * The number of consecutive calls without an answer, each retried several times, after which a line is given
 * up.
 */
const ON_ONE_LINE = 3;
/**
 * The number of calls without an answer on several lines together, after which the service itself is given
 * up.
 */
const ON_SEVERAL_LINES = ON_ONE_LINE + 1;

/**
 * Decides when further calls are useless: after a refused login, account or limit, and when nothing answers.
 * Missing answers count per line, so that one company without answers does not keep the next from being
 * tried; when the next gives none either, the whole service is given up. Any answer resets the count.
 */
export class Breaker {
	/** The problem for every further call on any line. */
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
		// A call that was never sent says nothing about the service, so it does not count.
		if (isProblem(problem, 'input')) return;
		if (isProblem(problem, 'unreachable')) return this.notAnswered(problem, line);
		this.answered();
		// A write with an unknown outcome was answered by something in front of the service, which says nothing about the
		// account, so it does not count.
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

/**
 * The problem for a call that is not made any more: `notDone`, whatever the outcome of the call that failed.
 */
function notMade(problem: ServiceProblem): ServiceProblem {
	return problem.with({ outcome: 'notDone' });
}

/** A call to a service, as far as sending and retrying it are concerned. */
export interface Call {
	/** The service's name for the operation, which messages use. */
	operation: string;
	/** True when the call is meant to change something. */
	writes?: boolean;
	/** True for a write that does no harm when done twice, so that it may be retried like a read. */
	repeatable?: boolean;
	/**
	 * The part of the service that the call is about, such as a company. It is named when a part without
	 * answers must not keep the others from being tried.
	 */
	line?: string;
	/**
	 * True when only some accounts may make the call: after a refusal the account can still do everything else.
	 */
	isForSome?: boolean;
	/**
	 * True for the call that ends a session. It is made even after the account was refused, because the refused
	 * call leaves a session open.
	 */
	endsSession?: boolean;
}

/** The hosts that are this machine itself: nobody can intercept traffic to them. */
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** A base URL as it may have been pasted: without spaces, query and slashes at its end. */
export function tidiedBaseUrl(given: string): string {
	const [address = ''] = given.trim().split(/[?#]/);
	return withoutEnd(address, '/');
}

/** The reason why no secrets may be sent to a base URL; null when they may. */
export function faultInBaseUrl(baseUrl: string, allowHttp: boolean | undefined): Problem | null {
	if (!/^https?:\/\//i.test(baseUrl) || !URL.canParse(baseUrl)) return { code: 'baseUrlWrong' };
	const { protocol, hostname } = new URL(baseUrl);
	// Only a plain true allows http, because an expression in a credential can give any text.
	if (protocol === 'https:' || allowHttp === true || LOCAL.has(hostname)) return null;
	return { code: 'baseUrlWrong' };
}
