import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { FindingError } from '../problems/problem';
import { toNodeError } from './errors';
import type { Operation, Resource } from './operation';
import { isTool } from './tool';
import { AdministrationClients, noAccount, withService, type Service } from './service';

/**
 * Runs the operation that the user chose. An error becomes one that n8n shows, or an item when the node
 * `goesOn` after it.
 */
export async function route<Client>(
	node: IExecuteFunctions,
	resources: readonly Resource<Client>[],
	service: Service<Client>,
	goesOn: boolean,
	names: Readonly<Record<string, readonly string[]>> = {},
): Promise<INodeExecutionData[][]> {
	const items = node.getInputData();
	try {
		const operation = chosen(node, resources);
		if (operation.needsItems && isTool(node))
			throw new FindingError({ code: 'noTool', operation: operation.action });
		const used: Service<Client> = operation.needsNoAccount ? noAccount : service;
		return [
			await withService(used, node, async (own) => {
				const clients = new AdministrationClients(used, node, own);
				try {
					return await operation.run({ node, items, clients, goesOn, names: namesOf(node, names) });
				} finally {
					await clients.close();
				}
			}),
		];
	} catch (error) {
		throw toNodeError(node.getNode(), error);
	}
}

function namesOf(
	node: IExecuteFunctions,
	names: Readonly<Record<string, readonly string[]>>,
): readonly string[] | undefined {
	return names[
		`${String(node.getNodeParameter('resource', 0))}/${String(node.getNodeParameter('operation', 0))}`
	];
}

function chosen<Client>(node: IExecuteFunctions, resources: readonly Resource<Client>[]): Operation<Client> {
	const resource = node.getNodeParameter('resource', 0) as string;
	const value = node.getNodeParameter('operation', 0) as string;
	const operation = resources
		.find((entry) => entry.value === resource)
		?.operations.find((entry) => entry.value === value);
	if (operation) return operation;
	throw new FindingError({ code: 'noSuchOperation', resource, operation: value });
}
