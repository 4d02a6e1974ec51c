import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateZodSchema, traverseNodeParameters } from 'n8n-workflow';
import type { FromAIArgument, IConnections, IDataObject, INode, INodeParameters } from 'n8n-workflow';
import { z } from 'zod';
import { NODE, runNode } from '../../engine';
import { operations } from '../../tools/release/schemas/operations';
import { describeNode } from '../support/nodeTypes';
import { credentialsOf } from '../support/runOperation';
import { useSandbox } from '../support/sandbox';

/** The agent and its model are n8n's own, and not here: its steps run one by one, with what a model would fill in. */
const FILE = join(__dirname, '..', '..', 'examples', 'ask-the-books.json');
const text = readFileSync(FILE, 'utf8');
const workflow = JSON.parse(text) as { nodes: INode[]; connections: IConnections };
const OURS = /^(n8n-nodes-eboekhouden\.(\w+))Tool$/;
const tools = workflow.nodes.filter(({ type }) => OURS.test(type));
const typeOf = ({ type }: INode) => type.replace(/Tool$/, '');

/** By the key of `$fromAI`. */
const ASKED: Record<string, string | number> = {
	search: 'linde',
	from: '2000-01-01',
	to: '2049-12-31',
	relationCode: '1001',
	company: '12345',
	year: 2026,
	status: 'Alle',
};

/** What a model may fill in, as n8n reads it in the parameters. */
function argumentsOf({ parameters }: INode): FromAIArgument[] {
	const found: FromAIArgument[] = [];
	traverseNodeParameters(parameters, found);
	return found;
}

/** What n8n makes of what a model fills in: what it leaves out has its default. */
function valuesOf(tool: INode, given: IDataObject): IDataObject {
	const schema = z.object(
		Object.fromEntries(argumentsOf(tool).map((one) => [one.key, generateZodSchema(one)])),
	);
	return schema.parse(given) as IDataObject;
}

/** As saved: in a run of the node alone n8n's `$fromAI` reads the item. */
function parametersOf({ parameters }: INode, overRest: boolean): INodeParameters {
	return overRest && 'authentication' in parameters ? { ...parameters, authentication: 'rest' } : parameters;
}

const NEEDED = ({ key, defaultValue }: FromAIArgument) =>
	defaultValue === undefined ? [[key, ASKED[key]]] : [];

const sandbox = useSandbox();

async function given(tool: INode, values: IDataObject, overRest = false): Promise<IDataObject[]> {
	const run = await runNode(tool.type, parametersOf(tool, overRest), {
		input: [valuesOf(tool, values)],
		credentials: credentialsOf(sandbox()),
		typeVersion: tool.typeVersion,
		onError: tool.onError,
	});
	expect([run.status, run.error, sandbox().writes()]).toEqual(['success', undefined, []]);
	return run.items(NODE);
}

describe.each(tools.map((tool) => [tool.name, tool] as const))('%s', (_name, tool) => {
	const protocols = 'authentication' in tool.parameters ? ['soap', 'rest'] : [''];

	test.each(protocols)(
		'gives something, with all that a model may fill in and with the least (%s)',
		async (protocol) => {
			const least = Object.fromEntries(argumentsOf(tool).flatMap(NEEDED)) as typeof ASKED;
			for (const filled of [ASKED, least]) {
				const found = await given(tool, filled, protocol === 'rest');
				expect(found.length).toBeGreaterThan(0);
				expect(found.filter(({ error }) => error !== undefined)).toEqual([]);
				expect(JSON.stringify(found)).not.toMatch(/iban/i);
			}
		},
	);

	test('tells in words what it could not read: else the agent of n8n hands the model an empty text', async () => {
		sandbox().faults.inject({ kind: 'html', times: 9 });
		expect(await given(tool, ASKED)).toEqual([
			{ error: expect.stringMatching(/^(e-Boekhouden|Nmbrs|OutSmart): /), message: expect.anything() },
		]);
	});

	test('only reads, says so to the model with how many it gives, and has parameters that exist', async () => {
		const { resource, operation, toolDescription, limit, ...parameters } = tool.parameters;
		const folder = (OURS.exec(tool.type)?.[2] ?? '').replace(/^./, (letter) => letter.toUpperCase());
		const done = operations.get(
			`nodes/${folder}/__schema__/v1.0.0/${String(resource)}/${String(operation)}.json`,
		);
		expect([done?.name, done?.writes]).toEqual([expect.any(String), undefined]);
		expect(toolDescription).toMatch(/ Reads only\.$/);
		if (parameters.returnAll !== true)
			expect(toolDescription).toContain(` At most ${String(limit)} at once. `);
		const known = done?.properties.map(({ name }) => name) ?? [];
		expect([...known, 'authentication']).toEqual(expect.arrayContaining(Object.keys(parameters)));
		expect((await describeNode(typeOf(tool), tool.typeVersion)).description.usableAsTool).toBeTruthy();
	});
});

test('clients of MCP get the same tools', () => {
	const other = readFileSync(join(FILE, '..', 'books-for-ai-clients.json'), 'utf8');
	const { nodes } = JSON.parse(other) as { nodes: INode[] };
	expect(nodes.filter(({ type }) => OURS.test(type))).toEqual(tools);
});

test('all three nodes are asked; all steps are tools of the one agent, which one question reaches; there is one model, without a key', () => {
	expect(new Set(tools.map(typeOf)).size).toBe(3);
	const [agent] = workflow.nodes.filter(({ type }) => type.endsWith('.agent'));
	const leads = (from: string, kind: string) =>
		(workflow.connections[from]?.[kind] ?? []).flatMap((output) => output ?? []);
	for (const { name } of tools)
		expect(leads(name, 'ai_tool')).toEqual([{ node: agent?.name, type: 'ai_tool', index: 0 }]);
	expect(leads('Model', 'ai_languageModel')).toHaveLength(1);
	expect(leads('When a question comes in', 'main')).toHaveLength(1);
	const steps = workflow.nodes.filter(({ type }) => !type.endsWith('.stickyNote'));
	expect(steps.length).toBe(tools.length + 3);
	expect(workflow.nodes.find(({ name }) => name === 'Model')?.credentials).toBeUndefined();
});
