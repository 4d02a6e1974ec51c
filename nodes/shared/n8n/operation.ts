import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
	INodePropertyOptions,
	INodeTypeDescription,
} from 'n8n-workflow';
import type { Clients } from './service';

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
	/** What else it does or does not do, in sentences: for models and docs/reference/operations.md. */
	readonly details?: string;
	/**
	 * Whether it writes: told to models and in docs/reference/operations.md. `looksFirst` may be run again at any time;
	 * `once` may not, and is refused where n8n would: under *Retry On Fail*.
	 */
	readonly writes?: 'once' | 'looksFirst';
	/** A sender that refuses all that is not known to read is used for it. */
	readonly readsOnly?: true;
	/** Only the service knows what it gives: there is no schema of its output. */
	readonly givesAnything?: true;
}

/**
 * One entry of the drop-down *Operation*, made by one of the kinds (`kinds/`), which handle items, errors and pairing.
 */
export interface Operation<Client> extends OperationText {
	/** Without display options: those of resource and operation are added. */
	readonly properties: readonly INodeProperties[];
	/** Works only on its input, in a node with an account: no credential, no client. */
	readonly needsNoAccount?: true;
	/** Gives rows, or its input with something added: the fields are not known beforehand. */
	readonly passesItems?: true;
	/** The fields that are left when *Simplify* is on, for an operation with that switch. */
	readonly simplify?: readonly string[];
	run(run: Run<Client>): Promise<INodeExecutionData[]>;
}

/** One execution of a node. */
export interface Run<Client> {
	readonly node: IExecuteFunctions;
	/** Empty for an operation that needs no account. */
	readonly clients: Clients<Client>;
	readonly items: readonly INodeExecutionData[];
}

export interface Resource<Client> {
	readonly name: string;
	readonly value: string;
	/** The operation of a new node. Fixed: the editor does not save a value that equals its default. */
	readonly default: string;
	readonly operations: readonly Operation<Client>[];
}

/**
 * The parameters of a node, made from its resources: the two drop-downs, what operations share, then those of each
 * operation. Defaults are explicit and never change: n8n's editor does not save a value that equals its default, so a
 * saved node would get another operation.
 */
export function describe<Client>(
	resources: readonly Resource<Client>[],
	defaultResource: string,
	common: readonly INodeProperties[] = [],
): INodeProperties[] {
	const ordered = [...resources].sort(byName);
	return [
		resourceOptions(ordered, defaultResource),
		...ordered.map(operationOptions),
		...common,
		...ordered.flatMap(fieldsOf),
	];
}

function resourceOptions<Client>(resources: Resource<Client>[], defaultResource: string): INodeProperties {
	return {
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: resources.map(({ name, value }) => ({ name, value })),
		default: known(resources, defaultResource),
	};
}

function operationOptions<Client>(resource: Resource<Client>): INodeProperties {
	const operations = [...resource.operations].sort(byName);
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [resource.value] } },
		options: operations.map(({ name, value, action, description }) => ({ name, value, action, description })),
		default: known(operations, resource.default),
	};
}

function fieldsOf<Client>(resource: Resource<Client>): INodeProperties[] {
	return resource.operations.flatMap((operation) =>
		operation.properties.map((property) => shownFor(resource, operation, property)),
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

/** Added to the text of an operation that writes. */
const WRITES = {
	once: { description: 'Writes: after an unknown outcome look it up first, never just run it again.' },
	looksFirst: {
		description: 'Writes after checking what exists, so it can be repeated after an unknown outcome.',
	},
};

/** What a model has to know of any operation. */
const FOR_MODELS = { description: 'Amounts and codes are text, dates are text as 2026-01-31.' };

/** The whole text of an operation, with whether it writes. */
export function wholeDescription({ description, details = '', writes }: OperationText): string {
	return [ended(description), details, writes ? WRITES[writes].description : ''].filter(Boolean).join(' ');
}

/**
 * The node as a tool of a model. n8n shows a model only the action of an operation, in front of "in e-Boekhouden". So
 * only for models, the action follows all other information. Operations on the items of earlier steps are left out: a
 * model has no such items.
 */
export function asTool<Client>(
	properties: readonly INodeProperties[],
	resources: readonly Resource<Client>[],
): INodeTypeDescription['usableAsTool'] {
	const offered = new Map(
		resources.map(({ value, operations }) => [
			value,
			new Set(operations.filter(({ passesItems }) => !passesItems).map((one) => one.value)),
		]),
	);
	const forModels = properties.flatMap((property) => {
		if (property.name === 'resource')
			return { ...property, options: among(property, (value) => (offered.get(value)?.size ?? 0) > 0) };
		if (property.name !== 'operation') return property;
		const [resource] = property.displayOptions?.show?.resource ?? [];
		const owner = resources.find(({ value }) => value === resource);
		const options = among(property, (value) => offered.get(String(resource))?.has(value) ?? false);
		const [first] = options;
		const isLeft = options.some(({ value }) => value === property.default);
		if (!first) return [];
		return {
			...property,
			options: options.map((option) => withAction(owner, option)),
			...(!isLeft && { default: first.value }),
		};
	});
	const replacements: Partial<INodeTypeDescription> = { properties: forModels };
	return { replacements };
}

function among({ options = [] }: INodeProperties, isOffered: (value: string) => boolean) {
	return (options as INodePropertyOptions[]).filter(({ value }) => isOffered(String(value)));
}

function withAction<Client>(
	resource: Resource<Client> | undefined,
	option: INodePropertyOptions,
): INodePropertyOptions {
	const told = resource?.operations.find(({ value }) => value === option.value);
	if (!told) return option;
	return { ...option, action: `${wholeDescription(told)} ${FOR_MODELS.description} ${told.action}` };
}

function ended(text: string): string {
	return text.endsWith('.') ? text : `${text}.`;
}
