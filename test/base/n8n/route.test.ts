import { inspect } from 'node:util';
import type { IExecuteFunctions, IHttpRequestHelper } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import { asCredentialTest } from '../../../base/n8n/credential';
import { text } from '../../../base/n8n/fieldTypes';
import { kindsFor } from '../../../base/n8n/kinds';
import type { Operation, Resource } from '../../../base/n8n/operation';
import { route } from '../../../base/n8n/route';
import { ServiceProblem } from '../../../base/problems/problem';

const PROBLEM = new ServiceProblem({
	service: 'e-Boekhouden',
	operation: 'AddMutatie',
	outcome: 'notDone',
	problem: { code: 'refused' },
	code: 'X1',
	text: 'Nee',
});

const told = { action: '', description: '' };
const name = text({ displayName: 'Name' });
const { perItem, allItems } = kindsFor<string>();

/** Gives as many items as it is told; fails on "boo". */
const get = perItem({
	...told,
	name: 'Get',
	value: 'get',
	fields: { name },
	async execute({ client, values, item }) {
		if (values.name === 'boo') throw PROBLEM;
		return Array.from({ length: Number(item.count) }, () => ({ client, name: values.name }));
	},
});
const sum = allItems({
	...told,
	name: 'Sum',
	value: 'sum',
	fields: { name },
	service: 'e-Boekhouden',
	async execute({ client, values, items }) {
		if (values.name === 'boo') throw new TypeError('a mistake of ours');
		return [{ json: { client, count: items.length } }];
	},
});
const ofItems: Operation<string> = { ...sum, action: 'Sum', value: 'ofItems', needsItems: true };
const alone: Operation<string> = {
	...sum,
	name: 'Alone',
	value: 'alone',
	needsNoAccount: true,
	run: async ({ clients }) => [{ json: { client: String(await clients.in('')) } }],
};
const resources: Resource<string>[] = [
	{ name: 'Thing', value: 'thing', default: 'get', operations: [get, sum, ofItems, alone] },
];

interface Given {
	operation: string;
	/** The parameter `name` of each item. */
	names?: string[];
	counts?: number[];
	continueOnFail?: boolean;
	connect?: () => Promise<string>;
	type?: string;
}

async function run({ operation, names = ['a'], counts, continueOnFail = false, connect, type = 't' }: Given) {
	const connections: string[] = [];
	const node = {
		getNode: () => ({ id: '1', name: 'N', type, typeVersion: 1, position: [0, 0], parameters: {} }),
		getInputData: () => names.map((_name, index) => ({ json: { count: counts?.[index] ?? 1 } })),
		getNodeParameter: (parameter: string, index: number, fallback: unknown) =>
			({ resource: 'thing', operation, name: names[index] })[parameter] ?? fallback,
	} as unknown as IExecuteFunctions;
	const service = {
		open: async () => {
			connections.push('open');
			return (await connect?.()) ?? 'client';
		},
		close: async () => void connections.push('close'),
	};
	const output = await route(node, resources, service, continueOnFail).catch(
		(error: unknown) => error as NodeApiError,
	);
	return { output, connections };
}

test('each item gives its own items, paired with it', async () => {
	const { output, connections } = await run({ operation: 'get', names: ['a', 'b', 'c'], counts: [2, 0, 1] });
	expect(output).toEqual([
		[
			{ json: { client: 'client', name: 'a' }, pairedItem: { item: 0 } },
			{ json: { client: 'client', name: 'a' }, pairedItem: { item: 0 } },
			{ json: { client: 'client', name: 'c' }, pairedItem: { item: 2 } },
		],
	]);
	expect(connections).toEqual(['open', 'close']);
});

test('a model can use a batch that needs no items of an earlier step, and no other', async () => {
	const { output } = await run({ operation: 'sum', type: 'tTool' });
	expect(output).toMatchObject([[{ json: { count: 1 } }]]);
	const refused = await run({ operation: 'ofItems', type: 'tTool' });
	expect(refused.output).toMatchObject({
		message:
			"'Sum' works on the items of earlier steps, so a model cannot use it as a tool. Nothing was done.",
	});
	expect(refused.connections).toEqual([]);
});

