import type { IExecuteFunctions, INodeExecutionData, JsonObject } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import { ServiceProblem } from '../problem';
import type { BatchOperation, Connection, ItemOperation, Operation, Resource } from './operation';
import { Parameters } from './parameters';

/** Runs the operation that the user chose. The only item loop, the only continue-on-fail, the only pairing of items. */
export async function route<Client>(
	node: IExecuteFunctions,
	resources: Resource<Client>[],
	connection: Connection<Client>,
): Promise<INodeExecutionData[][]> {
	const operation = chosen(node, resources);
	let client: Client | undefined;
	try {
		client = operation.needsNoAccount ? (undefined as Client) : await connection.connect(node);
		return [
			operation.kind === 'batch'
				? await runBatch(node, operation, client)
				: await runItems(node, operation, client),
		];
	} catch (error) {
		throw told(node, error);
	} finally {
		if (client !== undefined) await connection.close(client);
	}
}

function chosen<Client>(node: IExecuteFunctions, resources: Resource<Client>[]): Operation<Client> {
	const resource = node.getNodeParameter('resource', 0) as string;
	const value = node.getNodeParameter('operation', 0) as string;
	const operation = resources
		.find((entry) => entry.value === resource)
		?.operations.find((entry) => entry.value === value);
	if (!operation) {
		throw new NodeOperationError(
			node.getNode(),
			`This version of the node has no operation '${value}' on '${resource}'`,
			{
				description: 'Choose a resource and an operation, or update the package.',
			},
		);
	}
	return operation;
}

async function runItems<Client>(
	node: IExecuteFunctions,
	operation: ItemOperation<Client>,
	client: Client,
): Promise<INodeExecutionData[]> {
	const output: INodeExecutionData[] = [];
	for (const [index, { json: item }] of node.getInputData().entries()) {
		try {
			const found = await operation.execute({ client, parameters: parametersOf(node, index), item, index });
			for (const json of found) output.push({ json, pairedItem: { item: index } });
		} catch (error) {
			if (!node.continueOnFail()) throw told(node, error, index);
			output.push({ json: { error: told(node, error, index).message }, pairedItem: { item: index } });
		}
	}
	return output;
}

async function runBatch<Client>(
	node: IExecuteFunctions,
	operation: BatchOperation<Client>,
	client: Client,
): Promise<INodeExecutionData[]> {
	return await operation.execute({ client, parameters: parametersOf(node, 0), items: node.getInputData() });
}

function parametersOf(node: IExecuteFunctions, index: number): Parameters {
	return new Parameters((name, fallback) => node.getNodeParameter(name, index, fallback) as unknown);
}

/** As n8n shows it: what happened in the message, what to do in the description. Carries nothing of the request. */
function told(
	node: IExecuteFunctions,
	error: unknown,
	itemIndex?: number,
): NodeApiError | NodeOperationError {
	if (error instanceof NodeApiError || error instanceof NodeOperationError) return error;
	if (error instanceof ServiceProblem) {
		const { code, text, advice } = error.facts;
		const facts: JsonObject = { message: error.message, code: code ?? '', text: text ?? '' };
		return new NodeApiError(node.getNode(), facts, {
			message: error.message,
			description: advice,
			itemIndex,
		});
	}
	const message = error instanceof Error ? error.message : String(error);
	return new NodeOperationError(node.getNode(), message, { itemIndex });
}
