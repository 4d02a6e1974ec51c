import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';

const FILE = join(__dirname, '..', '..', 'tools', 'release', 'lint', 'words.mjs');

interface Words {
	findWords(text: string): { phrase: string; instead: string }[];
	default: { rules: Record<string, unknown> };
}

let words: Words;
beforeAll(async () => {
	words = (await import(FILE)) as Words;
});

const messagesFor = (code: string, ...options: object[]) =>
	new Linter()
		.verify(code, [
			{
				plugins: { words: words.default as object },
				rules: { 'words/plain-words': ['error', ...options] },
			},
		])
		.map(({ message }) => message);

describe('words that must not come back', () => {
	test('are found in comments, also over two lines, with what to write instead', () => {
		expect(messagesFor('// The order is held\n// against its invoice.')).toEqual([
			'Not "held against": write "compared with" (tools/release/lint/words.mjs).',
		]);
		expect(messagesFor('/** What an\n * amount above\n * nothing means. */')).toHaveLength(1);
	});

	test('are found in text, unless only comments are looked at', () => {
		const code = "const label = `Whether ${1} is told of`; const other = 'It comes to nothing';";
		expect(messagesFor(code)).toHaveLength(2);
		expect(messagesFor(code, { commentsOnly: true })).toEqual([]);
	});

	test('ordinary English is not', () => {
		for (const text of [
			'null when there are none',
			'cannot be told apart',
			'so many that writing never ends',
			'it stands for any text',
		])
			expect(words.findWords(text)).toEqual([]);
	});

	test('each has something to write instead', () => {
		const [, list = ''] = /const phrases = \[([\s\S]*?)\n\];/.exec(readFileSync(FILE, 'utf8')) ?? [];
		const rows = list.trim().split('\n');
		expect(rows.length).toBe(10);
		for (const row of rows) expect(row).toMatch(/^\t*\['.+', '.+'\],$/);
	});
});
