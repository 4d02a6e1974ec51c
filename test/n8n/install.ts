import { N8N_FOLDER } from './server/folders';
import { installN8n } from './server/install';
import { installOldest } from './server/oldest';
import { aloud } from './server/tell';

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** n8n itself, once; the tests and `npm run n8n` use the same. With `--oldest` also the oldest one, which only tests need. */
async function install(): Promise<void> {
	await installN8n(N8N_FOLDER, aloud);
	if (!process.argv.includes('--oldest')) return;
	await installOldest(aloud).catch((error: unknown) =>
		aloud(`The oldest n8n was not installed. ${reason(error)}`),
	);
}

install().catch((error: unknown) => {
	process.stderr.write(`n8n was not installed. ${reason(error)}\n`);
	process.exitCode = 1;
});
