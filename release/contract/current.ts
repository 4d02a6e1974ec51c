import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ICredentialType, INodeType } from 'n8n-workflow';
import { readWorkflow, settingsFields } from '../../engine/workflow-file';
import { workflows } from '../../nodes/SyncSettings/settings/workflows';
import { settingsItem } from '../../nodes/SyncSettings/settings/item';
import { credentialContract, nodeContract, settingsContract, type Contract } from './contract';
import { rowContract } from './rowContract';

const ROOT = join(__dirname, '..', '..');
const WORKFLOWS = ['nmbrs-payroll-sync', 'outsmart-sync', 'payroll-file-sync', 'failure-notice'];

/** Where the contract is kept. */
export const CONTRACT_FILE = join(ROOT, 'docs', 'public-contract.json');

/** What the built package promises, as n8n loads it, and the workflows that come with it. */
export function currentContract(): Contract {
	const { n8n } = read<{ n8n: { nodes: string[]; credentials: string[] } }>('package.json');
	const nodes = n8n.nodes.map(load<INodeType>);
	const credentials = n8n.credentials.map(load<ICredentialType>);
	return {
		nodes: Object.fromEntries(nodes.map((node) => [node.description.name, nodeContract(node)])),
		credentials: Object.fromEntries(credentials.map((type) => [type.name, credentialContract(type)])),
		settings: Object.fromEntries(
			WORKFLOWS.map((name) => [name, settingsContract(settingsOf(join(ROOT, `workflows/${name}.json`)))]),
		),
		rows: rowContract(),
	};
}

/** The item that the node Settings of a workflow gives. */
function settingsOf(file: string): Record<string, unknown> {
	const workflow = readWorkflow(file);
	const parameters = workflow.nodes.find(({ name }) => name === 'Settings')?.parameters ?? {};
	const form = workflows.find(({ value }) => value === parameters.workflow);
	if (form) return settingsItem(form, (name, fallback) => parameters[name] ?? fallback);
	return Object.fromEntries(settingsFields(workflow).map(({ name, value }) => [name, value]));
}

function load<T>(file: string): T {
	const exported = createRequire(__filename)(join(ROOT, file)) as Record<string, new () => T>;
	const [Type] = Object.values(exported);
	if (!Type) throw new Error(`${file} exports nothing`);
	return new Type();
}

function read<T>(file: string): T {
	return JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as T;
}
