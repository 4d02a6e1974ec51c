import { request as send, type OutgoingHttpHeaders } from 'node:http';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const JSON_TYPE = { 'Content-Type': 'application/json' };
const RUN = { companyId: 12345, runId: 817 };
const isLocked = () => sandbox().payroll.run(RUN.companyId, RUN.runId).locked;

/** One request to the control interface with exactly these headers; fetch would choose its own Host. */
async function call(headers: OutgoingHttpHeaders, method = 'POST', name = 'unlockRun') {
	const { port } = new URL(sandbox().url);
	return await new Promise<{ status?: number; message?: string }>((resolve, reject) => {
		const calling = send({ host: '127.0.0.1', port, path: `/control/${name}`, method, headers });
		calling.once('error', reject);
		calling.once('response', (response) => {
			let text = '';
			response.setEncoding('utf8').on('data', (part: string) => (text += part));
			response.once('end', () => {
				const { message } = JSON.parse(text) as { message?: string };
				resolve({ status: response.statusCode, message });
			});
		});
		calling.end(method === 'POST' ? JSON.stringify(RUN) : undefined);
	});
}

beforeEach(() => expect(isLocked()).toBe(true));

describe('the control interface obeys', () => {
	it.each(['127.0.0.1:8787', '127.0.0.1', 'localhost:1', 'LOCALHOST', '[::1]:8787', '[::1]'])(
		'what calls it %s',
		async (Host) => {
			expect(await call({ ...JSON_TYPE, Host })).toEqual({ status: 200 });
			expect(isLocked()).toBe(false);
		},
	);

	it.each(['application/json; charset=utf-8', 'Application/JSON'])('%s', async (type) => {
		expect(await call({ 'Content-Type': type })).toEqual({ status: 200 });
		expect(isLocked()).toBe(false);
	});

	it('a page of the sandbox itself', async () => {
		const Host = 'localhost:8787';
		expect(await call({ ...JSON_TYPE, Host, Origin: 'http://localhost:8787' })).toEqual({ status: 200 });
		expect(isLocked()).toBe(false);
	});
});

describe('the control interface refuses', () => {
	it.each([
		undefined,
		'text/plain',
		'application/x-www-form-urlencoded',
		'application/jsonx',
		'text/plain;application/json',
	])('what a form of any page can send: a content type of %s', async (type) => {
		const headers = type === undefined ? {} : { 'Content-Type': type };
		expect(await call(headers)).toEqual({
			status: 415,
			message: expect.stringContaining('application/json'),
		});
		expect(isLocked()).toBe(true);
	});

	it.each([
		'rebound.example',
		'rebound.example:8787',
		'127.0.0.1.rebound.example:8787',
		'localhost.rebound.example',
		'rebound.example:127.0.0.1',
		'127.0.0.1@rebound.example',
	])("a name that only points to this machine: '%s'", async (Host) => {
		expect(await call({ ...JSON_TYPE, Host })).toEqual({
			status: 403,
			message: expect.stringContaining('127.0.0.1'),
		});
		expect(isLocked()).toBe(true);
	});

	it.each([
		'http://rebound.example',
		'null',
		// Another program of this machine, such as n8n itself
		'http://127.0.0.1:5678',
		'https://127.0.0.1:8787',
		'http://127.0.0.1:8787.rebound.example',
	])('a page of %s', async (Origin) => {
		expect(await call({ ...JSON_TYPE, Host: '127.0.0.1:8787', Origin })).toEqual({
			status: 403,
			message: expect.stringContaining('another page'),
		});
		expect(isLocked()).toBe(true);
	});
});
