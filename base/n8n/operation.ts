import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
	ResourceMapperField,
} from 'n8n-workflow';
import { uncapital } from '../values/text';
import { withFieldChoices, type Simplify } from './output';
import type { Clients } from './service';
import { NOT_AS_TOOL } from './tool';

/** The texts by which a user and a model know an operation. */
export interface OperationText {
	/** The name in Title Case, without the resource: "Get Many". */
	readonly name: string;
	/** The name as it is saved in workflows; it never changes. */
	readonly value: string;
	/** The name in sentence case, with the resource: "Get many companies". */
	readonly action: string;
	/** A description of some forty characters: n8n cuts off what is longer. */
	readonly description: string;
	/** Further sentences about the operation, which only models read. */
	readonly details?: string;
	/**
	 * How the operation writes, as models are told. `looksFirst` may be run again at any time. `once` may not,
	 * so it is refused under *Retry On Fail*, where n8n would run it again.
	 */
	readonly writes?: 'once' | 'looksFirst';
	/**
	 * True for a step of a shipped workflow, which takes the items of the step before it. The drop-down shows
	 * it last, and says so.
	 */
	readonly isStep?: true;
	/** True when the output is not known before a call, so that there is no schema of it. */
	readonly givesAnything?: true;
}

/**
 * An entry of the drop-down *Operation*, made by one of the kinds (`kinds/`), which handle items, errors and
 * pairing.
 */
export interface Operation<Client> extends OperationText {
	/**
	 * The properties of the operation's fields; `describe` adds the display options for resource and operation.
	 */
	readonly properties: readonly INodeProperties[];
	/**
	 * True when the operation works only on its input, without credential or client, though its node has an
	 * account.
	 */
	readonly needsNoAccount?: true;
	/**
	 * True when the operation gives rows, or its input with something added: the fields of its output are not
	 * known beforehand.
	 */
	readonly passesItems?: true;
	/**
	 * True when the operation works on items of earlier steps. A model has none, so it is not offered as a
	 * tool.
	 */
	readonly needsItems?: true;
	/** The fields of *Simplified*, for an operation with *Output*. */
	readonly simplify?: Simplify;
	/** The columns of the resource mapper, for an operation with columns. */
	readonly columns?: readonly ResourceMapperField[];
	run(run: OperationRun<Client>): Promise<INodeExecutionData[]>;
}

/** An execution of a node, as an operation sees it. */
export interface OperationRun<Client> {
	readonly node: IExecuteFunctions;
	/** The clients of the execution, unused by an operation that needs no account. */
	readonly clients: Clients<Client>;
	readonly items: readonly INodeExecutionData[];
	/** *Continue* at *On Error*: after an item that failed, the next one is handled. */
	readonly goesOn: boolean;
	/** The field names that *Selected Fields* offers, where they are known. */
	readonly names?: readonly string[];
}

export interface Resource<Client> {
	readonly name: string;
	readonly value: string;
	/** The operation that a new node has. It never changes: the editor does not save a value that equals its default. */
	readonly default: string;
	readonly operations: readonly Operation<Client>[];
}

interface NodeText {
	defaultResource: string;
	/** The name by which a model knows the node as a tool; left out for a node that is no tool. */
	tool?: string;
	/** The fields that all operations share. */
	common?: readonly INodeProperties[];
	/** The field names of an operation's records, by `resource/operation`; they come from the schemas. */
	names?: Readonly<Record<string, readonly string[]>>;
}

/**
 * The parameters of a node, made from its resources: the two drop-downs, what operations share, then those of each
 * operation. Defaults are explicit and never change: n8n's editor does not save a value that equals its default, so a
 * saved node would get another operation.
 */
export function describe<Client>(
	resources: readonly Resource<Client>[],
	{ defaultResource, tool, common = [], names = {} }: NodeText,
): INodeProperties[] {
	const ordered = [...resources].sort(byName);
	return [
		resourceOptions(ordered, defaultResource),
		...ordered.map(operationOptions),
		...(tool === undefined ? [] : ordered.flatMap((resource) => toolDescriptions(resource, tool))),
		...common,
		...ordered.flatMap((resource) => fieldsOf(resource, names)),
	];
}

