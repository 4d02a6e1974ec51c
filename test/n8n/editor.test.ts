import { readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { INodeType } from 'n8n-workflow';
import type { Browser } from 'playwright-core';
import { EBoekhouden } from '../../nodes/EBoekhouden/EBoekhouden.node';
import { Nmbrs } from '../../nodes/Nmbrs/Nmbrs.node';
import { OutSmart } from '../../nodes/OutSmart/OutSmart.node';
import { SyncReport } from '../../nodes/SyncReport/SyncReport.node';
import { findBrowser, startBrowser } from '../support/browser';
import { editorFields } from '../support/editorFields';
import { Editor } from './server/editor';
import { messageOf } from './server/execution';
import { readWorkflow } from '../../engine/workflow-file';
import {
	ASK_THE_BOOKS,
	FIELD_SERVICE,
	MANUAL_TRIGGER,
	PAID_INVOICES,
	PAYROLL,
	prepared,
	tokenCredential,
	WORK_ORDER_PDFS,
} from './server/templates';
import { temporaryFolder } from './support/prepared';
import { useN8n } from './support/useN8n';

const FOLDERS = [dirname(PAYROLL), dirname(ASK_THE_BOOKS)];
const SHIPPED = FOLDERS.flatMap((folder) =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.map((name) => join(folder, name)),
);

/** A node of the panel: what is chosen in its window, and which fields that operation must have. */
interface Added {
	node: INodeType;
	/** By which it is added as a step. */
	action: string;
	resource: string;
	operation: string;
	/** Of the operation. */
	value: string;
	/** What the step is called then. */
	becomes: string;
	required: string[];
}

const ADDED: Added[] = [
	{
		node: new EBoekhouden(),
		action: 'Get many cost centres',
		...{ resource: 'Relation', operation: 'Create' },
		value: 'create',
		becomes: 'Create a relation',
		required: ['relationCode', 'name'],
	},
	{
		node: new OutSmart(),
		action: 'Get many employees',
		...{ resource: 'Work Order', operation: 'Update Status' },
		value: 'updateStatus',
		becomes: 'Update the status of a work order',
		required: ['workOrderId', 'workStatus'],
	},
	{
		node: new Nmbrs(),
		action: 'Get many companies',
		...{ resource: 'Payroll Journal', operation: 'Get' },
		value: 'get',
		becomes: 'Get a payroll journal',
		required: ['company', 'run'],
	},
	{
		node: new SyncReport(),
		action: 'Summarize a run',
		...{ resource: 'Run Log', operation: 'End as Failed' },
		value: 'endAsFailed',
		becomes: 'XXX',
		required: [],
	},
];

/** What a user of this file chooses in Settings first. */
function withStart(file: string): string {
	const path = join(temporaryFolder('imported'), basename(file));
	writeFileSync(path, JSON.stringify(prepared(file)));
	return path;
}

const withBrowser = findBrowser() ? describe : describe.skip;

withBrowser('imported in the editor, as a user does', () => {
	const world = useN8n('editor');
	let browser: Browser;
	beforeAll(async () => {
		browser = await startBrowser();
	});
	afterAll(async () => await browser.close());

	test.each([
		{ name: 'payroll', file: PAYROLL, message: 'preview: 11 payroll journals booked' },
		{
			name: 'field service',
			file: FIELD_SERVICE,
			message:
				'preview: 4 relations synchronized 1 materials synchronized 1 hour types synchronized 1 work order statuses created 1 invoices created',
		},
	])('$name: its credentials are chosen, and it runs as a preview', async ({ file, message }) => {
		const { url, login, client, credentials, sandbox } = world();
		sandbox.reset('manual');
		const editor = await Editor.open(browser, url, login);
		const id = await editor.importFromFile(withStart(file));
		await editor.node('Log').waitFor();
		expect(await editor.smallestLetters()).toBeGreaterThanOrEqual(12);

		const { nodes, settings } = await client.workflow(id);
		// Those of the file do not come along: the zone and the time limit are to be set by hand.
		expect(settings).not.toHaveProperty('timezone');
		const chosen = nodes.flatMap((node) => Object.values(node.credentials ?? {}).map(({ id }) => id));
		expect(chosen.length).toBeGreaterThan(1);
		expect(credentials.map((credential) => credential.id)).toEqual(expect.arrayContaining(chosen));

		expect(await editor.execute(MANUAL_TRIGGER)).toContain('Workflow executed successfully');
		const { id: executionId } = await client.started(id);
		expect(messageOf(await client.ended(executionId))).toBe(message);
		expect(sandbox.writes()).toEqual([]);
	});

	test.each([PAID_INVOICES, WORK_ORDER_PDFS, ASK_THE_BOOKS])(
		'%s: its credentials are chosen',
		async (file) => {
			const { url, login, client } = world();
			const editor = await Editor.open(browser, url, login);
			const { nodes } = await client.workflow(await editor.importFromFile(file));
			const wanted = readWorkflow(file).nodes.filter(({ credentials }) => credentials);
			const chosen = nodes.filter(({ credentials = {} }) => Object.values(credentials).some(({ id }) => id));
			expect(chosen.map(({ name }) => name)).toEqual(wanted.map(({ name }) => name));
		},
	);

	/** Chooses another resource and operation in the open window, and looks which fields it shows. */
	async function chooseAll(editor: Editor, added: Added, asTool: boolean): Promise<void> {
		const { node, resource, operation, value, becomes, required } = added;
		await editor.choose('resource', resource);
		await editor.choose('operation', operation);
		const name = asTool ? `${becomes} in ${node.description.displayName}` : becomes;
		const { parameters } = await editor.untilSaved(name, (saved) => saved.parameters.operation === value);
		const known = editorFields(node.description, parameters, { asTool });
		const named = known.filter(({ type }) => !/collection/i.test(type)).map(({ name }) => name);
		expect(named).toEqual(expect.arrayContaining(required));
		for (const field of named) await editor.part(`parameter-input-${field}`).waitFor();
		expect([resource, await editor.fields()]).toEqual([resource, named]);
		await editor.closeNode();
	}

	test('each node of the panel lets one choose what it does, as a step, as a tool and as a trigger', async () => {
		const { url, login, client } = world();
		const agent = { name: 'Agent', type: '@n8n/n8n-nodes-langchain.agent', typeVersion: 2, parameters: {} };
		const start = { name: 'Start', type: 'n8n-nodes-base.manualTrigger', typeVersion: 1, parameters: {} };
		const { id } = await client.createWorkflow({
			name: 'From the panel',
			nodes: [
				{ ...start, id: '1', position: [0, 0] },
				{ ...agent, id: '2', position: [0, 400] },
			],
			connections: {},
		});
		const editor = await Editor.open(browser, url, login);
		await editor.openWorkflow(id);
		for (const added of ADDED) {
			const { node, action } = added;
			await editor.addStep(node.description.displayName, action);
			await chooseAll(editor, added, false);
			if (!node.description.usableAsTool) continue;
			await editor.addTool(node.description.displayName, 'Agent');
			await chooseAll(editor, added, true);
		}
		for (const [service, trigger, event] of [
			['e-Boekhouden', 'On invoice paid', 'New Invoice'],
			['Nmbrs', 'On new journal', 'Run Locked'],
			['OutSmart', 'On work order completed', 'Work Order Got Status'],
		] as const) {
			await editor.addStep(service, trigger);
			await editor.choose('event', event);
			await editor.closeNode();
		}
	});

	test('every note of every workflow shows its last line', async () => {
		const { url, login, client } = world();
		const editor = await Editor.open(browser, url, login);
		// All on one canvas: it takes the editor many seconds to open another.
		const shipped = SHIPPED.flatMap((file) => prepared(file).nodes).filter(
			({ type }) => type === 'n8n-nodes-base.stickyNote',
		);
		const notes = shipped.map((note, at) => {
			const position: [number, number] = [(at % 8) * 1500, Math.floor(at / 8) * 1500];
			return { ...note, id: `${at}`, name: `${at}`, position };
		});
		const { id } = await client.createWorkflow({ name: 'Notes', nodes: notes, connections: {} });
		await editor.openWorkflow(id);
		expect(await editor.part('sticky').count()).toBe(notes.length);
		expect(await editor.notesCutOff()).toEqual([]);
	});

	test('beside the logs the letters of every canvas are 12 pixels, of the files 8', async () => {
		const { url, login, client, credentials } = world();
		const editor = await Editor.open(browser, url, login);
		const small: [file: string, pixels: number][] = [];
		for (const file of SHIPPED) {
			const { id } = await client.createWorkflow(prepared(file, { credentials }));
			await editor.openWorkflow(id);
			if (file === SHIPPED[0]) {
				await editor.openLogs();
				await editor.openWorkflow(id);
			}
			await editor.part('logs-overview-body').waitFor();
			await editor.untilFitted();
			const pixels = await editor.smallestLetters();
			// Each kind of file has steps of n8n's own, so that a user sees, and may change, how it is read.
			const least = basename(file) === 'payroll-file-sync.json' ? 8 : 12;
			if (pixels < least) small.push([basename(file), pixels]);
		}
		expect(small).toEqual([]);
	});

	test('a workflow that knows of one protocol only keeps its credentials when it is changed', async () => {
		const { url, login, client, credentials } = world();
		const before = prepared(FIELD_SERVICE, { credentials });
		for (const { parameters } of before.nodes) delete parameters.authentication;
		const { id } = await client.createWorkflow(before);
		const editor = await Editor.open(browser, url, login);
		await editor.openWorkflow(id);
		await editor.switchOff('Log');

		const { nodes } = await client.workflow(id);
		expect(nodes.find(({ name }) => name === 'Log')).toHaveProperty('disabled', true);
		for (const { name, credentials } of before.nodes)
			expect([name, nodes.find((node) => node.name === name)?.credentials]).toEqual([name, credentials]);
	});

	test('with both kinds of e-Boekhouden credential it chooses neither, and the wrong one least of all', async () => {
		const { url, login, client, sandbox } = world();
		await client.createCredential(tokenCredential(sandbox));
		const editor = await Editor.open(browser, url, login);
		const id = await editor.importFromFile(PAYROLL);
		await editor.node('Log').waitFor();
		const { nodes } = await client.workflow(id);
		const chosen = nodes.flatMap(({ credentials }) => Object.keys(credentials ?? {}));
		expect(new Set(chosen)).toEqual(new Set(['nmbrsApi']));
	});

	test('Settings shows few fields at first, none of which makes it the form of another workflow', async () => {
		const { url, login, client, credentials } = world();
		const { id } = await client.createWorkflow(prepared(FIELD_SERVICE, { credentials }));
		const editor = await Editor.open(browser, url, login);
		await editor.openWorkflow(id);
		const window = await editor.openNode('Settings');
		await editor.part('parameter-input-preview').waitFor();
		for (const name of ['workflow', 'invoiceTemplate', 'workOrderStatus', 'defaultVatCode', 'language'])
			expect([name, await editor.part(`parameter-input-${name}`).count()]).toEqual([name, 0]);
		// The groups below come when one scrolls to them.
		expect(await window.getByText(/^Add to /).count()).toBeGreaterThan(0);

		const preview = editor.part('parameter-input-preview').locator('.el-switch');
		await preview.click();
		await editor.untilSaved('Settings', ({ parameters }) => parameters.preview === false);
		const { nodes } = await client.workflow(id);
		expect(nodes.find(({ name }) => name === 'Settings')?.parameters).toMatchObject({
			...{ workflow: 'fieldService', task: 'fill', preview: false },
		});
	});

	test.each(['Settings', 'Synchronize payroll journals'])(
		'%s: to choose the credential is to choose the protocol',
		async (name) => {
			const { url, login, client, credentials, sandbox } = world();
			const { id: token } = await client.createCredential({
				...tokenCredential(sandbox),
				name: `Token ${name}`,
			});
			const { id } = await client.createWorkflow(prepared(PAYROLL, { credentials }));
			const editor = await Editor.open(browser, url, login);
			await editor.openWorkflow(id);
			await editor.openNode(name);
			await editor.chooseCredential(name, 'eBoekhoudenRestApi', `Token ${name}`);

			const { nodes } = await client.workflow(id);
			const changed = nodes.find((node) => node.name === name);
			expect(changed?.parameters).toHaveProperty('authentication', 'rest');
			expect(changed?.credentials).toHaveProperty('eBoekhoudenRestApi.id', token);
			expect(changed?.credentials).not.toHaveProperty('eBoekhoudenSoapApi');
		},
	);
});
