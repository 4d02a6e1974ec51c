import { testEBoekhoudenLogin } from '../../../services/eBoekhouden/soap/soapClient';
import { result } from './support/answers';
import { clientWith, problemOf } from './support/clientWith';
import { sendPatiently, useBooks } from './support/connect';

const { sandbox, books, connect, called, count } = useBooks();

const WRONG = { username: 'iemand', securityCode1: '00000000', securityCode2: '11111111' };

test.each(Object.entries(WRONG))(
	'a wrong %s is told as that, with where to look, and not tried again',
	async (field, value) => {
		const problem = await problemOf(connect({ login: { [field]: value } }).client.costCentres.list());
		expect(problem.facts).toMatchObject({ kind: 'login', outcome: 'notDone', operation: 'OpenSession' });
		expect(problem.message).toContain('the user name or a security code is not right');
		expect(problem.facts.advice).toContain('Beheer > Inrichting > Instellingen > Koppelingen > API/SOAP');
		expect(called()).toEqual(['OpenSession']);
	},
);

test('spaces around what was pasted into the credential do not count', async () => {
	const { username, securityCode1, securityCode2 } = sandbox().eBoekhouden.credentials;
	const login = {
		username: ` ${username}`,
		securityCode1: `${securityCode1}\n`,
		securityCode2: ` ${securityCode2}\t`,
	};
	const { client } = connect({ login, baseUrl: `${sandbox().eBoekhouden.url} ` });
	expect(await client.costCentres.list()).toHaveLength(3);
});

test.each([
	['no session id', result('OpenSession')],
	['an empty session id', result('OpenSession', '<SessionID />')],
	['a session id that is nil', result('OpenSession', '<SessionID xsi:nil="true" />')],
])('a login that brings %s is no login', async (_name, answer) => {
	const { client, operations } = clientWith({ OpenSession: answer });
	expect((await problemOf(client.costCentres.list())).facts.kind).toBe('login');
	expect(operations()).toEqual(['OpenSession']);
});

test('a login is tried again after a passing fault', async () => {
	sandbox().faults.inject({ kind: 'dropAfter', operation: 'OpenSession' });
	const { client, pauses } = connect();
	expect(await client.costCentres.list()).toHaveLength(3);
	expect(count('OpenSession')).toBe(2);
	expect(pauses).toHaveLength(1);
});

describe('the test of a credential', () => {
	const logIn = (change: object = {}) =>
		testEBoekhoudenLogin({
			...sandbox().eBoekhouden.credentials,
			baseUrl: sandbox().eBoekhouden.url,
			send: sendPatiently,
			wait: async () => {},
			...change,
		});

	test('makes one call that needs both codes, and closes its session', async () => {
		await logIn();
		expect(called()).toEqual(['OpenSession', 'GetGrootboekrekeningen', 'CloseSession']);
		expect(books().sessions.count).toBe(0);
	});

	test('closes its session as well when the call is refused', async () => {
		sandbox().faults.inject({ kind: 'refuse', operation: 'GetGrootboekrekeningen' });
		expect((await problemOf(logIn())).facts.kind).toBe('refused');
		expect(books().sessions.count).toBe(0);
	});
});
