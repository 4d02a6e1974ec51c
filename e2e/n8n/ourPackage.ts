import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './folders';
import type { Say } from './install';
import { npm } from './npm';
import { installTarball, pack } from './tarball';

/** What the packed package is made of. */
const SOURCES = ['nodes', 'credentials', 'workflows', 'package.json', 'CHANGELOG.md', 'README.md'];

function changedAt(path: string): number {
	const status = statSync(path);
	if (!status.isDirectory()) return status.mtimeMs;
	return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

/** Builds, packs and installs this package, unless that was done since its last change. */
export async function installOurs(userFolder: string, say: Say): Promise<void> {
	const done = join(userFolder, 'package-installed');
	const changed = Math.max(...SOURCES.map((name) => changedAt(join(ROOT, name))));
	if (existsSync(done) && statSync(done).mtimeMs > changed) return;
	say('Building the package and installing it in n8n …');
	await npm(ROOT, 'run', 'build');
	await installTarball(userFolder, await pack(ROOT, join(userFolder, 'package')));
	writeFileSync(done, 'Its date is that of the last installation.\n');
}
