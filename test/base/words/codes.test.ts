import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { features } from '../../../base/words/features';
import { WRITTEN } from '../../../features/payroll/write/outcome';
import SOURCES from '../../../tools/release/sources';
import inTests from '../../codes.json';

const { findings, problems, faults } = features();
const codes = [findings, problems, faults].flatMap((table) => Object.keys(table));

test('no two tables have one code', () => {
	expect(new Set(codes).size).toBe(codes.length);
});

test('each is given by something: a page describes none that nobody meets', () => {
	const given = new Set(SOURCES.flatMap(sourcesIn).flatMap(givenIn));
	expect(codes.filter((code) => !given.has(code))).toEqual([]);
});

const ROOT = join(__dirname, '..', '..', '..');

/** What is made of the codes of a table is no reason for the code to be in it. */
const OF_TABLES = /\/messages(\/|\.ts$)|^services\/\w+\/words\//;

function sourcesIn(folder: string): string[] {
	return readdirSync(join(ROOT, folder), { recursive: true })
		.map((name) => `${folder}/${String(name)}`)
		.filter((file) => file.endsWith('.ts') && !OF_TABLES.test(file));
}

/** The texts that a source gives as a `code`, or as the code of what was written; its types and comparisons give none. */
function givenIn(file: string): string[] {
	const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest);
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if ((ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && node.initializer)
			if (ts.isIdentifier(node.name) && GIVES.has(node.name.text)) found.push(...textsOf(node.initializer));
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

const GIVES = new Set(['code', ...Object.keys(WRITTEN)]);

function textsOf(value: ts.Expression): string[] {
	if (ts.isStringLiteral(value)) return [value.text];
	if (ts.isConditionalExpression(value)) return [value.whenTrue, value.whenFalse].flatMap(textsOf);
	return ts.isAsExpression(value) || ts.isParenthesizedExpression(value) ? textsOf(value.expression) : [];
}

test('each is given in a test, of which test/codes.json has the file: a run fails when that file gives it no more', () => {
	expect(codes.filter((code) => !Object.hasOwn(inTests, code))).toEqual([]);
	expect(Object.keys(inTests).filter((code) => !codes.includes(code))).toEqual([]);
	const files = Object.values(inTests);
	expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});
