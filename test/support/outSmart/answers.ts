import { connectOutSmart } from '../../../services/outSmart/restClient';
import type { HttpAnswer } from '../../../base/transport/http';
import { inTurn } from '../inTurn';

export const TOKEN = '0123456789abcdef0123456789abcdef';
export const SOFTWARE_TOKEN = 'fedcba9876543210fedcba9876543210fedcba98/+ =';
export const BEARER_TOKEN = 'bearer-0123456789';
export const LOGIN = { token: TOKEN, softwareToken: SOFTWARE_TOKEN, bearerToken: '' };
export const BASE_URL = 'https://app.out-smart.com/openapi/8';

const HEADERS = { 'content-type': 'application/json; charset=utf-8' };

/** An answer as PHP writes it: slashes escaped. */
export function answer(response: unknown, code: unknown = 200, messages: unknown = []): HttpAnswer {
	return raw(JSON.stringify({ code, messages, response }).replaceAll('/', '\\/'));
}

export function refusal(code: number, ...messages: string[]): HttpAnswer {
	return answer(null, code, messages);
}

export function raw(body: string, status = 200): HttpAnswer {
	return { status, headers: HEADERS, body };
}

/** A client whose service gives the answers in turn, the last one for ever; an error is thrown. */
export function clientWith(...answers: (HttpAnswer | Error)[]) {
	return clientFor({}, ...answers);
}

export function clientFor(
	change: { bearerToken?: string; baseUrl?: string },
	...answers: (HttpAnswer | Error)[]
) {
	const { tools, requests, waits } = inTurn(answers);
	const client = connectOutSmart({
		...LOGIN,
		baseUrl: `${BASE_URL}/`,
		...tools,
		...change,
	});
	return { client, requests, waits };
}

/** The query of a request, without the tokens. */
export function queryOf({ url }: { url: string }): [string, string][] {
	return [...new URL(url).searchParams].filter(([name]) => !['token', 'software_token'].includes(name));
}

export function resourceOf({ url }: { url: string }): string {
	return new URL(url).pathname.replace('/openapi/8/', '').replace(/\/$/, '');
}
