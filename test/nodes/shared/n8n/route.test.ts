import { inspect } from 'node:util';
import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import { asCredentialTest } from '../../../../nodes/shared/n8n/credentialTest';
import type { BatchOperation, ItemOperation, Resource } from '../../../../nodes/shared/n8n/operation';
import { route } from '../../../../nodes/shared/n8n/route';
import { ServiceProblem } from '../../../../nodes/shared/problem';

const PROBLEM = new ServiceProblem({
	service: 'e-Boekhouden',
	operation: 'AddMutatie',
	kind: 'refused',
	outcome: 'notDone',
	what: 'the service refused',
	advice: 'Look it up.',
	code: 'X1',
	text: 'Nee',
});

const text = { action: '', description: '', fields: [] };

/** Gives as many items as it is told; fails on "boo". */
const perItem: ItemOperation<string> = {
	...text,
	kind: 'item',
	name: 'Get',
	value: 'get',
	async execute({ client, parameters, item, index }) {
		if (parameters.text('name') === 'boo') throw PROBLEM;
		return Array.from({ length: Number(item.count) }, () => ({
			client,
			index,
			name: parameters.text('name'),
		}));
	},
};
const batch: BatchOperation<string> = {
	...text,
	kind: 'batch',
	name: 'Sum',
	value: 'sum',
	async execute({ client, parameters, items }) {
		if (parameters.text('name') === 'boo') throw new TypeError('a mistake of ours');
		return [{ json: { client, count: items.length }, pairedItem: items.map((_item, item) => ({ item })) }];
	},
};
const alone: BatchOperation<string> = {
	...batch,
	name: 'Alone',
	value: 'alone',
	needsNoAccount: true,
	execute: async ({ client }) => [{ json: { client: String(client) } }],
};
const resources: Resource<string>[] = [
	{ name: 'Thing', value: 'thing', operations: [perItem, batch, alone] },
];

interface Given {
	operation: string;
	/** The parameter `name` of each item. */
	names?: string[];
	counts?: number[];
	continueOnFail?: boolean;
	connect?: () => Promise<string>;
}

async function run({ operation, names = ['a'], counts, continueOnFail = false, connect }: Given) {
	const connections: string[] = [];
	const node = {
		getNode: () => ({ id: '1', name: 'N', type: 't', typeVersion: 1, position: [0, 0], parameters: {} }),
		getInputData: () => names.map((_name, index) => ({ json: { count: counts?.[index] ?? 1 } })),
		getNodeParameter: (name: string, index: number) =>
			({ resource: 'thing', operation, name: names[index] })[name],
		continueOnFail: () => continueOnFail,
	} as unknown as IExecuteFunctions;
	const output = await route(node, resources, {
		connect: async () => {
			connections.push('open');
			return (await connect?.()) ?? 'client';
		},
		close: async () => void connections.push('close'),
	}).catch((error: unknown) => error as NodeApiError);
	return { output, connections };
}

test('each item gives its own items, paired with it', async () => {
	const { output, connections } = await run({ operation: 'get', names: ['a', 'b', 'c'], counts: [2, 0, 1] });
	expect(output).toEqual([
		[
			{ json: { client: 'client', index: 0, name: 'a' }, pairedItem: { item: 0 } },
			{ json: { client: 'client', index: 0, name: 'a' }, pairedItem: { item: 0 } },
			{ json: { client: 'client', index: 2, name: 'c' }, pairedItem: { item: 2 } },
		],
	]);
	expect(connections).toEqual(['open', 'close']);
});

test('a batch runs once for all items', async () => {
	const { output } = await run({ operation: 'sum', names: ['a', 'b'] });
	expect(output).toEqual([
		[{ json: { client: 'client', count: 2 }, pairedItem: [{ item: 0 }, { item: 1 }] }],
	]);
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
			description: 'Look it up.',
			context: { itemIndex: 1 },
		});
		expect(connections).toEqual(['open', 'close']);
	});

	test('becomes an item of its own where the user wants to go on', async () => {
		const { output } = await run({ operation: 'get', names: ['boo', 'b'], continueOnFail: true });
		expect(output).toEqual([
			[
				{ json: { error: PROBLEM.message }, pairedItem: { item: 0 } },
				{ json: { client: 'client', index: 1, name: 'b' }, pairedItem: { item: 1 } },
			],
		]);
	});

	test('by a mistake of ours is told as it is, and the session is closed', async () => {
		const { output, connections } = await run({ operation: 'sum', names: ['boo'] });
		expect(output).toBeInstanceOf(NodeOperationError);
		expect(output).toMatchObject({ message: 'a mistake of ours' });
		expect(connections).toEqual(['open', 'close']);
	});

	test('before there is a session leaves nothing to close', async () => {
		const { output, connections } = await run({ operation: 'get', connect: () => Promise.reject(PROBLEM) });
		expect(output).toMatchObject({ message: PROBLEM.message });
		expect(connections).toEqual(['open']);
	});

	test('for want of the operation says so, and opens nothing', async () => {
		const { output, connections } = await run({ operation: 'fly' });
		expect(output).toMatchObject({ message: "This version of the node has no operation 'fly' on 'thing'" });
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
	test('throws message and advice in one line, without a cause that n8n would show instead', async () => {
		const error: unknown = await asCredentialTest(() => Promise.reject(PROBLEM)).catch(
			(thrown: unknown) => thrown,
		);
		expect(error).toMatchObject({ message: PROBLEM.inFull });
		expect((error as Error).cause).toBeUndefined();
		expect(error).not.toBeInstanceOf(ServiceProblem);
	});

	test('gives nothing back that could be stored', async () => {
		expect(await asCredentialTest(async () => {})).toEqual({});
	});
});
