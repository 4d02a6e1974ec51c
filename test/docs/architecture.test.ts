import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as ts from 'typescript';
import { features, type Tables } from '../../base/words/features';
import { commonTables } from '../../base/words/messages/tables';
import '../../features';
import packageFolders from '../../tools/release/sources';
import { BOOKS_SOAP } from '../../services/eBoekhouden/soap/messages';
import { COMPANY_SERVICE, DEBTOR_SERVICE, EMPLOYEE_SERVICE } from '../../services/nmbrs/messages';

const root = join(__dirname, '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Without what is installed there: n8n is a hundred thousand files. */
function filesBelow(folder: string, pattern: RegExp): string[] {
	return readdirSync(join(root, folder)).flatMap((name) => {
		if (name === 'node_modules' || name.startsWith('.')) return [];
		const path = `${folder}/${name}`;
		if (statSync(join(root, path)).isDirectory()) return filesBelow(path, pattern);
		return pattern.test(name) ? [path] : [];
	});
}

/** The first release writes it. */
const NOT_YET = 'docs/public-contract.json';

test('every file that a document names exists', () => {
	for (const document of [
		...['README.md', 'README.nl.md', 'CONTRIBUTING.md', 'SECURITY.md', 'test/prove/README.md'],
		...filesBelow('docs', /\.md$/),
	]) {
		const text = read(document);
		const named = [
			...text.matchAll(
				/`((?:nodes|features|services|base|workflows|docs|sandbox|engine|test|tools)\/[\w./-]+\.\w+)`/g,
			),
		].map(([, file]) => file ?? '');
		const linked = [...text.matchAll(/\]\(((?!https?:)[^)#\s]+)\)/g)].map(([, file]) =>
			join(dirname(document), file ?? ''),
		);
		for (const file of [...named, ...linked].filter((one) => one !== NOT_YET))
			expect([document, file, existsSync(join(root, file))]).toEqual([document, file, true]);
	}
});

/** What the package is made of, but for the credentials, which import nothing. */
const SOURCES = packageFolders
	.filter((folder) => folder !== 'credentials')
	.flatMap((folder) => filesBelow(folder, /\.ts$/));

test('base knows no code of a feature or a service, not as a text or the name of a field either', () => {
	const all = features();
	const codesIn = (tables: Tables) =>
		[tables.findings, tables.problems, tables.faults].flatMap((table) => Object.keys(table ?? {}));
	const own = new Set(codesIn(commonTables));
	const above = new Set(codesIn(all).filter((code) => !own.has(code)));
	const named = SOURCES.filter((file) => file.startsWith('base/')).flatMap((file) => {
		const found: string[] = [];
		const look = (node: ts.Node): void => {
			const isName = ts.isPropertyAssignment(node.parent ?? node) && ts.isIdentifier(node);
			if ((ts.isStringLiteralLike(node) || isName) && above.has(node.text))
				found.push(`${file}: ${node.text}`);
			ts.forEachChild(node, look);
		};
		look(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true));
		return found;
	});
	expect(named).toEqual([]);
});

/** The list of folders, and of files that it names by themselves: `folder ← what it may import`, on one line or more. */
const [, LIST = ''] = /^```\n(base[^]*?)^```$/m.exec(read('docs/architecture.md')) ?? [];
const listed = new Map(
	LIST.replace(/\n +/g, ' ')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => {
			const [folder = '', uses = ''] = line.split('←').map((part) => part.trim());
			return [folder, uses === '' ? [] : uses.split(/,\s+/)];
		}),
);
const allowed = new Map(
	[...listed].map(([folder, uses]) => [folder, uses.flatMap((one) => meant(folder, one))]),
);

/** A name is looked up from its own folder upwards; one with `/` at its end has all that is in it. */
function meant(folder: string, name: string): string[] {
	const whole = withAbove(folder).map((above) => join(above, name));
	const found = whole.find((one) => (one.endsWith('/') ? roomsOf(one).length > 0 : listed.has(one)));
	return found === undefined ? [`${name}, which is not in the list`] : roomsOf(found);
}

function withAbove(folder: string): string[] {
	return folder === '.' ? ['.'] : [folder, ...withAbove(dirname(folder))];
}

function roomsOf(name: string): string[] {
	if (!name.endsWith('/')) return [name];
	return [...listed.keys()].filter((one) => `${one}/`.startsWith(name));
}

/** The folder or the file of the list that a source is in: the longest that fits. */
function folderOf(file: string): string {
	const source = file.replace(/(\.ts|\/)$/, '');
	const fitting = [...allowed.keys()].filter(
		(one) => one === `${source}.ts` || `${source}/`.startsWith(`${one}/`),
	);
	return fitting.sort((one, other) => other.length - one.length)[0] ?? 'in no folder of the list';
}

/** Every import of one folder from another, as `from → to`, with a file that has it. */
function arrows(): Map<string, string> {
	const found = new Map<string, string>();
	for (const file of SOURCES) {
		for (const [, from = ''] of read(file).matchAll(/(?:from|import) '(\.[^']+)'/g)) {
			const [here, there] = [folderOf(file), folderOf(`${join(file, '..', from)}/`)];
			if (here !== there) found.set(`${here} → ${there}`, file);
		}
	}
	return found;
}

