/** As much of JSON Schema as n8n's editor reads: types with the likeliest first, fields of objects, the items of lists. */
export interface Schema {
	type: Type | Type[];
	/** An object or a list that may be null: the editor wants its type alone. */
	nullable?: true;
	properties?: Record<string, Schema>;
	items?: Schema;
	/** For a whole item, which may have fields that we do not know. */
	additionalProperties?: boolean;
}

/** The order of several types in one schema; the editor shows the first. */
const TYPES = ['string', 'number', 'boolean', 'array', 'object', 'null'] as const;
type Type = (typeof TYPES)[number];

/** The schema of one value. */
export function schemaOf(value: unknown): Schema {
	const type = typeOf(value);
	if (Array.isArray(value)) {
		const [first, ...others] = value.map(schemaOf);
		return { type: 'array', ...(first && { items: others.reduce(merged, first) }) };
	}
	if (typeof value === 'object' && value !== null) {
		const fields = Object.entries(value).filter(([, held]) => held !== undefined);
		return { type: 'object', properties: Object.fromEntries(fields.map(([k, held]) => [k, schemaOf(held)])) };
	}
	return { type };
}

function typeOf(value: unknown): Type {
	if (value === null || value === undefined) return 'null';
	if (Array.isArray(value)) return 'array';
	return TYPES.find((type) => type === typeof value) ?? 'string';
}

/** The schema that values of both fit. */
export function merged(one: Schema, other: Schema): Schema {
	const types = TYPES.filter((type) => typesOf(one).has(type) || typesOf(other).has(type));
	const isNullable = types.includes('null') && types.some((type) => type === 'array' || type === 'object');
	const said = isNullable ? types.filter((type) => type !== 'null') : types;
	const [only, ...more] = said;
	const items = both(one.items, other.items, merged);
	const properties = both(one.properties, other.properties, mergedFields);
	return {
		type: only && more.length === 0 ? only : said,
		...(isNullable && { nullable: true }),
		...(properties && { properties }),
		...(items && { items }),
	};
}

/** The schema with its fields in the order of the former one, so that another order of tests changes no file. */
export function inOrderOf(former: Schema | undefined, schema: Schema): Schema {
	const { properties, items } = schema;
	const known = Object.keys(former?.properties ?? {}).filter((name) => properties && name in properties);
	const names = [...new Set([...known, ...Object.keys(properties ?? {})])];
	const fieldIn = (name: string) => inOrderOf(former?.properties?.[name], properties?.[name] as Schema);
	return {
		...schema,
		...(properties && { properties: Object.fromEntries(names.map((name) => [name, fieldIn(name)])) }),
		...(items && { items: inOrderOf(former?.items, items) }),
	};
}

/** Where a value differs from its schema: other types, and unknown fields where the schema allows no further ones. */
export function misfits(schema: Schema, value: unknown, path = ''): string[] {
	const type = typeOf(value);
	if (!typesOf(schema).has(type)) return [`${path || '.'} is ${type}`];
	if (Array.isArray(value)) {
		const { items } = schema;
		return items ? value.flatMap((held) => misfits(items, held, `${path}[]`)) : value.map(() => `${path}[]`);
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value)
		.filter(([, held]) => held !== undefined)
		.flatMap(([name, held]) => {
			const field = schema.properties?.[name];
			if (field) return misfits(field, held, `${path}.${name}`);
			return schema.additionalProperties ? [] : [`${path}.${name} is not in it`];
		});
}

function typesOf({ type, nullable }: Schema): Set<Type> {
	return new Set([...[type].flat(), ...(nullable ? (['null'] as const) : [])]);
}

function mergedFields(one: Record<string, Schema>, other: Record<string, Schema>): Record<string, Schema> {
	const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
	return Object.fromEntries(names.map((name) => [name, both(one[name], other[name], merged) as Schema]));
}

function both<T>(one: T | undefined, other: T | undefined, join: (one: T, other: T) => T): T | undefined {
	return one && other ? join(one, other) : (one ?? other);
}
