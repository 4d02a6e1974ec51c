import { XMLParser } from 'fast-xml-parser';
import { contract, schemaOf } from '../../support/contract';

interface Field {
	name: string;
	type: string | undefined;
	many: boolean;
}

/** The schema in a published WSDL: as text for a validator, and as the elements it declares. */
export interface Contract {
	schema: string;
	operations: string[];
	/** A request with every element of the operation, in order. */
	request(operation: string): string;
}

export function readContract(
	file: string,
	rename: (text: string) => string = (text) => text,
): Contract | null {
	const wsdl = contract(file);
	return wsdl === null ? null : contractOf(rename(wsdl));
}

interface Node {
	name?: string;
	type?: string;
	value?: string;
	maxOccurs?: string;
	complexType?: Node;
	sequence?: Node | '';
	restriction?: { enumeration: Node[] };
	element?: Node[];
}

const ARRAYS = [
	'complexType.element',
	'sequence.element',
	'schema.element',
	'schema.complexType',
	'schema.simpleType',
];

function contractOf(wsdl: string): Contract {
	const schema = schemaOf(wsdl);
	const parser = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: '',
		removeNSPrefix: true,
		isArray: (_, at) => ARRAYS.some((end) => String(at).endsWith(end)) || String(at).endsWith('enumeration'),
	});
	const root = (parser.parse(schema) as { schema: Record<'element' | 'complexType' | 'simpleType', Node[]> })
		.schema;
	const complex = new Map(root.complexType.map((node) => [node.name, node]));
	const simple = new Map(root.simpleType.map((node) => [node.name, node]));
	const elements = new Map(root.element.map((node) => [node.name ?? '', node]));

	const fieldsOf = (node: Node | undefined): Field[] =>
		((node?.sequence || undefined)?.element ?? []).map(({ name = '', type, maxOccurs }) => ({
			name,
			type: type?.replace('tns:', ''),
			many: maxOccurs === 'unbounded',
		}));
	const sample = ({ name, type, many }: Field): string => {
		const content =
			SAMPLES[type ?? ''] ??
			simple.get(type)?.restriction?.enumeration[0]?.value ??
			fieldsOf(complex.get(type)).map(sample).join('');
		return `<${name}>${content}</${name}>`.repeat(many ? 2 : 1);
	};
	return {
		schema,
		operations: [...elements.keys()].filter((name) => elements.has(`${name}Response`)),
		request: (operation) => fieldsOf(elements.get(operation)?.complexType).map(sample).join(''),
	};
}

const SAMPLES: Record<string, string> = {
	's:string': 'a',
	's:int': '1',
	's:long': '1',
	's:decimal': '1.00',
	's:double': '1.5',
	's:boolean': 'true',
	's:dateTime': '2026-05-31T00:00:00',
};
