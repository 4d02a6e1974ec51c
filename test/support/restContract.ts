import Ajv2020 from 'ajv/dist/2020';
import type { RecordedCall } from '../../sandbox';
import { isRest } from '../../sandbox/calls';
import { contract } from './contract';
import { adapted, camelCase, documentOf, isRecord } from './restDocument';
import type { ListedFields, Operation, Parameter, RestDocument, Schema } from './restDocument';

/** Compares recorded calls with the OpenAPI document of the REST interface, or with the list of its fields. */
interface RestContract {
	/**
	 * Answers that do not fit, and requests that were carried out although they do not fit; with `refused`, refused requests
	 * as well.
	 */
	problems(calls: readonly RecordedCall[], options?: { refused?: boolean }): string[];
}

/** The vendor's document, whole. */
function readRestDocument(): RestDocument | null {
	const document = contract('e-boekhouden-openapi.json');
	return document === null ? null : (JSON.parse(document) as RestDocument);
}

/** What the vendor says of requests: its document, or otherwise a list of the fields in it. */
export function readRestRequests(): RestDocument | null {
	const listed = contract('eboekhouden-rest-fields-2026-08.json');
	return readRestDocument() ?? (listed === null ? null : documentOf(JSON.parse(listed) as ListedFields));
}

let known: RestContract | null | undefined;

/** That of the vendor's document is made once: compiling its schemas takes a tenth of a second. */
export function readRestContract(document?: RestDocument): RestContract | null {
	if (document) return contractOf(document);
	const requests = known === undefined ? readRestRequests() : null;
	return (known ??= requests && contractOf(requests));
}

type Validate = (schema: Schema, value: unknown) => string[];

