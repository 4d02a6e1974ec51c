/**
 * Unit tests import the TypeScript sources; engine tests load the built package from dist, as n8n does.
 * @type {import('jest').Config}
 */
const config = {
	testEnvironment: 'node',
	// By default jest leaves one core alone, which on two cores doubles the time.
	maxWorkers: '100%',
	// Every file loads n8n's engine anew, and what it leaves behind adds up to 4 GB in a worker.
	workerIdleMemoryLimit: '2GB',
	// Far more than any test needs: it ends what hangs, and never what a busy machine only slows down.
	testTimeout: 120_000,
	testMatch: ['<rootDir>/test/**/*.test.ts'],
	setupFiles: ['<rootDir>/test/setup/noWaiting.ts', '<rootDir>/test/setup/halfPast.ts'],
	setupFilesAfterEnv: ['<rootDir>/test/setup/outputs.ts'],
	transform: {
		'\\.ts$': [
			'@swc/jest',
			{
				jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' },
				module: { type: 'commonjs' },
			},
		],
	},
	modulePathIgnorePatterns: ['<rootDir>/dist/package.json'],
};

module.exports = config;
