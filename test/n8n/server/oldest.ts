import { join } from 'node:path';
import { N8N_FOLDER } from './folders';
import { installN8n, type Installation } from './install';
import type { Say } from './tell';

/** The oldest n8n that this package is for, with a lock and a Node.js of its own. */
export const OLDEST = join(N8N_FOLDER, 'oldest');

/** It does not start when a setting switches off a module that it does not know. */
const OWN_SETTINGS = { N8N_DISABLED_MODULES: '' };

export async function installOldest(say: Say): Promise<Installation> {
	return { ...(await installN8n(OLDEST, say)), env: OWN_SETTINGS };
}
