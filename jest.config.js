const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

// n8n's engine makes much that is short-lived: in a larger young generation it costs less to clear away.
const first = [require.resolve('tsx'), require.resolve('./test/setup/configuration.mjs')].map(pathToFileURL);
process.env.NODE_OPTIONS = `${first.map((file) => `--import ${file}`).join(' ')} --max-semi-space-size=64`;

// The processes of the tests note here which codes they gave: test/setup/codesGiven.js reads it.
process.env.CODES_IN ??= mkdtempSync(join(tmpdir(), 'codes-'));

/**
 * Unit tests import the TypeScript sources; engine tests load the built package from dist, as n8n does. The files of a process
 * share their modules, because n8n's engine takes seconds to load: a test restores what it changes outside itself.
 */
module.exports = async () => {
	// With -w 1 the tests run in this process.
	await import('tsx');
	return {
		runner: 'jest-light-runner/child-process',
		// The runner translates nothing by jest: tsx does.
		transform: {},
		testMatch: ['<rootDir>/test/**/*.test.ts'],
		// What takes minutes or measures the machine (`npm run prove -- hostile`), and what needs a real n8n (`npm run test:n8n`). Of the
		// prover a case of three suites: what nobody runs is red.
		testPathIgnorePatterns: [
			'/node_modules/',
			'<rootDir>/test/(hostile/(?!everyCall)|prove/(?!quick))',
			'<rootDir>/test/n8n/[^/]+$',
		],
		modulePathIgnorePatterns: [
			'<rootDir>/(dist|test/n8n/node_modules|test/n8n/oldest/node_modules|test/n8n/.n8n-home)/',
		],
		globalSetup: '<rootDir>/test/setup/built.js',
		setupFilesAfterEnv: [
			'<rootDir>/test/setup/worker.ts',
			'<rootDir>/test/setup/outputs.ts',
			'<rootDir>/test/setup/codes.ts',
		],
		moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
		reporters: [
			'default',
			['<rootDir>/test/setup/hanging.js', { minutes: 5 }],
			'<rootDir>/test/setup/codesGiven.js',
		],
		// By default one core is left alone, which on two cores doubles the time.
		maxWorkers: '100%',
	};
};
