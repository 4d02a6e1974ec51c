import type { RestCall } from '../../../shared/transport/rest/caller';

const TIMEOUT_MS = 120_000;

export type Asked = Pick<
	RestCall,
	'method' | 'path' | 'query' | 'body' | 'mayBeEmpty' | 'writes' | 'headers'
>;

/** As messages name it: without the ids that the service has. */
export function operationOf(method: string, path: string): string {
	return `${method} /v1/${path.replace(/\/\d+/g, '/{id}')}`;
}

export function callOf(asked: Asked): RestCall {
	const operation = operationOf(asked.method, asked.path);
	return { ...asked, operation, path: `v1/${asked.path}`, timeoutMs: TIMEOUT_MS };
}
