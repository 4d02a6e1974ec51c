/* Prints what the house is made of, to be compared with another commit: `npm run sizes`. Nothing is refused by a number. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import '../features';
import { features } from '../base/words/features';
import SOURCES from './release/sources';

const ROOT = join(__dirname, '..');
const FOLDERS = [...SOURCES, 'sandbox', 'engine', 'tools', 'test'];

interface Size {
	lines: number;
	comments: number;
	/** The names that files of other folders take from it. */
	taken: Set<string>;
}

const sizes = new Map<string, Size>();
const sizeOf = (folder: string): Size => {
	const size = sizes.get(folder) ?? { lines: 0, comments: 0, taken: new Set() };
	sizes.set(folder, size);
	return size;
};

function measure(file: string): void {
	const text = readFileSync(join(ROOT, file), 'utf8');
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
	const size = sizeOf(dirname(file));
	size.lines += text.split('\n').length - 1;
	const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, text);
	for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan())
		if (kind === ts.SyntaxKind.SingleLineCommentTrivia || kind === ts.SyntaxKind.MultiLineCommentTrivia)
			size.comments++;
	for (const statement of source.statements) {
		if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
		const { text: from } = statement.moduleSpecifier;
		const names = statement.importClause?.namedBindings;
		if (!from.startsWith('.') || !names || !ts.isNamedImports(names)) continue;
		const there = join(dirname(file), from);
		if (dirname(there) === dirname(file)) continue;
		for (const { name, propertyName } of names.elements)
			sizeOf(dirname(there)).taken.add(`${there}#${(propertyName ?? name).text}`);
	}
}

for (const folder of FOLDERS)
	for (const name of readdirSync(join(ROOT, folder), { recursive: true }).map(String).sort())
		if (name.endsWith('.ts') && !name.includes('node_modules')) measure(join(folder, name));

const write = (...cells: (number | string)[]) =>
	process.stdout.write(
		`${cells.map((cell, at) => String(cell)[at === 0 ? 'padEnd' : 'padStart'](at === 0 ? 44 : 9)).join('')}\n`,
	);
const total = (of: readonly Size[]) => [
	of.reduce((sum, { lines }) => sum + lines, 0),
	of.reduce((sum, { comments }) => sum + comments, 0),
	new Set(of.flatMap(({ taken }) => [...taken])).size,
];
write('folder', 'lines', 'comments', 'taken');
for (const [folder, size] of [...sizes].filter(([name]) => !name.startsWith('test/')))
	write(folder, ...total([size]));
for (const floor of [...FOLDERS, 'features/payroll'])
	write(
		`${floor}/`,
		...total([...sizes].filter(([name]) => `${name}/`.startsWith(`${floor}/`)).map(([, size]) => size)),
	);
const { findings, problems, faults } = features();
write('codes', [findings, problems, faults].flatMap((table) => Object.keys(table)).length);
