import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = join(__dirname, '..', '..');
/** Without what the processes of the tests are started with. */
const env = { ...process.env, NODE_OPTIONS: '', NODE_PATH: join(ROOT, 'node_modules') };

/** The programs as JavaScript: to translate them at each start takes longer than they do. */
let programs: string;
beforeAll(() => {
	programs = mkdtempSync(join(tmpdir(), 'release-programs-'));
	const entryPoints = ['release', 'checkVersion'].map((name) => join(ROOT, 'tools/release', `${name}.ts`));
	buildSync({ entryPoints, outdir: programs, bundle: true, platform: 'node', external: ['tsx/cli'] });
});
afterAll(() => rmSync(programs, { recursive: true, force: true }));

let folder: string;
const path = (file: string) => join(folder, file);
const read = (file: string) => readFileSync(path(file), 'utf8');
const git = (...words: string[]) => execFileSync('git', words, { cwd: folder, encoding: 'utf8' }).trim();

/** A repository with what a release touches; its checks fail when there is a file "broken". */
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'release-'));
	mkdirSync(path('.ci'));
	mkdirSync(path('docs'));
	mkdirSync(path('tools/release/contract'), { recursive: true });
	writeFileSync(
		path('tools/release/contract/write.ts'),
		"require('node:fs').writeFileSync('docs/public-contract.json', '{}\\n');",
	);
	const scripts = { 'test:n8n': 'true', prove: 'true' };
	const own = { name: 'own', version: '0.1.0' };
	writeFileSync(path('package.json'), JSON.stringify({ ...own, scripts }, undefined, '\t'));
	writeFileSync(
		path('package-lock.json'),
		JSON.stringify({ ...own, packages: { '': own } }, undefined, '\t'),
	);
	writeFileSync(
		path('CHANGELOG.md'),
		'# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.1.0 (2026-01-01)\n\n- Old.\n',
	);
	writeFileSync(path('.ci/run'), 'test "$NOTHING_LEFT_OUT" = 1 && test ! -e broken\n');
	git('init', '--quiet', '--initial-branch', 'main');
	git('config', 'user.name', 'Test');
	git('config', 'user.email', 'test@example.com');
	git('add', '.');
	git('commit', '--quiet', '--message', 'First');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function release(...words: string[]) {
	const command = [join(programs, 'release.js'), ...words];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, {
		cwd: folder,
		env,
		encoding: 'utf8',
	});
	return { status, told: stdout + stderr };
}

function checkVersion(tag: string) {
	const command = [join(programs, 'checkVersion.js'), tag];
	return spawnSync(process.execPath, command, { cwd: folder, env, encoding: 'utf8' }).status;
}

function expectNothingDone(): void {
	expect(git('log', '--format=%s')).toBe('First');
	expect(git('tag')).toBe('');
	expect(JSON.parse(read('package.json'))).toMatchObject({ version: '0.1.0' });
	expect(read('CHANGELOG.md')).toContain('## Unreleased');
}

test('a release is one commit and one tag, and says how to publish it', () => {
	const { status, told } = release('minor');
	expect({ status, told }).toMatchObject({
		status: 0,
		told: expect.stringContaining('git push --atomic origin main v0.2.0'),
	});
	expect(git('log', '--format=%s')).toBe('Release 0.2.0\nFirst');
	expect(git('cat-file', '-t', 'v0.2.0')).toBe('tag');
	expect(git('show', 'v0.2.0:docs/public-contract.json')).toBe('{}');
	expect(git('status', '--porcelain')).toBe('');
	expect(JSON.parse(read('package.json'))).toMatchObject({ version: '0.2.0' });
	expect(JSON.parse(read('package-lock.json'))).toMatchObject({
		version: '0.2.0',
		packages: { '': { version: '0.2.0' } },
	});
	expect(read('CHANGELOG.md')).toMatch(/^# Changelog\n\n## 0\.2\.0 \(20\d\d-\d\d-\d\d\)\n\n- New\./);
	expect(checkVersion('v0.2.0')).toBe(0);
	expect(checkVersion('v0.2.1')).toBe(1);
	// Nothing new to release
	expect(release('minor')).toMatchObject({
		status: 1,
		told: expect.stringContaining("no entry 'Unreleased'"),
	});
});

test.each<[string, () => void, string]>([
	['with changes that are not committed', () => writeFileSync(path('CHANGELOG.md'), 'x\n'), 'not committed'],
	['with a new file', () => writeFileSync(path('new'), ''), 'not committed'],
	['on another branch', () => git('switch', '--quiet', '--create', 'other'), "'other', not main"],
	['over a tag that is there', () => git('tag', 'v0.1.1'), 'v0.1.1 is there already'],
])('no release %s', (_when, prepare, why) => {
	prepare();
	const before = git('status', '--porcelain');
	expect(release('patch')).toMatchObject({ status: 1, told: expect.stringContaining(why) });
	expect(git('log', '--format=%s')).toBe('First');
	expect(git('status', '--porcelain')).toBe(before);
});

const hook = (name: string) =>
	writeFileSync(path(`.git/hooks/${name}`), '#!/bin/sh\nexit 1\n', { mode: 0o755 });

test.each<[string, () => void]>([
	['a check fails', () => writeFileSync(path('broken'), '')],
	['git does not commit', () => hook('pre-commit')],
	['git makes no tag', () => git('config', 'tag.gpgSign', 'true')],
	// As ctrl-C: the check is in a process group of its own.
	['it is stopped', () => writeFileSync(path('.ci/run'), 'kill -INT $PPID; sleep 60\n')],
])('when %s, everything is as it was', (_when, prepare) => {
	prepare();
	git('config', 'user.signingKey', 'none');
	git('add', '.');
	git('commit', '--quiet', '--amend', '--no-edit', '--no-verify');
	expect(release('patch').status).toBe(1);
	expectNothingDone();
	expect(git('status', '--porcelain')).toBe('');
});

test('and without a version to make', () => {
	expect(release()).toMatchObject({ status: 1, told: expect.stringContaining('give minor, patch') });
	expectNothingDone();
});
