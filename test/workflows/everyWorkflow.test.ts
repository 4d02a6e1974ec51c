import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { INode } from 'n8n-workflow';
import { describeNode } from '../support/nodeTypes';
import type { ShippedWorkflow } from '../support/shippedWorkflow';

/** What holds for every workflow: those that a user imports, what runs inside another one, and the examples. */
const FOLDER = join(__dirname, '..', '..');
const FILES = ['workflows', 'examples'].flatMap((folder) =>
	readdirSync(join(FOLDER, folder))
		.filter((name) => name.endsWith('.json'))
		.map((name) => join(folder, name)),
);

const CREDENTIAL_NAMES: Record<string, string> = {
	eBoekhoudenSoapApi: 'e-Boekhouden',
	googleSheetsOAuth2Api: 'Google Sheets',
	httpBasicAuth: 'Formulier',
	nmbrsApi: 'Nmbrs',
	outSmartApi: 'OutSmart',
	httpBearerAuth: 'MCP',
	smtp: 'SMTP',
};

/** Clients, or files, one after the other, each with an execution of its own: the only loops. */
const LOOPS: Readonly<Record<string, string>> = {
	'payroll-office.json': 'Loop over the clients',
	'payroll-from-xml.json': 'Each file',
};

/** Less than that below is the same row. */
const ROW = 112;

/** The next turn of the loop. */
const isTurn = ({ from, to }: { from: string; to: string }) =>
	Object.values(LOOPS).includes(to) && !from.startsWith('Read');

const isNote = ({ type }: INode) => type === 'n8n-nodes-base.stickyNote';
const isTrigger = ({ type }: INode) => type.endsWith('Trigger') || type.endsWith('.emailReadImap');
/** Of a package that is not here; they are tried in a real n8n. */
const isOfAgents = ({ type }: INode) => type.startsWith('@n8n/n8n-nodes-langchain.');

