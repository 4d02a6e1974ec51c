import { E2E } from './n8n/folders';
import { installN8n } from './n8n/install';

/** n8n itself, once; the tests and `npm run n8n` use the same. */
installN8n(E2E, (text) => void process.stdout.write(`${text}\n`)).catch((error: unknown) => {
	process.stderr.write(`n8n was not installed. ${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
