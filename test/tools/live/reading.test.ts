import type { HttpRequest } from '../../../base/transport/http';
import {
	isReadingMessage,
	isReadingOrders,
	isReadingPayroll,
	isReadingRequest,
} from '../../../tools/live/reading';

const rest = (method: HttpRequest['method'], path: string, headers = {}): HttpRequest => ({
	...{ method, url: `https://service.example${path}`, headers, timeoutMs: 1 },
});
const soap = (name: string, method: HttpRequest['method'] = 'POST') =>
	rest(method, '/soap.asmx', { SOAPAction: `"http://www.e-boekhouden.nl/soap/${name}"` });

/** Names of the services, as their documents have them: not read from the lists of the tool. */
const WRITING = [
	...['AddMutatie', 'AddFactuur', 'AddRelatie', 'UpdateRelatie', 'AddGrootboekrekening', 'addmutatie', ''],
	...['UpdateGrootboekrekening', 'AutoLogin', 'GetMutaties/AddMutatie', 'GetMutatiesX', 'getmutaties'],
];

test.each(WRITING)('the books by codes: %o is not sent', (name) => {
	expect(isReadingMessage(soap(name))).toBe(false);
});

test.each(['GetMutaties', 'GetSaldo', 'OpenSession'])('the books by codes: %s is, as a POST', (name) => {
	expect([isReadingMessage(soap(name)), isReadingMessage(soap(name, 'GET'))]).toEqual([true, false]);
	expect(isReadingMessage(rest('POST', `/soap.asmx/${name}`))).toBe(false);
});

test.each([
	...(['POST', 'PATCH', 'PUT', 'DELETE'] as const).map((method) => [method, '/v1/mutation'] as const),
	['POST', '/v1/session/x'],
	['PATCH', '/v1/session'],
	['POST', '/v1/invoice?x=/v1/session'],
	['DELETE', '/v1/product/1'],
] as const)('the books by token: %s %s is not sent', (method, path) => {
	expect(isReadingRequest(rest(method, path))).toBe(false);
});

test.each(['Run_GetAndLock', 'Run_Lock', 'Employee_Insert', 'Journals_GetByRunCompany', 'run_getlist', ''])(
	'the payroll: %o is not sent',
	(name) => expect(isReadingPayroll(soap(name))).toBe(false),
);

const STATUS = 'status=Compleet';
test.each([
	['GET', `/openapi/8/GetWorkorders/?${STATUS}`],
	['GET', `/openapi/8/GetWorkorders/?${STATUS}&update_status=true`],
	['GET', `/openapi/8/GetWorkorders/?${STATUS}&update_status=False`],
	['GET', `/openapi/8/GetWorkorders/?${STATUS}&update_status=false&update_status=true`],
	['GET', `/openapi/8/GetWorkorders/?${STATUS}&update.status=false`],
	['GET', '/openapi/8/GetWorkorder/?row_id=1&update_status=false'],
	['GET', '/openapi/8/UpdateWorkorder/?row_id=1&workstatus=1'],
	['GET', '/openapi/8/DeleteEntity/?entity=material&key=code&value=1'],
	['GET', '/openapi/8/numbers/?type=workorder'],
	['GET', '/openapi/8/relations/?update_status=true'],
	['POST', '/openapi/8/relations/'],
	['PUT', '/openapi/8/invoices/'],
] as const)('the field service: %s %s is not sent', (method, path) => {
	expect(isReadingOrders(rest(method, path))).toBe(false);
});

/** PHP takes dots and spaces for underscores, and the last of several: what it would read counts. */
test.each(['update.status=true', 'update%20status=true', 'update_status[]=true', 'UPDATE_STATUS=true'])(
	'the field service: nor with %s behind the word that it does not mark',
	(other) => {
		const path = `/openapi/8/GetWorkorders/?${STATUS}&update_status=false&${other}`;
		expect(isReadingOrders(rest('GET', path))).toBe(false);
	},
);
