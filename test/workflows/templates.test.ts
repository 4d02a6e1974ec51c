import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeHelpers, type INode } from 'n8n-workflow';
import { NODE, runNode } from '../../engine';
import { workflows } from '../../nodes/SyncSettings/settings/workflows';
import { settingsOf } from '../../tools/release/contract/settings';
import { describeNode } from '../support/nodeTypes';
import type { ShippedWorkflow } from '../support/shippedWorkflow';

const FOLDER = join(__dirname, '..', '..', 'workflows');
const read = (file: string) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as ShippedWorkflow;

const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

/** As shipped, a workflow writes nothing, and reads nothing before somebody says from when. */
const BEFORE_ANYBODY_LOOKED: Record<string, unknown> = {
	...{ active: true, preview: true, language: 'nl', administration: '' },
	...{ correction: 'difference', handEdits: 'report', vanishedRuns: 'report', closedPeriods: 'report' },
};

/** The ways in. */
const TRIGGERS: Record<string, string[]> = {
	'nmbrs-payroll-sync.json': ['manualTrigger', 'scheduleTrigger'],
	'outsmart-sync.json': ['manualTrigger', 'scheduleTrigger'],
	'payroll-file-sync.json': ['manualTrigger', 'scheduleTrigger'],
	'payroll-form.json': ['formTrigger'],
	'payroll-reconciliation.json': ['manualTrigger'],
};

/** As low as what the templates need, so that they open in an older n8n too. */
const TYPE_VERSIONS: Record<string, number> = {
	'n8n-nodes-base.convertToFile': 1.1,
	'n8n-nodes-base.emailSend': 2,
	'n8n-nodes-base.errorTrigger': 1,
	'n8n-nodes-base.extractFromFile': 1.1,
	'n8n-nodes-base.filter': 2.2,
	'n8n-nodes-base.form': 2.3,
	'n8n-nodes-base.formTrigger': 2.3,
	'n8n-nodes-base.html': 1.2,
	'n8n-nodes-base.manualTrigger': 1,
	'n8n-nodes-base.merge': 3,
	'n8n-nodes-base.readWriteFile': 1,
	'n8n-nodes-base.scheduleTrigger': 1.2,
	'n8n-nodes-base.stickyNote': 1,
	'n8n-nodes-base.switch': 3.2,
	'n8n-nodes-eboekhouden.eBoekhouden': 1,
	'n8n-nodes-eboekhouden.nmbrs': 1,
	'n8n-nodes-eboekhouden.outSmart': 1,
	'n8n-nodes-eboekhouden.syncSettings': 1,
	'n8n-nodes-eboekhouden.syncReport': 1,
};

/**
 * Sending a mail twice does no harm, and one told twice is better than one never told. Of a file that cannot be read From Rows tells
 * the error, and the others are booked. Nothing else may go on.
 */
const goesOn = (name: string) => [name, 'continueRegularOutput'];
const MAY_GO_ON: Record<string, string[][]> = {
	'failure-notice.json': [['Send the notice', 'retry']],
	'payroll-file-sync.json': ['Read folder', 'Read a text', 'Read a workbook', 'Headings'].map(goesOn),
	'payroll-form.json': ['Read a text', 'Read XLSX'].map(goesOn),
};

const isNote = ({ type }: INode) => type === 'n8n-nodes-base.stickyNote';
const isTrigger = ({ type }: INode) => type.endsWith('Trigger');
const text = (node: INode | undefined) => String(node?.parameters.content ?? '');

/** The settings that steps take all at once, by their names. */
async function settingsTaken(steps: readonly INode[]): Promise<Set<string>> {
	const taking = steps.filter(
		({ parameters }) => parameters.settings === "={{ $('Settings').first().json }}",
	);
	const names = taking.map(async ({ type, typeVersion, parameters }) => {
		const { properties } = (await describeNode(type, typeVersion)).description;
		const ofOperation = properties.filter(({ displayOptions: { show = {} } = {} }) =>
			['resource', 'operation'].every((name) => show[name]?.includes(parameters[name] as string)),
		);
		return ofOperation.map(({ name }) => name);
	});
	return new Set((await Promise.all(names)).flat().filter((name) => name !== 'preview'));
}

