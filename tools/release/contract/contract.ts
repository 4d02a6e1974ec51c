import type { ICredentialType, INodeProperties, INodeType, INodeTypeDescription } from 'n8n-workflow';

/** All that saved workflows depend on, as plain data: from a release on it may be added to, never changed or taken away. */
export interface Contract {
	nodes: Record<string, Record<string, NodeContract>>;
	/** Fields of each credential type. */
	credentials: Record<string, FieldContracts>;
	/** Fields of the node Settings of each workflow. */
	settings: Record<string, Record<string, { type: string; default: unknown }>>;
	rows: RowContract;
}

export interface NodeContract {
	credentials: string[];
	/** Fields that the node has with every operation. */
	fields?: FieldContracts;
	/** Of a node with operations. */
	defaultResource?: string;
	resources: Record<string, ResourceContract>;
	/** Of the node of settings: the fields of each workflow, in their groups. */
	defaultWorkflow?: string;
	workflows?: Record<string, FieldContracts>;
	/** Of a trigger: the fields of each event. */
	defaultEvent?: string;
	events?: Record<string, FieldContracts>;
}

export interface ResourceContract {
	defaultOperation: string;
	/** Fields of each operation. */
	operations: Record<string, FieldContracts>;
}

export type FieldContracts = Record<string, FieldContract>;

export interface FieldContract {
	type: string;
	/** The editor does not save a value that equals it. */
	default: unknown;
	/** Values that can be chosen, or modes of a resource locator. */
	options?: string[];
	/** Fields of a collection, or columns. */
	fields?: FieldContracts;
}

export interface RowContract {
	actions: string[];
	/** Fields of every row, with their types. */
	fields: Record<string, string>;
	/** By code, and what is found under it, the facts with their types; a row has its own as fields. */
	codes: Record<string, Record<string, Record<string, string>>>;
}

/** Every version of a node, by its number. */
export function nodeContract(node: INodeType): Record<string, NodeContract> {
	const { description } = node;
	const versions = [description.version].flat();
	return Object.fromEntries(versions.map((version) => [String(version), versionOf(description)]));
}

function versionOf({ credentials = [], properties }: INodeTypeDescription): NodeContract {
	const [resource, workflow, event] = ['resource', 'workflow', 'event'].map((wanted) =>
		properties.find(({ name }) => name === wanted),
	);
	const resources = valuesOf(resource).map((value) => [value, resourceOf(properties, value)] as const);
	const workflows = valuesOf(workflow).map(
		(value) => [value, fieldsOf(properties, 'workflow', value)] as const,
	);
	const events = valuesOf(event).map((value) => [value, fieldsOf(properties, 'event', value)] as const);
	const chosen = [resource, event];
	const always = properties.filter((property) => !chosen.includes(property) && isAlwaysShown(property));
	return {
		credentials: credentials.map(({ name }) => name),
		...((resource ?? event) && always.length > 0 && { fields: fieldContracts(always) }),
		...(resource && { defaultResource: String(resource.default) }),
		resources: Object.fromEntries(resources),
		...(workflow && {
			defaultWorkflow: String(workflow.default),
			workflows: Object.fromEntries(workflows),
		}),
		...(event && { defaultEvent: String(event.default), events: Object.fromEntries(events) }),
	};
}

function isAlwaysShown({ displayOptions }: INodeProperties): boolean {
	return displayOptions === undefined;
}

function fieldsOf(properties: INodeProperties[], by: string, value: string): FieldContracts {
	return fieldContracts(
		properties.filter(({ displayOptions }) => displayOptions?.show?.[by]?.includes(value)),
	);
}

function resourceOf(properties: INodeProperties[], resource: string): ResourceContract {
	const shown = properties.filter(({ displayOptions }) => displayOptions?.show?.resource?.includes(resource));
	const operation = shown.find(({ name }) => name === 'operation');
	const operations = valuesOf(operation).map((value) => {
		const own = shown.filter(({ displayOptions }) => displayOptions?.show?.operation?.includes(value));
		return [value, fieldContracts(own)] as const;
	});
	return { defaultOperation: String(operation?.default), operations: Object.fromEntries(operations) };
}

/** The saved values of fields; a notice saves none. */
function fieldContracts(properties: INodeProperties[]): FieldContracts {
	const saved = properties.filter(({ type }) => type !== 'notice');
	return Object.fromEntries(saved.map((property) => [property.name, fieldContract(property)]));
}

function fieldContract(property: INodeProperties): FieldContract {
	const { type, default: value } = property;
	if (type === 'collection' || type === 'resourceMapper')
		return { type, default: value, fields: fieldContracts((property.options ?? []) as INodeProperties[]) };
	const options = type === 'resourceLocator' ? property.modes?.map(({ name }) => name) : valuesOf(property);
	return { type, default: value, ...(options && options.length > 0 && { options }) };
}

function valuesOf(property: INodeProperties | undefined): string[] {
	return (property?.options ?? []).flatMap((option) => ('value' in option ? [String(option.value)] : []));
}

export function credentialContract({ properties }: ICredentialType): FieldContracts {
	return fieldContracts(properties);
}

/** The fields of the item of Settings, without those that only help to fill it in. */
export function settingsContract(item: Record<string, unknown>): Contract['settings'][string] {
	return Object.fromEntries(
		Object.entries(item).map(([name, value]) => [name, { type: typeof value, default: value }]),
	);
}