function validatorFor({ components }: RestDocument): Validate {
	const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
	for (const format of ['string', 'int32', 'int64', 'filter-string', 'filter-date', 'filter-int64'])
		ajv.addFormat(format, true);
	const id = 'document';
	ajv.addSchema({ $id: id, components });
	const compiled = new WeakMap<Schema, ReturnType<typeof ajv.compile>>();
	const compile = (schema: Schema) => {
		const known = compiled.get(schema);
		if (known) return known;
		const local = JSON.parse(JSON.stringify(schema).replaceAll('"#/', `"${id}#/`)) as Schema;
		const made = ajv.compile(local);
		compiled.set(schema, made);
		return made;
	};
	return (schema, value) => {
		const validate = compile(schema);
		if (validate(value)) return [];
		return (validate.errors ?? []).map(
			({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
		);
	};
}

/** As in the examples, null equals an absent value, and names ignore case. */
function asSchema(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(asSchema);
	if (!isRecord(value)) return value;
	const given = Object.entries(value).filter(([, inner]) => inner !== null);
	return Object.fromEntries(given.map(([name, inner]) => [camelCase(name), asSchema(inner)]));
}

function parsed(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}

const TEXT_OPERATORS = ['eq', 'not_eq', 'like', 'not_like'];
const OPERATORS: Record<string, string[]> = {
	'filter-string': TEXT_OPERATORS,
	'filter-date': ['eq', 'not_eq', 'gt', 'gte', 'lt', 'lte', 'range'],
	'filter-int32': ['eq', 'not_eq', 'gt', 'gte', 'lt', 'lte', 'range'],
	'filter-int64': ['eq', 'not_eq', 'gt', 'gte', 'lt', 'lte', 'range'],
};

const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);
const isWhole = (value: string) => /^-?\d+$/.test(value);

/** The value that a filter compares with; one of two in a range. */
function filterProblems({ format = '', maxLength = Infinity }: Schema, value: string): string[] {
	const isOne = format === 'filter-date' ? isDay : format.startsWith('filter-int') ? isWhole : () => true;
	return isOne(value) && value.length <= maxLength ? [] : [`${value} is not a value of it`];
}

/** The value of a parameter without operators: in a query everything is text. */
function typed(value: string, { type }: Schema): unknown {
	if (type === 'integer') return isWhole(value) ? Number(value) : value;
	return type === 'boolean' ? value === 'true' : value;
}

function parameterProblems(
	parameters: readonly Parameter[],
	query: URLSearchParams,
	validate: Validate,
): string[] {
	const wanted = parameters.filter((parameter) => parameter.in === 'query');
	const missing = wanted.filter(({ name, required }) => required && !query.has(name));
	const wrong = [...query].flatMap(([written, value]) => {
		const [, name = '', operator = 'eq'] = /^(\w+)(?:\[(\w+)\])?$/.exec(written) ?? [];
		const { schema } = wanted.find((one) => one.name === name) ?? {};
		if (!schema) return [`?${written} is not a parameter`];
		const allowed = OPERATORS[schema.format ?? ''];
		if (!(allowed ?? ['eq']).includes(operator)) return [`?${written} is not a filter of ${name}`];
		const problems = allowed
			? (operator === 'range' ? value.split(',') : [value]).flatMap((one) => filterProblems(schema, one))
			: validate(schema, typed(value, schema));
		return problems.map((problem) => `?${written}: ${problem}`);
	});
	return [...missing.map(({ name }) => `?${name} is missing`), ...wrong];
}

function requestProblems(operation: Operation, { request }: RecordedCall, validate: Validate): string[] {
	const [address = '', ...rest] = request.split('\n');
	const body = rest.join('\n');
	const query = new URL(address, 'http://sandbox').searchParams;
	const problems = parameterProblems(operation.parameters ?? [], query, validate);
	const schema = operation.requestBody?.content['application/json']?.schema;
	if (!schema) return body === '' ? problems : [...problems, 'a body that is not asked for'];
	const json = parsed(body);
	return json === undefined ? [...problems, 'no JSON'] : [...problems, ...validate(schema, asSchema(json))];
}

/** The schema of an undeclared answer: 403 has a SecurityError, other refusals an Error. */
function declaredSchema({ responses = {} }: Operation, status: number): Schema | undefined {
	const declared = responses[String(status)];
	if (declared) return declared.content?.['application/json']?.schema;
	if (status === 403) return { $ref: '#/components/schemas/SecurityError' };
	return status >= 400 ? { $ref: '#/components/schemas/Error' } : undefined;
}

const BODILESS: ReadonlySet<number> = new Set([204, 401, 405, 415, 429]);

function answerProblems(operation: Operation, call: RecordedCall, validate: Validate): string[] {
	const { status, response } = call;
	const isKnown = operation.responses?.[String(status)] !== undefined || status >= 400;
	if (!operation.responses) return [];
	if (!isKnown) return [`answered with ${status}, which is not declared`];
	if (BODILESS.has(status)) return response === '' ? [] : [`a body with ${status}`];
	const schema = declaredSchema(operation, status);
	return schema ? validate(schema, JSON.parse(response)) : [];
}

function contractOf(document: RestDocument): RestContract {
	const [asked, answered] = [adapted(document, { strict: false }), adapted(document, { strict: true })];
	const [validateRequest, validateAnswer] = [validatorFor(asked), validatorFor(answered)];
	const find = ({ paths }: RestDocument, name: string) => {
		const [method = '', at = ''] = name.split(' ');
		return paths[at]?.[method.toLowerCase()];
	};
	const problemsOf = (call: RecordedCall, refused: boolean): string[] => {
		const [request, answer] = [find(asked, call.operation), find(answered, call.operation)];
		if (!request || !answer) return ['is not in the document'];
		const isJudged = (refused || call.status < 300) && !request.isUnknown;
		return [
			...(isJudged ? requestProblems(request, call, validateRequest).map((one) => `request: ${one}`) : []),
			...answerProblems(answer, call, validateAnswer).map((one) => `answer: ${one}`),
		];
	};
	return {
		problems: (calls, { refused = false } = {}) =>
			calls
				.filter(({ operation, fault }) => isRest(operation) && fault === undefined)
				.flatMap((call) => problemsOf(call, refused).map((one) => `${call.operation} ${one}`)),
	};
}
