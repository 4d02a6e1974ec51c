import type { HttpRequest } from '../../../base/transport/http';
import { Redactor } from '../../../base/transport/redact';
import { RestCaller } from '../../../base/transport/rest';
import { Sender } from '../../../base/transport/sender';

test('a record that is nested too deeply to be written is refused, and nothing is sent', async () => {
	const requests: HttpRequest[] = [];
	const sender = new Sender({
		...{ service: 'Shop', baseUrl: 'https://shop.example', redactor: new Redactor() },
		tools: {
			send: async (request) => {
				requests.push(request);
				return await Promise.resolve({ status: 200, headers: {}, body: '{}' });
			},
			wait: async () => {},
		},
	});
	let body: object = {};
	for (let depth = 0; depth < 100_000; depth++) body = { body };
	const call = { operation: 'Add', method: 'POST', path: 'order', timeoutMs: 1_000, writes: true } as const;
	const sent = new RestCaller({ sender }).call({ ...call, body: { ...body } }, ({ json }) => json);
	await expect(sent).rejects.toMatchObject({
		facts: { problem: { code: 'valueNotSendable' }, outcome: 'notDone' },
	});
	expect(requests).toEqual([]);
});