test('what needs no account connects to none', async () => {
	const { output, connections } = await run({ operation: 'alone' });
	expect(output).toEqual([[{ json: { client: 'undefined' } }]]);
	expect(connections).toEqual([]);
});

describe('what fails', () => {
	test('is told with what happened, what to do and for which item, and the session is closed', async () => {
		const { output, connections } = await run({ operation: 'get', names: ['a', 'boo'] });
		expect(output).toBeInstanceOf(NodeApiError);
		expect(output).toMatchObject({
			message: 'e-Boekhouden: the service refused (AddMutatie): X1: Nee',
			description: 'Fix what the text of the service names, then run again.',
			context: { itemIndex: 1 },
		});
		expect(connections).toEqual(['open', 'close']);
	});

	test('becomes an item of its own where the user wants to go on', async () => {
		const { output } = await run({ operation: 'get', names: ['boo', 'b'], continueOnFail: true });
		expect(output).toEqual([
			[
				{
					json: {
						count: 1,
						error: PROBLEM.message,
						message: {
							code: 'refused',
							kind: 'refused',
							outcome: 'notDone',
							service: 'e-Boekhouden',
							operation: 'AddMutatie',
							writes: false,
							serviceCode: 'X1',
							serviceText: 'Nee',
							advice: 'Fix what the text of the service names, then run again.',
						},
					},
					pairedItem: { item: 0 },
				},
				{ json: { client: 'client', name: 'b' }, pairedItem: { item: 1 } },
			],
		]);
	});

	test('by a mistake of ours is told as it is, and the session is closed', async () => {
		const { output, connections } = await run({ operation: 'sum', names: ['boo'] });
		expect(output).toBeInstanceOf(NodeOperationError);
		expect(output).toMatchObject({ message: 'a mistake of ours' });
		expect(connections).toEqual(['open', 'close']);
	});

	test('for want of the operation says so, and opens nothing', async () => {
		const { output, connections } = await run({ operation: 'fly' });
		expect(output).toMatchObject({ message: "This version of the node has no 'fly' of 'thing'." });
		expect(connections).toEqual([]);
	});

	test('holds nothing but what is told', async () => {
		const { output } = await run({ operation: 'get', names: ['boo'] });
		const { cause } = output as NodeApiError;
		expect(cause).toBeUndefined();
		expect(inspect(output, { depth: 10 })).not.toContain('ServiceProblem');
	});
});

describe('the connection test of a credential', () => {
	const helper = { helpers: {} } as unknown as IHttpRequestHelper;

	test('throws message and advice in one line, without a cause that n8n would show instead', async () => {
		const error: unknown = await asCredentialTest(helper, {}, () => Promise.reject(PROBLEM)).catch(
			(thrown: unknown) => thrown,
		);
		expect(error).toMatchObject({ message: PROBLEM.inFull });
		expect((error as Error).cause).toBeUndefined();
		expect(error).not.toBeInstanceOf(ServiceProblem);
	});

	test.each([
		['Bearer abc123', 'begins with Bearer'],
		['token=abc123', 'begins with a name and a sign'],
		['Software-Token: abc123', 'begins with a name and a sign'],
		['"abc123"', 'stands between quotes'],
		['\u201cabc123\u201d', 'stands between quotes'],
		['abc 123', 'has a space or a line break'],
		['abc\u200b123', 'has a character in it that is not seen'],
	])(
		'after a refusal says what was pasted around a token, and nothing of it: %j',
		async (softwareToken, found) => {
			const refused = asCredentialTest(helper, { softwareToken }, () => Promise.reject(PROBLEM));
			await expect(refused).rejects.toThrow(`${PROBLEM.inFull} 'Software Token' ${found}`);
			await expect(refused).rejects.not.toThrow('123');
			expect(await asCredentialTest(helper, { softwareToken }, async () => {})).toEqual({});
		},
	);

	test('says no such thing of a code as the services give it', async () => {
		const codes = ['{6F9619FF-8B86-D011-B42D-00CF4FC964FF}', 'ab12cd==', 'eyJhbGciOi.J9_-x', 'f3:9a', ''];
		for (const accessToken of codes)
			await expect(
				asCredentialTest(helper, { accessToken, baseUrl: '"x" y' }, () => Promise.reject(PROBLEM)),
			).rejects.toMatchObject({ message: PROBLEM.inFull });
	});
});
