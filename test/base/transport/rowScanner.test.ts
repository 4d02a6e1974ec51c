import { RowScanner } from '../../../base/transport/rowScanner';

/** The same answer in pieces of each size. */
function scanned(text: string, size: number): RowScanner {
	const scanner = new RowScanner({ field: 'response', kept: (row) => row });
	const bytes = Buffer.from(text);
	for (let at = 0; at < bytes.length; at += size) scanner.take(bytes.subarray(at, at + size));
	return scanner;
}

const ROWS = [
	{ code: 'A', note: 'a "quote", a \\ and {braces} [lists]', own: { response: [{ no: 'row' }] } },
	{ code: 'é€😀', list: [1, [2, { three: 3 }]], empty: {} },
	{},
];

test.each([1, 2, 3, 7, 64, 10_000])('rows in pieces of %i bytes are those of the whole answer', (size) => {
	const answer = { code: 200, messages: ['é'], response: ROWS, more: { response: [{ not: 'in the list' }] } };
	const scanner = scanned(JSON.stringify(answer, null, size % 2), size);
	expect(scanner.fault).toBeUndefined();
	expect(scanner.rows).toEqual(ROWS);
	expect(JSON.parse(scanner.text)).toEqual({ ...answer, response: [] });
});

test.each([
	['{"code":1004,"messages":[],"response":null}', []],
	['{"code":200,"response":[]}', []],
	['{"code":200,"response":[null, {"a":1}, null,2]}', [{ a: 1 }]],
	['[{"a":1}]', []],
	['<html>{"response":[</html>', []],
])('what is no row stays in the text: %s', (text, rows) => {
	const scanner = scanned(text, 5);
	expect(scanner.rows).toEqual(rows);
	if (text.includes('null,2'))
		expect(JSON.parse(scanner.text)).toEqual({ code: 200, response: [null, null, 2] });
	else expect(scanner.text).toBe(text);
});

test('a row that cannot be read is a fault, and so is an answer that breaks off', () => {
	expect(scanned('{"response":[{"a":1,}]}', 4).fault).toBe('noEnvelope');
	const broken = scanned('{"response":[{"a":1},{"b":', 4);
	expect(broken.rows).toEqual([{ a: 1 }]);
	expect(() => JSON.parse(broken.text) as unknown).toThrow();
	const scanner = new RowScanner({ field: 'response', kept: (row) => row });
	scanner.take(Buffer.from('7b22726573706f6e7365223a5b7b2261223a22ff227d5d7d', 'hex'));
	expect(scanner.fault).toBe('encoding');
});

test.each([
	[400_000, undefined],
	[400_001, 'tooManyParts'],
])('%i rows: %s', (amount, fault) => {
	expect(scanned(`{"response":[${'{},'.repeat(amount - 1)}{}]}`, 100_000).fault).toBe(fault);
});
