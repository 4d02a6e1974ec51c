import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseJsonConfigFileContent, readConfigFile, sys } from 'typescript';

const ROOT = join(__dirname, '..', '..');

/** Why these are not checked is said in tsconfig.json. */
const UNCHECKED = [
	...[
		'eslint.config.mjs',
		'gulpfile.js',
		'jest.config.js',
		'jest.prove.config.js',
		'test/n8n/jest.config.js',
	],
	...['test/n8n/support/retries.js', 'test/n8n/support/typescript.js', 'tools/checkNode.js'],
	'tools/release/lint/words.mjs',
	'tools/release/sources.js',
	'tools/release/stamp.js',
];
const IS_RUN_BY_TESTS = /^test\/(?!n8n\/).*\.m?js$/;

interface PackageJson {
	devDependencies: Record<string, string>;
	scripts: { typecheck: string };
}

const packageOf = (folder: string) =>
	JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as PackageJson;

const versionsIn = (folder: string) => packageOf(folder).devDependencies;
const { typecheck } = packageOf('.').scripts;

const filesOf = (folder: string): string[] => {
	const config: unknown = readConfigFile(join(folder, 'tsconfig.json'), (path) => sys.readFile(path)).config;
	return parseJsonConfigFileContent(config, sys, folder).fileNames.map((file) => relative(ROOT, file));
};

// GitHub's _Download ZIP_ is no clone.
(existsSync(join(ROOT, '.git')) ? test : test.skip)('`npm run typecheck` covers every source file', () => {
	const projects = [...typecheck.matchAll(/-p (\S+)/g)].map(([, folder]) => join(ROOT, String(folder)));
	const checked = new Set([ROOT, ...projects].flatMap(filesOf));
	const sources = execFileSync('git', ['ls-files', '*.ts', '*.js', '*.mjs'], { cwd: ROOT, encoding: 'utf8' });
	const unchecked = sources
		.split('\n')
		.filter((file) => file !== '' && existsSync(join(ROOT, file)) && !checked.has(file));
	expect(unchecked.filter((file) => !IS_RUN_BY_TESTS.test(file))).toEqual(UNCHECKED);
});

/** Types of what the tests in n8n use are installed at the root too, for who has not installed n8n. */
test('it checks against the versions that the tests in n8n run with', () => {
	const [ours, theirs] = [versionsIn('.'), versionsIn('test/n8n')];
	const shared = Object.keys(theirs).filter((name) => name in ours);
	expect(shared).toEqual(['@types/mailparser', '@types/smtp-server', 'playwright-core']);
	for (const name of shared) expect([name, ours[name]]).toEqual([name, theirs[name]]);
});
