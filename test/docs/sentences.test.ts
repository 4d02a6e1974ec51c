import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import packageFolders from '../../tools/release/sources';

const ROOT = join(__dirname, '..', '..');
const FOLDERS = packageFolders.filter((folder) => folder !== 'credentials');

/** Where sentences belong, and where a mistake of ours is told to its programmer. */
const ALLOWED = [/\/(messages|words|sentences)\.ts$/, /\/(messages|sentences)\//, /^services\/\w+\/words\//];
/** Properties of n8n's descriptions: labels and explanations of fields. */
const LABELS = new Set([
	...[
		'displayName',
		'description',
		'details',
		'action',
		'placeholder',
		'hint',
		'name',
		'subtitle',
		'errorMessage',
	],
	...['regex', 'noticeField'],
]);

function sourcesIn(folder: string): string[] {
	return readdirSync(join(ROOT, folder)).flatMap((name) => {
		const path = `${folder}/${name}`;
		if (statSync(join(ROOT, path)).isDirectory()) return sourcesIn(path);
		return path.endsWith('.ts') && !ALLOWED.some((allowed) => allowed.test(path)) ? [path] : [];
	});
}

/** Four words of small letters in a row are a sentence, or become part of one. */
const SENTENCE = /(?:\b[a-z]{2,}\b[\s,]+){3}\b[a-z]{2,}\b/;

function sentencesIn(file: string): string[] {
	const text = readFileSync(join(ROOT, file), 'utf8');
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (isText(node) && SENTENCE.test(node.text) && !isLabel(node)) found.push(`${file}: ${node.text}`);
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
	return (
		ts.isStringLiteral(node) ||
		ts.isNoSubstitutionTemplateLiteral(node) ||
		ts.isTemplateHead(node) ||
		ts.isTemplateMiddle(node) ||
		ts.isTemplateTail(node)
	);
}

/** Whether a text is what n8n shows of a field, or the message of a mistake of ours. */
function isLabel(node: ts.Node): boolean {
	for (let at: ts.Node | undefined = node.parent; at; at = at.parent) {
		if (ts.isPropertyAssignment(at) && LABELS.has(at.name.getText())) return true;
		if (
			ts.isCallExpression(at) &&
			[
				...['noticeField', 'dateFields', 'text', 'named', 'optionalRelation', 'passedOn'],
				// The page of settings is made of what these are given.
				...['setting', 'daySetting', 'withOtherTexts', 'switchedOn'],
			].includes(at.expression.getText())
		)
			return true;
		// A list of names with spaces between them.
		if (ts.isPropertyAccessExpression(at) && at.name.text === 'split') return true;
		// n8n's log, which is English.
		if (ts.isCallExpression(at) && /\.logger\.\w+$/.test(at.expression.getText())) return true;
		if (ts.isNewExpression(at) && /^(Type)?Error$/.test(at.expression.getText())) return true;
		if (ts.isStatement(at)) return false;
	}
	return false;
}

test('no sentence is built outside the tables of sentences', () => {
	expect(FOLDERS.flatMap(sourcesIn).flatMap(sentencesIn)).toEqual([]);
});
