import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { INodeType } from 'n8n-workflow';
import type { Browser } from 'playwright-core';
import { EBoekhouden } from '../../nodes/EBoekhouden/EBoekhouden.node';
import { Nmbrs } from '../../nodes/Nmbrs/Nmbrs.node';
import { OutSmart } from '../../nodes/OutSmart/OutSmart.node';
import { SyncReport } from '../../nodes/SyncReport/SyncReport.node';
import { findBrowser, startBrowser } from '../support/browser';
import { editorFields } from '../support/editorFields';
import { Editor } from './server/editor';
import { readWorkflow } from '../../engine/workflow-file';
import { ASK_THE_BOOKS, FIELD_SERVICE, PAYROLL, prepared, tokenCredential } from './server/templates';
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
		becomes: 'End a run as failed',
		required: [],
	},
];

const withBrowser = findBrowser() ? describe : describe.skip;

withBrowser('in the editor, as a user does', () => {
	const world = useN8n('editor');
	let browser: Browser;
	beforeAll(async () => {
		browser = await startBrowser();
	});
	afterAll(async () => await browser.close());

	test('imported, its credentials are chosen by their names, also of the tools of an agent', async () => {
		const { url, login, client } = world();
		const editor = await Editor.open(browser, url, login);
		const { nodes, settings } = await client.workflow(await editor.importFromFile(ASK_THE_BOOKS));
		// Those of the file do not come along: the zone and the time limit are to be set by hand.
		expect(settings).not.toHaveProperty('timezone');
		const wanted = readWorkflow(ASK_THE_BOOKS).nodes.filter(({ credentials }) => credentials);
		const chosen = nodes.filter(({ credentials = {} }) => Object.values(credentials).some(({ id }) => id));
		expect(chosen.map(({ name }) => name)).toEqual(wanted.map(({ name }) => name));
	});

	/** Chooses another resource and operation in the open window, and looks which fields it shows. */
	async function chooseAll(editor: Editor, added: Added, asTool: boolean): Promise<void> {
		const { node, resource, operation, value, becomes, required } = added;
		await editor.choose('resource', resource);
		await editor.choose('operation', operation);
		const name = asTool ? `${becomes} in ${node.description.displayName}` : becomes;
		const { parameters } = await editor.untilSaved(name, (saved) => saved.parameters.operation === value);
		const known = editorFields(node.description, parameters, { asTool });
		const named = known.filter(({ type }) => !/collection|notice/i.test(type)).map(({ name }) => name);
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
		}
		const [tool] = ADDED;
		if (!tool) throw new Error('No node is added as a tool.');
		await editor.addTool(tool.node.description.displayName, 'Agent');
		await chooseAll(editor, tool, true);
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
		// The groups below come a moment later.
		await window
			.getByText(/^Add to /)
			.first()
			.waitFor({ state: 'attached' });

		const preview = editor.part('parameter-input-preview').locator('.el-switch');
		await preview.click();
		await editor.untilSaved('Settings', ({ parameters }) => parameters.preview === false);
		const { nodes } = await client.workflow(id);
		expect(nodes.find(({ name }) => name === 'Settings')?.parameters).toMatchObject({
			...{ workflow: 'fieldService', task: 'fill', preview: false },
		});
	});

	test('to choose the credential is to choose the protocol', async () => {
		const { url, login, client, credentials, sandbox } = world();
		const name = `Token ${randomUUID()}`;
		const { id: token } = await client.createCredential({ ...tokenCredential(sandbox), name });
		const { id } = await client.createWorkflow(prepared(PAYROLL, { credentials }));
		const editor = await Editor.open(browser, url, login);
		await editor.openWorkflow(id);
		for (const step of ['Settings', 'Synchronize payroll journals']) {
			await editor.openNode(step);
			await editor.chooseCredential(step, 'eBoekhoudenRestApi', name);
			await editor.closeNode();

			const { nodes } = await client.workflow(id);
			const changed = nodes.find((node) => node.name === step);
			expect(changed?.parameters).toHaveProperty('authentication', 'rest');
			expect(changed?.credentials).toHaveProperty('eBoekhoudenRestApi.id', token);
			expect(changed?.credentials).not.toHaveProperty('eBoekhoudenSoapApi');
		}
	});
});
