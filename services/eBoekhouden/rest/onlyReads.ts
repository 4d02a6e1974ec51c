import type { HttpRequest } from '../../../base/transport/http';

/** Every GET only reads, whatever its path; a session may be opened and ended. */
export function isReadingRequest({ method, url, headers }: HttpRequest): boolean {
	if (headers.SOAPAction !== undefined) return false;
	const isSession = new URL(url).pathname.endsWith('/v1/session');
	return method === 'GET' || (isSession && (method === 'POST' || method === 'DELETE'));
}
