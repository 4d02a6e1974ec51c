import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INode } from 'n8n-workflow';
import { byToken } from '../../engine';
import { settingsFields } from '../../engine/workflow-file';
import type { ShippedWorkflow } from '../support/shippedWorkflow';

const FOLDER = join(__dirname, '..', '..', 'examples');
/** What holds for every workflow is in everyWorkflow.test.ts. */
const FILES = readdirSync(FOLDER);

/** What a user finds in Settings, as it is shipped; nothing is written before he fills it in. */
const SETTINGS: Record<string, [string, unknown][]> = {
	'ask-the-books.json': [],
	'books-for-ai-clients.json': [],
	'memorial-from-sheet.json': [],
	'paid-invoices-to-outsmart.json': [['paidStatus', '']],
	'payroll-inbox-to-folder.json': [
		['folder', '/home/node/.n8n-files/loon'],
		['folderPerAddress', false],
		['senders', ''],
		['leftOut', 'png, jpg, jpeg, gif, p7s'],
	],
	'payroll-office.json': [],
	'reminders.json': [
		['send', false],
		['sender', ''],
		['afterDays', 7],
		['disputed', ''],
	],
	'web-shop-orders.json': [
		['debtorsAccount', ''],
		['paidToAccount', ''],
		['revenueAccount', ''],
	],
	'work-order-pdf-to-folder.json': [
		['folder', '/home/node/.n8n-files/klanten'],
		['askAgainAfterSeconds', 60],
	],
	'work-orders-without-invoice.json': [],
};

const isNote = ({ type }: INode) => type.endsWith('.stickyNote');

test('what is not said here is an example of payroll', () => {
	const others = FILES.filter((file) => !(file in SETTINGS));
	expect(others).toEqual([
		'payroll-from-http-api.json',
		'payroll-from-spreadsheet.json',
		'payroll-from-xml.json',
		'payroll-with-approval.json',
	]);
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

	test('runs in Dutch time, keeps what a person may have to look at, and ends before it starts again', () => {
		expect(example.settings).toMatchObject({
			...{ executionOrder: 'v1', timezone: 'Europe/Amsterdam', callerPolicy: 'workflowsFromSameOwner' },
			...{ saveDataErrorExecution: 'all', saveDataSuccessExecution: 'all', saveManualExecutions: true },
		});
		const polls = steps.some(({ parameters }) => 'pollTimes' in parameters);
		expect(example.settings.executionTimeout).toBeLessThan(polls ? 15 * 60 : 86_400);
	});

	test('nothing that writes is tried again', () => {
		expect(steps.filter(({ retryOnFail }) => retryOnFail)).toEqual([]);
	});

	test('what goes on after a failure leads to where that is told', () => {
		const reached = (from: string): string[] => {
			const found = new Set([from]);
			// Those that it finds are looked at in turn, each once: there may be a loop.
			for (const one of found)
				for (const edge of edges) if (edge.from === one && edge.kind === 'main') found.add(edge.to);
			return [...found];
		};
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

	test('has at most as many steps as one looks through at once', () => {
		expect(steps.length).toBeLessThanOrEqual(14);
	});

	test('by token, no step keeps the protocol of the codes', () => {
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

	test('no condition is a regular expression', () => {
		const conditions = steps.filter(({ type }) => /\.(if|switch|filter)$/.test(type));
		expect(JSON.stringify(conditions)).not.toMatch(/\.test\(|\.match\(|\.search\(|"regex"/);
	});

	test('what takes the list of all items runs once', () => {
		// What looks for its like in the list is asked of each item.
		const lists = steps.filter(({ parameters }) =>
			/[.]all\(\)(?![.]filter)/.test(JSON.stringify(parameters)),
		);
		expect(lists.filter(({ executeOnce }) => executeOnce !== true).map(({ name }) => name)).toEqual([]);
	});

	test('the note at the left says how to begin', () => {
		const notes = nodes.filter(isNote).sort((a, b) => a.position[0] - b.position[0]);
		expect(nodes.every(({ position }) => position[0] >= (notes[0]?.position[0] ?? 0))).toBe(true);
		expect(notes[0]?.parameters.content).toMatch(/^## 1\. .+\n## 2\. .+\n## 3\. .+$/);
		expect(notes[1]?.parameters.content).toMatch(/Stoppen: zet hem uit\. \[Handleiding\]\(/);
	});
});
