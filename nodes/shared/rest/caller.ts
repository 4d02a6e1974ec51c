import { inWords, noAnswer, type HttpAnswer, type NoAnswer, type SendHttp } from '../http';
import { ServiceProblem, type ProblemFacts } from '../problem';
import type { Redactor } from '../redact';
import type { Json } from '../rows';
import { readJson } from './answer';

export interface RestOptions {
	/** As the user knows it. */
	service: string;
	baseUrl: string;
	send: SendHttp;
	redactor: Redactor;
	headers?: Record<string, string>;
	/** Goes with every call; holds the secrets of a service that wants them in its address. */
	query?: Record<string, string>;
	/** How an answer without any data is told, by its HTTP status. */
	readStatus?: (status: number) => Partial<ProblemFacts>;
}

export interface RestCall {
	/** As messages name it. */
	operation: string;
	method: 'GET' | 'POST';
	/** Behind the base URL, without a slash in front. */
	path: string;
	query?: [name: string, value: string][];
	body?: Json;
	timeoutMs: number;
}

/** JSON came back; what it means, whatever the status, is the client's to say. */
export interface RestAnswer {
	status: number;
	json: unknown;
}

/** Of what the service says, as much as a row can hold. */
const LONGEST_TEXT = 500;

/** Calls a REST service. No address is ever shown beyond its host: a query may hold secrets. */
export class RestCaller {
	private readonly baseUrl: string;

	constructor(private readonly options: RestOptions) {
		this.baseUrl = options.baseUrl
			.trim()
			.replace(/[?#].*$/s, '')
			.replace(/\/+$/, '');
	}

	/** @throws ServiceProblem */
	async call(call: RestCall): Promise<RestAnswer> {
		const answer = await this.send(call);
		if (answer.status === 429) throw this.tooManyCalls(call.operation);
		const read = readJson(answer);
		if ('why' in read) throw this.unreadable(call.operation, read.why, answer.status);
		return { status: answer.status, json: read.json };
	}

	problem(operation: string, facts: Omit<ProblemFacts, 'service' | 'operation'>): ServiceProblem {
		const { redactor, service } = this.options;
		return new ServiceProblem({
			...facts,
			service,
			operation,
			what: redactor.clean(facts.what),
			code: facts.code && redactor.clean(facts.code),
			// Cleaned first: cut off in the middle, a secret would not be known any more.
			text: facts.text && redactor.clean(facts.text).slice(0, LONGEST_TEXT),
		});
	}

	unreadable(operation: string, what: string, status?: number): ServiceProblem {
		// 4xx: something before the service turned the call away, so the service never saw it.
		const refusedOutside = status !== undefined && status >= 400 && status < 500;
		return this.problem(operation, {
			kind: 'unreadable',
			outcome: refusedOutside ? 'notDone' : 'unknown',
			what: `the service answered with ${what}`,
			advice:
				'Check the base URL in the credential; if that is right, the service is out of order: try again later.',
			...(status === undefined ? {} : this.options.readStatus?.(status)),
		});
	}

	private async send({ operation, method, path, query, body, timeoutMs }: RestCall): Promise<HttpAnswer> {
		if (!isWebAddress(this.baseUrl)) {
			throw this.problem(operation, {
				kind: 'input',
				outcome: 'notDone',
				what: 'the base URL is no web address',
				advice: 'Enter the base URL in the credential again; it begins with https://.',
			});
		}
		const sent = encoded([...Object.entries(this.options.query ?? {}), ...(query ?? [])]);
		const url = [`${this.baseUrl}/${path}`, sent].filter(Boolean).join('?');
		const headers = { Accept: 'application/json', ...this.options.headers };
		const text = body === undefined ? undefined : this.written(operation, body);
		try {
			return await this.options.send({
				method,
				url,
				headers: body === undefined ? headers : { ...headers, 'Content-Type': 'application/json' },
				body: text,
				timeoutMs,
			});
		} catch (error) {
			throw this.unreachable(operation, noAnswer(error));
		}
	}

	/** A record goes back with all that the service had in it, which may be nested deeper than can be written. */
	private written(operation: string, body: Json): string {
		try {
			return JSON.stringify(body);
		} catch {
			throw this.problem(operation, {
				kind: 'input',
				outcome: 'notDone',
				what: 'a record of the service is nested too deeply to be sent back',
				advice: 'Look at its records there; nothing was sent.',
			});
		}
	}

	private unreachable(operation: string, { code, sent }: NoAnswer): ServiceProblem {
		return this.problem(operation, {
			kind: 'unreachable',
			outcome: sent ? 'unknown' : 'notDone',
			what: `no answer from ${new URL(this.baseUrl).host} (${inWords(code)})`,
			advice: sent ? 'Try again later.' : 'Check the base URL in the credential and the network of your n8n.',
		});
	}

	private tooManyCalls(operation: string): ServiceProblem {
		return this.problem(operation, {
			kind: 'limit',
			outcome: 'notDone',
			what: 'the service was called too often (HTTP 429)',
			advice: 'Wait a while, or let the workflow run less often.',
		});
	}
}

function isWebAddress(address: string): boolean {
	return /^https?:\/\//i.test(address) && URL.canParse(address);
}

/** Not by URLSearchParams, which writes a space as "+": a form in which the redactor knows no secret. */
function encoded(query: [string, string][]): string {
	return query.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
}
