import { cpSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { N8N_FOLDER } from '../server/folders';
import { installN8n, type Installation } from '../server/install';
import { nodesFolder } from '../server/tarball';
import { silently } from '../server/tell';

/** What the global setup prepared. */
function left(name: 'N8N_TEST_TEMP' | 'N8N_TEST_BASE'): string {
	const value = process.env[name];
	if (!value) throw new Error(`${name} is not set: run the tests with npm run test:n8n.`);
	return value;
}

/** A folder that is removed after the tests. */
export function temporaryFolder(name: string): string {
	return mkdtempSync(join(left('N8N_TEST_TEMP'), `${name}-`));
}

export async function installedN8n(): Promise<Installation> {
	return await installN8n(N8N_FOLDER, silently);
}

/** A new user folder of n8n with the packed package in it; for the n8n of these tests with an empty database too. */
export function newUserFolder(name: string, n8n?: Installation): string {
	const [userFolder, base] = [temporaryFolder(name), left('N8N_TEST_BASE')];
	if (n8n?.folder === N8N_FOLDER) cpSync(base, userFolder, { recursive: true });
	else cpSync(nodesFolder(base), nodesFolder(userFolder), { recursive: true });
	return userFolder;
}
