// n8n's engine makes much that is short-lived: in a larger young generation it costs less to clear away. Workers get the same.
process.execArgv.push('--max-semi-space-size=64');

/** Unit tests import the TypeScript sources; engine tests load the built package from dist, as n8n does. */
module.exports = {
	testMatch: ['<rootDir>/test/**/*.test.ts'],
	// What takes minutes or measures the machine (`npm run prove -- hostile`), and what needs a real n8n (`npm run test:n8n`).
	testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/(hostile|prove)/', '<rootDir>/test/n8n/[^/]+$'],
	setupFilesAfterEnv: ['noWaiting', 'halfPast', 'memory', 'properties', 'outputs', 'golden', 'words'].map(
		(name) => `<rootDir>/test/setup/${name}.ts`,
	),
	// The files of a worker share their modules: n8n's engine takes seconds to load, and a test of it milliseconds.
	testEnvironment: '<rootDir>/test/runner/environment.js',
	runtime: '<rootDir>/test/runner/runtime.js',
	transform: { '\\.ts$': ['<rootDir>/test/runner/typescript.js', { format: 'cjs', target: 'node20' }] },
	moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
	modulePathIgnorePatterns: [
		'<rootDir>/(dist|test/n8n/node_modules|test/n8n/oldest/node_modules|test/n8n/.n8n-home)/',
	],
	// Only the calendar is stopped, never the clocks.
	fakeTimers: {
		doNotFake: [
			'setTimeout',
			'clearTimeout',
			'setInterval',
			'clearInterval',
			'setImmediate',
			'clearImmediate',
			'hrtime',
			'nextTick',
			'performance',
			'queueMicrotask',
			'Intl',
		],
	},
	reporters: ['default', '<rootDir>/test/runner/closingLine.js'],
	// By default one core is left alone, which on two cores doubles the time.
	maxWorkers: '100%',
	// Far more than any test needs: it ends what hangs, and never what a busy machine only slows down.
	testTimeout: 1_800_000,
};
