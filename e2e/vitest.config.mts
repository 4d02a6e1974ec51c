import { defineConfig } from 'vitest/config';

/** The packed package in a real n8n: `npm run test:n8n`. Each file starts an n8n of its own. */
export default defineConfig({
	root: import.meta.dirname,
	test: {
		globals: true,
		include: ['test/*.test.ts'],
		globalSetup: ['./test/support/globalSetup.ts'],
		pool: 'forks',
		maxWorkers: 2,
		testTimeout: 240_000,
		hookTimeout: 240_000,
	},
});
