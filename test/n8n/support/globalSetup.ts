import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../server/command';
import { findBrowser } from '../../support/browser';
import { N8N_FOLDER, ROOT } from '../server/folders';
import { installN8n, isInstalled } from '../server/install';
import { OLDEST } from '../server/oldest';
import { installTarball, pack } from '../server/tarball';
import { ending } from '../server/run';
import { aloud as say } from '../server/tell';
import { findPrograms } from '../queue/programs';

/** Once for all test files: n8n is installed, the package is packed, and installed in a user folder with an empty database. */
export default async function setup(): Promise<void> {
	if (!findBrowser())
		say(
			'Skipped: the tests in the editor. There is no Chromium; apt-get install chromium, or name one in CHROMIUM.',
		);
	if (!findPrograms())
		say('Skipped: queue mode. Redis or PostgreSQL is missing; apt-get install redis-server postgresql.');
	const n8n = await installN8n(N8N_FOLDER, say);
	if (!isInstalled(OLDEST))
		say('Skipped: the oldest n8n. It is not installed; npm run test:n8n -- all tries to.');
	const folder = mkdtempSync(join(tmpdir(), 'n8n-test-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	process.env.N8N_TEST_TEMP = folder;
	const tarball = await pack(ROOT, folder);
	process.env.N8N_TEST_BASE = join(folder, 'base');
	await installTarball(process.env.N8N_TEST_BASE, tarball);
	const { code, stdout, stderr } = await command(n8n, process.env.N8N_TEST_BASE, ['list:workflow']);
	if (code !== 0) throw new Error(`n8n made no database:\n${ending(stdout + stderr)}`);
}
