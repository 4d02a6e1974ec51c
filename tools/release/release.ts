import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { release, releasedVersions } from './changelog';
import { commit, head, notReady, putBack } from './git';
import { nextVersion, withVersion } from './version';

/** Makes a release in the folder it is started in: everything up to publishing, which the pushed tag does. */
const PACKAGE = 'package.json';
const LOCK = 'package-lock.json';
const CHANGELOG = 'CHANGELOG.md';
const CONTRACT = 'docs/public-contract.json';
const FILES = [PACKAGE, LOCK, CHANGELOG, CONTRACT];
/** All that must be right before anything is committed. */
const CHECKS = [
	// Writes the contract as well: what was added counts from this release on.
	[process.execPath, require.resolve('tsx/cli'), 'tools/release/contract/write.ts'],
	['env', 'NOTHING_LEFT_OUT=1', 'bash', '.ci/run'],
	['npm', 'run', '--silent', 'test:n8n', '--', 'all'],
	['npm', 'run', '--silent', 'prove', '--', 'hostile'],
] as const;

const read = (file: string) => readFileSync(file, 'utf8');

function versionToMake(asked: string): { from: string; to: string } {
	const { version } = JSON.parse(read(PACKAGE)) as { version: string };
	return { from: version, to: nextVersion(version, asked, releasedVersions(read(CHANGELOG)).length > 0) };
}

function write({ from, to }: { from: string; to: string }): void {
	const changelog = release(
		read(CHANGELOG),
		to,
		DateTime.now().setZone('Europe/Amsterdam').toISODate() ?? '',
	);
	for (const file of [PACKAGE, LOCK]) writeFileSync(file, withVersion(read(file), from, to));
	writeFileSync(CHANGELOG, changelog);
}

let running: ChildProcess | undefined;
let isStopped = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
	process.on(signal, () => {
		isStopped = true;
		if (running?.pid !== undefined) process.kill(-running.pid, 'SIGTERM');
	});

/** In a process group of its own, as `timeout` in .ci/run is: ctrl-C ends it but for an n8n, and the release puts back its changes. */
async function run(command: string, words: readonly string[]): Promise<void> {
	running = spawn(command, words, { stdio: ['ignore', 'inherit', 'inherit'], detached: true });
	const { pid } = running;
	const [code] = (await once(running, 'exit')) as [number | null];
	running = undefined;
	if (isStopped && pid !== undefined) endGroup(pid);
	if (isStopped || code !== 0) throw new Error(`'${[command, ...words].join(' ')}' failed, or was stopped.`);
}

/** What is left of it could still write. */
function endGroup(pid: number): void {
	try {
		process.kill(-pid, 'SIGKILL');
	} catch {
		// Nothing is.
	}
}

function nextSteps(version: string): string {
	return [
		`\nVersion ${version} is committed and tagged as v${version}. Nothing was published. To publish it:`,
		`  git push --atomic origin main v${version}`,
		'The workflow "Release" then checks it again, and publishes it to npm when a maintainer approves.',
		`To take it back before that: git tag --delete v${version} && git reset --keep HEAD~1`,
	].join('\n');
}

async function main(asked = ''): Promise<void> {
	const version = versionToMake(asked);
	const tag = `v${version.to}`;
	const obstacles = notReady(tag);
	if (obstacles.length > 0) throw new Error(`${obstacles.join('; ')}.`);
	const before = head();
	try {
		write(version);
		for (const [command, ...words] of CHECKS) await run(command, words);
		if (head() !== before)
			throw new Error('something else was committed, or the branch changed, during the checks.');
		commit(FILES, `Release ${version.to}`, tag);
	} catch (error) {
		putBack(FILES);
		throw error;
	}
	console.log(nextSteps(version.to));
}

main(process.argv[2]).catch((error: unknown) => {
	console.error('Nothing was released:', error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
