import type { IBinaryKeyData, IDataObject, INode, INodeParameters, OnError } from 'n8n-workflow';
import type { EngineRun } from './engine-run';
import { loadPackages, type Packages } from './packages';
import { runWorkflow, type EngineOptions } from './run-workflow';
import type { WorkflowFile } from './workflow-file';

export interface RunNodeOptions extends Omit<EngineOptions, 'settings' | 'startNode' | 'input'> {
	/** Default: one empty item. */
	input?: IDataObject[];
	/** Files of the items, in their order. */
	files?: IBinaryKeyData[];
	/** Default: the version that the editor gives a new node. */
	typeVersion?: number;
	onError?: OnError;
	/** *Retry On Fail*, with n8n's three tries, but without its pause of a second. */
	retryOnFail?: boolean;
	/** Credential types that the node is given; default: those of `credentials` that it declares. */
	credentialTypes?: string[];
	/** Timezone of the workflow. */
	timezone?: string;
}

/** Name of the node under test, for `run.items(NODE)`. */
export const NODE = 'Node';
const START = 'Start';
const ITEMS = 'Items';

/** Runs one node on the given items, started by hand. */
export async function runNode(
	type: string,
	parameters: INodeParameters,
	options: RunNodeOptions,
): Promise<EngineRun> {
	const { packageDir, credentials, input = [{}], files = [], timezone } = options;
	const packages = await loadPackages(packageDir);
	const workflow: WorkflowFile = {
		nodes: [
			node(START, 'n8n-nodes-base.manualTrigger', 1),
			node(ITEMS, 'n8n-nodes-base.noOp', 1),
			nodeUnderTest(type, parameters, options, packages),
		],
		connections: { ...connection(START, ITEMS), ...connection(ITEMS, NODE) },
		settings: { executionOrder: 'v1', ...(timezone ? { timezone } : {}) },
		pinData: {
			[ITEMS]: input.map((json, index) => ({ json, ...(files[index] && { binary: files[index] }) })),
		},
	};
	return await runWorkflow(workflow, { packageDir, credentials, startNode: START });
}

function nodeUnderTest(
	type: string,
	parameters: INodeParameters,
	{ typeVersion, onError, retryOnFail, credentials, credentialTypes }: RunNodeOptions,
	packages: Packages,
): INode {
	const version = typeVersion ?? packages.defaultVersion(type);
	const declared = packages.getByNameAndVersion(type, version).description.credentials ?? [];
	const types = credentialTypes ?? declared.map(({ name }) => name).filter((name) => name in credentials);
	const references = types.map(
		(name) => [name, { id: null, name: credentials[name]?.name ?? name }] as const,
	);
	return {
		...node(NODE, type, version),
		parameters,
		...(onError ? { onError } : {}),
		...(retryOnFail ? { retryOnFail, waitBetweenTries: 1 } : {}),
		...(types.length > 0 ? { credentials: Object.fromEntries(references) } : {}),
	};
}

function node(name: string, type: string, typeVersion: number): INode {
	return { id: name, name, type, typeVersion, position: [0, 0], parameters: {} };
}

function connection(from: string, to: string): WorkflowFile['connections'] {
	return { [from]: { main: [[{ node: to, type: 'main', index: 0 }]] } };
}
