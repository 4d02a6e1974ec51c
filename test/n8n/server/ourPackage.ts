import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SOURCES from '../../../tools/release/sources';
import { ROOT } from './folders';
import { npm } from './npm';
import { installTarball, pack } from './tarball';
import { step, type Say } from './tell';

/** What the packed package is made of. */
const PACKED = [...SOURCES, 'workflows', 'examples', 'package.json', 'CHANGELOG.md', 'README.md'];

function changedAt(path: string): number {
	const status = statSync(path);
	if (!status.isDirectory()) return status.mtimeMs;
	return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

/** Builds, packs and installs this package, unless that was done since its last change. */
export async function installOurs(userFolder: string, say: Say): Promise<void> {
	const done = join(userFolder, 'package-installed');
	const changed = Math.max(...PACKED.map((name) => changedAt(join(ROOT, name))));
	if (existsSync(done) && statSync(done).mtimeMs > changed) return;
	await step(say, 'Building the package', async () => await npm(ROOT, 'run', 'build'));
	await step(say, 'Installing it in n8n', async () => {
		await installTarball(userFolder, await pack(ROOT, join(userFolder, 'package')));
	});
	writeFileSync(done, 'Its date is that of the last installation.\n');
}
