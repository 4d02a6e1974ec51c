import { inspect } from 'node:util';
import { testCredential } from '../../engine';
import type { FaultKind } from '../../sandbox';
import { runOutSmart } from '../support/outSmartWorkflow';
import { few } from '../support/runs';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const BEARER = 'brr/4711+geheim=x&y';
/** Nobody's, with characters that are written otherwise in an address, in XML and in JSON. */
const ODD = { token: 'tok en/+&="<ë>7', softwareToken: "soft%ware#tok'en?\\8" };

/** Every secret that the services know, and every session that was opened. */
function secrets(...others: string[]): string[] {
	const { outSmart, eBoekhouden, calls } = sandbox();
	const sessions = calls.flatMap(({ response }) =>
		[...response.matchAll(/<SessionID>([^<]+)</g)].map((match) => match[1] ?? ''),
	);
	const { securityCode1, securityCode2 } = eBoekhouden.credentials;
	const { token, softwareToken } = outSmart.credentials;
	return [token, softwareToken, BEARER, securityCode1, securityCode2, ...sessions, ...others];
}

/** As it is, and as an address or JSON would have it. */
function formsOf(secret: string): string[] {
	const encoded = encodeURIComponent(secret);
	return [
		secret,
		encoded,
		encoded.toLowerCase(),
		encodeURIComponent(encoded),
		new URLSearchParams({ secret }).toString().slice('secret='.length),
		JSON.stringify(secret).slice(1, -1),
	];
}

const leaksIn = (text: string, ...others: string[]) =>
	[...new Set(secrets(...others).flatMap(formsOf))].filter((form) => text.includes(form));
const everythingOf = (execution: { raw: unknown }) =>
	JSON.stringify(execution.raw) +
	inspect(execution, { depth: 30, maxStringLength: null, maxArrayLength: null });

const kinds: (FaultKind | null)[] = [
	null,
	'dropBefore',
	'dropAfter',
	'html',
	'empty',
	'cutOff',
	'garbage',
	'unavailable',
	'sessionExpired',
	'callLimit',
	'tooManyRequests',
	'outsmartCode',
];
const OPERATIONS = [
	'GET relations',
	'POST materials',
	'GET GetWorkorders',
	'GET GetWorkorder update_status=true',
	'GetFacturen',
	'AddFactuur',
];

test.each(few(kinds))(
	'an execution with fault %s holds no secret: not in rows, errors, logs or saved data',
	async (kind) => {
		if (kind) for (const operation of OPERATIONS) sandbox().faults.inject({ kind, operation, times: 4 });
		const { execution, rows } = await runOutSmart(
			sandbox(),
			{},
			{ secrets: { outSmart: { bearerToken: BEARER } } },
		);
		expect(rows.length).toBeGreaterThan(0);
		expect(secrets().length).toBeGreaterThan(6);
		expect(secrets().every((secret) => secret.length > 3)).toBe(true);
		expect(leaksIn(everythingOf(execution))).toEqual([]);
	},
);

test('the secrets do travel, so that their absence says something', async () => {
	await runOutSmart(sandbox(), { exportInvoices: false });
	const { token } = sandbox().outSmart.credentials;
	expect(JSON.stringify(sandbox().calls)).toContain(sandbox().eBoekhouden.credentials.securityCode2);
	expect(leaksIn(`GET /relations/?token=${encodeURIComponent(token)}`)).toContain(token);
});

