import type { HttpRequest } from '../../base/transport/http';

const READING: ReadonlySet<string> = new Set([
	...['employees', 'workstatusses', 'relations', 'materials', 'hourtypes'],
	'GetWorkorders update_status=false',
]);

/** All that a check sends. Reading an order marks it, unless the call forbids that exactly once, in the usual notation. */
export function isReading({ method, url }: HttpRequest): boolean {
	const { pathname, searchParams } = new URL(url);
	const resource = pathname.split('/').filter(Boolean).pop() ?? '';
	const marks = [...searchParams].filter(([name]) => /^update.status/i.test(name));
	const call = [resource, ...marks.map((pair) => pair.join('='))].join(' ');
	return method === 'GET' && READING.has(call);
}
