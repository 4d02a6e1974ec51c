import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IConnections, INode, INodeParameters } from 'n8n-workflow';
import { NODE, runNode } from '../../engine';
import { operations } from '../../release/schemas/operations';
import { startSandbox, type Sandbox } from '../../sandbox';
import { describeNode } from '../support/nodeTypes';
import { credentialsOf } from '../support/runOperation';

/** The agent and its model are n8n's own, and not here: its steps run one by one, with what a model would fill in. */
const FILE = join(__dirname, '..', '..', 'workflows', 'examples', 'ask-the-books.json');
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
	relationCode: '',
	company: '12345',
	year: 2026,
	status: 'Alle',
};

function filledIn(value: unknown): unknown {
	if (typeof value === 'string') {
		const [, key] = /\$fromAI\('(\w+)'/.exec(value) ?? [];
		if (key === undefined) return value;
		if (!(key in ASKED)) throw new Error(`nothing to fill in for ${key}`);
		return ASKED[key];
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, filledIn(held)]));
}

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(async () => await sandbox.stop());

test.each(tools.map((tool) => [tool.name, tool] as const))(
	'%s gives something, and writes nothing',
	async (_name, tool) => {
		const parameters = filledIn(tool.parameters) as INodeParameters;
		const run = await runNode(typeOf(tool), parameters, { credentials: credentialsOf(sandbox) });
		expect([run.status, run.error]).toEqual(['success', undefined]);
		expect(run.items(NODE).length).toBeGreaterThan(0);
		expect(sandbox.writes()).toEqual([]);
	},
);

test('every step is an operation that only reads, says so to the model, and has parameters that exist', async () => {
	expect(new Set(tools.map(typeOf)).size).toBe(3);
	for (const tool of tools) {
		const { resource, operation, toolDescription, ...parameters } = tool.parameters;
		const folder = (OURS.exec(tool.type)?.[2] ?? '').replace(/^./, (letter) => letter.toUpperCase());
		const done = operations.get(
			`nodes/${folder}/__schema__/v1.0.0/${String(resource)}/${String(operation)}.json`,
		);
		expect([tool.name, done?.name, done?.writes]).toEqual([tool.name, expect.any(String), undefined]);
		expect(toolDescription).toMatch(/ Reads only\.$/);
		const known = done?.properties.map(({ name }) => name) ?? [];
		expect([...known, 'authentication', 'descriptionType']).toEqual(
			expect.arrayContaining(Object.keys(parameters)),
		);
		expect((await describeNode(typeOf(tool), tool.typeVersion)).description.usableAsTool).toBeTruthy();
	}
});

test('all steps are tools of the one agent, which one question reaches; there is one model, without a key', () => {
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

test('carries nothing of an instance; credentials are named as in every template', () => {
	expect(text).not.toMatch(/instanceId|webhookId|versionId|\$env|https?:/);
	const names = { eBoekhoudenSoapApi: 'e-Boekhouden', nmbrsApi: 'Nmbrs', outSmartApi: 'OutSmart' };
	for (const { credentials = {} } of tools)
		for (const [type, { id, name }] of Object.entries(credentials))
			expect([id, name]).toEqual([undefined, names[type as keyof typeof names]]);
});
