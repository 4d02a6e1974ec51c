import { join } from 'node:path';
import type {
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
	INodeTypeDescription,
} from 'n8n-workflow';
import { wholeDescription, type OperationText } from '../../../base/n8n/operation';
import { builtNodes, ROOT } from '../built';
import { markdownTable } from '../markdownTable';
import { operationOf, schemaFile } from '../schemas/operations';
import { choicesOf, defaultOf, escaped, plain } from './field';

/** Where the page is kept. */
export const OPERATIONS_FILE = join(ROOT, 'docs', 'reference', 'operations.md');

const HEAD = `# Operations

For anyone who builds workflows: which operations and events are there, with which fields, and which file does it? \`npm run docs\` makes
this page of the nodes; a test compares them. The shapes of items stand in [items.md](../items.md).
`;

/** The page that lists all operations of the built package. */
export function operationsPage(): string {
	return [HEAD, ...builtNodes().map(({ description }) => nodeSection(description))].join('\n');
}

function nodeSection(node: INodeTypeDescription): string {
	const resources = choicesOf(node.properties.find(({ name }) => name === 'resource'));
	const sections =
		resources.length > 0
			? resources.map((resource) => resourceSection(node, resource))
			: [...workflowSections(node), ...eventSections(node)];
	const always = node.properties.filter(
		({ name, displayOptions }) => !displayOptions && !['resource', 'event'].includes(name),
	);
	const shared = resources.length > 0 || node.polling ? fieldTable(always) : [];
	return [`## ${node.displayName}`, '', `${node.description}.`, '', ...shared, ...sections].join('\n');
}

/** The node of the settings has a form for each workflow in the place of operations. */
function workflowSections(node: INodeTypeDescription): string[] {
	return choicesOf(node.properties.find(({ name }) => name === 'workflow')).map((workflow) => {
		const fields = node.properties.filter((property) => isShownFor(property, 'workflow', workflow.value));
		const title = `### ${node.displayName}: ${workflow.name}`;
		return [title, '', plain(workflow.description ?? ''), '', ...fieldTable(fields)].join('\n');
	});
}

/** A trigger has events in their place. */
function eventSections(node: INodeTypeDescription): string[] {
	return choicesOf(node.properties.find(({ name }) => name === 'event')).map((event) => {
		const fields = node.properties.filter((property) => isShownFor(property, 'event', event.value));
		const file = `nodes/${folderOf(node.name)}/triggers/${String(event.value)}.ts`;
		const title = `### ${node.displayName}: ${event.name}`;
		return [title, '', `${plain(event.description ?? '')} (\`${file}\`)`, '', ...fieldTable(fields)].join(
			'\n',
		);
	});
}

function resourceSection(node: INodeTypeDescription, resource: INodePropertyOptions): string {
	// The description of a tool repeats what stands above its fields.
	const shown = node.properties.filter(
		(property) => isShownFor(property, 'resource', resource.value) && property.name !== 'toolDescription',
	);
	return choicesOf(shown.find(({ name }) => name === 'operation'))
		.map((operation) => {
			const fields = shown.filter((property) => isShownFor(property, 'operation', operation.value));
			const file = fileOf(node.name, String(resource.value), String(operation.value));
			return [
				`### ${node.displayName}: ${resource.name}: ${operation.name}`,
				'',
				`${plain(wholeDescription(operationIn(node.name, resource, operation)))} (\`${file}\`)`,
				'',
				...fieldTable(fields),
			].join('\n');
		})
		.join('\n');
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

function fieldTable(properties: readonly INodeProperties[]): string[] {
	const rows = properties.filter(({ type }) => type !== 'notice').flatMap((property) => fieldRows(property));
	return rows.length === 0 ? [] : [...markdownTable([['field', 'name', 'default', 'meaning'], ...rows]), ''];
}

/** A collection is a row for each field in it. */
function fieldRows(property: INodeProperties, within: readonly string[] = []): string[][] {
	const path = [...within, property.displayName];
	const { options = [] } = property;
	if (property.type === 'collection')
		return options.filter(isField).flatMap((field) => fieldRows(field, path));
	if (property.type === 'fixedCollection')
		return options.filter(isGroup).flatMap(({ values }) => values.flatMap((field) => fieldRows(field, path)));
	const meaning = [property.description ?? '', ...choiceTexts(property)]
		.map(plain)
		.filter(Boolean)
		.join('. ');
	return [[path.join(' → '), `\`${property.name}\``, defaultOf(property), meaning].map(escaped)];
}

function choiceTexts(property: INodeProperties): string[] {
	if (property.type !== 'options' && property.type !== 'multiOptions') return [];
	const values = choicesOf(property).map(({ value }) => `\`${String(value)}\``);
	return values.length > 0 ? [values.join(', ')] : [];
}

function isShownFor(
	{ displayOptions }: INodeProperties,
	name: string,
	value: INodePropertyOptions['value'],
): boolean {
	return displayOptions?.show?.[name]?.includes(value) ?? false;
}

type Option = NonNullable<INodeProperties['options']>[number];
const isField = (option: Option): option is INodeProperties => 'type' in option;
const isGroup = (option: Option): option is INodePropertyCollection => 'values' in option;
