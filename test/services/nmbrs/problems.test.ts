import { NoAnswer } from '../../../base/transport/http';
import { answer, clientWith, coded, fault, raw, TOKEN } from '../../nodes/Nmbrs/support/answers';
import { problemOf } from '../../support/problems';

const EMPTY_LIST = answer('List_GetAll', '<List_GetAllResult />');

describe('codes in the text of a fault', () => {
	test.each([
		[1001, 'login', 'wrongDomainUserOrToken'],
		[1002, 'rights', 'callSwitchedOff'],
		[1003, 'rights', 'notVisible'],
		[1004, 'account', 'accountNotAllowed'],
		[2003, 'rights', 'notVisible'],
		[2004, 'rights', 'notVisible'],
		[2009, 'rights', 'notVisible'],
		[2006, 'refused', 'refused'],
		[2022, 'refused', 'refused'],
	])('%i is %s, and is not tried again', async (code, kind, own) => {
		const { client, requests } = clientWith(coded(code, 'The text'));
		const problem = await problemOf(client.listCompanies());
		expect(problem.facts).toMatchObject({ kind, problem: { code: own }, outcome: 'notDone' });
		expect(problem.message).toContain(`(List_GetAll): ${code}: The text`);
		expect(requests).toHaveLength(1);
	});

	test('its text is told without what stands around it', async () => {
		const problem = await problemOf(clientWith(coded(2006, ' The text ')).client.listCompanies());
		expect(problem.facts).toMatchObject({ code: '2006', text: 'The text' });
	});

	test('1002 names the call and where it is switched on', async () => {
		const { client } = clientWith(coded(1002, 'Unauthorized access'));
		const problem = await problemOf(client.getJournal('1', '2', 2026, 'costCenter'));
		expect(problem.facts.advice).toContain(
			'Switch on Journals_GetByRunCostCenter_v2 in the API user template',
		);
	});

	test.each([
		['9999', coded(9999, 'Unkown')],
		['1006', coded(1006, 'Generic Login Security Failure')],
		['no code', fault('Server was unable to process request. ---> Object reference not set')],
		['a web page', raw('<html><body>502 Bad Gateway</body></html>', 502)],
		['no connection', new NoAnswer('ECONNRESET', true)],
	])('%s passes: tried again, and then it works', async (_name, passing) => {
		const { client, requests, waits } = clientWith(passing, passing, EMPTY_LIST);
		expect(await client.listCompanies()).toEqual([]);
		expect(requests).toHaveLength(3);
		expect(waits).toHaveLength(2);
	});

	test('9999 that stays ends after three tries', async () => {
		const { client, requests } = clientWith(coded(9999, 'Unkown'));
		expect((await problemOf(client.listCompanies())).facts).toMatchObject({ kind: 'hiccup', code: '9999' });
		expect(requests).toHaveLength(3);
	});

	test('a fault about the message itself is not tried again', async () => {
		const text =
			'Unable to handle request without a valid action parameter. Please supply a valid soap action.';
		const { client, requests } = clientWith(fault(text, 'soap:Client'));
		expect((await problemOf(client.listCompanies())).facts).toMatchObject({ kind: 'refused', text });
		expect(requests).toHaveLength(1);
	});
});

test.each([
	[
		'a web page',
		raw('<!DOCTYPE html><html><body>Onderhoud</body></html>'),
		'a web page instead of data (HTTP 200)',
	],
	['nothing', raw('', 503), 'nothing at all (HTTP 503)'],
	['half a message', raw(EMPTY_LIST.body.slice(0, -30)), 'a message that breaks off half-way'],
	['a DOCTYPE', raw(`<!DOCTYPE x []>${EMPTY_LIST.body.slice(38)}`), 'a DOCTYPE, which is not read'],
	['no XML', raw('{"ok":true}'), 'data that is not an answer of this service'],
	['another answer', answer('Run_GetList', '<Run_GetListResult />'), 'a message of an unexpected shape'],
])('%s is no answer', async (_name, given, message) => {
	const { client } = clientWith(given);
	const problem = await problemOf(client.listCompanies());
	expect(problem.facts.kind).toBe('unreadable');
	expect(problem.message).toContain(message);
});

test('no connection: where to look, and that nothing was changed', async () => {
	const refused = await problemOf(clientWith(new NoAnswer('ECONNREFUSED', false)).client.listCompanies());
	expect(refused.inFull).toContain('no answer from api.nmbrs.nl (the connection was refused)');
	expect(refused.inFull).toContain('Check the base URL');
	const timeOut = await problemOf(clientWith(new NoAnswer('ETIMEDOUT', true)).client.listCompanies());
	expect(timeOut.facts.advice).toBe('Try again later; this call changed nothing.');
});

const ECHO = `Rejected <Token>${TOKEN}</Token> for api-user@example.nl`;

test.each([
	['a login fault', coded(1001, ECHO)],
	['a fault with a code of its own', coded(2022, ECHO)],
	['a fault without a code', fault(ECHO)],
	['a client fault', fault(ECHO, 'soap:Client')],
	['a fault code', fault('No', `soap:${TOKEN}`)],
	['a web page', raw(`<html><body>${ECHO}</body></html>`)],
	['text', raw(ECHO, 400)],
	['half a message', raw(EMPTY_LIST.body.replace('</soap:Envelope>', ECHO))],
	['another answer', answer('Run_GetList', `<Token>${TOKEN}</Token>`)],
	[
		'an unreadable record',
		answer('List_GetAll', `<List_GetAllResult><Company><ID>${TOKEN}</ID></Company></List_GetAllResult>`),
	],
	[
		'a failing connection',
		Object.assign(new Error(ECHO), { config: { data: ECHO }, cause: new Error(ECHO) }),
	],
])('the token is in no problem, though the service echoes it: %s', async (_name, given) => {
	const problem = await problemOf(clientWith(given).client.listCompanies());
	const seen = [
		problem.message,
		problem.inFull,
		problem.stack,
		JSON.stringify(problem),
		JSON.stringify(problem.facts),
	];
	expect(seen.join('\n')).not.toContain(TOKEN);
	expect(problem.cause).toBeUndefined();
});
