import exceptions from '../../tools/release/lint/exceptions.json';
import { collect, compare, type Exception } from '../../tools/release/lint/findings';

const imports = { tool: 'scanner', rule: 'no-imports', message: "Import of 'soap'" };
const accepted: Exception = { ...imports, reason: 'It is needed.' };

test('the same words about several files are one finding', () => {
	expect(collect(['a.ts', 'b.ts', 'a.ts'].map((file) => ({ ...imports, file })))).toEqual([
		{ ...imports, files: ['a.ts', 'b.ts'] },
	]);
});

test('what is accepted is allowed', () => {
	expect(compare([{ ...imports, files: ['a.ts'] }], [accepted])).toEqual({ unexpected: [], stale: [] });
});

test.each([{ tool: 'other' }, { rule: 'other' }, { message: "Import of 'fs'" }])(
	'and nothing like it: %j',
	(change) => {
		const found = { ...imports, ...change, files: ['a.ts'] };
		expect(compare([found], [accepted])).toEqual({ unexpected: [found], stale: [accepted] });
	},
);

test('an exception that nothing needs is told', () => {
	expect(compare([], [accepted])).toEqual({ unexpected: [], stale: [accepted] });
});

test('every exception has its reason, once', () => {
	expect(new Set(exceptions.map(({ tool, rule, message }) => [tool, rule, message].join())).size).toBe(
		exceptions.length,
	);
	for (const { reason } of exceptions) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
});
