const config = require('./jest.config');

process.env.EVERY_CASE = '1';
process.env.PROPERTY_RUNS ??= '2000';

/**
 * What takes too long for every change, or measures the machine: hostile answers, the prover's own tests, the workflows with
 * every case, and the properties forty times as often. By file: `npx jest --config jest.prove.config.js test/hostile`.
 */
module.exports = async () => ({
	...(await config()),
	testMatch: [
		'<rootDir>/test/hostile/*.{prove,test}.ts',
		'<rootDir>/test/prove/*.test.ts',
		'<rootDir>/test/workflows/*.{prove,test}.ts',
		'<rootDir>/test/**/*.property.test.ts',
	],
	testPathIgnorePatterns: ['/node_modules/'],
	reporters: [
		'default',
		['<rootDir>/test/setup/hanging.js', { minutes: 60 }],
		'<rootDir>/test/setup/codesGiven.js',
	],
});
