import { rmSync } from 'node:fs';

export default function globalTeardown(): void {
	if (process.env.E2E_TEMP) rmSync(process.env.E2E_TEMP, { recursive: true, force: true });
}