/** What the floors above base all use. */
const FOR_ALL = ['base/values', 'base/words', 'base/problems', 'base/items'];

describe('the arrows of the picture', () => {
	test('every folder is in the list, and imports only what it may', () => {
		expect([...new Set(SOURCES.map(folderOf))].sort()).toEqual([...allowed.keys()].sort());
		const offending = [...arrows()].filter(([arrow]) => {
			const [here = '', there = ''] = arrow.split(' → ');
			if (!here.startsWith('base/') && FOR_ALL.includes(there)) return false;
			return !allowed.get(here)?.includes(there);
		});
		expect(offending).toEqual([]);
	});

	test('each arrow of the list is one of the sources', () => {
		const found = arrows();
		const unused = [...listed].flatMap(([folder, uses]) =>
			uses.filter((one) => !meant(folder, one).some((name) => found.has(`${folder} → ${name}`))),
		);
		expect(unused).toEqual([]);
	});

	test('the drawing has each folder on its floor', () => {
		const drawing = read('docs/images/floors.svg');
		const folders = ['nodes', 'features', 'services', 'base'].flatMap((floor) =>
			readdirSync(join(root, floor), { withFileTypes: true })
				.filter((one) => one.isDirectory() && one.name !== 'shared')
				.map(({ name }) => name),
		);
		expect(folders.filter((name) => !new RegExp(`\\b${name}\\b`).test(drawing))).toEqual([]);
	});

	test('no circle of folders', () => {
		const left = new Map(allowed);
		for (let size = -1; size !== left.size;) {
			size = left.size;
			for (const [folder, uses] of left) {
				// The node's own folder is what its drop-downs open their account by.
				const below = uses.filter((name) => name !== folder && folder !== `${name}/methods`);
				if (below.every((name) => !left.has(name))) left.delete(folder);
			}
		}
		expect([...left.keys()]).toEqual([]);
	});
});

test('no file imports itself by way of others, not even a type: each can be read after those that it imports', () => {
	const files = [...SOURCES, ...['engine', 'tools', 'test'].flatMap((folder) => filesBelow(folder, /\.ts$/))];
	const left = new Map(files.map((file) => [file, importsOf(file, new Set(files))]));
	for (let size = -1; size !== left.size;) {
		size = left.size;
		const imported = new Set([...left.values()].flat());
		for (const [file, imports] of left)
			if (!imported.has(file) || !imports.some((one) => left.has(one))) left.delete(file);
	}
	expect([...left]).toEqual([]);
});

function importsOf(file: string, known: ReadonlySet<string>): string[] {
	return [...read(file).matchAll(/(?:from|import) '(\.[^']+)'/g)].flatMap(([, from = '']) => {
		const path = join(file, '..', from);
		return [`${path}.ts`, `${path}/index.ts`].filter((one) => known.has(one));
	});
}

/** Every folder of a feature with files in it. */
const ROOMS = [...new Set(SOURCES.map((file) => dirname(file)))].filter((one) => /^features\/./.test(one));

