import type { HttpAnswer, HttpRequest } from '../../../base/transport/http';
import { Redactor } from '../../../base/transport/redact';
import { RestCaller } from '../../../base/transport/rest';
import { Sender } from '../../../base/transport/sender';

// Below Node.js 26 some depth cannot be written.
test('a record that is nested very deeply is written whole, or refused and not sent', async () => {
	const requests: HttpRequest[] = [];
	const sender = new Sender({
		...{ service: 'Shop', baseUrl: 'https://shop.example', redactor: new Redactor() },
		send: async (request) => {
			requests.push(request);
			return await Promise.resolve({ status: 200, headers: {}, body: '{}' });
		},
		wait: async () => {},
	});
	let body: object = {};
	for (let depth = 0; depth < 100_000; depth++) body = { body };
	const call = { operation: 'Add', method: 'POST', path: 'order', timeoutMs: 1_000, writes: true } as const;
	const sent = new RestCaller({ sender }).call({ ...call, body: { ...body } }, ({ json }) => json);
	const refused = await sent.then(
		() => null,
		(error: { facts: unknown }) => error.facts,
	);
	expect(requests.map(({ body: text }) => (text?.match(/\{/g) ?? []).length)).toEqual(
		refused ? [] : [100_001],
	);
	if (refused) expect(refused).toMatchObject({ problem: { code: 'valueNotSendable' }, outcome: 'notDone' });
});

describe('a list that may be long', () => {
	const ROWS = { field: 'response', kept: (row: unknown) => row };

	/** What is read of a text that comes in pieces, or whole. */
	async function readOf(text: string, { inPieces = true, rows = ROWS as typeof ROWS | undefined } = {}) {
		const send = async (request: HttpRequest): Promise<HttpAnswer> => {
			if (inPieces) request.take?.(Buffer.from(text));
			return await Promise.resolve({ status: 200, headers: {}, body: inPieces ? '' : text });
		};
		const access = { service: 'Shop', baseUrl: 'https://shop.example', redactor: new Redactor() };
		const sender = new Sender({ ...access, send, wait: async () => {} });
		const call = { operation: 'List', method: 'GET', path: 'orders', timeoutMs: 1_000, rows } as const;
		return await new RestCaller({ sender }).call(call, ({ json }) => json);
	}

	test.each([
		['rows', { code: 200, response: [{ a: 1 }, { a: 2 }] }],
		['no rows', { code: 200, response: [] }],
		['null for rows', { code: 1004, response: null }],
		['nothing of it', { code: 200 }],
		['a list itself', [{ a: 1 }]],
	])('is what was sent, in pieces or whole, with %s', async (_what, json) => {
		for (const given of [{}, { inPieces: false }, { inPieces: false, rows: undefined }])
			expect(await readOf(JSON.stringify(json), given)).toEqual(json);
	});

	test('rows come behind what is no row', async () => {
		const json = { response: [{ a: 1 }, null, { a: 2 }] };
		expect(await readOf(JSON.stringify(json))).toEqual({ response: [null, { a: 1 }, { a: 2 }] });
	});
});
