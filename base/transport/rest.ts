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
	/** Sent with every call; has the secrets of a service that wants them in its address. */
	query?: Record<string, string>;
	/** What the HTTP status of an empty answer means; null when nothing in particular. */
	readStatus?: (status: number) => Failure | null;
}

export interface RestCall extends Call {
	method: HttpRequest['method'];
	/** Behind the base URL, without a slash in front. */
	path: string;
	query?: [name: string, value: string][];
	body?: Json;
	/** Besides those of every call. */
	headers?: Record<string, string>;
	/** An empty answer may be a success: a change, or the end of a session. */
	mayBeEmpty?: boolean;
	/** A list that may be long: its rows are parsed one by one as they arrive. */
	rows?: RowList;
	timeoutMs: number;
}

export interface RestAnswer {
	status: number;
	/** Undefined for an empty answer. */
	json: unknown;
}

/** Calls a REST service. Of an address only the host is ever shown, because a query may have secrets. */
export class RestCaller {
	constructor(private readonly options: RestOptions) {}

	/** `read` interprets an answer, whatever its status, or throws `CallFailed`. @throws ServiceProblem */
	async call<Result>(call: RestCall, read: (answer: RestAnswer) => Result): Promise<Result> {
		return await this.options.sender.carryOut(call, async () => read(await this.once(call)));
	}

	/** For an error that is found later. */
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

/** Adds the rows: in the text their list is empty, or has only other things. */
function withRows(json: unknown, name: string | undefined, scanned: RowScanner | null): unknown {
	if (!scanned || name === undefined) return json;
	const [answer, own] = [recordIn(json), recordIn(json)[name]];
	return Array.isArray(own) ? { ...answer, [name]: [...own, ...scanned.rows] } : json;
}

function isEmptySuccess({ status, body, unusable }: HttpAnswer): boolean {
	return status >= 200 && status < 300 && unusable === undefined && body.trim() === '';
}

/** A record is sent back with all fields that the service gave, which may be nested too deeply to write. */
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

/** The JSON of an answer, or why it has none. */
export function readJson(answer: HttpAnswer): { json: unknown } | { failure: Failure } {
	const failure = unusable(answer);
	if (failure) return { failure };
	const { status } = answer;
	const text = answer.body.trim();
	if (hasTooManyParts(text, '{', '[', ',')) return { failure: tooBig(status) };
	try {
		return { json: JSON.parse(text) as unknown };
	} catch {
		// The parser's own message quotes the text, which may repeat a secret.
		return { failure: unreadable(breaksOff(text) ? 'brokenOff' : 'noEnvelope', status) };
	}
}

function breaksOff(text: string): boolean {
	const end = { '{': '}', '[': ']' }[text[0] as '{' | '['];
	return end !== undefined && !text.endsWith(end);
}
