/** The packed package in a real n8n: `npm run test:n8n`. Each file starts an n8n of its own. */
module.exports = {
	rootDir: '../..',
	testMatch: ['<rootDir>/test/n8n/*.test.ts'],
	modulePathIgnorePatterns: [
		'<rootDir>/(dist|test/n8n/node_modules|test/n8n/oldest/node_modules|test/n8n/.n8n-home)/',
	],
	transform: { '\\.ts$': '<rootDir>/test/n8n/support/typescript.js' },
	moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
	setupFilesAfterEnv: ['<rootDir>/test/n8n/support/retryOnce.ts'],
	reporters: ['default', '<rootDir>/test/n8n/support/retries.js'],
	globalSetup: '<rootDir>/test/n8n/support/globalSetup.ts',
	// They wait for much of their time: three keep two cores busy.
	maxWorkers: 3,
	// In the editor, on two cores beside the lint and the types, one takes up to four minutes.
	testTimeout: 600_000,
};
