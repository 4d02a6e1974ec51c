import { connectEBoekhoudenRest } from '../../../../services/eBoekhouden/rest/restClient';
import type { HttpAnswer, HttpRequest, SendHttp } from '../../../../base/transport/http';

export const TOKEN = 'Zx9-secret-token-of-one-administration';
export const SESSION = 'eyJhbGciOiJIUzI1NiJ9.session-1';

export type RestGiven = HttpAnswer | Error | ((request: Asked) => HttpAnswer | Promise<HttpAnswer>);

export interface Asked {
	method: string;
	/** Behind `/v1/`. */
	path: string;
	query: Record<string, string>;
	body: unknown;
	authorization: string;
}

export function json(value: unknown, status = 200, headers: Record<string, string> = {}): HttpAnswer {
	return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

/** A page as the service writes it now. One that is given for ever is the first, and no page comes after it. */
export function page(...items: object[]): HttpAnswer {
	return json({ items, count: items.length });
}

export function refused(code: string, title = 'Refused.', status = 400): HttpAnswer {
	return json({ type: 'validation', code, title, status, traceId: 'ABC-1' }, status);
}

export const EMPTY_401: HttpAnswer = { status: 401, headers: {}, body: '' };
export const NO_CONTENT: HttpAnswer = { status: 204, headers: {}, body: '' };

const LEDGER = [
	{ id: 11, code: '4000', description: 'Lonen', category: 'VW', group: null },
	{ id: 12, code: '1700', description: 'Loonheffing', category: 'BAL', group: null },
	{ id: 13, code: '2999', description: 'Verrekeningen', category: 'BAL', group: null },
	{ id: 14, code: '05000', description: 'Kas', category: 'FIN', group: null },
	{ id: 15, code: '8020', description: 'Omzet', category: 'VW', group: null },
];

const USUAL: Record<string, RestGiven> = {
	'POST session': json({ token: SESSION, expiresIn: 3600 }),
	'DELETE session': NO_CONTENT,
	'GET ledger': ({ query }) => page(...LEDGER.filter(({ code }) => !query.code || code === query.code)),
	'GET relation': page({ id: 501, type: 'B', code: '1001' }),
	'GET unit': page({ id: 1, singular: 'uur', plural: 'uren' }, { id: 2, singular: 'doos', plural: 'dozen' }),
	'GET invoicetemplate': page({ id: 21, name: 'Factuursjabloon', active: true, type: 'E' }),
};

/**
 * A client whose service answers each call, such as `GET mutation/12`, with what is given for it in turn, the last one for
 * ever; an error is thrown.
 */
export function restWith(
	given: Record<string, RestGiven | RestGiven[]> = {},
	options: { accessToken?: string; baseUrl?: string; now?: () => number } = {},
) {
	const asked: Asked[] = [];
	const pauses: number[] = [];
	const nameOf = ({ method, path }: Asked) => `${method} ${path}`;
	const send: SendHttp = async (request) => {
		const call = read(request);
		const name = nameOf(call);
		const answers = [given[name] ?? USUAL[name] ?? new Error(`nothing is given for ${name}`)].flat();
		const earlier = asked.filter((other) => nameOf(other) === name).length;
		asked.push(call);
		const answer = answers[Math.min(earlier, answers.length - 1)];
		if (answer instanceof Error || answer === undefined) throw answer;
		const isBehind = answers.length === 1 && isPage(answer) && Number(call.query.offset ?? 0) > 0;
		if (isBehind) return page();
		return typeof answer === 'function' ? await answer(call) : answer;
	};
	const client = connectEBoekhoudenRest({
		accessToken: TOKEN,
		baseUrl: 'https://api.e-boekhouden.nl',
		...options,
		send,
		wait: async (milliseconds) => void pauses.push(milliseconds),
	});
	return {
		client,
		asked,
		pauses,
		calls: () => asked.map(nameOf),
		count: (name: string) => asked.filter((call) => nameOf(call) === name).length,
		last: (name: string) => asked.filter((call) => nameOf(call) === name).at(-1),
	};
}

function isPage(answer: RestGiven): boolean {
	return typeof answer === 'object' && 'body' in answer && answer.body.startsWith('{"items":[');
}

function read({ method, url, headers, body }: HttpRequest): Asked {
	const { pathname, searchParams } = new URL(url);
	return {
		method,
		path: pathname.replace(/^\/v1\//, ''),
		query: Object.fromEntries(searchParams),
		body: body === undefined ? undefined : JSON.parse(body),
		authorization: headers.Authorization ?? '',
	};
}

/** The rows of a page as the examples of the service's own description have them: with capitals. */
export function withCapitals(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withCapitals);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, held]) => [
			name.charAt(0).toUpperCase() + name.slice(1),
			withCapitals(held),
		]),
	);
}
