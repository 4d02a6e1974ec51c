/**
 * Makes dist/ of credentials/ and nodes/: every file by TypeScript's own compiler, and beside them what n8n reads: icons, codex
 * files, output schemas. Types are not checked here, which would take ten times as long: that is `npm run typecheck`.
 */
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const READ_BY_N8N = ['.json', '.svg', '.png'];

const { config, error } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
const { options, errors } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
if (errors.length > 0) throw new Error(ts.formatDiagnostics(errors, ts.createCompilerHost(options)));

const files = ['credentials', 'nodes'].flatMap((folder) =>
	readdirSync(join(ROOT, folder), { recursive: true }).map((name) => join(folder, name)),
);
const outDir = join(ROOT, 'dist');
rmSync(outDir, { recursive: true, force: true });

const program = ts.createProgram(
	files.filter((file) => extname(file) === '.ts').map((file) => join(ROOT, file)),
	// Each file by itself: no other is looked up, and no library.
	{
		...options,
		noEmit: false,
		noCheck: true,
		noResolve: true,
		noLib: true,
		// They are for who reads the source, in the repository: a twelfth of the package.
		removeComments: true,
		types: [],
		rootDir: ROOT,
		outDir,
	},
);
const wrong = [...program.getSyntacticDiagnostics(), ...program.emit().diagnostics];
if (wrong.length > 0) throw new Error(ts.formatDiagnostics(wrong, ts.createCompilerHost(options)));

for (const file of files.filter((file) => READ_BY_N8N.includes(extname(file)))) {
	const target = join(outDir, file);
	mkdirSync(dirname(target), { recursive: true });
	copyFileSync(join(ROOT, file), target);
}
