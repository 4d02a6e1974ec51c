import './boot';
import { LoadOptionsContext } from 'n8n-core';
import { Workflow } from 'n8n-workflow';
import type {
	INode,
	INodeListSearchResult,
	INodeParameters,
	INodePropertyOptions,
	INodeType,
} from 'n8n-workflow';
import { additionalData } from './additional-data';
import { EngineCredentials, type CredentialSet } from './credentials';
import { loadPackages, type Packages } from './packages';

export interface LoadOptionsOptions {
	packageDir?: string;
	credentials: CredentialSet;
	/** What the user has filled in so far; defaults are added. */
	parameters?: INodeParameters;
	typeVersion?: number;
	/** Path of the field; only needed for relative names (`&field`). */
	path?: string;
}

export interface ListSearchOptions extends LoadOptionsOptions {
	filter?: string;
	paginationToken?: string;
}

/** The options of a drop-down field. */
export async function loadOptions(
	type: string,
	method: string,
	options: LoadOptionsOptions,
): Promise<INodePropertyOptions[]> {
	const { nodeType, context } = await prepare(type, options);
	const load = nodeType.methods?.loadOptions?.[method];
	if (!load) throw missing(type, 'loadOptions', method);
	return await load.call(context);
}

/** The "From list" entries of a resource locator field. */
export async function listSearch(
	type: string,
	method: string,
	options: ListSearchOptions,
): Promise<INodeListSearchResult> {
	const { nodeType, context } = await prepare(type, options);
	const search = nodeType.methods?.listSearch?.[method];
	if (!search) throw missing(type, 'listSearch', method);
	return await search.call(context, options.filter, options.paginationToken);
}

async function prepare(
	type: string,
	options: LoadOptionsOptions,
): Promise<{ nodeType: INodeType; context: LoadOptionsContext }> {
	const packages = await loadPackages(options.packageDir);
	const node = temporaryNode(type, packages, options);
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes: packages });
	const credentialsHelper = new EngineCredentials(packages, options.credentials);
	// The workflow has filled in the node's defaults by now
	const data = additionalData({ credentialsHelper, currentNodeParameters: node.parameters });
	return {
		nodeType: packages.getByNameAndVersion(type, node.typeVersion),
		context: new LoadOptionsContext(workflow, node, data, options.path ?? ''),
	};
}

function temporaryNode(
	type: string,
	packages: Packages,
	{ parameters = {}, typeVersion, credentials }: LoadOptionsOptions,
): INode {
	const references = Object.entries(credentials).map(([name, given]) => [
		name,
		{ id: null, name: given.name ?? name },
	]);
	return {
		id: 'temp',
		name: 'Temp-Node',
		type,
		typeVersion: typeVersion ?? packages.defaultVersion(type),
		position: [0, 0],
		parameters: structuredClone(parameters),
		credentials: Object.fromEntries(references),
	};
}

function missing(type: string, kind: string, method: string): Error {
	return new Error(`${type} has no ${kind} method "${method}"`);
}
