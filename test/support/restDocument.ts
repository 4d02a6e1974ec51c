/** What of an OpenAPI document is read here. */
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

/** The document, made so that it can be held against calls; `strict` for answers. */
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
