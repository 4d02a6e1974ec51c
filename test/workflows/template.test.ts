import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INode, IConnections } from 'n8n-workflow';
import { describeNode } from '../support/nodeTypes';

interface Template {
	name: string;
	nodes: INode[];
	connections: IConnections;
	settings: Record<string, unknown>;
	active: boolean;
	[field: string]: unknown;
}

const read = (file: string) =>
	JSON.parse(readFileSync(join(__dirname, '..', '..', 'workflows', file), 'utf8')) as Template;

/** Fixed: users' saved workflows and the tests depend on these names and values. */
const SETTINGS: Record<string, [string, unknown][]> = {
	'nmbrs-payroll-sync.json': [
		['active', true],
		['preview', true],
		['companies', ''],
		['fromYear', 2026],
		['fromPeriod', 1],
		['onlyLockedRuns', false],
		['journalPer', 'company'],
		['clearingAccount', ''],
		['closedUntil', ''],
		['correction', 'difference'],
		['handEdits', 'restore'],
		['vanishedRuns', 'report'],
	],
	'outsmart-sync.json': [
		['active', true],
		['preview', true],
		['importRelations', true],
		['importMaterials', true],
		['importHourTypes', true],
		['exportInvoices', true],
		['invoiceTemplate', 'Factuursjabloon'],
		['paymentTermDays', 14],
		['bookDirectly', true],
		['exportRelations', true],
		['workOrderStatus', '1'],
		['errorStatus', '99'],
		['completedFrom', ''],
		['closedUntil', ''],
		['invoiceNumber', 'automatic'],
		['invoiceDate', 'today'],
		['leadingRelations', 'e-Boekhouden'],
		['defaultVatCode', 'HOOG_VERK_21'],
		['defaultLedgerAccount', '8000'],
		['hourUnits', 'uur, uren, hour'],
		['roundHoursToMinutes', 0],
	],
};

const CREDENTIAL_NAMES: Record<string, string> = {
	eBoekhoudenSoapApi: 'e-Boekhouden',
	nmbrsApi: 'Nmbrs',
	outSmartApi: 'OutSmart',
};

describe.each(Object.keys(SETTINGS))('%s', (file) => {
	const template = read(file);
	const { nodes, connections } = template;
	const step = (name: string) => nodes.find((node) => node.name === name) as INode;
	const targets = (name: string): string[] =>
		(connections[name]?.main ?? []).flatMap((output) => (output ?? []).map(({ node }) => node));

	test('carries nothing of an instance', () => {
		expect(Object.keys(template).sort()).toEqual([
			'active',
			'connections',
			'name',
			'nodes',
			'pinData',
			'settings',
			'tags',
		]);
		expect(template.active).toBe(false);
		expect(template.pinData).toEqual({});
		expect(JSON.stringify(template)).not.toMatch(/instanceId|webhookId|versionId|https?:\/\/(localhost|127)/);
	});

	test('node ids and names are unique, and every connection leads to a node', () => {
		expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
		const names = nodes.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		for (const from of Object.keys(connections))
			expect(names).toEqual(expect.arrayContaining([from, ...targets(from)]));
		const reached = new Set(Object.keys(connections).flatMap(targets));
		for (const { name, type } of nodes) {
			if (!/trigger$|stickyNote$/i.test(type)) expect(reached).toContain(name);
		}
	});

	test('node types, versions, resources, operations and parameters exist', async () => {
		for (const node of nodes) {
			const { description, versions } = await describeNode(node.type, node.typeVersion);
			expect(versions).toContain(node.typeVersion);
			const known = new Set(description.properties.map(({ name }) => name));
			for (const parameter of Object.keys(node.parameters)) expect(known).toContain(parameter);
			for (const choice of ['resource', 'operation']) {
				const given = node.parameters[choice];
				if (typeof given !== 'string' || !node.type.startsWith('n8n-nodes-eboekhouden.')) continue;
				const options = description.properties
					.filter(({ name }) => name === choice)
					.flatMap(({ options = [] }) => options);
				expect(options.map((option) => ('value' in option ? option.value : ''))).toContain(given);
			}
		}
	});

	test('no Code node, no retry, no silent continuing, at most about thirty nodes', () => {
		expect(nodes.map(({ type }) => type)).not.toContain('n8n-nodes-base.code');
		expect(
			nodes.filter(({ retryOnFail, onError, continueOnFail }) => retryOnFail ?? onError ?? continueOnFail),
		).toEqual([]);
		expect(nodes.length).toBeLessThanOrEqual(32);
	});

	test('credentials are named as in every template and carry no id', () => {
		const references = nodes.flatMap(({ credentials = {} }) => Object.entries(credentials));
		expect(references.length).toBeGreaterThan(0);
		for (const [type, reference] of references) expect(reference).toEqual({ name: CREDENTIAL_NAMES[type] });
	});

	test('Settings has exactly the fixed fields and defaults, and both triggers feed it', () => {
		const { assignments } = step('Settings').parameters.assignments as {
			assignments: { name: string; value: unknown }[];
		};
		expect(assignments.map(({ name, value }) => [name, value])).toEqual(SETTINGS[file]);
		const triggers = nodes.filter(({ type }) => /Trigger$/.test(type));
		expect(triggers.map(({ type }) => type).sort()).toEqual([
			'n8n-nodes-base.manualTrigger',
			'n8n-nodes-base.scheduleTrigger',
		]);
		for (const { name } of triggers) expect(targets(name)).toEqual(['Settings']);
	});

	test('every setting is used, and only through the Settings node', () => {
		const text = JSON.stringify(nodes.filter(({ name }) => name !== 'Settings'));
		for (const [name] of SETTINGS[file] ?? []) expect(text).toContain(`$('Settings').first().json.${name}`);
	});

	test('after Log comes only the check that ends the execution as failed', () => {
		const [check] = targets('Log');
		expect(step(check ?? '').type).toBe('n8n-nodes-base.filter');
		expect(targets(check ?? '').map((name) => step(name).type)).toEqual(['n8n-nodes-base.stopAndError']);
		expect(targets('Log')).toHaveLength(1);
	});

	test('runs in Dutch time, keeps its executions, and reads from left to right', () => {
		expect(template.settings).toMatchObject({
			executionOrder: 'v1',
			timezone: 'Europe/Amsterdam',
			saveDataErrorExecution: 'all',
			saveDataSuccessExecution: 'all',
			saveManualExecutions: true,
		});
		for (const from of Object.keys(connections)) {
			for (const to of targets(from)) expect(step(to).position[0]).toBeGreaterThan(step(from).position[0]);
		}
	});

	test('sticky notes are Dutch with a short English line, and cover no node', () => {
		const notes = nodes.filter(({ type }) => type.endsWith('.stickyNote'));
		expect(notes.length).toBeGreaterThan(2);
		for (const note of notes) {
			const { content, width, height } = note.parameters as {
				content: string;
				width: number;
				height: number;
			};
			expect(content).toMatch(/\n\*[A-Z][^*]+\.\*$/);
			const [x, y] = note.position;
			const covered = nodes.filter(
				({ position, type }) =>
					!type.endsWith('.stickyNote') &&
					position[0] > x - 100 &&
					position[0] < x + width &&
					position[1] > y - 100 &&
					position[1] < y + height,
			);
			expect(covered.map(({ name }) => name)).toEqual([]);
		}
	});
});
