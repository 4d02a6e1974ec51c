import { request as send, type OutgoingHttpHeaders } from 'node:http';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const isClosed = () => sandbox().books.closedPeriods.list().length > 0;

/** The status of one request to the control interface with exactly these headers; fetch would choose its own Host. */
async function call(headers: OutgoingHttpHeaders) {
	const { port } = new URL(sandbox().url);
	return await new Promise<number | undefined>((resolve, reject) => {
		const options = { host: '127.0.0.1', port, path: '/control/closeJanuary', method: 'POST', headers };
		const calling = send(options, (response) => resolve(response.resume().statusCode));
		calling.once('error', reject).end('{}');
	});
}

const TYPE = { 'Content-Type': 'application/json; charset=utf-8' };

test.each([
	[200, { ...TYPE, Host: 'LOCALHOST:1' }],
	[200, { ...TYPE, Host: '[::1]:8787', Origin: 'http://[::1]:8787' }],
	// What a form of any page can send.
	[415, {}],
	[415, { 'Content-Type': 'text/plain;application/json' }],
	// A name that only points to this machine.
	[403, { ...TYPE, Host: '127.0.0.1.rebound.example:8787' }],
	// Another page, also of a program of this machine such as n8n.
	[403, { ...TYPE, Host: '127.0.0.1:8787', Origin: 'http://127.0.0.1:5678' }],
	[403, { ...TYPE, Host: '127.0.0.1:8787', Origin: 'null' }],
])('the control interface answers %s to a caller with %j', async (status, headers) => {
	expect(await call(headers)).toBe(status);
	expect(isClosed()).toBe(status === 200);
});
