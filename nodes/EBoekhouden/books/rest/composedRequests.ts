import type { Json } from '../../../shared/values/json';
import { ServiceProblem } from '../../../shared/problems/problem';
import type { Fault, Problem } from '../../../shared/rows/findings/finding';
import { brief } from '../../../shared/values/words';
import type { ComposedRequest, ComposedRequests } from '../parts';
import { operationOf } from './callOf';
import { faultsInBody } from './composedBody';
import { KNOWN_CALLS } from './knownCalls';
import type { Query, Session } from './session';

export function composedRequestsOver(session: Session): ComposedRequests {
	return {
		async send({ method, path: given, query, body }) {
			const path = pathIn(given);
			if (path === null) throw refused('-', { code: 'pathWrong', path: brief(given) });
			const call = operationOf(method, path);
			checkCall(method, path, call);
			const faults = [...faultsInQuery(query), ...bodyFaults(method, call, body)];
			if (faults.length > 0) throw refused(call, { code: 'callWrong', faults });
			const sent = hasBody(method) ? { body: body as Json } : {};
			const answer = await session.any({ method, path, query: toQuery(query), ...sent });
			return answer === undefined ? null : (JSON.parse(session.clean(JSON.stringify(answer))) as unknown);
		},
	};
}

/** Words and ids, and nothing that leads elsewhere; '' in front and the version may be left out. */
function pathIn(given: string): string | null {
	const path = given.trim().replace(/^\//, '').replace(/^v1\//i, '').replace(/\/$/, '');
	return /^[a-z]{1,40}(\/([a-z]{1,40}|\d{1,15})){0,4}$/i.test(path) ? path.toLowerCase() : null;
}

function checkCall(method: ComposedRequest['method'], path: string, call: string): void {
	// Whatever is deleted is one record, by its own id.
	const isOne = /\/[1-9]\d*$/.test(path);
	if (path.split('/')[0] === 'session' || (method === 'DELETE' && !isOne))
		throw refused(call, { code: 'callNotAllowed', call });
	if (method === 'GET' || KNOWN_CALLS.includes(call)) return;
	const resource = call.split(' ')[1]?.split('/')[2] ?? '';
	const known = KNOWN_CALLS.filter((one) => one.split(/[ /]/)[3] === resource);
	throw refused(call, { code: 'callUnknown', call, known: known.length > 0 ? known : [...KNOWN_CALLS] });
}

const hasBody = (method: string) => method === 'POST' || method === 'PATCH';

function bodyFaults(method: string, call: string, body: ComposedRequest['body']): Fault[] {
	if (hasBody(method)) return faultsInBody(call, body);
	return Object.keys(body).length > 0 ? [{ code: 'notUsable', path: 'Body' }] : [];
}

const PARAMETER = /^[a-z]{1,40}(\[(eq|not_eq|like|not_like|gt|gte|lt|lte|range)\])?$/i;
const BOUNDS: Readonly<Record<string, readonly [low: number, high: number]>> = {
	limit: [1, 2_000],
	offset: [0, 999_999_999],
};

function faultsInQuery(query: ComposedRequest['query']): Fault[] {
	return Object.entries(query).flatMap(([name, value]): Fault[] => {
		const path = brief(`Query.${name}`);
		if (!PARAMETER.test(name)) return [{ code: 'notUsable', path }];
		if (!['string', 'number', 'boolean'].includes(typeof value))
			return [{ code: 'wrongType', path, expected: 'text' }];
		const [low, high] = BOUNDS[name.toLowerCase()] ?? [];
		if (low === undefined || high === undefined) return [];
		const isOne = /^\d{1,9}$/.test(String(value)) && Number(value) >= low && Number(value) <= high;
		return isOne ? [] : [{ code: 'notAWholeNumber', path, value: brief(String(value)), low, high }];
	});
}

function toQuery(query: ComposedRequest['query']): Query {
	return Object.entries(query).map(([name, value]) => [name, String(value)]);
}

function refused(operation: string, problem: Problem): ServiceProblem {
	return new ServiceProblem({ service: 'e-Boekhouden', operation, outcome: 'notDone', problem });
}
