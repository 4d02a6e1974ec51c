import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INode } from 'n8n-workflow';
import { byToken } from '../../engine';
import { settingsFields } from '../../engine/workflow-file';
import { describeNode } from '../support/nodeTypes';
import type { ShippedWorkflow } from '../support/shippedWorkflow';

const FOLDER = join(__dirname, '..', '..', 'workflows', 'examples');
const FILES = readdirSync(FOLDER);

/** What a user finds in Settings, as it is shipped; nothing is written before he fills it in. */
const SETTINGS: Record<string, [string, unknown][]> = {
	'ask-the-books.json': [],
	'paid-invoices-to-outsmart.json': [['paidStatus', '']],
	'reminders-by-age.json': [
		['send', false],
		['sender', ''],
		['firstAfterDays', 7],
		['daysBetween', 14],
		['disputed', ''],
	],
	'web-shop-orders.json': [
		['debtorsAccount', ''],
		['paidToAccount', ''],
		['revenueAccount', ''],
		['codeWithoutVat', ''],
	],
	'work-order-pdf-to-folder.json': [
		['folder', '/home/node/.n8n-files/klanten'],
		['askAgainAfterSeconds', 60],
	],
};

const CREDENTIAL_NAMES: Record<string, string> = {
	eBoekhoudenSoapApi: 'e-Boekhouden',
	nmbrsApi: 'Nmbrs',
	outSmartApi: 'OutSmart',
	smtp: 'SMTP',
};

const isNote = ({ type }: INode) => type.endsWith('.stickyNote');
/** Of a package that is not here; they are tried in a real n8n. */
const isOfAgents = ({ type }: INode) => type.startsWith('@n8n/n8n-nodes-langchain.');

test('what is not said here is an example of payroll', () => {
	const others = FILES.filter((file) => !(file in SETTINGS));
	expect(others).toEqual(['payroll-from-http-api.json', 'payroll-from-spreadsheet.json']);
});

