import { join } from 'node:path';
import { readWorkflow, settingsFields } from '../../engine/workflow-file';
import { settingsItem } from '../../nodes/SyncSettings/settings/item';
import { workflows } from '../../nodes/SyncSettings/settings/workflows';
import { builtCredentials, builtNodes, ROOT } from '../built';
import { credentialContract, nodeContract, settingsContract, type Contract } from './contract';
import { rowContract } from './rowContract';

const WORKFLOWS = [
	'nmbrs-payroll-sync',
	'outsmart-sync',
	'payroll-file-sync',
	'payroll-office',
	'payroll-office-spreadsheet',
	'failure-notice',
	'weekly-digest',
];

/** Where the contract is kept. */
export const CONTRACT_FILE = join(ROOT, 'docs', 'public-contract.json');

/** What the built package promises, as n8n loads it, and the workflows that come with it. */
export function currentContract(): Contract {
	return {
		nodes: Object.fromEntries(builtNodes().map((node) => [node.description.name, nodeContract(node)])),
		credentials: Object.fromEntries(builtCredentials().map((type) => [type.name, credentialContract(type)])),
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
