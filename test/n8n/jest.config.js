const config = require('../../jest.config');

/** The packed package in a real n8n: `npm run test:n8n`. Each file starts an n8n of its own. */
module.exports = {
	...config,
	rootDir: '../..',
	testMatch: ['<rootDir>/test/n8n/*.test.ts'],
	testPathIgnorePatterns: [],
	setupFilesAfterEnv: ['<rootDir>/test/n8n/support/retryOnce.ts'],
	// Before the closing line.
	reporters: ['default', '<rootDir>/test/runner/retries.js', '<rootDir>/test/runner/closingLine.js'],
	globalSetup: '<rootDir>/test/n8n/support/globalSetup.ts',
	workerIdleMemoryLimit: 0,
	// They wait for much of their time: three keep two cores busy.
	maxWorkers: 3,
	// In the editor, on two cores beside the lint and the types, one takes up to four minutes.
	testTimeout: 600_000,
};
