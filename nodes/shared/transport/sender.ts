import { DateTime } from 'luxon';
import { isProblem, ServiceProblem } from '../problems/problem';
import type { Problem } from '../rows/findings/finding';
import { withoutEnd } from '../values/text';
import { CallFailed, failureByStatus, notAnswered, notSent, type Failure } from './failure';
import type { HttpAnswer, HttpRequest, SendHttp } from './http';
import type { Redactor } from './redact';

/** What a client gets from outside. */
export interface SenderTools {
	send: SendHttp;
	wait: Wait;
	/** Milliseconds since 1970; the clock of this machine when left out. */
	now?: () => number;
	/** From 0 to 1; chance when left out. */
	random?: () => number;
}

interface SenderOptions {
	/** As the user knows it. */
	service: string;
	baseUrl: string;
	/** Whether http:// may be used outside this machine. */
	allowHttp?: boolean;
	redactor: Redactor;
	tools: SenderTools;
}

/** Facts that hold a word of ours; in all others a service may have echoed a secret. */
const OUR_WORDS = new Set(['code', 'why', 'of', 'made', 'record']);

/**
 * Makes the calls of one client to its service, in whichever protocol: sends, sends again where that is allowed, gives up
 * when calling is of no use any more, and tells what went wrong without a secret in it.
 */
export class Sender {
	readonly baseUrl: string;
	private readonly breaker = new Breaker();

	constructor(private readonly options: SenderOptions) {
		this.baseUrl = tidiedBaseUrl(options.baseUrl);
	}

	/** `attempt` makes the call once: sends it, and reads or refuses the answer. @throws ServiceProblem */
	async carryOut<Result>(call: Call, attempt: () => Promise<Result>): Promise<Result> {
		const useless = this.breaker.problemFor(call.line);
		if (useless) throw useless;
		for (let tries = 1; ; tries++) {
			const { result, problem } = await this.once(call, attempt);
			if (!problem) {
				this.breaker.answered();
				return result;
			}
			const pause = this.pauseAfter(problem, call, tries);
			if (pause === null) {
				this.breaker.failed(problem, call.line);
				throw problem;
			}
			await this.options.tools.wait(pause);
		}
	}

	/** Sends one request to an address below the base URL. @throws CallFailed */
	async send(path: string, request: Omit<HttpRequest, 'url'>): Promise<HttpAnswer> {
		const { allowHttp, tools } = this.options;
		const fault = faultInBaseUrl(this.baseUrl, allowHttp);
		if (fault) throw new CallFailed(notSent(fault));
		const answer = await tools.send({ ...request, url: this.baseUrl + path }).catch((error: unknown) => {
			throw new CallFailed(notAnswered(error, new URL(this.baseUrl).host));
		});
		const now = (tools.now ?? Date.now)();
		const failure = failureByStatus(answer.status, retryAfter(answer.headers['retry-after'], now));
		if (failure) throw new CallFailed(failure);
		return answer;
	}

	/** The only place where a failure becomes a problem, and where secrets are taken out of it. */
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
			problem: Object.fromEntries(facts) as Problem,
			...(code !== undefined && { code: this.clean(code) }),
			...(text !== undefined && { text: this.clean(text) }),
		});
	}

	/** Text of a service without secrets. */
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
				// Anything else is a mistake of ours.
				if (!(error instanceof CallFailed)) throw error;
				return { problem: this.problem(call, error.failure) };
			},
		);
	}

	/** Null when the call is not to be made again. */
	private pauseAfter(problem: ServiceProblem, call: Call, tries: number): number | null {
		if (!mayRetry(problem, call)) return null;
		const { random = Math.random } = this.options.tools;
		return pauseBefore(tries, problem.facts.waitSeconds, random());
	}
}

/** Waits between tries. Handed in, so that the clients need no timer of their own. */
type Wait = (milliseconds: number) => Promise<void>;

/** Longer than this nobody waits within a run. */
const LONGEST_WAIT_SECONDS = 60;

/**
 * The one decision whether a call is sent again: a read after a passing fault, a write only when it was certainly not
 * done or may be done twice.
 */
