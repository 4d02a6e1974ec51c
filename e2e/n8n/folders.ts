import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..');
export const E2E = join(ROOT, 'e2e');

/** What `npm run n8n` keeps: everything that was done in that n8n. */
export const HOME = join(E2E, '.n8n-home');
