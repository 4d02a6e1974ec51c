import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..', '..');
export const N8N_FOLDER = join(ROOT, 'test', 'n8n');

/** What `npm run n8n` keeps: everything that was done in that n8n. */
export const HOME = join(N8N_FOLDER, '.n8n-home');
