import { inspect } from 'node:util';
import { testCredential } from '../../engine';
import type { FaultKind, Sandbox } from '../../sandbox';
import { runPayroll } from '../support/payrollWorkflow';
import { few } from '../support/runs';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

/** Every secret that the services know, and every session that was opened. */
function secretsOf({ nmbrs, eBoekhouden, calls }: Sandbox): string[] {
	const sessions = calls.flatMap(({ response }) =>
		[...response.matchAll(/<SessionID>([^<]+)</g)].map((match) => match[1] ?? ''),
	);
	const { securityCode1, securityCode2 } = eBoekhouden.credentials;
	return [nmbrs.credentials.token, securityCode1, securityCode2, ...sessions].filter(
		(secret) => secret.length > 3,
	);
}

function leaksIn(text: string): string[] {
	return secretsOf(sandbox()).filter((secret) => text.includes(secret));
}

const kinds: (FaultKind | null)[] = [
	null,
	'dropAfter',
	'html',
	'cutOff',
	'garbage',
	'sessionExpired',
	'callLimit',
	'nmbrs9999',
];
test.each(few(kinds))(
	'an execution with fault %s holds no secret: not in rows, errors, logs or saved data',
	async (kind) => {
		if (kind) {
			for (const operation of ['Journals_GetByRunCompany_v2', 'AddMutatie'])
				sandbox().faults.inject({ kind, operation });
		}
		const { execution } = await runPayroll(sandbox());
		const everything =
			JSON.stringify(execution.raw) + inspect(execution, { depth: 30, maxStringLength: null });
		expect(secretsOf(sandbox()).length).toBeGreaterThan(3);
		expect(leaksIn(everything)).toEqual([]);
	},
);

test('a service that echoes what it was sent does not bring a secret into a row', async () => {
	const { securityCode2 } = sandbox().eBoekhouden.credentials;
	sandbox().faults.inject({
		kind: 'refuse',
		operation: 'AddMutatie',
		code: 'X1',
		text: `SecurityCode2 ${securityCode2} & <${securityCode2}>`,
	});
	const { execution, rows } = await runPayroll(sandbox());
	expect(rows[0]?.reason).toContain('SecurityCode2 *****');
	expect(leaksIn(inspect(execution, { depth: 30, maxStringLength: null }))).toEqual([]);
});

describe('connection tests', () => {
	const nmbrs = (change: object = {}) => ({
		...sandbox().nmbrs.credentials,
		baseUrl: sandbox().nmbrs.url,
		...change,
	});
	const eBoekhouden = (change: object = {}) => ({
		...sandbox().eBoekhouden.credentials,
		baseUrl: sandbox().eBoekhouden.url,
		...change,
	});

	test('succeed with the right secrets', async () => {
		expect((await testCredential('nmbrsApi', nmbrs())).status).toBe('OK');
		expect((await testCredential('eBoekhoudenSoapApi', eBoekhouden())).status).toBe('OK');
		expect(sandbox().writes()).toEqual([]);
	});

	test.each([
		['nmbrsApi', { token: 'another-token' }, /domain.*user name.*API token.*1001/s],
		['nmbrsApi', { baseUrl: 'http://127.0.0.1:9/soap/v3' }, /no answer from 127\.0\.0\.1:9/],
		[
			'eBoekhoudenSoapApi',
			{ securityCode1: 'another-code' },
			/user name or a security code.*Beveiligingscode 1/s,
		],
		['eBoekhoudenSoapApi', { baseUrl: 'not an address' }, /base URL/],
	])('%s fails with %j in the words of the user, without a secret', async (type, change, words) => {
		const data = type === 'nmbrsApi' ? nmbrs(change) : eBoekhouden(change);
		const { status, message } = await testCredential(type, data);
		expect(status).toBe('Error');
		expect(message).toMatch(words);
		expect(leaksIn(message)).toEqual([]);
	});

	test('a right that is missing in the API user template is named', async () => {
		sandbox().payroll.forbid('List_GetAll');
		const { message } = await testCredential('nmbrsApi', nmbrs());
		expect(message).toMatch(/1002/);
		expect(message).toContain('List_GetAll');
	});

	test('an answer that is none', async () => {
		sandbox().faults.inject({ kind: 'html', times: 20 });
		const { status, message } = await testCredential('eBoekhoudenSoapApi', eBoekhouden());
		expect(status).toBe('Error');
		expect(message).toMatch(/the service answered with .*base URL/s);
	});
});
