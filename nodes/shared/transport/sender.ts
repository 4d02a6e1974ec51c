import { ServiceProblem } from '../problems/problem';
import type { Problem } from '../rows/findings/finding';
import { faultInBaseUrl, tidiedBaseUrl } from './baseUrl';
import { Breaker } from './breaker';
import type { Call } from './call';
import { CallFailed, failureByStatus, notAnswered, notSent, type Failure } from './failure';
import type { HttpAnswer, HttpRequest, SendHttp } from './http';
import type { Redactor } from './redact';
import { mayRetry, pauseBefore, type Wait } from './retry';
import { retryAfter } from './retryAfter';

/** What a client gets from outside. */
export interface SenderTools {
	send: SendHttp;
	wait: Wait;
	/** Milliseconds since 1970; the clock of this machine when left out. */
	now?: () => number;
	/** From 0 to 1; chance when left out. */
	random?: () => number;
}

export interface SenderOptions {
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
