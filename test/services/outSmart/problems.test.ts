import { isNotOpenToUs } from '../../../services/outSmart/errors';
import { NoAnswer } from '../../../base/transport/http';
import {
	answer,
	BEARER_TOKEN,
	clientFor,
	clientWith,
	raw,
	refusal,
	SOFTWARE_TOKEN,
	TOKEN,
} from '../../support/outSmart/answers';
import { SAMPLE_ORDER } from '../../support/outSmart/records';
import { problemOf } from '../../support/problems';

const EMPTY_LIST = answer([]);

describe('codes in the answer', () => {
	test.each([
		[1002, 'login', 'wrongToken'],
		[1003, 'login', 'wrongToken'],
		[1004, 'login', 'wrongToken'],
		[1005, 'login', 'wrongToken'],
		[1006, 'login', 'baseUrlWrong'],
		[1500, 'refused', 'notThere'],
		[1504, 'refused', 'refused'],
		[9876, 'refused', 'refused'],
	])('%i is %s, and is not tried again', async (code, kind, own) => {
		const { client, requests } = clientWith(refusal(code, 'Required field missing: name', 'The second.'));
		const problem = await problemOf(client.listEmployees());
		expect(problem.facts).toMatchObject({ kind, problem: { code: own }, outcome: 'notDone' });
		expect(problem.message).toContain(` (employees): ${code}: Required field missing: name; The second`);
		expect(requests).toHaveLength(1);
	});

	test.each([
		['absent', { code: 1300, response: null }],
		['null', { code: 1300, messages: null, response: null }],
		['text', { code: 1300, messages: 'One text', response: null }],
		['of another kind', { code: 1300, messages: [{ field: 'name' }, 5], response: null }],
	])('messages that are %s', async (_name, envelope) => {
		const problem = await problemOf(clientWith(raw(JSON.stringify(envelope))).client.listEmployees());
		expect(problem.facts).toMatchObject({ kind: 'refused', code: '1300' });
	});

	test.each([
		['1007', refusal(1007, 'Uncaught')],
		['a web page', raw('<html><body>502 Bad Gateway</body></html>', 502)],
		['nothing', raw('')],
		['half an answer', raw('{"code":200,"messages":[],"response":[{"id')],
		['no connection', new NoAnswer('ECONNRESET', true)],
	])('%s passes: tried again, and then it works', async (_name, passing) => {
		const { client, requests, waits } = clientWith(passing, passing, EMPTY_LIST);
		expect(await client.listEmployees()).toEqual([]);
		expect(requests).toHaveLength(3);
		expect(waits).toHaveLength(2);
	});

	test.each([
		['KEY CODE NOT ALLOWED', 'refused', 1],
		['Key `code` not allowed', 'refused', 1],
		['SQL error code 1205: lock wait timeout', 'hiccup', 3],
		['Key name not allowed for this code', 'hiccup', 3],
	])('1007 for a filter on code, with "%s", is %s: %i tries, then the whole list', async (text, _, tries) => {
		const refusals = Array.from({ length: tries }, () => refusal(1007, text));
		const { client, requests } = clientWith(...refusals, EMPTY_LIST);
		expect(await client.projects.list('P-100')).toEqual([]);
		expect(requests.map(({ url }) => url.includes('P-100'))).toEqual([...refusals.map(() => true), false]);
	});

	test('1007 that stays ends after three tries', async () => {
		const { client, requests } = clientWith(refusal(1007));
		expect((await problemOf(client.listEmployees())).facts).toMatchObject({
			kind: 'hiccup',
			outcome: 'unknown',
		});
		expect(requests).toHaveLength(3);
	});

	test('whatever writes may be repeated too', async () => {
		const lost = new NoAnswer('ETIMEDOUT', true);
		const { client, requests } = clientWith(lost, answer(SAMPLE_ORDER));
		expect(await client.markAsHandled('204511')).toMatchObject({ id: '204511' });
		expect(requests.map(({ url }) => new URL(url).searchParams.get('update_status'))).toEqual([
			'true',
			'true',
		]);
	});
});

