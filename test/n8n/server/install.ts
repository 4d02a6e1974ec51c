import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustBeAbleToInstall } from './machine';
import { heardNpm } from './npm';
import { duration, watched, type Say } from './tell';

/** An installed n8n. */
export interface Installation {
	folder: string;
	/** The Node.js that it runs on: the one of its package.json, or ours. */
	node: string;
	script: string;
	/** Settings that only this version wants. */
	env?: NodeJS.ProcessEnv;
}

interface Manifest {
	dependencies: { n8n: string };
	/** Packages whose install scripts are needed: they compile or fetch something. */
	allowScripts: Record<string, boolean>;
}

/**
 * Installs n8n in its own folder, exactly as locked, when it is not there yet. Most install scripts are left out: they
 * want compilers or downloads for parts of n8n that are not used here.
 */
export async function installN8n(folder: string, say: Say): Promise<Installation> {
	const modules = join(folder, 'node_modules');
	if (!isInstalled(folder)) {
		rmSync(stampOf(folder), { force: true });
		await installNow(folder, say);
		writeFileSync(stampOf(folder), hashOfLock(folder));
	}
	const own = join(modules, 'node', 'bin', 'node');
	return {
		folder,
		node: existsSync(own) ? own : process.execPath,
		script: join(modules, 'n8n', 'bin', 'n8n'),
	};
}

/** Whether the installed version is the locked one. */
export function isInstalled(folder: string): boolean {
	const stamp = stampOf(folder);
	return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfLock(folder);
}

function stampOf(folder: string): string {
	return join(folder, 'node_modules', '.installed');
}

async function installNow(folder: string, say: Say): Promise<void> {
	const { dependencies, allowScripts } = manifestOf(folder);
	const needed = Object.keys(allowScripts).filter((name) => allowScripts[name]);
	await mustBeAbleToInstall(folder, dependencies.n8n);
	const started = Date.now();
	say(
		`Installing n8n ${dependencies.n8n} in ${folder}, once. It takes some minutes (with a slow line or disk ten or more)`,
	);
	say("and 2.7 GB, npm's cache included. An interrupted installation begins anew at the next start.");
	let fetched = 0;
	const hear = (line: string) => void (fetched += /^npm http .*\.tgz\b/.test(line) ? 1 : 0);
	const args = ['ci', '--ignore-scripts', '--legacy-peer-deps', '--loglevel=http'];
	await watched(
		() => `${fetched} packages fetched`,
		async () => await heardNpm(folder, args, hear),
	);
	for (const name of needed) await prepare(folder, name, say);
	say(`n8n was installed in ${duration((Date.now() - started) / 1000)}.`);
}

/** Runs the install script of a package, which fetches what it needs for this machine, or compiles it. */
async function prepare(folder: string, name: string, say: Say): Promise<void> {
	let file = '';
	// As make names what it is at: "CXX(target) Release/obj.target/node_sqlite3/src/statement.o".
	const hear = (line: string) => (file = /\(target\) \S*?([^/\s]+)$/.exec(line)?.[1] ?? file);
	// npm passes the .npmrc of the root on to the programs that it starts; it switches scripts off.
	const args = ['rebuild', name, '--ignore-scripts=false', '--foreground-scripts', '--loglevel=error'];
	say(`Fetching or compiling what ${name} needs for this machine …`);
	await watched(
		() => (file === '' ? 'fetching' : `compiling ${file}`),
		async () => await heardNpm(folder, args, hear),
	);
}

function manifestOf(folder: string): Manifest {
	return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function hashOfLock(folder: string): string {
	return createHash('sha256')
		.update(readFileSync(join(folder, 'package-lock.json')))
		.digest('hex');
}