describe.each(FILES)('%s', (file) => {
	const template = read(file);
	const { nodes } = template;
	const steps = nodes.filter((node) => !isNote(node));

	test('is named after when it runs and what it does', () => {
		expect(template.name).toMatch(/^(By form|By hand|Daily|Every 15 minutes|On failure): [a-z][\w, -]+$/);
		expect(template.name).not.toMatch(/v\d|\d\.\d/);
	});

	test('node types have the versions that an older n8n has too', () => {
		for (const { type, typeVersion } of nodes)
			expect([type, typeVersion]).toEqual([type, TYPE_VERSIONS[type]]);
	});

	test('nothing is tried again or passed over in silence', () => {
		const goOn = steps
			.map(({ name, onError, retryOnFail }) => [name, onError ?? (retryOnFail ? 'retry' : 'stop')])
			.filter(([, how]) => how !== 'stop');
		expect(goOn).toEqual(MAY_GO_ON[file] ?? []);
		expect(steps.filter(({ continueOnFail }) => continueOnFail)).toEqual([]);
		expect(steps.filter(({ disabled }) => disabled)).toEqual([]);
	});

	test('runs in Dutch time and keeps what a person may have to look at', () => {
		expect(template.settings).toEqual({
			executionOrder: 'v1',
			timezone: 'Europe/Amsterdam',
			saveDataErrorExecution: 'all',
			// Up to 2,000 relations, 96 times a day, of runs that nobody has to look at
			saveDataSuccessExecution: file === 'outsmart-sync.json' ? 'none' : 'all',
			saveManualExecutions: true,
			executionTimeout: expect.any(Number),
			callerPolicy: 'workflowsFromSameOwner',
		});
	});

	test('ends before it starts again', () => {
		const [interval] =
			(
				nodes.find(({ type }) => type.endsWith('.scheduleTrigger'))?.parameters.rule as
					{ interval: { field: string; minutesInterval?: number }[] } | undefined
			)?.interval ?? [];
		const seconds = interval?.field === 'minutes' ? (interval.minutesInterval ?? 0) * 60 : 86_400;
		expect(template.settings.executionTimeout).toBeLessThan(seconds);
	});

	test('two notes: three steps in large letters, and what it does with a link to the guide, in fifty words', () => {
		const [first, second, ...others] = [...nodes]
			.filter(isNote)
			.sort((a, b) => text(a).length - text(b).length);
		expect(others).toEqual([]);
		expect(text(first)).toMatch(/^## 1\. .+\n## 2\. .+\n## 3\. .+$/);
		const words = [first, second].flatMap((note) => text(note).split(/\s+/));
		expect(words.filter((word) => /\p{L}/u.test(word)).length).toBeLessThanOrEqual(50);
		// A paragraph would have smaller letters.
		const [, guide = ''] =
			/^### .+ \[Handleiding\]\(\S+\/blob\/main\/([\w./-]+)\)\n### \*[^*]+\.\*$/.exec(text(second)) ?? [];
		expect([guide, guide !== '' && existsSync(join(FOLDER, '..', guide))]).toEqual([guide, true]);
	});
});

describe.each(FILES.filter((file) => file !== 'failure-notice.json'))('%s', (file) => {
	const template = read(file);
	const { nodes, connections } = template;
	const step = (name: string) => nodes.find((node) => node.name === name) as INode;
	const targets = (name: string): string[] =>
		(connections[name]?.main ?? []).flatMap((output) => (output ?? []).map(({ node }) => node));

	test('Settings has its safe defaults, and every trigger feeds it', () => {
		const given = settingsOf(template);
		const safe = Object.entries(BEFORE_ANYBODY_LOOKED).filter(([name]) => Object.hasOwn(given, name));
		expect(given).toMatchObject(Object.fromEntries(safe));
		expect(['', undefined]).toContain(given.fromYear);
		const triggers = nodes.filter(isTrigger);
		for (const trigger of triggers) expect(targets(trigger.name)).toEqual(['Settings']);
		expect(triggers.map(({ type }) => type.replace('n8n-nodes-base.', '')).sort()).toEqual(TRIGGERS[file]);
	});

	test('the node Settings has a form, and its item has exactly these fields', async () => {
		const { type, typeVersion, parameters } = step('Settings');
		expect(step('Settings').type).toBe('n8n-nodes-eboekhouden.syncSettings');
		// Without these n8n starts none that asks for them.
		const needed = { company: '1', fromYear: 2026 };
		const filled = Object.fromEntries(Object.entries(needed).filter(([name]) => parameters[name] === ''));
		const given = { ...parameters, ...filled };
		const execution = await runNode(type, given, { credentials: {}, typeVersion });
		expect(execution.items(NODE)).toEqual([{ ...settingsOf(template), ...filled }]);
	});

	test('at first sight Settings has few fields, none of which makes it another form: no group is filled in with what it would be without', async () => {
		const { type, typeVersion, parameters } = step('Settings');
		const { description } = await describeNode(type, typeVersion);
		const { properties } = description;
		const filled = NodeHelpers.getNodeParameters(properties, parameters, true, true, null, description);
		const fields = properties.filter(
			(property) =>
				!['hidden', 'collection'].includes(property.type) &&
				NodeHelpers.displayParameter(filled ?? {}, property, null, description),
		);
		expect(fields.map(({ name }) => name)).not.toContain('workflow');
		const groups = workflows.find(({ value }) => value === parameters.workflow)?.groups ?? {};
		const inGroups = Object.entries(groups).flatMap(([group, { settings }]) =>
			Object.entries(parameters[group] ?? {}).map(([name, value]) => {
				expect([name, value]).not.toEqual([name, settings[name]?.property.default]);
				return name;
			}),
		);
		expect(fields.length + inGroups.length).toBeGreaterThan(1);
		// Nine with the switch for new debtors, which stands beside Make Invoices.
		expect([...fields.map(({ name }) => name), ...inGroups].slice(9)).toEqual([]);
	});

	test('every setting is used, and only through the Settings node', async () => {
		const others = nodes.filter(({ name }) => name !== 'Settings');
		const source = JSON.stringify(others);
		const handedOn = await settingsTaken(others);
		// The check reads it.
		if (step('Check settings')) handedOn.add('active');
		// Whoever has both copies the node.
		if (file === 'payroll-form.json') handedOn.add('folder');
		const { branches = {} } =
			workflows.find(({ value }) => value === step('Settings').parameters.workflow) ?? {};
		for (const isOn of Object.values(branches))
			isOn(new Proxy({}, { get: (_item, name) => handedOn.add(String(name)) && undefined }), '');
		for (const name of Object.keys(settingsOf(template)))
			expect([name, handedOn.has(name) || source.includes(`$('Settings').first().json.${name}`)]).toEqual([
				name,
				true,
			]);
	});
});

describe.each(['nmbrs-payroll-sync.json', 'outsmart-sync.json'])('%s', (file) => {
	const { nodes, connections } = read(file);
	const next = (name: string) =>
		(connections[name]?.main ?? []).flat().map((target) => nodes.find(({ name }) => name === target?.node));

	test('after Log come only its report and the check that ends the execution as failed', () => {
		const [report, check] = next('Log');
		expect(report?.type).toBe('n8n-nodes-base.html');
		expect(next('Log')).toHaveLength(2);
		const { resource, operation, ...others } = check?.parameters ?? {};
		expect([resource, operation]).toEqual(['log', 'endAsFailed']);
		// What only waits for a person fails one execution a day, and each that has something new.
		expect(others).toEqual(file === 'outsmart-sync.json' ? { oncePerDay: true } : {});
		for (const node of [report, check]) expect(next(node?.name ?? '')).toEqual([]);
	});
});

describe.each(['nmbrs-payroll-sync.json', 'outsmart-sync.json', 'payroll-file-sync.json'])('%s', (file) => {
	const { nodes, connections } = read(file);
	const step = (name: string) => nodes.find((node) => node.name === name);

	test('Verslag holds the report and nothing else, and runs before what may wait or fail', () => {
		const { html, ...others } = step('Verslag')?.parameters ?? {};
		expect(others).toEqual({ operation: 'generateHtmlTemplate' });
		// Of files also which settings they were booked with: the form has a copy of them.
		expect(html).toMatch(
			file === 'payroll-file-sync.json'
				? /^\{\{ \$json\.report \}\}<p [^<]*<\/p>$/
				: /^\{\{ \$json\.report \}\}$/,
		);
		const [first, ...further] = (connections.Log?.main?.[0] ?? []).map(({ node }) => step(node));
		expect(first?.name).toBe('Verslag');
		// n8n runs branches from the top down.
		for (const other of further) expect(first?.position[1]).toBeLessThan(other?.position[1] ?? 0);
	});
});

const stepsOf = (file: string) => {
	const { nodes, connections } = read(file);
	const step = (name: string) => nodes.find((node) => node.name === name);
	/** The outputs that lead to a step. */
	const before = (name: string) =>
		Object.entries(connections).flatMap(([from, { main = [] }]) =>
			main.flatMap((output, index) =>
				(output ?? []).flatMap(({ node }) => (node === name ? [[from, index]] : [])),
			),
		);
	return { nodes, step, before };
};

describe.each([
	['payroll-file-sync.json', 15],
	['payroll-form.json', 20],
])('%s', (file, most) => {
	const { nodes, step, before } = stepsOf(file);

	test('has few steps, in one line from left to right', () => {
		expect(nodes.filter((node) => !isNote(node)).length).toBeLessThanOrEqual(most);
		for (const { name, position } of nodes)
			for (const [from] of before(name))
				expect([from, name, (step(String(from))?.position[0] ?? 0) + 96 <= position[0]]).toEqual([
					from,
					name,
					true,
				]);
	});

	test('is read as the other', () => {
		const other = stepsOf(file === 'payroll-form.json' ? 'payroll-file-sync.json' : 'payroll-form.json');
		for (const name of ['Settings', 'Read a text']) {
			const [mine, others] = [step(name), other.step(name)];
			if (mine && others) expect(mine.parameters).toEqual(others.parameters);
		}
		// The form has one step for the headings and for the lines, which gets its file twice.
		const book = (one: ReturnType<typeof stepsOf>) => {
			const { options, ...of } = (one.step('Read a workbook') ?? one.step('Read XLSX'))?.parameters ?? {};
			const { range, headerRow: _headerRow, ...others } = options as Record<string, unknown>;
			return {
				...of,
				options: { ...others, range: String(range).replace('($itemIndex && 20000)', '20000') },
			};
		};
		expect(book({ nodes, step, before })).toEqual(book(other));
		const { files: _files, period: _period, run: _run, ...made } = step('Make payroll')?.parameters ?? {};
		expect(other.step('Make payroll')?.parameters).toMatchObject(made);
	});
});

describe('payroll-form.json', () => {
	const { nodes, step, before } = stepsOf('payroll-form.json');

	test('what the page shows is compared exactly as what is booked, and as the folder does', () => {
		const { preview: shownOnly, ...shown } = step('Compare')?.parameters ?? {};
		const {
			preview: ofSettings,
			fileDue,
			...ofFolder
		} = stepsOf('payroll-file-sync.json').step('Synchronize')?.parameters ?? {};
		// For carrying out, never for showing.
		const {
			preview,
			answers: _answers,
			onlyThisPlan,
			payrolls,
			...booked
		} = step('Book it')?.parameters ?? {};
		expect([shown, ofFolder]).toEqual([booked, booked]);
		expect([shownOnly, preview, ofSettings]).toEqual([
			true,
			...Array<string>(2).fill("={{ $('Settings').first().json.preview }}"),
		]);
		expect(onlyThisPlan).toBe("={{ $('Preview').first().json.plan }}");
		// A form was just given a file.
		expect(fileDue).toBe("={{ $('Settings').first().json.fileDue }}");
		expect(payrolls).toBe("={{ $('Make payroll').all().map((item) => item.json) }}");
		expect(before('Book it')).toEqual([['Ask first', 0]]);
		expect(before('Ask first')).toEqual([['Preview', 0]]);
	});

	test('the last page comes before what may fail', () => {
		// n8n runs branches from the top down.
		expect(step('Last page')?.position[1]).toBeLessThan(step('Needs a person?')?.position[1] ?? 0);
	});

	test('its form asks for a password and takes one file, and its pages do not wait for ever', () => {
		const forms = nodes.filter(({ type }) => type === 'n8n-nodes-base.formTrigger');
		expect(forms.map(({ parameters }) => parameters)).toMatchObject([
			{ authentication: 'basicAuth', options: { path: 'loonjournaalpost' } },
		]);
		// On by default.
		expect(JSON.stringify(forms)).toContain('"multipleFiles":false');
		for (const { parameters } of nodes.filter(({ type }) => type === 'n8n-nodes-base.form'))
			expect(parameters).toMatchObject({
				limitWaitTime: true,
				resumeUnit: expect.stringMatching(/hours|minutes/),
			});
	});
});

test('failure-notice.json is made of nodes of n8n, of which only who mails and who is mailed are to be filled in', () => {
	const steps = read('failure-notice.json').nodes.filter((node) => !isNote(node));
	expect(steps.map(({ type }) => type)).toEqual(['n8n-nodes-base.errorTrigger', 'n8n-nodes-base.emailSend']);
	const empty = Object.entries(steps[1]?.parameters ?? {}).filter(([, value]) => value === '');
	expect(empty.map(([name]) => name)).toEqual(['fromEmail', 'toEmail']);
});
