import { createRequire, isBuiltin } from 'node:module';
import { isAbsolute } from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';

/**
 * Packages are found as `require` finds them, in the built package too: of one that has an ES module as well, both get the
 * same instance, so that `instanceof` holds between the tests, n8n and our nodes.
 */
const asRequired: Plugin = {
	name: 'as-required',
	enforce: 'pre',
	resolveId(name, importer) {
		if (!importer || /^[./\0]|^vite/.test(name) || isAbsolute(name) || isBuiltin(name)) return null;
		try {
			return createRequire(importer).resolve(name);
		} catch {
			// It has an ES module only
			return null;
		}
	},
};

/** Unit tests import the TypeScript sources; engine tests load the built package from dist, as n8n does. */
export default defineConfig({
	plugins: [asRequired],
	test: {
		globals: true,
		include: ['test/**/*.test.ts'],
		// What takes minutes or measures the machine: `npm run prove:hostile`
		exclude: ['test/hostile/**', 'test/prove/**'],
		setupFiles: ['noWaiting', 'halfPast', 'memory', 'properties', 'outputs', 'golden'].map(
			(name) => `./test/setup/${name}.ts`,
		),
		pool: 'forks',
		// n8n's engine makes much that is short-lived: in a larger young generation it costs less to clear away.
		execArgv: ['--max-semi-space-size=64'],
		// The files of a worker share their modules: n8n's engine takes seconds to load, and a test of it milliseconds.
		isolate: false,
		// By default one core is left alone, which on two cores doubles the time.
		maxWorkers: '100%',
		// Far more than any test needs: it ends what hangs, and never what a busy machine only slows down.
		testTimeout: 1_800_000,
		hookTimeout: 1_800_000,
	},
});