describe('the rooms of the features', () => {
	const filesIn = (room: string) => readdirSync(join(root, room)).filter((name) => name.endsWith('.ts'));
	const roomsIn = (room: string) =>
		ROOMS.filter((one) => dirname(one) === room).map((one) => `${basename(one)}/`);
	const page = (room: string) => read(`${room}/README.md`);

	test('the page of a room names every file and room in it, and no other', () => {
		expect(ROOMS.length).toBeGreaterThan(15);
		for (const room of ROOMS) {
			const named = [...page(room).matchAll(/`(\w+(?:\.ts|\/))`/g)].map(([, name]) => name);
			const there = [...filesIn(room), ...roomsIn(room)];
			expect([room, [...new Set(named)].sort()]).toEqual([room, there.sort()]);
		}
	});

	test('it says what comes in and what goes out, in at most fourteen lines', () => {
		const wrong = ROOMS.filter(
			(room) => !/^In: [^]*Out: /m.test(page(room)) || page(room).trimEnd().split('\n').length > 14,
		);
		expect(wrong).toEqual([]);
	});

	test('a room has no door: each file is imported by its own name', () => {
		expect(ROOMS.filter((room) => filesIn(room).includes('index.ts'))).toEqual([]);
	});

	test('a room has at most a dozen files', () => {
		expect(ROOMS.filter((room) => filesIn(room).length > 12)).toEqual([]);
	});
});

test('floors: arrows point down, and only nodes and base/n8n know n8n', () => {
	const floors = ['base', 'services', 'features', 'nodes'];
	const floorOf = (folder = '') => floors.indexOf(folder.split('/')[0] ?? '');
	const up = [...arrows()].filter(([arrow]) => {
		const [here, there] = arrow.split(' → ');
		return floorOf(there) > floorOf(here);
	});
	expect(up).toEqual([]);
	const offending = SOURCES.filter((file) => !/^(nodes|base\/n8n)\//.test(file)).filter((file) =>
		/from 'n8n-/.test(read(file)),
	);
	expect(offending).toEqual([]);
});

/** Where a service is spoken to in its own words, and where a person is told of what it said. */
const BELOW = /^(services|base\/transport)\/|\/(messages|words|sentences)(\.ts$|\/)/;

test('protocols: only the connection knows which one is behind the books', () => {
	const offending = SOURCES.flatMap((file) => {
		if (BELOW.test(file) || file.endsWith('/connection.ts')) return [];
		const imports = [...read(file).matchAll(/from '([^']+)'/g)].map(([, from]) => from ?? '');
		return imports.filter((from) => /\b(soap|rest)\//.test(from)).map((from) => `${file} imports ${from}`);
	});
	expect(offending).toEqual([]);
});

const OPERATIONS = [BOOKS_SOAP, COMPANY_SERVICE, DEBTOR_SERVICE, EMPLOYEE_SERVICE].flatMap(({ operations }) =>
	Object.keys(operations),
);
const OF_OUTSMART = ['GetWorkorders?', 'UpdateWorkorder'];
/** `E0023` and `E003.1`, `CREL001`, `MUT_005`, `SECURITY_007`. */
const CODES = ['E0\\d{3}', 'E003\\.1', '[A-Z]{3,10}_?0\\d{2}'];
const WORDS_OF_SERVICES = new RegExp(
	`\\b(${[...OPERATIONS, ...OF_OUTSMART, ...CODES, 'SOAP', 'REST'].join('|')})\\b`,
	'g',
);
const printer = ts.createPrinter({ removeComments: true });

function wordsOfServices(source: string): string[] {
	// Few files have such a word at all, and printing takes long.
	if (source.search(WORDS_OF_SERVICES) < 0) return [];
	const code = printer.printFile(ts.createSourceFile('any.ts', source, ts.ScriptTarget.Latest));
	return [...new Set(code.match(WORDS_OF_SERVICES) ?? [])];
}

test('words of services: no operation and no code of one is named above its client; comments may explain', () => {
	const code = `// GetMutaties\nconst a = { operation: 'GetSaldo', code: \`CREL001\` }; // E0023`;
	expect(wordsOfServices(code)).toEqual(['GetSaldo', 'CREL001']);
	const offending = SOURCES.filter((file) => !BELOW.test(file)).flatMap((file) =>
		wordsOfServices(read(file)).map((word) => `${file} names ${word}`),
	);
	expect(offending).toEqual([]);
});
