import { cpSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { E2E } from '../../n8n/folders';
import { installN8n, type Installation } from '../../n8n/install';
import { nodesFolder } from '../../n8n/tarball';
import { silently } from '../../n8n/tell';

/** What the global setup prepared. */
function left(name: 'E2E_TEMP' | 'E2E_TARBALL' | 'E2E_BASE'): string {
	const value = process.env[name];
	if (!value) throw new Error(`${name} is not set: run the tests with npm run test:n8n.`);
	return value;
}

export const ourTarball = () => left('E2E_TARBALL');

/** A folder that is removed after the tests. */
export function temporaryFolder(name: string): string {
	return mkdtempSync(join(left('E2E_TEMP'), `${name}-`));
}

export async function installedN8n(): Promise<Installation> {
	return await installN8n(E2E, silently);
}

/** A new user folder of n8n with the packed package in it; for the n8n of these tests with an empty database too. */
export function newUserFolder(name: string, n8n?: Installation): string {
	const [userFolder, base] = [temporaryFolder(name), left('E2E_BASE')];
	if (n8n?.folder === E2E) cpSync(base, userFolder, { recursive: true });
	else cpSync(nodesFolder(base), nodesFolder(userFolder), { recursive: true });
	return userFolder;
}