describe.each(FILES)('%s', (file) => {
	const source = readFileSync(join(FOLDER, file), 'utf8');
	const example = JSON.parse(source) as ShippedWorkflow;
	const { nodes, connections } = example;
	const steps = nodes.filter((node) => !isNote(node));
	const edges = Object.entries(connections).flatMap(([from, kinds]) =>
		Object.entries(kinds).flatMap(([kind, outputs]) =>
			outputs.flatMap((output, index) => (output ?? []).map(({ node: to }) => ({ from, kind, index, to }))),
		),
	);
	const step = (name: string) => nodes.find((node) => node.name === name) as INode;

	test('is off, carries nothing of an instance and no address but an example', () => {
		expect([example.active, example.pinData, example.tags]).toEqual([false, {}, []]);
		expect(Object.keys(example)).toHaveLength(7);
		expect(source).not.toMatch(/instanceId|webhookId|versionId|\$env|"id": \d/);
		expect([...source.matchAll(/https?:\/\/([^/"\s]+)/g)].map(([, host]) => host)).toEqual(
			file === 'payroll-from-http-api.json' ? [expect.stringMatching(/\.example$/)] : [],
		);
	});

	test('runs in Dutch time, keeps what a person may have to look at, and ends before it starts again', () => {
		expect(example.settings).toMatchObject({
			...{ executionOrder: 'v1', timezone: 'Europe/Amsterdam', callerPolicy: 'workflowsFromSameOwner' },
			...{ saveDataErrorExecution: 'all', saveDataSuccessExecution: 'all', saveManualExecutions: true },
		});
		const polls = steps.some(({ parameters }) => 'pollTimes' in parameters);
		expect(example.settings.executionTimeout).toBeLessThan(polls ? 15 * 60 : 86_400);
	});

	test('no Code, no loop; nodes are named after what they do here, and nothing that writes is tried again', () => {
		expect(JSON.stringify(steps.map(({ type }) => type))).not.toMatch(
			/\.code|function|splitInBatches|executeCommand/,
		);
		expect(steps.filter(({ retryOnFail }) => retryOnFail)).toEqual([]);
		const unnamed = /\d$|^(Edit Fields|Set|If|Merge|Filter|Code|Wait|HTTP Request|AI Agent)$/;
		expect(steps.filter(({ name }) => unnamed.test(name))).toEqual([]);
	});

	test('ids and names are unique, every step is reached, and what expressions name is there', () => {
		for (const field of ['id', 'name'] as const)
			expect(new Set(nodes.map((node) => node[field])).size).toBe(nodes.length);
		const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
		expect([...joined].sort()).toEqual(steps.map(({ name }) => name).sort());
		for (const [, named] of JSON.stringify(steps).matchAll(/\$\('([^']+)'\)/g))
			expect(steps.map(({ name }) => name)).toContain(named);
	});

	test('node types, versions, resources, operations and parameters exist, and outputs are there', async () => {
		for (const node of nodes.filter((one) => !isOfAgents(one))) {
			const { description, versions } = await describeNode(node.type.replace(/Tool$/, ''), node.typeVersion);
			expect(versions).toContain(node.typeVersion);
			const given = Object.keys(node.parameters).filter((name) => !/^(tool|)[dD]escription/.test(name));
			expect(description.properties.map(({ name }) => name)).toEqual(expect.arrayContaining(given));
			for (const choice of ['resource', 'operation', 'event'])
				if (choice in node.parameters)
					expect(JSON.stringify(description.properties.filter(({ name }) => name === choice))).toContain(
						`"value":"${String(node.parameters[choice])}"`,
					);
			if (!Array.isArray(description.outputs)) continue;
			const shown = description.outputs.length + (node.onError === 'continueErrorOutput' ? 1 : 0);
			const used = edges.filter(({ from, kind }) => from === node.name && kind === 'main');
			for (const { index } of used) expect([node.name, index < shown]).toEqual([node.name, true]);
		}
	});

	test('what goes on after a failure leads to where that is told', () => {
		const reached = (from: string): string[] => [
			from,
			...edges.filter((edge) => edge.from === from && edge.kind === 'main').flatMap(({ to }) => reached(to)),
		];
		for (const { name, onError, type } of steps.filter(({ onError }) => onError !== undefined)) {
			if (type.endsWith('Tool')) continue;
			const outputs = edges.filter((edge) => edge.from === name);
			const failed = onError === 'continueErrorOutput' ? outputs.filter(({ index }) => index === 1) : outputs;
			expect([name, failed.flatMap(({ to }) => reached(to)).map((to) => step(to).type)]).toEqual([
				name,
				expect.arrayContaining(['n8n-nodes-base.stopAndError']),
			]);
		}
	});

	test('credentials are named as in every template, and the protocol is said', () => {
		for (const { credentials = {}, parameters } of steps) {
			for (const [type, reference] of Object.entries(credentials))
				expect(reference).toEqual({ name: CREDENTIAL_NAMES[type] });
			if ('eBoekhoudenSoapApi' in credentials) expect(parameters.authentication).toBe('soap');
		}
		const left = byToken(join(FOLDER, file)).nodes.filter(
			({ parameters }) => parameters.authentication === 'soap',
		);
		expect(left).toEqual([]);
	});

	test('settings stand in one place, as here, and each is used', () => {
		const expected = SETTINGS[file];
		if (!expected) return;
		const fields = expected.length > 0 ? settingsFields(example) : [];
		expect(fields.map(({ name, value }) => [name, value])).toEqual(expected);
		for (const [name] of expected) expect(source).toContain(`$('Settings').first().json.${name}`);
	});

	test('no condition is a regular expression, and no expression spreads an object', () => {
		const conditions = steps.filter(({ type }) => /\.(if|switch|filter)$/.test(type));
		expect(JSON.stringify(conditions)).not.toMatch(/\.test\(|\.match\(|\.search\(|"regex"/);
		expect(source).not.toMatch(/\{\s*\.\.\./);
	});

	test('what takes the list of all items runs once', () => {
		const lists = steps.filter(({ parameters }) => JSON.stringify(parameters).includes('.all()'));
		expect(lists.filter(({ executeOnce }) => executeOnce !== true).map(({ name }) => name)).toEqual([]);
	});

	test('reads from left to right', () => {
		for (const { from, to } of edges.filter(({ kind }) => kind === 'main'))
			expect([from, to, step(to).position[0] > step(from).position[0]]).toEqual([from, to, true]);
	});

	test('notes are Dutch with a short English line, cover no step, and the left one says how to begin', () => {
		const notes = nodes.filter(isNote).sort((a, b) => a.position[0] - b.position[0]);
		expect(nodes.every(({ position }) => position[0] >= (notes[0]?.position[0] ?? 0))).toBe(true);
		expect(notes[0]?.parameters.content).toMatch(
			/^## .+\n.+\n\n\*\*Voor je begint\*\*\n1\. .+\n2\. .+\n3\. .+\n\n(?:.+\n\n)?\*\*Stoppen\*\*: /,
		);
		for (const { parameters, position, name } of notes) {
			expect(parameters.content).toMatch(/\n\*[A-Z][^*]+\.\*$/);
			const [x, y] = position;
			const [width, height] = [Number(parameters.width), Number(parameters.height)];
			const covered = nodes.filter(({ name: other, position: [left, top] }) => {
				return other !== name && left > x - 100 && left < x + width && top > y - 100 && top < y + height;
			});
			expect(covered.map((node) => node.name)).toEqual([]);
		}
	});
});