function resourceOptions<Client>(resources: Resource<Client>[], defaultResource: string): INodeProperties {
	return {
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: resources.map(({ name, value, operations }) => {
			const isOffered = operations.some(({ needsItems }) => !needsItems);
			return { name, value, ...(!isOffered && NOT_AS_TOOL) };
		}),
		default: known(resources, defaultResource),
	};
}

function operationOptions<Client>(resource: Resource<Client>): INodeProperties {
	const isStep = (operation: OperationText) => Number(operation.isStep === true);
	const operations = [...resource.operations].sort((a, b) => isStep(a) - isStep(b) || byName(a, b));
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [resource.value] } },
		options: operations.map((operation) => {
			const { value, description, needsItems } = operation;
			return {
				name: operationName(operation),
				value,
				description,
				action: actionOf(operation),
				...(needsItems && NOT_AS_TOOL),
			};
		}),
		default: known(operations, resource.default),
	};
}

/**
 * The description that a model reads about the tool, unless the user writes another. A property of this name
 * replaces n8n's own text, which is the action alone and would not say that the tool writes.
 */
function toolDescriptions<Client>(resource: Resource<Client>, node: string): INodeProperties[] {
	return resource.operations.map((operation) => ({
		displayName: 'Tool Description',
		name: 'toolDescription',
		type: 'string',
		typeOptions: { rows: 5 },
		default: toolDescription(operation, node),
		required: true,
		description: 'What the model reads about this tool: what it does, and when to use it',
		displayOptions: {
			show: { '@tool': [true], resource: [resource.value], operation: [operation.value] },
		},
	}));
}

function fieldsOf<Client>(
	resource: Resource<Client>,
	names: NonNullable<NodeText['names']>,
): INodeProperties[] {
	return resource.operations.flatMap((operation) =>
		operation.properties.map((property) =>
			withFieldChoices(
				shownFor(resource, operation, property),
				names[`${resource.value}/${operation.value}`],
			),
		),
	);
}

/** Adds resource and operation to a field's own display options. */
function shownFor<Client>(
	resource: Resource<Client>,
	operation: Operation<Client>,
	property: INodeProperties,
): INodeProperties {
	const show = {
		resource: [resource.value],
		operation: [operation.value],
		...property.displayOptions?.show,
	};
	return { ...property, displayOptions: { ...property.displayOptions, show } };
}

function byName(a: { name: string }, b: { name: string }): number {
	return a.name.localeCompare(b.name);
}

function known(choices: readonly { value: string }[], value: string): string {
	if (choices.some((choice) => choice.value === value)) return value;
	throw new Error(`'${value}' is none of ${choices.map((choice) => choice.value).join(', ')}`);
}

/** The name of an operation in the drop-down: "Look Up (Workflow Step)". */
function operationName({ name, isStep }: OperationText): string {
	return isStep ? `${name} (Workflow Step)` : name;
}

export function actionOf({ action, isStep }: OperationText): string {
	return isStep ? `Workflow step: ${uncapital(action)}` : action;
}

/** Sentences added to the description of an operation that writes. */
const WRITES = {
	once: { description: 'Writes: after an unknown outcome look it up first, never just run it again.' },
	looksFirst: {
		description: 'Writes after checking what exists, so it can be repeated after an unknown outcome.',
	},
};

/** The text that a model reads about an operation of a node. */
function toolDescription(operation: OperationText, node: string): string {
	return `${operation.action} in ${node}. ${wholeDescription(operation)}`;
}

/** The whole description of an operation, including how it writes. */
export function wholeDescription({ description, details = '', writes }: OperationText): string {
	return [ended(description), details, writes ? WRITES[writes].description : ''].filter(Boolean).join(' ');
}

function ended(text: string): string {
	return text.endsWith('.') ? text : `${text}.`;
}
