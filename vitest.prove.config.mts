import { defineConfig } from 'vitest/config';
import config from './vitest.config.mts';

/**
 * What takes too long for every change, or measures the machine: hostile answers, the prover's own tests, the workflows with
 * every case, and the properties forty times as often. By file: `npx vitest run --config vitest.prove.config.mts test/hostile`.
 */
export default defineConfig({
	...config,
	test: {
		...config.test,
		include: [
			'test/hostile/*.{prove,test}.ts',
			'test/prove/*.test.ts',
			'test/workflows/*.{prove,test}.ts',
			'test/**/*.property.test.ts',
		],
		exclude: [],
		env: { EVERY_CASE: '1', PROPERTY_RUNS: process.env.PROPERTY_RUNS ?? '2000' },
		// The prover changes the clock and n8n itself, and what is measured must not begin with what others left.
		isolate: true,
		testTimeout: 3_600_000,
	},
});
