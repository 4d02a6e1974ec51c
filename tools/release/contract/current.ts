import { join } from 'node:path';
import { builtCredentials, builtNodes, ROOT } from '../built';
import { credentialContract, nodeContract, settingsContract, type Contract } from './contract';
import { rowContract } from './rowContract';
import { settingsOf } from './settings';

const WORKFLOWS = [
	'nmbrs-payroll-sync',
	'outsmart-sync',
	'payroll-file-sync',
	'payroll-form',
	'payroll-reconciliation',
];

/** Where the contract is kept from the first release on. */
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
