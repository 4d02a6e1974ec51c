import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
	ResourceMapperField,
} from 'n8n-workflow';
import { uncapital } from '../values/text';
import { withNames, type Simplify } from './output';
import type { Clients } from './service';
import { NOT_AS_TOOL } from './tool';

/** How an operation is presented to a user. */
export interface OperationText {
	/** In Title Case, without the resource: "Get Many". */
	readonly name: string;
	/** As it is saved in workflows; never changes. */
	readonly value: string;
	/** In sentence case, with the resource: "Get many companies". */
	readonly action: string;
	/** One line of some forty characters: n8n cuts off what is longer. */
	readonly description: string;
	/** What else it does or does not do, in sentences that models read. */
	readonly details?: string;
	/**
	 * Whether it writes: told to models. `looksFirst` may be run again at any time; `once` may not, and is refused where n8n would:
	 * under *Retry On Fail*.
	 */
	readonly writes?: 'once' | 'looksFirst';
	/** A step of a shipped workflow, which takes the items of the step before it: it stands behind the others, and says so. */
	readonly isStep?: true;
	/** Its output is not known before a call: there is no schema of it. */
	readonly givesAnything?: true;
}

/** One entry of the drop-down *Operation*, made by one of the kinds (`kinds/`), which handle items, errors and pairing. */
export interface Operation<Client> extends OperationText {
	/** Without display options: those of resource and operation are added. */
	readonly properties: readonly INodeProperties[];
	/** Works only on its input, in a node with an account: no credential, no client. */
	readonly needsNoAccount?: true;
	/** Gives rows, or its input with something added: the fields are not known beforehand. */
	readonly passesItems?: true;
	/** Works on items of earlier steps. A model has none: it is not offered as a tool. */
	readonly needsItems?: true;
	/** The fields of *Simplified*, for an operation with *Output*. */
	readonly simplify?: Simplify;
	/** Those of the resource mapper, for an operation with columns. */
	readonly columns?: readonly ResourceMapperField[];
	run(run: OperationRun<Client>): Promise<INodeExecutionData[]>;
}

/** One execution of a node. */
export interface OperationRun<Client> {
	readonly node: IExecuteFunctions;
	/** Empty for an operation that needs no account. */
	readonly clients: Clients<Client>;
	readonly items: readonly INodeExecutionData[];
	/** *Continue* at *On Error*: the next item goes on after one that failed. */
	readonly goesOn: boolean;
	/** What *Selected Fields* offers; left out where it is not known. */
	readonly names?: readonly string[];
}

export interface Resource<Client> {
	readonly name: string;
	readonly value: string;
	/** The operation of a new node. Fixed: the editor does not save a value that equals its default. */
	readonly default: string;
	readonly operations: readonly Operation<Client>[];
}

interface NodeText {
	defaultResource: string;
	/** The name of a node that a model can use as a tool. */
	tool?: string;
	/** Fields of all operations. */
	common?: readonly INodeProperties[];
	/** What the records of an operation have, by `resource/operation`: made of the schemas. */
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
				name: nameOf(operation),
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
 * What a model reads about the tool, unless its user writes something else. Under this name it replaces n8n's own text, which
 * is the action alone: nothing would tell a model that it writes.
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
			withNames(shownFor(resource, operation, property), names[`${resource.value}/${operation.value}`]),
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

/** "Look Up (Workflow Step)": as the drop-down names it. */
function nameOf({ name, isStep }: OperationText): string {
	return isStep ? `${name} (Workflow Step)` : name;
}

export function actionOf({ action, isStep }: OperationText): string {
	return isStep ? `Workflow step: ${uncapital(action)}` : action;
}

/** Added to the text of an operation that writes. */
const WRITES = {
	once: { description: 'Writes: after an unknown outcome look it up first, never just run it again.' },
	looksFirst: {
		description: 'Writes after checking what exists, so it can be repeated after an unknown outcome.',
	},
};

/** What a model reads about an operation of a node. */
function toolDescription(operation: OperationText, node: string): string {
	return `${operation.action} in ${node}. ${wholeDescription(operation)}`;
}

/** The whole text of an operation, with whether it writes. */
export function wholeDescription({ description, details = '', writes }: OperationText): string {
	return [ended(description), details, writes ? WRITES[writes].description : ''].filter(Boolean).join(' ');
}

function ended(text: string): string {
	return text.endsWith('.') ? text : `${text}.`;
}
