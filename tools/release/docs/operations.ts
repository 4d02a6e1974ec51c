import { join } from 'node:path';
import type { INodePropertyOptions, INodeTypeDescription } from 'n8n-workflow';
import { wholeDescription, type OperationText } from '../../../base/n8n/operation';
import { builtNodes, ROOT } from '../built';
import { operationOf, schemaFile } from '../schemas/operations';
import { choicesOf, plain } from './field';

/** Where the page is kept. */
export const OPERATIONS_FILE = join(ROOT, 'docs', 'reference', 'operations.md');

const HEAD = `# Operations

For anyone who builds workflows: which operations and events are there, and which file does it? The editor shows their fields.
\`npm run docs\` makes this page of the nodes; a test compares them. The shapes of items stand in [items.md](../items.md).
`;

/** The page that lists all operations of the built package. */
export function operationsPage(): string {
	return [HEAD, ...builtNodes().map(({ description }) => nodeSection(description))].join('\n');
}

function nodeSection(node: INodeTypeDescription): string {
	const resources = choicesOf(node.properties.find(({ name }) => name === 'resource'));
	const lines =
		resources.length > 0
			? resources.flatMap((resource) => operationLines(node, resource))
			: [...workflowLines(node), ...eventLines(node)];
	return [`## ${node.displayName}`, '', `${node.description}.`, '', ...lines, ''].join('\n');
}

/** The node of the settings has a form for each workflow in the place of operations. */
function workflowLines(node: INodeTypeDescription): string[] {
	return choicesOf(node.properties.find(({ name }) => name === 'workflow')).map(
		({ name, description }) => `- **${name}**: ${plain(description ?? '')}`,
	);
}

/** A trigger has events in their place. */
function eventLines(node: INodeTypeDescription): string[] {
	return choicesOf(node.properties.find(({ name }) => name === 'event')).map(
		({ name, value, description }) =>
			`- **${name}**: ${plain(description ?? '')} (\`nodes/${folderOf(node.name)}/triggers/${String(value)}.ts\`)`,
	);
}

function operationLines(node: INodeTypeDescription, resource: INodePropertyOptions): string[] {
	const shown = node.properties.find(
		({ name, displayOptions }) =>
			name === 'operation' && displayOptions?.show?.resource?.includes(resource.value),
	);
	return choicesOf(shown).map((operation) => {
		const file = fileOf(node.name, String(resource.value), String(operation.value));
		const whole = plain(wholeDescription(operationIn(node.name, resource, operation)));
		return `- **${resource.name}: ${operation.name}**: ${whole} (\`${file}\`)`;
	});
}

function operationIn(
	node: string,
	resource: INodePropertyOptions,
	{ value }: INodePropertyOptions,
): OperationText {
	const found = operationOf(schemaFile(folderOf(node), String(resource.value), String(value)));
	if (!found) throw new Error(`${node} has no operation ${String(value)} of ${resource.name}`);
	return found;
}

/** Folders are named as the nodes, with a capital. */
function fileOf(node: string, resource: string, operation: string): string {
	return `nodes/${folderOf(node)}/operations/${resource}/${operation}.ts`;
}

/** The file of a trigger is beside the node of its service. */
function folderOf(node: string): string {
	return (node.charAt(0).toUpperCase() + node.slice(1)).replace(/Trigger$/, '');
}
