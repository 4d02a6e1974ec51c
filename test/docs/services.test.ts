import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import packageFolders from '../../tools/release/sources';

const ROOT = join(__dirname, '..', '..');
const FOLDERS = [...packageFolders, 'sandbox', 'test', 'tools/demo', 'tools/live'];

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

function sourcesIn(folder: string): string[] {
	return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = `${folder}/${entry.name}`;
		if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sourcesIn(path);
		return /\.(ts|js|mjs|cjs)$/.test(entry.name) ? [path] : [];
	});
}

/** The text of a source, in which comments run on from line to line. */
function flat(source: string): string {
	return source.replace(/\s*\n\s*(?:\*(?!\/)|\/\/)?\s*/g, ' ');
}

const SOURCES = FOLDERS.flatMap(sourcesIn)
	.filter((file) => file !== 'test/docs/services.test.ts')
	.map((file) => ({ file, text: flat(read(file)) }));

interface Document {
	name: string;
	text: string;
	/** Numbers of its headings, in their order. */
	sections: string[];
}

const DOCUMENTS: Document[] = readdirSync(join(ROOT, 'docs', 'services')).map((name) => {
	const text = read(`docs/services/${name}`);
	const sections = [...text.matchAll(/^#{2,3} (\d+(?:\.\d+)?)\.? \S/gm)].map(([, number = '']) => number);
	return { name, text, sections };
});

/** `nmbrs.md 3.2 and 3.4`, `outsmart.md 5.2 to 5.4`: every section from the first to the last. */
const CITATION = /docs\/services\/([\w-]+\.md)(?: (\d+(?:\.\d+)?)(?:( and | to )(\d+(?:\.\d+)?))?)?/g;

function citationsIn(text: string): string[] {
	return [...text.matchAll(CITATION)].flatMap(([, name = '', first = '', word = '', last = '']) => {
		const sections = DOCUMENTS.find((document) => document.name === name)?.sections ?? [];
		const [from, to] = [sections.indexOf(first), sections.indexOf(last)];
		const isRange = word === ' to ' && from >= 0 && to > from;
		const cited = isRange ? sections.slice(from, to + 1) : last === '' ? [first] : [first, last];
		return cited.map((section) => `${name} ${section}`);
	});
}

const CITED = SOURCES.flatMap(({ file, text }) => citationsIn(text).map((citation) => ({ file, citation })));
const SECTIONS = DOCUMENTS.flatMap(({ name, sections }) => sections.map((section) => `${name} ${section}`));

test('a citation is read over the end of a line, and as a range', () => {
	const comment =
		'/**\n * One (docs/services/nmbrs.md\n * 3.2), more (docs/services/nmbrs.md 3.4 to 5).\n */';
	expect(citationsIn(flat(comment))).toEqual(['nmbrs.md 3.2', 'nmbrs.md 3.4', 'nmbrs.md 4', 'nmbrs.md 5']);
	expect(citationsIn('docs/services/nmbrs.md, docs/services/none.md 1')).toEqual(['nmbrs.md ', 'none.md 1']);
});

test('every citation of what is known of a service leads to a section', () => {
	expect(CITED.length).toBeGreaterThan(150);
	expect(CITED.filter(({ citation }) => !SECTIONS.includes(citation))).toEqual([]);
});

test('every section is cited', () => {
	const cited = new Set(CITED.map(({ citation }) => citation));
	const isAbove = (section: string) => SECTIONS.some((other) => other.startsWith(`${section}.`));
	expect(SECTIONS.filter((section) => !isAbove(section) && !cited.has(section))).toEqual([]);
});

/** Notes outside the repository: `apis/…`, a page without its folder, a design. */
const ELSEWHERE =
	/\bapis\/|(?<!docs\/services\/)\b(?:e-?boekhouden|nmbrs|outsmart|soap|n8n)\.md\b|\bdesign \d/;
/** A number by itself, in a comment. */
const BARE = /^\s*(?:\/?\*|\/\/).*\(\d\.\d{1,2}\)/;

test('nothing cites what is not in the repository', () => {
	const found = SOURCES.flatMap(({ file }) =>
		read(file)
			.split('\n')
			.filter((line) => ELSEWHERE.test(line) || BARE.test(line))
			.map((line) => `${file}: ${line.trim()}`),
	);
	expect(found).toEqual([]);
});

describe.each(DOCUMENTS)('$name', ({ text, sections }) => {
	test('numbers its sections in order, each once', () => {
		expect(sections).toEqual([...new Set(sections)]);
		expect(sections).toEqual(
			sections.toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true })),
		);
	});

	test('says of every fact how sure it is', () => {
		const rows = [...text.matchAll(/^\|.*\| +\|\n\|[ |-]+\n((?:\|.*\n?)+)/gm)].flatMap(([, table = '']) =>
			table.trim().split('\n'),
		);
		expect(rows.filter((row) => !/\| [ABCD] +\|$/.test(row))).toEqual([]);
		expect(rows.length > 0).toBe(/\*\*A\*\*/.test(text));
	});

	test('names files that are there', () => {
		const named = [...text.matchAll(/`((?:nodes|sandbox|docs|test)\/[\w./-]*)`/g)].map(
			([, file = '']) => file,
		);
		expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
	});
});