describe.each(FILES)('%s', (file) => {
	const source = readFileSync(join(FOLDER, file), 'utf8');
	const workflow = JSON.parse(source) as ShippedWorkflow;
	const { nodes, connections } = workflow;
	const steps = nodes.filter((node) => !isNote(node));
	const names = steps.map(({ name }) => name);
	const step = (name: string) => nodes.find((node) => node.name === name) as INode;
	const edges = Object.entries(connections).flatMap(([from, kinds]) =>
		Object.entries(kinds).flatMap(([kind, outputs]) =>
			outputs.flatMap((output, index) =>
				(output ?? []).map(({ node: to, index: input }) => ({ from, kind, index, to, input })),
			),
		),
	);

	test('is off, carries nothing of an instance, and no address but an example', () => {
		expect(Object.keys(workflow).sort()).toEqual([
			...['active', 'connections', 'name', 'nodes', 'pinData', 'settings', 'tags'],
		]);
		expect([workflow.active, workflow.pinData, workflow.tags]).toEqual([false, {}, []]);
		expect(source).not.toMatch(/instanceId|webhookId|versionId|\$env|"id": \d|@(?!example\.)[\w-]+\.\w/);
		// But for the guide, which a note links to.
		const ofSteps = JSON.stringify(nodes.filter((node) => !isNote(node)));
		expect([...ofSteps.matchAll(/https?:\/\/([^/"\s]+)/g)].map(([, host]) => host)).toEqual(
			file.endsWith('payroll-from-http-api.json') ? ['api.loket.nl'] : [],
		);
	});

	test('steps are named after what they do here', () => {
		const unnamed = /\d$|^(Edit Fields|Set|If|Merge|Filter|Code|HTTP Request)\b|^(Wait|AI Agent)$/;
		expect(names.filter((name) => unnamed.test(name))).toEqual([]);
		for (const { name, type } of steps)
			expect(`n8n-nodes-base.${name.toLowerCase().replaceAll(' ', '')}`).not.toBe(type.toLowerCase());
	});

	test('ids and names are unique, every connection leads to a step, and every step is reached', () => {
		for (const field of ['id', 'name'] as const)
			expect(new Set(nodes.map((node) => node[field])).size).toBe(nodes.length);
		for (const { from, to } of edges) expect(names).toEqual(expect.arrayContaining([from, to]));
		// The tools of an agent are what leads to it.
		const reached = edges.map(({ kind, from, to }) => (kind === 'main' ? to : from));
		for (const node of steps) if (!isTrigger(node)) expect(reached).toContain(node.name);
	});

	test('expressions refer to steps that are there', () => {
		for (const [, named] of JSON.stringify(steps).matchAll(/\$\('([^']+)'\)/g))
			expect(names).toContain(named);
	});

	test('no expression spreads an object, which gives nothing in the oldest n8n, without a word', () => {
		expect(source).not.toMatch(/\{\s*\.\.\./);
	});

	test('node types, versions, resources, operations and parameters exist, and outputs are there', async () => {
		for (const node of nodes.filter((one) => !isOfAgents(one))) {
			const { description, versions } = await describeNode(node.type.replace(/Tool$/, ''), node.typeVersion);
			expect(versions).toContain(node.typeVersion);
			const known = description.properties.map(({ name }) => name);
			expect(known).toEqual(expect.arrayContaining(Object.keys(node.parameters)));
			for (const choice of ['resource', 'operation', 'event'].filter((name) => name in node.parameters)) {
				const options = description.properties
					.filter(({ name }) => name === choice)
					.flatMap(({ options = [] }) => options);
				expect(options.map((option) => ('value' in option ? option.value : ''))).toContain(
					node.parameters[choice],
				);
			}
			if (!Array.isArray(description.outputs)) continue;
			const shown = description.outputs.length + (node.onError === 'continueErrorOutput' ? 1 : 0);
			const used = edges.filter(({ from, kind }) => from === node.name && kind === 'main');
			for (const { index } of used) expect([node.name, index < shown]).toEqual([node.name, true]);
		}
	});

	test('a Merge has as many inputs as are connected', () => {
		for (const { name, parameters } of steps.filter(({ type }) => type.endsWith('.merge'))) {
			const inputs = new Set(edges.filter(({ to }) => to === name).map(({ input }) => input));
			expect([...inputs].sort((a, b) => a - b)).toEqual([...Array(parameters.numberInputs ?? 2).keys()]);
		}
	});

	test('no Code, and no loop but these', () => {
		const types = steps.map(({ type }) => type);
		expect(types.filter((type) => /\.(code|function|executeCommand)/.test(type))).toEqual([]);
		const loops = steps.filter(({ type }) => type.endsWith('.splitInBatches')).map(({ name }) => name);
		expect(loops).toEqual([LOOPS[basename(file)]].filter(Boolean));
	});

	test('credentials are named alike and carry no id, and the protocol is said', () => {
		for (const { credentials = {}, parameters } of steps) {
			for (const [type, reference] of Object.entries(credentials))
				expect(reference).toEqual({ name: CREDENTIAL_NAMES[type] });
			// Or the editor chooses no credential when the file is imported.
			if ('eBoekhoudenSoapApi' in credentials) expect(parameters.authentication).toBe('soap');
		}
	});

	test('reads from left to right, row below row', () => {
		const back = edges.filter(({ from, kind, to }) => {
			const [[x, y], [toX, toY]] = [step(from).position, step(to).position];
			return kind === 'main' && toX <= x && toY < y + ROW;
		});
		expect(back.filter((edge) => !isTurn(edge))).toEqual([]);
	});

	test('notes are Dutch and English, at most fifty words, and cover no node', () => {
		for (const { name, parameters, position } of nodes.filter(isNote)) {
			expect(String(parameters.content).split(/\s+/).length).toBeLessThanOrEqual(50);
			// Only what somebody begins with, in the largest letters, is Dutch alone.
			if (!/^## 1\. /.test(String(parameters.content)))
				expect(parameters.content).toMatch(/\n(### )?\*[A-Z][^*]+\.\*$/);
			const [x, y] = position;
			const [width, height] = [Number(parameters.width), Number(parameters.height)];
			const covered = nodes.filter(({ name: other, position: [left, top] }) => {
				return other !== name && left > x - 100 && left < x + width && top > y - 100 && top < y + height;
			});
			expect(covered.map((node) => node.name)).toEqual([]);
		}
	});
});
