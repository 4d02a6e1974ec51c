import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import type { INodeParameters } from 'n8n-workflow';
import { listSearch, NODE, runNode, testCredential } from '../../engine';
import { useSandbox } from '../support/sandbox';
import { credentialsOf } from '../support/runOperation';

/** Every request that leaves, by whatever way. */
const left: { method: string; host: string; path: string; headers: string }[] = [];
const note = (message: unknown) => {
	const { request } = message as { request: ClientRequest };
	const { method, host, path } = request;
	left.push({ method, host, path, headers: JSON.stringify(request.getHeaders()) });
};
beforeAll(() => subscribe('http.client.request.start', note));
afterAll(() => unsubscribe('http.client.request.start', note));
beforeEach(() => void left.splice(0));

const sandbox = useSandbox();

type Type = 'eBoekhoudenRestApi' | 'eBoekhoudenSoapApi' | 'nmbrsApi' | 'outSmartApi';

/** An address of this machine too, but not by one of the names that are certain to be. */
function elsewhere(type: Type, change: object = {}) {
	const data = credentialsOf(sandbox())[type]?.data ?? {};
	return { ...data, baseUrl: String(data.baseUrl).replace('127.0.0.1', '0.0.0.0'), ...change };
}

const REFUSED = /not encrypted \(http\)/;
const NODES: [type: Type, node: string, parameters: INodeParameters][] = [
	[
		'eBoekhoudenRestApi',
		'eBoekhouden',
		{ authentication: 'rest', resource: 'costCentre', operation: 'getMany' },
	],
	['eBoekhoudenSoapApi', 'eBoekhouden', { resource: 'costCentre', operation: 'getMany' }],
	['nmbrsApi', 'nmbrs', { resource: 'company', operation: 'getMany' }],
	['outSmartApi', 'outSmart', { resource: 'employee', operation: 'getMany' }],
];

describe.each(NODES)('%s', (type, node, parameters) => {
	const run = async (change?: object) =>
		await runNode(`n8n-nodes-eboekhouden.${node}`, parameters, {
			credentials: { [type]: { data: elsewhere(type, change) } },
		});

	test.each([{}, { allowHttp: false }, { allowHttp: '={{ "false" }}' }])(
		'with %j, a node sends nothing over http, and says what to change',
		async (change) => {
			const { error } = await run(change);
			expect(error?.message).toMatch(REFUSED);
			expect(error?.description).toContain('begins with https://');
			expect(left).toEqual([]);
		},
	);

	test('a node whose credential allows it does', async () => {
		const done = await run({ allowHttp: true });
		expect(done.error).toBeUndefined();
		expect(done.items(NODE).length).toBeGreaterThan(0);
		expect(new Set(left.map(({ host }) => host))).toEqual(new Set(['0.0.0.0']));
	});

	test('the test of the credential sends nothing either, not even the request of n8n itself', async () => {
		const { status, message } = await testCredential(`${type}`, elsewhere(type));
		expect([status, message]).toEqual(['Error', expect.stringMatching(REFUSED)]);
		expect(left).toEqual([]);
	});
});

test('a drop-down that asks e-Boekhouden follows the same rule', async () => {
	const search = async (change?: object) =>
		await listSearch('n8n-nodes-eboekhouden.eBoekhouden', 'searchRelations', {
			credentials: { eBoekhoudenSoapApi: { data: elsewhere('eBoekhoudenSoapApi', change) } },
		});
	await expect(search()).rejects.toThrow(REFUSED);
	expect(left).toEqual([]);
	expect((await search({ allowHttp: true })).results.length).toBeGreaterThan(0);
});
