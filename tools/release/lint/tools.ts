import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import SOURCES from '../sources';

/** The part of ESLint that is used here. */
interface ESLint {
	lintFiles(
		patterns: string[],
	): Promise<{ filePath: string; messages: { ruleId: string | null; message: string }[] }[]>;
}

interface ESLintOptions {
	cwd: string;
	allowInlineConfig: boolean;
	overrideConfigFile: true;
	overrideConfig: unknown;
}

interface NodeCli {
	configWithoutCloudSupport: unknown;
}

interface Scanner {
	buildScanConfig(): Promise<unknown>;
	SOURCE_FILE_PATTERNS: string[];
}

export interface Leg {
	tool: string;
	folder: string;
	config: unknown;
	patterns: string[];
}

/** The tools have a folder and a lock of their own: they are large, and nobody who builds or tests needs them. */
const requireTool = createRequire(join(__dirname, 'package.json'));

async function loadScanner(): Promise<Scanner> {
	const file = requireTool.resolve('@n8n/scan-community-package/scanner/scanner.mjs');
	return (await import(pathToFileURL(file).href)) as Scanner;
}

/**
 * What n8n runs on a package: its command-line tool on the source (`n8n-node lint`, set for self-hosted n8n), and its
 * scanner on the source and on the published files. The scanner itself can only scan what is on npm, so its rules are
 * run on the same two sets of files here.
 */
export async function legs(root: string, packageFolder: string): Promise<Leg[]> {
	const { configWithoutCloudSupport } = requireTool('@n8n/node-cli/eslint') as NodeCli;
	const { buildScanConfig, SOURCE_FILE_PATTERNS } = await loadScanner();
	const scan = await buildScanConfig();
	// They know of nodes and credentials only; the rules are for all of the package.
	const all = SOURCES.map((folder) => `${folder}/**/*.ts`);
	return [
		{
			tool: 'n8n-node lint',
			folder: root,
			config: configWithoutCloudSupport,
			patterns: ['package.json', ...all],
		},
		{ tool: 'scanner, source', folder: root, config: scan, patterns: [...SOURCE_FILE_PATTERNS, ...all] },
		{
			tool: 'scanner, package',
			folder: packageFolder,
			config: scan,
			patterns: ['**/*.js', 'package.json'],
		},
	];
}

export async function lint({ folder, config, patterns }: Leg) {
	const { ESLint: Linter } = requireTool('eslint') as { ESLint: new (options: ESLintOptions) => ESLint };
	const linter = new Linter({
		cwd: folder,
		// The scanner does not listen to comments in the code either
		allowInlineConfig: false,
		overrideConfigFile: true,
		overrideConfig: config,
	});
	return await linter.lintFiles(patterns);
}