describe('the work order status', () => {
	test.each([
		['is set', answer({}), true],
		['1503: it had that already', refusal(1503, 'No data changed'), false],
	])('%s', async (_what, given, isSet) => {
		const { client } = clientWith(given);
		expect(await client.setWorkStatus('1', '99')).toBe(isSet);
	});

	test.each([1500, 1504])('%i: it is not set', async (code) => {
		const { client } = clientWith(refusal(code, 'No'));
		expect((await problemOf(client.setWorkStatus('1', '99'))).facts.code).toBe(String(code));
	});
});

test.each([
	[
		'a web page',
		raw('<!DOCTYPE html><html><body>Onderhoud</body></html>'),
		'a web page instead of data (HTTP 200)',
	],
	['nothing', raw('', 503), 'nothing at all (HTTP 503)'],
	['spaces', raw(' \n '), 'nothing at all (HTTP 200)'],
	[
		'half an answer',
		raw('{"code":200,"messages":[],"respo'),
		'a message that breaks off half-way (HTTP 200)',
	],
	['half a list', raw('[{"code":1'), 'a message that breaks off half-way'],
	[
		'a warning of PHP',
		raw('<br />\n<b>Warning</b>: …\n{"code":200}'),
		'data that is not an answer of this service',
	],
	['text', raw('OK'), 'data that is not an answer of this service'],
	['JSON of another service', raw('{"ok":true}'), 'data that is not an answer of this service (HTTP 200)'],
	['a list', raw('[]'), 'data that is not an answer of this service'],
	['null', raw('null'), 'data that is not an answer of this service'],
	['a code in words', answer([], 'OK'), 'data that is not an answer of this service'],
	['a code that is an object', answer([], {}), 'data that is not an answer of this service'],
	['a redirect', raw('', 302), 'a redirect (HTTP 302)'],
	['a right answer with a wrong status', raw(EMPTY_LIST.body, 500), 'answered with HTTP 500'],
	['no list', raw('{"code":200,"messages":[]}'), 'a message of an unexpected shape'],
	['an object for a list', answer({ 0: {} }), 'a message of an unexpected shape'],
	['a count for a list', answer(3), 'a message of an unexpected shape'],
	['a list of texts', answer(['a']), 'a message of an unexpected shape'],
	['a list of lists', answer([[]]), 'a message of an unexpected shape'],
])('%s is no answer', async (_name, given, message) => {
	const problem = await problemOf(clientWith(given).client.listEmployees());
	expect(problem.facts.kind).toBe('unreadable');
	expect(problem.message).toContain(message);
});

test('records without the field that they are known by are no list: all would be new', async () => {
	const nameless = clientWith(answer([{ name: 'Bakkerij De Korst' }, {}])).client;
	for (const list of [
		() => nameless.listRelations(),
		() => nameless.listMaterials(),
		() => nameless.listHourTypes(),
		() => nameless.listWorkStatuses(),
		() => nameless.customerPrices.list(),
	])
		expect((await problemOf(list())).message).toMatch(/records without \w+/);
	const one = clientWith(answer([{ debtor_number: '1042' }, { name: 'Without' }])).client;
	expect(await one.listRelations()).toHaveLength(2);
});

test('more than 400,000 rows are refused', async () => {
	const body = `{"code":200,"messages":[],"response":[${'{},'.repeat(400_000)}{}]}`;
	const problem = await problemOf(clientWith(raw(body)).client.listMaterials());
	expect(problem.message).toContain('two million parts');
});

test.each([
	['null', null],
	['a list', [SAMPLE_ORDER]],
	['a record without an id', { ...SAMPLE_ORDER, id: null }],
	['a count', 1],
])('%s is no work order', async (_name, response) => {
	const problem = await problemOf(clientWith(answer(response)).client.getWorkOrder('204511'));
	expect(problem.facts.kind).toBe('unreadable');
	expect(problem.message).toContain('a record without id');
});

test('one work order without an id is one of the list', async () => {
	const { client } = clientWith(answer([SAMPLE_ORDER, { OrderNr: 'WB-2' }]));
	const found = await client.listWorkOrders({ status: 'Compleet' });
	expect(found.map(({ id }) => id)).toEqual(['204511', '']);
});

