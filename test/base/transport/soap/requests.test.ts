import fc from 'fast-check';
import { ORDER, problemOf, callerWith, raw, sent, tree, treeOf } from './support/shop';

const LINES = [
	{ No: '1', Text: 'a', Amount: '1.00' },
	{ No: '2', Text: 'b', Amount: '-2.00' },
];
const MESSAGE = { User: 'u', Code: 'c', Order: { ...ORDER, Lines: { Line: LINES } } };

/** The same object with its keys in any order, at every level. */
function shuffled<T>(value: T): fc.Arbitrary<T> {
	if (Array.isArray(value))
		return fc.tuple(...value.map((entry) => shuffled<unknown>(entry))) as fc.Arbitrary<T>;
	if (typeof value !== 'object' || value === null) return fc.constant(value);
	const keys = Object.keys(value) as (keyof T)[];
	return fc
		.shuffledSubarray(keys, { minLength: keys.length })
		.chain((order) =>
			fc.tuple(...order.map((key) => shuffled(value[key]).map((entry) => [key, entry] as const))),
		)
		.map((entries) => Object.fromEntries(entries) as T);
}

test('elements go out in the order of the table, whatever the order of the keys, at every level', async () => {
	const { body } = await sent((caller) => caller.call('Send', MESSAGE));
	await fc.assert(
		fc.asyncProperty(shuffled(MESSAGE), async (message) => {
			expect((await sent((caller) => caller.call('Send', message))).body).toBe(body);
		}),
	);
});

test('a message is one wrapper in the namespace of the service, with its elements in it', async () => {
	const { root, requests } = await sent((caller) => caller.call('Send', MESSAGE));
	const [, body] = root.children;
	expect(root.children.map(tree)).toEqual([
		treeOf('Header', { Login: { Name: 'me', Token: 'my-token' } }),
		treeOf('Body', { Send: MESSAGE }),
	]);
	expect(body?.children.map(({ name, namespace }) => [name, namespace])).toEqual([['Send', 'urn:shop']]);
	expect(requests[0]?.headers).toEqual({
		'Content-Type': 'text/xml; charset=utf-8',
		SOAPAction: '"urn:shop/Send"',
	});
});

test('what is undefined is left out, what is empty is sent empty', async () => {
	const { root } = await sent((caller) => caller.call('Send', { User: undefined, Code: '' }));
	expect(tree(root.children[1]?.children[0] as typeof root)).toEqual(['Send', [['Code', '']]]);
});

test('a message without elements still has its wrapper', async () => {
	const { root } = await sent((caller) => caller.call('Leave', {}));
	expect(tree(root.children[1] as typeof root)).toEqual(['Body', [['Leave', '']]]);
});

test.each([
	[
		'a Date',
		{ Order: { ...ORDER, Date: new Date() } },
		{ code: 'valueNotSendable', path: 'Send.Order.Date', type: 'object' },
	],
	['a number', { Code: 5 }, { code: 'valueNotSendable', path: 'Send.Code', type: 'number' }],
	['a boolean', { Code: true }, { code: 'valueNotSendable', path: 'Send.Code', type: 'boolean' }],
	['a Buffer', { Code: Buffer.from('x') }, { code: 'valueNotSendable', path: 'Send.Code', type: 'object' }],
	['a magic key', { Order: { $xml: '<Evil/>' } }, { code: 'valueNotSendable', path: 'Send.Order.$xml' }],
	[
		'a key that is no name, deep down',
		{ Order: { ...ORDER, Lines: { Line: [LINES[0], { 'No><Evil/': '1' }] } } },
		{ code: 'valueNotSendable', path: 'Send.Order.Lines.Line[1].No><Evil/' },
	],
])('%s is refused before anything is sent, naming its place', async (_name, message, expected) => {
	const { caller, requests } = callerWith(raw(''));
	const problem = await problemOf(caller.call('Send', message as object));
	expect(problem.facts).toMatchObject({
		service: 'Shop',
		operation: 'Send',
		kind: 'input',
		outcome: 'notDone',
		problem: expected,
	});
	expect(requests).toEqual([]);
});

test('a header that cannot be sent is refused as well', async () => {
	const { caller, requests } = callerWith(raw(''), { Token: 5 as unknown as string });
	expect((await problemOf(caller.call('Leave', {}))).message).toContain('Login.Token cannot be sent: number');
	expect(requests).toEqual([]);
});
