/**
 * The packed package in a real n8n: `npm run test:n8n`. Each file starts an n8n of its own.
 * @type {import('jest').Config}
 */
const config = {
	testEnvironment: 'node',
	roots: ['<rootDir>/test'],
	globalSetup: '<rootDir>/test/support/globalSetup.ts',
	globalTeardown: '<rootDir>/test/support/globalTeardown.ts',
	maxWorkers: 2,
	testTimeout: 240_000,
	transform: {
		'\\.ts$': [
			'@swc/jest',
			{ jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
		],
	},
};

module.exports = config;