test('429 is a limit, and is not tried again', async () => {
	const { client, requests } = clientWith(raw('slow down', 429));
	expect((await problemOf(client.listEmployees())).facts).toMatchObject({
		kind: 'limit',
		outcome: 'unknown',
	});
	expect(requests).toHaveLength(1);
});

test.each([401, 403])('%i without an answer: which tokens there are', async (status) => {
	const problem = await problemOf(clientWith(raw('<html>No</html>', status)).client.listEmployees());
	expect(problem.facts.kind).toBe('login');
	expect(problem.inFull).toContain('bearer token');
});

test('no connection: where to look', async () => {
	const refused = await problemOf(clientWith(new NoAnswer('ECONNREFUSED', false)).client.listEmployees());
	expect(refused.inFull).toContain('no answer from app.out-smart.com (the connection was refused)');
	expect(refused.inFull).toContain('Check the base URL');
	const timeOut = await problemOf(clientWith(new NoAnswer('ETIMEDOUT', true)).client.listEmployees());
	expect(timeOut.facts).toMatchObject({
		kind: 'unreachable',
		outcome: 'unknown',
		advice: 'Try again later; this call changed nothing.',
	});
});

test.each(['', 'app.out-smart.com', 'not an address', 'ftp://app.out-smart.com'])(
	'%o is no base URL, and nothing is sent',
	async (baseUrl) => {
		const { client, requests } = clientFor({ baseUrl }, EMPTY_LIST);
		const problem = await problemOf(client.listEmployees());
		expect(problem.facts).toMatchObject({ problem: { code: 'baseUrlWrong' } });
		expect(requests).toEqual([]);
	},
);

const ENCODED = `token=${TOKEN}&software_token=${encodeURIComponent(SOFTWARE_TOKEN)}`;
const ECHO = `Rejected ${TOKEN} ${SOFTWARE_TOKEN} ${BEARER_TOKEN} https://app.out-smart.com/openapi/8/employees/?${ENCODED} ${encodeURIComponent(SOFTWARE_TOKEN)}`;
const SECRETS = [
	TOKEN,
	SOFTWARE_TOKEN,
	BEARER_TOKEN,
	encodeURIComponent(SOFTWARE_TOKEN),
	ENCODED,
	'fedcba9876',
];

test.each([
	['a login refusal', refusal(1004, ECHO)],
	['a refusal with a code of its own', refusal(9876, ECHO)],
	['a hiccup', refusal(1007, ECHO)],
	['a code', answer([], ECHO)],
	['a web page', raw(`<html><body>${ECHO}</body></html>`)],
	['text', raw(ECHO, 400)],
	['half an answer', raw(`{"code":200,"messages":["${ECHO}`)],
	['another answer', answer(ECHO)],
	['a list of texts', answer([ECHO])],
	['a failing connection', Object.assign(new Error(ECHO), { config: { url: ECHO }, cause: new Error(ECHO) })],
	['a failing connection with a code', Object.assign(new Error(ECHO), { code: 'ECONNRESET', request: ECHO })],
])('no secret is in a problem, though the service echoes it: %s', async (_name, given) => {
	const { client } = clientFor({ bearerToken: BEARER_TOKEN }, given);
	const problem = await problemOf(client.listEmployees());
	const { message, inFull, stack, facts } = problem;
	const seen = [message, inFull, stack, JSON.stringify(problem), JSON.stringify(facts)].join('\n');
	for (const secret of SECRETS) expect(seen).not.toContain(secret);
	expect(problem.cause).toBeUndefined();
});

test.each([
	['an unknown endpoint', refusal(1001), true],
	['a refusal', refusal(9876, 'Not licensed'), true],
	['HTTP 403', raw('', 403), true],
	['a page that is not there', raw('<html><body>Not found</body></html>', 404), true],
	['another token', refusal(1004), false],
	['an error of the service', refusal(1007), false],
	['a web page', raw('<html></html>', 502), false],
	['no connection', new NoAnswer('ECONNRESET', true), false],
])('whether a list is closed to us for good: %s', async (_name, given, isClosed) => {
	expect(isNotOpenToUs(await problemOf(clientWith(given).client.customerPrices.list()))).toBe(isClosed);
});
