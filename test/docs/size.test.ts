import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
/** The changelog grows with every release; docs/reference is made of code. */
const PAGES = ['.', 'docs', 'docs/services', 'prove']
	.flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => join(folder, name)))
	.filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md');

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Without blocks of code. */
function wordsOf(text: string): number {
	const prose = text.replace(/^\s*```[^]*?^\s*```/gm, '');
	return prose.split(/[\s|]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

test('what counts as a word', () => {
	expect(wordsOf('# A page\n\n| a fact | B |\n| --- | --- |\n\n```sh\nnpm ci\n```\n')).toBe(5);
});

test('at most 30,000 words are written by hand', () => {
	const words = PAGES.map((page) => wordsOf(read(page)));
	expect(words.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(30_000);
});

/** The READMEs begin with what they are; a page about a service is read by its citations. */
const WITH_READER = PAGES.filter((page) => !/^README|^docs\/services\//.test(page));

test.each(WITH_READER)('%s begins with its reader and its question', (page) => {
	const [title = '', ...rest] = read(page).split('\n\n');
	expect(title).toMatch(/^# \S/);
	expect(rest[0]).toMatch(/^(For|Voor) [^]*\?/);
});
