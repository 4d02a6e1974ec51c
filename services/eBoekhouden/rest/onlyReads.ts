import type { HttpRequest } from '../../../base/transport/http';

/** What reads is a GET, whatever its path; a session is opened and ended. */
export function isReadingRequest({ method, url, headers }: HttpRequest): boolean {
	if (headers.SOAPAction !== undefined) return false;
	const isSession = new URL(url).pathname.endsWith('/v1/session');
	return method === 'GET' || (isSession && (method === 'POST' || method === 'DELETE'));
}
