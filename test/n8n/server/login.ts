import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Login } from './rest';

const passwordFile = (userFolder: string) => join(userFolder, 'password');

/**
 * The login of the owner of the n8n in this folder, made up on first use: nobody else who can reach that n8n, such as another
 * user of this machine, may know it.
 */
export function loginOf(userFolder: string): Login {
	if (!existsSync(passwordFile(userFolder))) {
		// n8n wants a capital and a figure.
		const password = `N8n-${randomBytes(18).toString('base64url')}`;
		writeFileSync(passwordFile(userFolder), password, { mode: 0o600, flag: 'wx' });
	}
	return { email: 'owner@sandbox.example', password: readFileSync(passwordFile(userFolder), 'utf8') };
}
