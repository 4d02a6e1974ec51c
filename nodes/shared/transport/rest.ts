import type { ServiceProblem } from '../problems/problem';
import type { Json } from '../rows/row';
import { hasTooManyParts } from '../values/text';
import { CallFailed, notSent, tooBig, unreadable, unusable, type Failure } from './failure';
import type { HttpAnswer, HttpRequest } from './http';
import type { Call, Sender } from './sender';

interface RestOptions {
	sender: Sender;
	headers?: Record<string, string>;
	/** Goes with every call; holds the secrets of a service that wants them in its address. */
	query?: Record<string, string>;
	/** What an answer without any data means by its HTTP status; null when that says nothing. */
	readStatus?: (status: number) => Failure | null;
}

export interface RestCall extends Call {
	method: HttpRequest['method'];
	/** Behind the base URL, without a slash in front. */
	path: string;
	query?: [name: string, value: string][];
	body?: Json;
	/** Beside those of every call. */
	headers?: Record<string, string>;
	/** All may be well although nothing comes back: a change, or the end of a session. */
	mayBeEmpty?: boolean;
	timeoutMs: number;
}

export interface RestAnswer {
	status: number;
	/** Undefined for an answer without anything in it. */
	json: unknown;
}

/** Calls a REST service. No address is ever shown beyond its host: a query may hold secrets. */
export class RestCaller {
	constructor(private readonly options: RestOptions) {}

	/** `read` says what an answer means, whatever its status, or throws `CallFailed`. @throws ServiceProblem */
	async call<Result>(call: RestCall, read: (answer: RestAnswer) => Result): Promise<Result> {
		return await this.options.sender.carryOut(call, async () => read(await this.once(call)));
	}

	/** For what turns out to be wrong later. */
	problem(call: Call, failure: Failure): ServiceProblem {
		return this.options.sender.problem(call, failure);
	}

	private async once(call: RestCall): Promise<RestAnswer> {
		const { method, path, query, body, timeoutMs, mayBeEmpty = false } = call;
		const { sender, headers, query: always, readStatus } = this.options;
		const sent = encoded([...Object.entries(always ?? {}), ...(query ?? [])]);
		const type: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' };
		const answer = await sender.send([`/${path}`, sent].filter(Boolean).join('?'), {
			method,
			headers: { Accept: 'application/json', ...headers, ...call.headers, ...type },
			body: body === undefined ? undefined : written(body),
			timeoutMs,
		});
		if (mayBeEmpty && isEmptySuccess(answer)) return { status: answer.status, json: undefined };
		const read = readJson(answer);
		if ('failure' in read) throw new CallFailed(readStatus?.(answer.status) ?? read.failure);
		return { status: answer.status, json: read.json };
	}
}

function isEmptySuccess({ status, body, unusable }: HttpAnswer): boolean {
	return status >= 200 && status < 300 && unusable === undefined && body.trim() === '';
}

/** A record goes back with all that the service had in it, which may be nested deeper than can be written. */
function written(body: Json): string {
	const text = asJson(body);
	if (text === null) throw new CallFailed(notSent({ code: 'recordTooDeep' }));
	return text;
}

function asJson(body: Json): string | null {
	try {
		return JSON.stringify(body);
	} catch {
		return null;
	}
}

/** Not by URLSearchParams, which writes a space as "+": a form in which the redactor knows no secret. */
function encoded(query: [string, string][]): string {
	return query.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
}

/** The JSON of an answer, or why it has none. */
export function readJson(answer: HttpAnswer): { json: unknown } | { failure: Failure } {
	const failure = unusable(answer);
	if (failure) return { failure };
	const { status } = answer;
	const text = answer.body.trim();
	if (hasTooManyParts(text, '{', '[', ',')) return { failure: tooBig('tooManyParts', status) };
	try {
		return { json: JSON.parse(text) as unknown };
	} catch {
		// The parser's own message quotes the text, which may echo a secret.
		return { failure: unreadable(breaksOff(text) ? 'brokenOff' : 'noJson', status) };
	}
}

function breaksOff(text: string): boolean {
	const end = { '{': '}', '[': ']' }[text[0] as '{' | '['];
	return end !== undefined && !text.endsWith(end);
}