describe('a service that echoes what it was sent does not bring a secret into a row', () => {
	test('OutSmart, in a message', async () => {
		const { token, softwareToken } = sandbox().outSmart.credentials;
		const echo = [token, softwareToken, BEARER].flatMap(formsOf).join(' | ');
		const text =
			`Call to https://x/relations/?token=${token}&software_token=${softwareToken} | ${echo}`.slice(0, 450);
		sandbox().faults.inject({ kind: 'outsmartCode', code: 4711, text, operation: 'GET relations', times: 9 });
		const { execution, rows } = await runOutSmart(
			sandbox(),
			{},
			{ secrets: { outSmart: { bearerToken: BEARER } } },
		);
		expect(JSON.stringify(rows)).toContain('token=*****&software_token=*****');
		expect(leaksIn(everythingOf(execution))).toEqual([]);
	});

	test('e-Boekhouden, in the text of a refusal', async () => {
		const { securityCode1, securityCode2 } = sandbox().eBoekhouden.credentials;
		const text = `Code ${securityCode2} & <${securityCode1}> ${encodeURIComponent(securityCode2)}`;
		sandbox().faults.inject({ kind: 'refuse', operation: 'AddFactuur', code: 'X1', text, times: 9 });
		const { execution, rows } = await runOutSmart(sandbox());
		expect(JSON.stringify(rows)).toContain('Code ***** & <*****>');
		expect(leaksIn(everythingOf(execution))).toEqual([]);
	});

	test.each([
		['cut off in the middle of a secret', (secret: string) => `${'x'.repeat(490)} ${secret}`],
		['in another case', (secret: string) => secret.toUpperCase()],
	])('%s', async (_how, say) => {
		const { token } = sandbox().outSmart.credentials;
		sandbox().faults.inject({
			kind: 'outsmartCode',
			code: 4711,
			text: say(token),
			operation: 'GET materials',
			times: 9,
		});
		const { execution } = await runOutSmart(sandbox());
		const everything = everythingOf(execution);
		expect(leaksIn(everything, token.slice(0, 9), token.toUpperCase())).toEqual([]);
	});
});

describe('secrets with characters that are written otherwise in an address', () => {
	const echo = Object.values(ODD).flatMap((secret) => [
		secret,
		encodeURIComponent(secret),
		encodeURIComponent(encodeURIComponent(secret)),
		JSON.stringify(secret),
	]);

	test.each(few(echo))('%s does not come back', async (form) => {
		sandbox().faults.inject({ kind: 'outsmartCode', code: 1007, text: `sent: ${form}.`, times: 99 });
		const { execution, rows } = await runOutSmart(sandbox(), {}, { secrets: { outSmart: ODD } });
		expect(JSON.stringify(rows)).toContain('sent: ');
		expect(leaksIn(everythingOf(execution), ...Object.values(ODD))).toEqual([]);
	});

	test('an address that nobody answers at is named without them', async () => {
		const outSmart = { ...ODD, baseUrl: 'http://127.0.0.1:9/openapi/8' };
		const { execution, rows } = await runOutSmart(sandbox(), {}, { secrets: { outSmart } });
		expect(JSON.stringify(rows)).toContain('geen antwoord van 127.0.0.1:9');
		expect(leaksIn(everythingOf(execution), ...Object.values(ODD))).toEqual([]);
	});

	test.each(few([{}, { baseUrl: 'http://127.0.0.1:9/openapi/8' }, { baseUrl: 'not an address' }]))(
		'the connection test with %j fails without them',
		async (change) => {
			const data = { baseUrl: sandbox().outSmart.url, bearerToken: BEARER, ...ODD, ...change };
			const { status, message } = await testCredential('outSmartApi', data);
			expect(status).toBe('Error');
			expect(message.length).toBeGreaterThan(20);
			expect(leaksIn(message, ...Object.values(ODD))).toEqual([]);
		},
	);
});

test.each([
	['the token', { token: 'another-token' }, /token/],
	['the software token', { softwareToken: 'another-software-token' }, /software token/],
])('the connection test really fails on %s, and writes nothing', async (_what, change, words) => {
	const data = { ...sandbox().outSmart.credentials, baseUrl: sandbox().outSmart.url };
	expect((await testCredential('outSmartApi', data)).status).toBe('OK');
	const { status, message } = await testCredential('outSmartApi', { ...data, ...change });
	expect({ status, message }).toEqual({ status: 'Error', message: expect.stringMatching(words) });
	expect(leaksIn(message, ...Object.values(change))).toEqual([]);
	expect(sandbox().writes()).toEqual([]);
});
