/** The parts of an OpenAPI document that are read here. */
export interface Schema {
	$ref?: string;
	type?: string | string[];
	format?: string;
	enum?: (string | number)[];
	required?: string[];
	properties?: Record<string, Schema>;
	items?: Schema;
	minimum?: number;
	maximum?: number;
	maxLength?: number;
	additionalProperties?: boolean;
}

export interface Parameter {
	name: string;
	in: string;
	required?: boolean;
	schema?: Schema;
}

interface Content {
	'application/json'?: { schema?: Schema; example?: unknown };
}

export interface Operation {
	parameters?: Parameter[];
	requestBody?: { content: Content };
	responses?: Record<string, { content?: Content }>;
	/** Nothing is known of what may be sent. */
	isUnknown?: true;
}

export interface RestDocument {
	paths: Record<string, Record<string, Operation>>;
	components: { schemas: Record<string, Schema> };
}

/** Examples are in PascalCase, answers in camelCase. */
export function camelCase(name: string): string {
	return name.charAt(0).toLowerCase() + name.slice(1);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function schemaOf(example: unknown): Schema {
	if (!isRecord(example)) return {};
	const properties = Object.entries(example).map(([name, value]): [string, Schema] => [
		camelCase(name),
		value === null ? {} : { type: [typeof value, 'null'] },
	]);
	return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
}

/** The items of lists have schemas that are nowhere defined: their examples say what is in them. */
function defineItems({ paths, components }: RestDocument): void {
	for (const operation of Object.values(paths).flatMap((path) => Object.values(path))) {
		const { schema, example } = operation.responses?.['200']?.content?.['application/json'] ?? {};
		const list = components.schemas[schema?.$ref?.split('/').at(-1) ?? ''];
		const item = list?.properties?.items?.items?.$ref?.split('/').at(-1);
		const [first] = isRecord(example) && Array.isArray(example.Items) ? (example.Items as unknown[]) : [];
		if (item !== undefined) components.schemas[item] ??= schemaOf(first);
	}
}

/**
 * Where the schemas contradict the examples, the examples are followed: enumerations of digits are numbers, and dates are
 * texts. An opening balance is of type 0, which no schema has.
 */
function follow(schema: Schema): void {
	if (schema.format === 'date') schema.type = ['string', 'null'];
	if (schema.enum?.every((value) => /^\d$/.test(String(value)))) {
		schema.enum = [...schema.enum, ...schema.enum.map(Number), 0];
		schema.type = ['string', 'integer'];
	}
}

function walk(value: unknown, visit: (schema: Schema) => void): void {
	if (Array.isArray(value)) value.forEach((one) => walk(one, visit));
	if (!isRecord(value)) return;
	visit(value);
	Object.values(value).forEach((one) => walk(one, visit));
}

/** An answer has nothing that its schema does not list. */
function close(schema: Schema): void {
	if (isRecord(schema.properties)) schema.additionalProperties ??= false;
}

/** The document, changed so that calls can be compared with it; `strict` for answers. */
export function adapted(document: RestDocument, { strict }: { strict: boolean }): RestDocument {
	const copy = structuredClone(document);
	defineItems(copy);
	walk(copy, follow);
	if (strict) walk([copy.components.schemas, Object.values(copy.paths).map(responsesOf)], close);
	return copy;
}

function responsesOf(path: Record<string, Operation>) {
	return Object.values(path).map(({ responses }) => responses);
}

/** An entry of the list of fields; its name is a path, such as `items[].vatCode`. */
interface ListedField {
	in: 'path' | 'query' | 'body';
	type: 'boolean' | 'date' | 'number' | 'string';
	required?: true;
	maxLength?: number;
	enum?: string[];
}
export type ListedFields = Record<string, Record<string, ListedField>>;

/** Calls that are not in the list. */
const NOT_LISTED = ['POST /v1/session', 'DELETE /v1/session', 'GET /v1/ledger/balances'];

const ISO_DAY: ListedField = { in: 'body', type: 'date' };

/** Fields that the list leaves out: the day of a mandate is among those of a direct debit, and in the vendor's document. */
const ALSO: ListedFields = {
	'POST /v1/relation': { mandateSignedDate: ISO_DAY },
	'PATCH /v1/relation/{id}': { mandateSignedDate: ISO_DAY },
};

/** A document of the requests alone, in which no field may be unknown. */
export function documentOf(listed: ListedFields): RestDocument {
	const paths: RestDocument['paths'] = {};
	for (const [name, fields] of Object.entries(listed)) {
		const [method = '', path = ''] = name.split(' ');
		(paths[path] ??= {})[method.toLowerCase()] = requestOf({ ...fields, ...ALSO[name] });
	}
	for (const name of NOT_LISTED) {
		const [method = '', path = ''] = name.split(' ');
		(paths[path] ??= {})[method.toLowerCase()] ??= { isUnknown: true };
	}
	return { paths, components: { schemas: {} } };
}

function requestOf(fields: Record<string, ListedField>): Operation {
	const named = (place: ListedField['in']) =>
		Object.entries(fields).filter(([, field]) => field.in === place);
	const schema = closedObject();
	for (const [name, field] of named('body')) addTo(schema, name.split('.'), field);
	return {
		parameters: named('query').map(([name, field]) => ({
			...{ name, in: 'query', required: field.required === true, schema: parameterOf(name, field) },
		})),
		...(named('body').length > 0 && { requestBody: { content: { 'application/json': { schema } } } }),
	};
}

function closedObject(): Schema & { properties: Record<string, Schema>; required: string[] } {
	return { type: 'object', properties: {}, required: [], additionalProperties: false };
}

function addTo(schema: Schema, [first = '', ...deeper]: string[], field: ListedField): void {
	const name = first.replace('[]', '');
	const { properties = {}, required = [] } = schema;
	if (deeper.length === 0) {
		properties[name] = valueOf(field);
		if (field.required) required.push(name);
		return;
	}
	const isList = first.endsWith('[]');
	properties[name] ??= isList ? { type: 'array', items: closedObject() } : closedObject();
	const inner = properties[name];
	addTo(inner.items ?? inner, deeper, field);
}

function valueOf({ type, maxLength, enum: values }: ListedField): Schema {
	if (type === 'date') return { type: 'string', format: 'date' };
	return { type, ...(maxLength && { maxLength }), ...(values && { enum: values }) };
}

/** The list does not say which parameters are filters, with operators: those of pages, flags and required ones are not. */
function parameterOf(name: string, field: ListedField): Schema {
	if (name === 'limit' || name === 'offset') return { type: 'integer' };
	if (field.required || field.type === 'boolean') return valueOf(field);
	const format = field.type === 'number' ? 'int64' : field.type;
	return { ...valueOf(field), format: `filter-${format}` };
}
