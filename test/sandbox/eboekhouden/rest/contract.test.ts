import type { RecordedCall } from '../../../../sandbox';
import { readRestContract } from '../../../support/restContract';
import { documentOf } from '../../../support/restDocument';
import type { RestDocument } from '../../../support/restDocument';

/** As the document writes it: an enumeration of digits as text, a list whose items are defined nowhere. */
const DOCUMENT: RestDocument = {
	paths: {
		'/v1/thing': {
			get: {
				parameters: [
					{ name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 2000 } },
					{ name: 'side', in: 'query', required: true, schema: { type: 'string', maxLength: 1 } },
					{ name: 'name', in: 'query', schema: { type: 'string', format: 'filter-string' } },
				],
				responses: {
					'200': {
						content: {
							'application/json': {
								schema: { $ref: '#/components/schemas/Things' },
								example: { Items: [{ Id: 1, Name: null }], Count: 1 },
							},
						},
					},
				},
			},
			post: {
				requestBody: {
					content: {
						'application/json': {
							schema: {
								required: ['kind'],
								properties: {
									kind: { $ref: '#/components/schemas/Kind' },
									name: { type: 'string', maxLength: 3 },
									day: { type: 'object', format: 'date' },
								},
							},
						},
					},
				},
				responses: {
					'201': { content: { 'application/json': { schema: { properties: { id: { type: 'integer' } } } } } },
				},
			},
		},
	},
	components: {
		schemas: {
			Things: {
				type: 'object',
				properties: {
					items: { type: ['null', 'array'], items: { $ref: '#/components/schemas/Thing' } },
					count: { type: 'integer' },
				},
			},
			Kind: { type: 'string', enum: ['1', '2'] },
			Error: { required: ['code'], properties: { code: { type: 'string' } } },
			SecurityError: { required: ['securityType'], properties: { securityType: { type: 'integer' } } },
		},
	},
};

function recorded(operation: string, request: string, status: number, response: string): RecordedCall {
	const service = 'e-Boekhouden';
	return { service, operation, soapAction: undefined, request, status, response, ignored: [] };
}

const contract = readRestContract(DOCUMENT);
const problems = (calls: RecordedCall[], refused = false) => contract?.problems(calls, { refused });
const got = (query: string, response: string, status = 200) =>
	recorded('GET /v1/thing', `/rest/v1/thing${query}`, status, response);
const posted = (body: unknown, status = 201, response = '{"id":1}') =>
	recorded('POST /v1/thing', `/rest/v1/thing\n${JSON.stringify(body)}`, status, response);

it('finds nothing wrong with what fits', () => {
	const calls = [
		got('?side=D&limit=5&name[like]=x', '{"items":[{"id":1,"name":"x"}],"count":1}'),
		posted({ kind: 1, day: '2026-01-31', name: null }),
		posted({ Kind: '2', unknown: true }),
		posted({}, 400, '{"code":"X"}'),
		posted({}, 403, '{"securityType":0}'),
		got('?side=D', '', 401),
		{ ...posted({}), fault: 'html' as const },
		recorded('GetMutaties', '<xml/>', 200, '<xml/>'),
	];
	expect(problems(calls)).toEqual([]);
});

it.each([
	['a parameter that is not there', got('?side=D&colour=red', '{"items":[]}'), '?colour is not a parameter'],
	['one that is missing', got('', '{"items":[]}'), '?side is missing'],
	['one out of range', got('?side=D&limit=0', '{"items":[]}'), 'must be >= 1'],
	[
		'an operator that is none',
		got('?side=D&name[gt]=x', '{"items":[]}'),
		'?name[gt] is not a filter of name',
	],
	[
		'a field that no example has',
		got('?side=D', '{"items":[{"id":1,"rows":[]}]}'),
		'"additionalProperty":"rows"',
	],
	['a field of another type', got('?side=D', '{"items":[{"id":"1"}]}'), '/items/0/id must be number,null'],
	['a field in an answer that no schema has', posted({ kind: 1 }, 201, '{"id":1,"number":2}'), '"number"'],
	['a field that is missing', posted({ name: 'x' }), "must have required property 'kind'"],
	[
		'a text that is too long',
		posted({ kind: 1, name: 'long' }),
		'/name must NOT have more than 3 characters',
	],
	['a value of no enumeration', posted({ kind: 3 }), '/kind must be equal to one of the allowed values'],
	['a day that is none', posted({ kind: 1, day: '31-1-2026' }), '/day must match format "date"'],
	['a status that is not declared', posted({ kind: 1 }, 200, '{}'), 'answered with 200'],
	['a body with 401', got('?side=D', '{}', 401), 'a body with 401'],
	['an error that is none', posted({ kind: 1 }, 400, '{}'), "must have required property 'code'"],
	['an operation of its own', recorded('PUT /v1/thing', '/v1/thing', 200, ''), 'is not in the document'],
])('finds %s', (_, call, problem) => {
	expect(problems([call])).toEqual([expect.stringContaining(problem)]);
});

it('looks at requests that were refused when it is asked to', () => {
	const call = posted({ kind: 9 }, 400, '{"code":"X"}');
	expect([problems([call]), problems([call], true)]).toEqual([[], [expect.stringContaining('/kind')]]);
});

describe('made of a list of fields', () => {
	const field = (type: 'date' | 'number' | 'string', more = {}) => ({ in: 'body' as const, type, ...more });
	const asked = (type: 'date' | 'number' | 'string', more = {}) => ({ in: 'query' as const, type, ...more });
	const listed = readRestContract(
		documentOf({
			'GET /v1/thing': {
				limit: asked('number'),
				code: asked('string', { maxLength: 2 }),
				day: asked('date'),
				side: asked('string', { maxLength: 1, required: true }),
			},
			'POST /v1/thing': {
				name: field('string', { required: true, maxLength: 3 }),
				'rows[].amount': field('number', { required: true }),
				'rows[].kind': field('string', { enum: ['A', 'B'] }),
				'part.day': field('date', { required: true }),
			},
		}),
	);
	const found = (call: RecordedCall) => listed?.problems([call]);

	it.each([
		got('?side=D&limit=5&code[like]=x&day[range]=2026-01-01,2026-01-31', 'anything'),
		posted({ name: 'x', rows: [{ amount: 1, kind: 'A' }], part: { day: '2026-01-31' } }),
		posted({ name: 'x', rows: null, part: null }),
	])('finds nothing wrong with what fits: $request', (call) => expect(found(call)).toEqual([]));

	it.each([
		['a filter that is too long', got('?side=D&code=xxx', ''), '?code: xxx is not a value'],
		['a parameter that is too long', got('?side=DC', ''), 'must NOT have more than 1 characters'],
		['a day that is none', got('?side=D&day[range]=2026-01-01,31-1-2026', ''), '31-1-2026 is not a value'],
		['a field that is not there', posted({ name: 'x', naam: 'y' }), '"additionalProperty":"naam"'],
		[
			'one in a part',
			posted({ name: 'x', part: { day: '2026-01-31', x: 1 } }),
			'/part must NOT have additional',
		],
		[
			'one that is missing in a list',
			posted({ name: 'x', rows: [{}] }),
			"/rows/0 must have required property 'amount'",
		],
		[
			'one that is missing in a part',
			posted({ name: 'x', part: {} }),
			"/part must have required property 'day'",
		],
		['another type', posted({ name: 'x', rows: [{ amount: '1' }] }), '/rows/0/amount must be number'],
	])('finds %s', (_, call, problem) => expect(found(call)).toEqual([expect.stringContaining(problem)]));
});
