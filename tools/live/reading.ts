import type { HttpRequest } from '../../base/transport/http';

/** What only reads, in each service: until it is certain that an account is a trial, nothing else is sent. */

/** The message of a SOAP request, by its action. */
export function soapCall({ method, headers }: HttpRequest): string {
	const action = (headers.SOAPAction ?? '').replaceAll('"', '');
	return method === 'POST' ? action.slice(action.lastIndexOf('/') + 1) : '';
}

const MESSAGES: ReadonlySet<string> = new Set([
	...['OpenSession', 'OpenSessionSub', 'CloseSession', 'GetAdministraties', 'GetGrootboekrekeningen'],
	...['GetKostenplaatsen', 'GetMutaties', 'GetSaldo', 'GetRelaties', 'GetArtikelen', 'GetFacturen'],
]);

export function isReadingMessage(request: HttpRequest): boolean {
	return request.headers.SOAPAction !== undefined && MESSAGES.has(soapCall(request));
}

/** Every GET only reads, whatever its path; a session may be opened and ended. */
export function isReadingRequest({ method, url, headers }: HttpRequest): boolean {
	if (headers.SOAPAction !== undefined) return false;
	const isSession = new URL(url).pathname.endsWith('/v1/session');
	return method === 'GET' || (isSession && (method === 'POST' || method === 'DELETE'));
}

const PAYROLL: ReadonlySet<string> = new Set([
	...['List_GetAll', 'Environment_Get', 'Run_GetList'],
	...['Journals_GetByRunCompany_v2', 'Journals_GetByRunCostCenter_v2'],
]);

export function isReadingPayroll(request: HttpRequest): boolean {
	return PAYROLL.has(soapCall(request));
}

const ORDERS: ReadonlySet<string> = new Set([
	...['employees', 'workstatusses', 'relations', 'materials', 'hourtypes'],
	'GetWorkorders update_status=false',
]);

/** Reading an order marks it, unless the call forbids that exactly once, in the usual notation. */
export function isReadingOrders({ method, url }: HttpRequest): boolean {
	const { pathname, searchParams } = new URL(url);
	const resource = pathname.split('/').filter(Boolean).pop() ?? '';
	const marks = [...searchParams].filter(([name]) => /^update.status/i.test(name));
	const call = [resource, ...marks.map((pair) => pair.join('='))].join(' ');
	return method === 'GET' && ORDERS.has(call);
}
