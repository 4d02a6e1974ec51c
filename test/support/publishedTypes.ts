import { XMLParser } from 'fast-xml-parser';

/** The elements of a message or type in the notation of our own tables: name and type, in wire order. */
type PublishedFields = [name: string, type: string][];

interface SchemaElement {
	name: string;
	type?: string;
	minOccurs: string;
	maxOccurs: string;
}

interface ComplexType {
	name: string;
	's:sequence'?: '' | { 's:element'?: SchemaElement[] };
}

interface Schema {
	's:element': { name: string; 's:complexType': ('' | ComplexType)[] }[];
	's:complexType': ComplexType[];
	's:simpleType'?: { name: string }[];
}

const LISTS = new Set(['s:element', 's:complexType', 's:simpleType']);

/** The messages and types in a schema. */
export function publishedTypes(schemaXml: string) {
	const parser = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: '',
		isArray: (name) => LISTS.has(name),
	});
	const schema = (parser.parse(schemaXml) as { 's:schema': Schema })['s:schema'];
	const enumerations = new Set((schema['s:simpleType'] ?? []).map(({ name }) => name));
	const fieldsOf = (type: '' | ComplexType | undefined): PublishedFields => {
		const sequence = type ? type['s:sequence'] : undefined;
		return ((sequence && sequence['s:element']) || []).map((element) => [
			element.name,
			notation(element, enumerations),
		]);
	};
	return {
		messages: new Map(
			schema['s:element'].map((element) => [element.name, fieldsOf(element['s:complexType'][0])]),
		),
		types: new Map(schema['s:complexType'].map((type) => [type.name, fieldsOf(type)])),
	};
}

/** An enumeration and an element without a type travel as text. */
function notation(
	{ type = 's:string', minOccurs, maxOccurs }: SchemaElement,
	enumerations: Set<string>,
): string {
	const local = type.replace(/^\w+:/, '');
	const bare = enumerations.has(local) ? 'string' : local;
	if (maxOccurs === 'unbounded') return `${bare}[]`;
	return minOccurs === '0' ? `${bare}?` : bare;
}
