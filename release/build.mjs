/**
 * Makes dist/ of credentials/ and nodes/: every file by TypeScript's own emitter, and beside them what n8n reads: icons, codex
 * files, output schemas. Types are not checked here, which would take ten times as long: that is `npm run typecheck`.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const READ_BY_N8N = ['.json', '.svg', '.png'];

const { config, error } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
const { options, errors } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
if (errors.length > 0) throw new Error(ts.formatDiagnostics(errors, ts.createCompilerHost(options)));

rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
for (const folder of ['credentials', 'nodes'])
	for (const name of readdirSync(join(ROOT, folder), { recursive: true })) make(join(folder, name));

function make(file) {
	const target = join(ROOT, 'dist', file);
	const type = extname(file);
	if (type !== '.ts' && !READ_BY_N8N.includes(type)) return;
	mkdirSync(dirname(target), { recursive: true });
	if (type !== '.ts') return copyFileSync(join(ROOT, file), target);
	const text = readFileSync(join(ROOT, file), 'utf8');
	const made = ts.transpileModule(text, { fileName: file, compilerOptions: options, reportDiagnostics: true });
	if (made.diagnostics?.length) throw new Error(ts.formatDiagnostics(made.diagnostics, ts.createCompilerHost(options)));
	writeFileSync(target.replace(/\.ts$/, '.js'), made.outputText);
}
