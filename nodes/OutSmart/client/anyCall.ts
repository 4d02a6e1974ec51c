import type { Redactor } from '../../shared/transport/redact';
import type { Json } from '../../shared/values/json';
import type { Calls, Query } from './calls';

export type ApiMethod = 'GET' | 'POST' | 'PUT';

/** One call, as it was checked. */
export interface ApiCall {
	method: ApiMethod;
	resource: string;
	query: Query;
	body?: Json;
	/** Whether it changes something: then it is never sent twice. */
	writes: boolean;
}

export interface AnyCall {
	/** What the service responds, without a token in it. */
	send(call: ApiCall): Promise<Json>;
}

const TIMEOUT_MS = 300_000;

export function anyCall(calls: Calls, redactor: Redactor): AnyCall {
	return {
		async send({ method, resource, query, body, writes }) {
			const response = await calls.send({
				...{ operation: resource, method, path: `${resource}/`, query, body },
				...{ writes, repeatable: false, timeoutMs: TIMEOUT_MS },
			});
			return cleaned(response, redactor);
		},
	};
}

/** The service might answer with what it was sent. */
function cleaned(value: unknown, redactor: Redactor): Json {
	if (typeof value === 'string') return redactor.clean(value);
	if (Array.isArray(value)) return value.map((one) => cleaned(one, redactor));
	if (typeof value !== 'object' || value === null) return value as Json;
	const entries = Object.entries(value).map(([name, one]) => [redactor.clean(name), cleaned(one, redactor)]);
	return Object.fromEntries(entries) as Json;
}
