import type { HttpRequest } from '../../shared/transport/http';

const READING: ReadonlySet<string> = new Set([
	...['employees', 'workstatusses', 'relations', 'materials', 'hourtypes'],
	'GetWorkorders update_status=false',
]);

/** All that a check sends. Reading an order marks it unless the call says otherwise; the last of several counts. */
export function isReading({ method, url }: HttpRequest): boolean {
	const { pathname, searchParams } = new URL(url);
	const resource = pathname.split('/').filter(Boolean).pop() ?? '';
	const marks = searchParams.getAll('update_status').pop();
	const call = marks === undefined ? resource : `${resource} update_status=${marks}`;
	return method === 'GET' && READING.has(call);
}
