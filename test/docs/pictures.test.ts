import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const PAGES = ['README.md', 'README.nl.md', ...markdownIn('docs')];

function markdownIn(folder: string): string[] {
	return readdirSync(join(ROOT, folder))
		.filter((name) => name.endsWith('.md'))
		.map((name) => `${folder}/${name}`);
}

/** The files that a page shows, and what it says is on them. */
function picturesOf(page: string): { alt: string; file: string }[] {
	const found = readFileSync(join(ROOT, page), 'utf8').matchAll(
		/!\[([^\]]*)\]\((?:docs\/)?images\/([^)]+)\)/g,
	);
	return [...found].map(([, alt = '', file = '']) => ({ alt, file }));
}

test('every picture that a page shows is there and is described, and every picture is shown', () => {
	const shown = PAGES.flatMap(picturesOf);
	expect(shown.filter(({ alt }) => alt.length < 10)).toEqual([]);
	expect([...new Set(shown.map(({ file }) => file))].sort()).toEqual(
		readdirSync(join(ROOT, 'docs', 'images')).sort(),
	);
});
