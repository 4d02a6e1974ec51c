import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import type { RecordedCall } from '../../sandbox';
import { isRest } from '../../sandbox/calls';
import { adapted, camelCase, isRecord } from './restDocument';
import type { Operation, Parameter, RestDocument, Schema } from './restDocument';

const CONTRACTS = path.resolve(__dirname, '../../../shared/contracts');
const FILE = 'e-boekhouden-openapi.json';

/** The OpenAPI document of the REST interface, held against recorded calls. */
export interface RestContract {
	/**
	 * What is wrong with them: answers that do not fit, and requests that were carried out although they do not fit; with
	 * `refused` also requests that were not.
	 */
	problems(calls: readonly RecordedCall[], options?: { refused?: boolean }): string[];
}

/** The document does not come with this repository; without it there is nothing to compare. */
export function readRestDocument(
	file = process.env.E_BOEKHOUDEN_OPENAPI ?? inContracts(),
): RestDocument | undefined {
	if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as RestDocument;
	if (!missing.has(file))
		process.stderr.write(`${path.basename(file)} is not here: calls over REST are not held against it.\n`);
	missing.add(file);
	return undefined;
}

/** Said once in a worker. */
const missing = new Set<string>();

/** Whoever puts it there may write its name otherwise. */
function inContracts(): string {
	const files = existsSync(CONTRACTS) ? readdirSync(CONTRACTS) : [];
	return path.join(CONTRACTS, files.find((file) => /^e-?boekhouden.*openapi.*\.json$/i.test(file)) ?? FILE);
}

/** From E_BOEKHOUDEN_OPENAPI, or where contracts stand beside the repository. */
export function readRestContract(file?: string): RestContract | undefined {
	const document = readRestDocument(file);
	return document && contractOf(document);
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

/** As the examples have it, null is as good as nothing, and capitals make no difference. */
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
		if (!schema) return [`?${written} is no parameter`];
		const allowed = OPERATORS[schema.format ?? ''];
		if (!(allowed ?? ['eq']).includes(operator)) return [`?${written} is no filter of ${name}`];
		const isNumber = schema.type === 'integer' && !allowed;
		const typed = isNumber ? Number(value) : schema.type === 'boolean' ? value === 'true' : value;
		return allowed ? [] : validate(schema, typed).map((problem) => `?${written}: ${problem}`);
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

/** What is not declared: 403 has a SecurityError wherever it comes, other refusals an Error. */
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
		const isJudged = refused || call.status < 300;
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