export function mayRetry(
	{ facts }: ServiceProblem,
	{ writes, repeatable }: Pick<Call, 'writes' | 'repeatable'>,
) {
	const { kind, outcome, waitSeconds, problem } = facts;
	// A limit passes when the service says how soon.
	const limitPasses = kind === 'limit' && waitSeconds !== undefined;
	// What is too big comes again as big.
	const isGarbled = kind === 'unreadable' && problem.code !== 'answerTooBig';
	const passes = limitPasses || isGarbled || kind === 'unreachable' || kind === 'hiccup';
	const isSoon = waitSeconds === undefined || waitSeconds <= LONGEST_WAIT_SECONDS;
	return passes && isSoon && (!writes || repeatable === true || outcome === 'notDone');
}

const PAUSES_MS = [250, 1000];

/**
 * How long to wait before the next try; null when there has been the last one. `random`, from 0 to 1, makes clients that
 * failed together come back one by one.
 */
export function pauseBefore(tries: number, waitSeconds: number | undefined, random: number): number | null {
	const pause = PAUSES_MS[tries - 1];
	if (pause === undefined) return null;
	return Math.max(Math.round(pause * (1 + random / 2)), (waitSeconds ?? 0) * 1000);
}

/** The seconds that a header `Retry-After` asks for, given as such or as a date; undefined when it asks for nothing. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
	const text = header?.trim() ?? '';
	if (/^\d{1,9}$/.test(text)) return Number(text);
	const date = text === '' ? null : DateTime.fromHTTP(text);
	return date?.isValid ? Math.max(0, Math.ceil((date.toMillis() - now) / 1000)) : undefined;
}

/** Calls in a row without an answer, each of them tried several times, after which a line is of no use. */
const ON_ONE_LINE = 3;
/** Likewise on more than one line, after which it is not the lines but the service: the next is given up at once. */
const ON_SEVERAL_LINES = ON_ONE_LINE + 1;

/**
 * Knows when calling is of no use any more: after a login, an account or a limit that was refused, and when nothing
 * answers. What is not answered counts per line, so that one company that gives no answers does not keep the next from
 * being tried; when that is silent too, it is the service. Any answer begins the count anew.
 */
export class Breaker {
	/** In which every further call ends. */
	private final?: ServiceProblem;
	/** In which every further call on a line ends. */
	private readonly givenUp = new Map<string, ServiceProblem>();
	/** Calls without an answer since the last one that had one, by line. */
	private unanswered = new Map<string, number>();

	/** The problem in which a call ends at once, without being made; undefined when it may be made. */
	problemFor(line = ''): ServiceProblem | undefined {
		return this.final ?? this.givenUp.get(line);
	}

	answered(): void {
		this.unanswered = new Map();
	}

	failed(problem: ServiceProblem, line = ''): void {
		// Of what was never sent nothing is learned.
		if (isProblem(problem, 'input')) return;
		if (isProblem(problem, 'unreachable')) return this.notAnswered(problem, line);
		this.answered();
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

/** The same problem for a call that is not even made, whatever became of the one that it comes from. */
function notMade(problem: ServiceProblem): ServiceProblem {
	return problem.with({ outcome: 'notDone' });
}

/** One call to a service, as far as sending it must know. */
export interface Call {
	/** As the service calls it, and as messages name it. */
	operation: string;
	/** Whether it is to change something there. */
	writes?: boolean;
	/** A write that may be carried out twice without harm, so that it may be sent again like a read. */
	repeatable?: boolean;
	/**
	 * What of the service it is about, such as a company, where one of them that gets no answers must not keep the others
	 * from being tried.
	 */
	line?: string;
}

/** On this machine itself nobody can read along. */
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** A base URL as it may have been pasted: without spaces, query and slashes at its end. */
export function tidiedBaseUrl(given: string): string {
	const [address = ''] = given.trim().split(/[?#]/);
	return withoutEnd(address, '/');
}

/** What speaks against sending secrets to a base URL; null when nothing does. */
export function faultInBaseUrl(baseUrl: string, allowHttp: boolean | undefined): Problem | null {
	if (!/^https?:\/\//i.test(baseUrl) || !URL.canParse(baseUrl)) return { code: 'baseUrlInvalid' };
	const { protocol, hostname, host } = new URL(baseUrl);
	// An expression in a credential can give any text; only a plain yes is one.
	if (protocol === 'https:' || allowHttp === true || LOCAL.has(hostname)) return null;
	return { code: 'baseUrlNotSecure', host };
}
