import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ICredentialType, INodeType } from 'n8n-workflow';
import { credentialContract, nodeContract, settingsContract, type Contract } from './contract';
import { rowContract } from './rowContract';

const ROOT = join(__dirname, '..', '..');
const WORKFLOWS = ['nmbrs-payroll-sync', 'outsmart-sync', 'failure-notice'];

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
			WORKFLOWS.map((name) => [name, settingsContract(read(`workflows/${name}.json`))]),
		),
		rows: rowContract(),
	};
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
