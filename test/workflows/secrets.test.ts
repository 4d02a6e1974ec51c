import { inspect } from 'node:util';
import type { FaultKind } from '../../sandbox';
import { runOutSmart } from '../support/outSmartWorkflow';
import { runPayroll } from '../support/payrollWorkflow';
import { few } from '../support/runs';
import { useSandbox } from '../support/sandbox';

/** How a secret may be written, and is masked: base/transport/redact.test.ts, services/eBoekhouden/secrets.test.ts. */
const sandbox = useSandbox();

const BEARER = 'brr/4711+geheim=x&y';

/** Every secret that the services know, and every session that was opened. */
function secrets(): string[] {
	const { nmbrs, outSmart, eBoekhouden, calls } = sandbox();
	const sessions = calls.flatMap(({ response }) =>
		[...response.matchAll(/<SessionID>([^<]+)</g)].map((match) => match[1] ?? ''),
	);
	const { securityCode1, securityCode2 } = eBoekhouden.credentials;
	const { token, softwareToken } = outSmart.credentials;
	const ofOutSmart = [token, softwareToken, BEARER].flatMap((one) => [one, encodeURIComponent(one)]);
	return [nmbrs.credentials.token, securityCode1, securityCode2, ...ofOutSmart, ...sessions];
}

const leaksIn = (text: string) => secrets().filter((secret) => text.includes(secret));
const everythingOf = (execution: { raw: unknown }) =>
	JSON.stringify(execution.raw) +
	inspect(execution, { depth: 30, maxStringLength: null, maxArrayLength: null });

const WORKFLOWS = {
	payroll: {
		run: async () => await runPayroll(sandbox()),
		calls: ['Journals_GetByRunCompany_v2', 'AddMutatie'],
	},
	'field service': {
		run: async () => await runOutSmart(sandbox(), {}, { secrets: { outSmart: { bearerToken: BEARER } } }),
		calls: ['GET relations', 'POST materials', 'GET GetWorkorders', 'GetFacturen', 'AddFactuur'],
	},
};
const KINDS: (FaultKind | null)[] = [
	...([null, 'dropBefore', 'dropAfter', 'html', 'empty', 'cutOff', 'garbage', 'unavailable'] as const),
	...(['sessionExpired', 'callLimit', 'tooManyRequests', 'outsmartCode', 'nmbrs9999'] as const),
];

describe.each(Object.entries(WORKFLOWS))('%s', (_name, { run, calls }) => {
	test.each(few(KINDS))(
		'an execution with fault %s holds no secret: not in rows, errors, logs or saved data',
		async (kind) => {
			if (kind) for (const operation of calls) sandbox().faults.inject({ kind, operation, times: 4 });
			const { execution, rows } = await run();
			expect(rows.length).toBeGreaterThan(0);
			expect(secrets().length).toBeGreaterThan(8);
			expect(secrets().every((secret) => secret.length > 3)).toBe(true);
			// They travel, so that their absence says something.
			expect(leaksIn(JSON.stringify(sandbox().calls))).not.toEqual([]);
			expect(leaksIn(everythingOf(execution))).toEqual([]);
		},
	);
});

test('a service that echoes what it was sent does not bring a secret into a row', async () => {
	const { securityCode1, securityCode2 } = sandbox().eBoekhouden.credentials;
	const text = `Code ${securityCode2} & <${securityCode1}>`;
	for (const operation of ['AddMutatie', 'AddFactuur'])
		sandbox().faults.inject({ kind: 'refuse', operation, code: 'X1', text, times: 9 });
	const { token, softwareToken } = sandbox().outSmart.credentials;
	const address = `Call to https://x/relations/?token=${token}&software_token=${softwareToken}`;
	sandbox().faults.inject({
		...{ kind: 'outsmartCode', code: 4711, text: address, operation: 'POST relations', times: 9 },
	});
	for (const { run } of Object.values(WORKFLOWS)) {
		const { execution, rows } = await run();
		expect(JSON.stringify(rows)).toMatch(/Code \*{5} & <\*{5}>/);
		expect(leaksIn(everythingOf(execution))).toEqual([]);
		if (rows.some(({ service }) => service === 'OutSmart'))
			expect(JSON.stringify(rows)).toContain('token=*****&software_token=*****');
	}
});
