import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const pages = ['.', 'docs', 'docs/reference', 'docs/services', 'test/prove']
	.flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => join(folder, name)))
	.filter((file) => file.endsWith('.md'));

/** As GitHub makes it of a heading. */
function anchorOf(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s_-]/gu, '')
		.trim()
		.replace(/\s/g, '-');
}

function anchorsOf(page: string): string[] {
	return [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
		anchorOf(heading.replace(/\]\([^)]*\)/g, '').replace(/(^|\s)_(.+?)_(?=\s|$)/g, '$1$2')),
	);
}

function linksOf(page: string): { file: string; anchor: string }[] {
	return [...read(page).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map(
		([, file = '', anchor = '']) => ({ file: file ? join(dirname(page), file) : page, anchor }),
	);
}

test.each(pages)('%s links to what is there, and to headings that are there', (page) => {
	const broken = linksOf(page).filter(
		({ file, anchor }) =>
			!existsSync(join(ROOT, file)) ||
			(anchor !== '' && file.endsWith('.md') && !anchorsOf(file).includes(anchor)),
	);
	expect(broken).toEqual([]);
});
