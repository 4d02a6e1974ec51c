import { contract } from '../../support/contract';

interface Content {
	content?: { 'application/json'?: { example?: unknown } };
}

interface Operation {
	description?: string;
	requestBody?: Content;
	responses?: { '200': Content };
}

type Document = { paths: Record<string, Record<string, Operation>> };

/** Every name in every object of an example. */
function namesIn(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(namesIn);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}

/** First cells of the tables in a description, and names in its code. */
function namesInText(text: string): string[] {
	return [...text.matchAll(/^\| *(\w+(?: \w+)?) *\|/gm), ...text.matchAll(/"(\w+)":/g)].map(
		([, name = '']) => name,
	);
}

/** The OpenAPI document of 2021; operations are named as in `get /relations`. */
interface OpenApi {
	/** Field names in tables and examples, of the envelope as well. */
	names(...operations: string[]): Set<string>;
	/** The rows that an example posts. */
	posted(operation: string): Record<string, unknown>[];
	/** The rows that an example answers with. */
	answered(operation: string): Record<string, unknown>[];
}

export function readOpenApi(): OpenApi | null {
	const document = contract('outsmart-openapi-2021.json');
	if (document === null) return null;
	const { paths } = JSON.parse(document) as Document;
	const find = (name: string): Operation => {
		const [method = '', at = ''] = name.split(' ');
		return paths[at]?.[method] ?? {};
	};
	const example = (content: Content | undefined) => content?.content?.['application/json']?.example;
	return {
		names: (...operations) =>
			new Set(
				operations
					.map(find)
					.flatMap(({ description = '', requestBody, responses }) => [
						...namesIn([example(requestBody), example(responses?.['200'])]),
						...namesInText(description),
					]),
			),
		posted: (operation) => example(find(operation).requestBody) as Record<string, unknown>[],
		answered: (operation) =>
			(example(find(operation).responses?.['200']) as { response: Record<string, unknown>[] }).response,
	};
}
