/**
 * A request over a connection of its own. Node's `fetch` keeps connections, n8n closes one that was idle for five seconds, and
 * on a busy machine it does so in the moment in which the next request uses it.
 */
export async function fetchOnce(url: string | URL, request: RequestInit = {}): Promise<Response> {
	const headers = new Headers(request.headers);
	headers.set('Connection', 'close');
	return await fetch(url, { ...request, headers });
}
