import { basename, join } from 'node:path';
import { runWorkflow, type EngineOptions, type EngineRun } from '../../engine';
import { readWorkflow, type WorkflowFile } from '../../engine/workflow-file';
import type { Row } from '../../nodes/shared/rows/row';
import { startSandbox, type Sandbox } from '../../sandbox';
import { madeInvoices, NO_IMPORTS, OUTSMART_WORKFLOW } from '../support/outSmartWorkflow';
import { FORM, PAYROLL_FILE_WORKFLOW, table, withFilesOf } from '../support/payrollFileWorkflow';
import { bookedEntries, PAYROLL_WORKFLOW } from '../support/payrollWorkflow';
import { credentialsOf } from '../support/runOperation';
import { HELD } from '../support/settingsFields';

/** Copies that users saved while Settings was an Edit Fields node go on working, and do what the shipped ones do. */
let sandbox: Sandbox;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const FILE = [withFilesOf({ 'mei.csv': table() }, 'Bestand_')];
const YES = [{ Keuze: 'Boeken' }, null];

interface Case {
	file: string;
	settings: Record<string, unknown>;
	preview?: Partial<EngineOptions>;
	real?: Partial<EngineOptions>;
	made: () => unknown[];
}

const CASES: Case[] = [
	{
		file: PAYROLL_WORKFLOW,
		settings: { fromPeriod: 9, companies: '12345', closedUntil: '31-08-2026' },
		made: () => bookedEntries(sandbox),
	},
	{
		file: OUTSMART_WORKFLOW,
		settings: { ...NO_IMPORTS, completedFrom: '01-01-2025' },
		// Whose turn it is first changes with the clock.
		made: () =>
			madeInvoices(sandbox)
				.map(({ reference, lines }) => [reference, ...lines].join())
				.sort(),
	},
	{
		file: PAYROLL_FILE_WORKFLOW,
		settings: { companies: '12345', closedUntil: '31/12/2025' },
		preview: { startNode: FORM, items: FILE, answers: [null] },
		real: { startNode: FORM, items: FILE, answers: YES },
		made: () => bookedEntries(sandbox),
	},
];

async function run(
	file: string | WorkflowFile,
	settings: Record<string, unknown>,
	options: Partial<EngineOptions> = {},
) {
	sandbox.reset();
	const workflow = readWorkflow(file);
	// n8n's engine would not start a workflow whose mailbox is switched off.
	for (const node of workflow.nodes) node.disabled = false;
	const credentials = {
		...credentialsOf(sandbox),
		...{ httpBasicAuth: { data: { user: 'loon', password: 'x' } }, imap: { data: {} } },
	};
	return told(await runWorkflow(workflow, { credentials, settings, ...options }));
}

/** What a user gets who copies the old Settings and pastes it in the place of the new one (docs/settings.md). */
function withOldSettings(file: string): WorkflowFile {
	const workflow = readWorkflow(file);
	const [old] = readWorkflow(join(HELD, basename(file))).nodes.filter(({ name }) => name === 'Settings');
	if (!old) throw new Error(`${file} has no Settings`);
	return { ...workflow, nodes: workflow.nodes.map((node) => (node.name === 'Settings' ? old : node)) };
}

function told(execution: EngineRun) {
	const logs = [...execution.items('Log'), ...execution.items('Log of the preview')];
	const [log] = logs as [{ message: string; rows: Row[] }?];
	return {
		status: execution.status,
		message: log?.message,
		rows: log?.rows.map(({ key, action, code }) => `${key} ${action} ${code}`).sort(),
	};
}

describe.each(CASES)('$file', ({ file, settings, preview, real, made }) => {
	const held = join(HELD, basename(file));

	test('a preview says the same, and writes nothing', async () => {
		const before = await run(held, { preview: true, ...settings }, preview);
		expect(sandbox.writes()).toEqual([]);
		expect(await run(file, { preview: true, ...settings }, preview)).toEqual(before);
		expect(before.rows?.length).toBeGreaterThan(0);
	});

	test('the old Settings pasted into the workflow of today does the same', async () => {
		const before = await run(held, { preview: true, ...settings }, preview);
		expect(await run(withOldSettings(file), { preview: true, ...settings }, preview)).toEqual(before);
		expect(sandbox.writes()).toEqual([]);
	});

	test('a real run makes the same', async () => {
		const before = await run(held, { preview: false, ...settings }, real);
		const [makes, writes] = [structuredClone(made()), sandbox.writes().length];
		expect(writes).toBeGreaterThan(0);
		expect(await run(file, { preview: false, ...settings }, real)).toEqual(before);
		expect(made()).toEqual(makes);
	});
});
