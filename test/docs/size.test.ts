import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** The changelog grows with every release, and a README has a length of its own. */
const PAGES = pagesIn('.', 'docs', 'docs/services', 'test/prove').filter(
	(file) => !/^(CHANGELOG|README)/.test(file),
);

function pagesIn(...folders: string[]): string[] {
	return folders
		.flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => join(folder, name)))
		.filter((file) => file.endsWith('.md'));
}

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Without blocks of code. */
function wordsOf(text: string): number {
	const prose = text.replace(/^\s*```[^]*?^\s*```/gm, '');
	return prose.split(/[\s|]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

test('what counts as a word', () => {
	expect(wordsOf('# A page\n\n| a fact | B |\n| --- | --- |\n\n```sh\nnpm ci\n```\n')).toBe(5);
});

const MOST_OF_A_README = 475;

test.each(['README.md', 'README.nl.md'])('%s is a screen and a half', (readme) => {
	expect(wordsOf(read(readme))).toBeLessThanOrEqual(MOST_OF_A_README);
});

test.each([...PAGES, ...pagesIn('docs/reference')])('%s begins with its reader and its question', (page) => {
	const [title = '', ...rest] = read(page).split('\n\n');
	expect(title).toMatch(/^# \S/);
	expect(rest[0]).toMatch(/^(For|Voor) [^]*\?/);
});
