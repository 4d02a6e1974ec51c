import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NoAnswer, reasonFor } from '../../../base/transport/http';
import { answeringServer } from '../../support/answeringServer';

const { address, answerWith, arrived, send } = answeringServer();
const XML = '<a b="1">é € 😀</a>';

const post = (timeoutMs = 100_000) =>
	send({
		method: 'POST',
		url: `${address()}/soap`,
		headers: { 'Content-Type': 'text/xml; charset=utf-8', SOAPAction: '"urn:shop/Send"' },
		body: XML,
		timeoutMs,
	});

test('the request arrives as it was given', async () => {
	answerWith((response) => response.end('<ok/>'));
	expect(await post()).toMatchObject({ status: 200, body: '<ok/>' });
	expect(arrived).toMatchObject([
		{
			url: '/soap',
			headers: { 'content-type': 'text/xml; charset=utf-8', soapaction: '"urn:shop/Send"' },
			body: XML,
		},
	]);
});

test.each([200, 202, 400, 401, 404, 429, 500, 503])('HTTP %i is an answer like any other', async (status) => {
	answerWith((response) => response.writeHead(status, { 'Content-Type': 'text/html' }).end('<p>x'));
	expect(await post()).toMatchObject({ status, body: '<p>x' });
});

test.each([301, 302, 307, 308])(
	'a redirect (%i) is not followed: the secrets are for nobody else',
	async (status) => {
		answerWith((response) => response.writeHead(status, { Location: `${address()}/elsewhere` }).end());
		expect(await post()).toMatchObject({ status, body: '' });
		expect(arrived.map(({ url }) => url)).toEqual(['/soap']);
	},
);

describe('no answer', () => {
	async function failure(call: Promise<unknown>): Promise<NoAnswer> {
		const outcome: unknown = await call.catch((error: unknown) => error);
		if (!(outcome instanceof NoAnswer)) throw new Error(`no failure but ${JSON.stringify(outcome)}`);
		return outcome;
	}

	test('comes of a connection that breaks: the request may have been carried out', async () => {
		answerWith((response) => response.destroy());
		expect(await failure(post())).toMatchObject({ code: 'ECONNRESET', sent: true });
	});

	test('comes of a service that takes too long: the same', async () => {
		answerWith(() => {});
		const { code, sent } = await failure(post(100));
		// Of the time-out and the deadline, which say the same, either may be the first.
		expect({ ...reasonFor(code), sent }).toEqual({ cause: 'tookTooLong', detail: '', sent: true });
	});

	test('comes of an answer that breaks off: the same', async () => {
		answerWith((response) => {
			response.writeHead(200, { 'Content-Length': '1000' });
			response.write('<a>', () => response.destroy());
		});
		expect((await failure(post())).sent).toBe(true);
	});

	test('comes of a port where nobody listens: the request never left', async () => {
		const other = createServer();
		await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
		const { port } = other.address() as AddressInfo;
		await new Promise((resolve) => other.close(resolve));
		const url = `http://127.0.0.1:${port}/`;
		const call = send({ method: 'POST', url, headers: {}, body: XML, timeoutMs: 1_000 });
		expect(await failure(call)).toMatchObject({ code: 'ECONNREFUSED', sent: false });
	});
});
