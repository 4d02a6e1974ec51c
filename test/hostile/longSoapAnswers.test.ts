import { answer, callerWith, envelope, problemOf } from '../nodes/shared/transport/soap/support/shop';
import { leastCpuSeconds } from './support/cpuTime';

const send = async (given: Parameters<typeof callerWith>[0]) =>
	await callerWith(given).caller.call('Send', {});
const once = async (given: Parameters<typeof callerWith>[0]) =>
	await callerWith(given).caller.once('Send', {});
const deep = (name: string, depth: number) => `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth);

test('200,000 elements in each other are read or refused, and overflow nothing', async () => {
	const response = await send(
		answer('Send', `<SendResult>${deep('a', 200_000)}<Message>x</Message></SendResult>`),
	);
	expect(response).toMatchObject({ SendResult: { Message: 'x' } });
	const nested = await send(answer('Send', `<SendResult>${deep('Order', 200_000)}</SendResult>`));
	expect(nested).toHaveProperty('SendResult.Order');
});

test('more than two million elements, or attributes, are refused before they are read', async () => {
	for (const content of ['<a/>'.repeat(2_000_000), `<a ${'b="" '.repeat(2_000_000)}/>`]) {
		const problem = await problemOf(send(answer('Send', content)));
		expect(problem.message).toContain('more than two million parts');
	}
});

describe('what takes long to look through is looked through once', () => {
	test.each([
		['CDATA that never ends', '<![CDATA['.repeat(200_000)],
		['references that never end', '&#x'.repeat(500_000)],
		['a reference of a million figures', `&#x${'0'.repeat(1_000_000)}`],
		['a million closing tags', '</'.repeat(500_000)],
		['a megabyte of space', ' '.repeat(1_000_000)],
	])('%s', async (_name, content) => {
		const seconds = await leastCpuSeconds(async () => {
			await once(answer('Send', content)).catch(() => undefined);
			await once(envelope(`<soap:Fault><faultstring>${content}</faultstring></soap:Fault>`)).catch(
				() => undefined,
			);
		});
		expect(seconds).toBeLessThan(2);
	});
});
