import type { ServiceProblem } from '../problems/problem';
import type { Json } from '../words/row';
import { recordIn } from '../values/records';
import { hasTooManyParts } from '../values/text';
import { CallFailed, notSent, tooBig, unreadable, unusable, type Failure } from './failure';
import type { HttpAnswer, HttpRequest } from './http';
import { RowScanner, type RowList } from './rowScanner';
import type { Call, Sender } from './sender';

interface RestOptions {
	sender: Sender;
	headers?: Record<string, string>;
	/** The query that every call has; a service that wants its secrets in the address has them here. */
	query?: Record<string, string>;
	/**
	 * The failure that the status of an answer without JSON means; null when it means nothing in particular.
	 */
	readStatus?: (status: number) => Failure | null;
}

export interface RestCall extends Call {
	method: HttpRequest['method'];
	/** The path behind the base URL, without a slash in front. */
	path: string;
	query?: [name: string, value: string][];
	body?: Json;
	/** Headers besides those of every call. */
	headers?: Record<string, string>;
	/** True when an empty answer may be a success: of a change, or of the end of a session. */
	mayBeEmpty?: boolean;
	/** The list in the answer that may be long: its rows are parsed one by one as they arrive. */
	rows?: RowList;
	timeoutMs: number;
}

export interface RestAnswer {
	status: number;
	/** The parsed answer; undefined when it was empty. */
	json: unknown;
}

/** Calls a REST service. Only the host of an address is ever shown, because a query may have secrets. */
export class RestCaller {
	constructor(private readonly options: RestOptions) {}

	/**
	 * Makes a call. `read` interprets its answer, whatever the status, or throws `CallFailed`. @throws
	 * ServiceProblem
	 */
	async call<Result>(call: RestCall, read: (answer: RestAnswer) => Result): Promise<Result> {
		return await this.options.sender.carryOut(call, async () => read(await this.once(call)));
	}

	/** The problem for an error that is found after the call. */
	problem(call: Call, failure: Failure): ServiceProblem {
		return this.options.sender.problem(call, failure);
	}

	private async once(call: RestCall): Promise<RestAnswer> {
		const { method, path, query, body, timeoutMs, mayBeEmpty = false, rows } = call;
		const scanner = rows === undefined ? null : new RowScanner(rows);
		const { sender, headers, query: always, readStatus } = this.options;
		const sent = encoded([...Object.entries(always ?? {}), ...(query ?? [])]);
		const type: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' };
		const answer = await sender.send([`/${path}`, sent].filter(Boolean).join('?'), {
			method,
			headers: { Accept: 'application/json', ...headers, ...call.headers, ...type },
			body: body === undefined ? undefined : written(body),
			timeoutMs,
			...(scanner && { take: (chunk: Uint8Array) => scanner.take(chunk) }),
		});
		const scanned = scanner && !answer.unusable && scanner.text !== '' ? scanner : null;
		if (scanned?.fault === 'tooManyParts') throw new CallFailed(tooBig(answer.status));
		if (scanned?.fault) throw new CallFailed(unreadable(scanned.fault, answer.status));
		if (mayBeEmpty && isEmptySuccess(answer)) return { status: answer.status, json: undefined };
		const read = readJson(scanned ? { ...answer, body: scanned.text } : answer);
		if ('failure' in read) throw new CallFailed(readStatus?.(answer.status) ?? read.failure);
		return { status: answer.status, json: withRows(read.json, rows?.field, scanned) };
	}
}

/** Puts the scanned rows into the parsed answer, whose own list has only values that are not rows. */
function withRows(json: unknown, name: string | undefined, scanned: RowScanner | null): unknown {
	if (!scanned || name === undefined) return json;
	const [answer, own] = [recordIn(json), recordIn(json)[name]];
	return Array.isArray(own) ? { ...answer, [name]: [...own, ...scanned.rows] } : json;
}

function isEmptySuccess({ status, body, unusable }: HttpAnswer): boolean {
	return status >= 200 && status < 300 && unusable === undefined && body.trim() === '';
}

/**
 * The body as JSON. A record is sent back with all fields that the service gave, which may be nested too
 * deeply to write.
 */
function written(body: Json): string {
	const text = asJson(body);
	if (text === null)
		throw new CallFailed(notSent({ code: 'valueNotSendable', path: 'record', type: 'nested too deep' }));
	return text;
}

function asJson(body: Json): string | null {
	try {
		return JSON.stringify(body);
	} catch {
		return null;
	}
}

/** URLSearchParams writes a space as "+", a form in which the redactor does not recognize secrets. */
function encoded(query: [string, string][]): string {
	return query.map((pair) => pair.map((part) => encodeURIComponent(part.toWellFormed())).join('=')).join('&');
}

/** The JSON of an answer, or the failure when it has none. */
export function readJson(answer: HttpAnswer): { json: unknown } | { failure: Failure } {
	const failure = unusable(answer);
	if (failure) return { failure };
	const { status } = answer;
	const text = answer.body.trim();
	if (hasTooManyParts(text, '{', '[', ',')) return { failure: tooBig(status) };
	try {
		return { json: JSON.parse(text) as unknown };
	} catch {
		// The message of the parser is not passed on, because it quotes the text, which may repeat a secret.
		return { failure: unreadable(breaksOff(text) ? 'brokenOff' : 'noEnvelope', status) };
	}
}

function breaksOff(text: string): boolean {
	const end = { '{': '}', '[': ']' }[text[0] as '{' | '['];
	return end !== undefined && !text.endsWith(end);
}
