import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../../n8n/command';
import { findBrowser } from '../../../test/support/browser';
import { E2E, ROOT } from '../../n8n/folders';
import { installN8n, isInstalled } from '../../n8n/install';
import { OLDEST } from '../../n8n/oldest';
import { previousVersion } from '../../n8n/previous';
import { installTarball, pack } from '../../n8n/tarball';
import { ending } from '../../n8n/run';
import { aloud as say } from '../../n8n/tell';
import { findPrograms } from '../../queue/programs';

/** Once for all test files: n8n is installed, the package is packed, and installed in a user folder with an empty database. */
export default async function setup(): Promise<void> {
	if (!findBrowser())
		say(
			'Skipped: the tests in the editor. There is no Chromium; apt-get install chromium, or name one in CHROMIUM.',
		);
	if (!findPrograms())
		say('Skipped: queue mode. Redis or PostgreSQL is missing; apt-get install redis-server postgresql.');
	if (!previousVersion()) say('Skipped: the upgrade. This is not a clone of the repository.');
	const n8n = await installN8n(E2E, say);
	if (!isInstalled(OLDEST))
		say('Skipped: the oldest n8n. It is not installed; npm run test:n8n -- all tries to.');
	const folder = mkdtempSync(join(tmpdir(), 'n8n-e2e-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	process.env.E2E_TEMP = folder;
	process.env.E2E_TARBALL = await pack(ROOT, folder);
	process.env.E2E_BASE = join(folder, 'base');
	await installTarball(process.env.E2E_BASE, process.env.E2E_TARBALL);
	const { code, stdout, stderr } = await command(n8n, process.env.E2E_BASE, ['list:workflow']);
	if (code !== 0) throw new Error(`n8n made no database:\n${ending(stdout + stderr)}`);
}
