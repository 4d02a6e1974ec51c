import { n8nCommunityNodesPlugin } from '@n8n/eslint-plugin-community-nodes';
import n8nNodesBase from 'eslint-plugin-n8n-nodes-base';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import SOURCES from './tools/release/sources.js';
import words from './tools/release/lint/words.mjs';

// n8n's own configuration for packages without cloud support (its cloud forbids run-time dependencies), plus strict
// TypeScript rules. The exceptions are listed with their reasons; there are no others.
const PACKAGE = SOURCES.map((folder) => `${folder}/**/*.ts`);
const n8nCommunity = n8nCommunityNodesPlugin.configs.recommendedWithoutN8nCloudSupport;

const SPREAD = {
	selector: 'CallExpression[callee.property.name=/^(push|unshift|min|max)$/] > SpreadElement',
	message: 'Use addAll, lowestOf or highestOf of base/values/records.',
};
const AS_NUMBER = [
	'CallExpression[callee.name=/^(Number|parseFloat)$/]',
	'UnaryExpression[operator="+"]',
].map((selector) => ({
	selector,
	message: 'An amount is never a number. Read a count with wholeNumber of base/values/text.',
}));

export default tseslint.config(
	{ ignores: ['dist/', 'node_modules/', 'test/engine/**/*.js', 'index.js'] },
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.strict],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			'no-console': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/return-await': ['error', 'always'],
			// What is taken out of an object to leave the rest.
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
		},
	},
	{ files: PACKAGE, extends: [n8nCommunity] },
	{
		// A pattern that tries every way to match stops all of n8n. What these two do not see, test/hostile/linearTime.test.ts feeds.
		files: PACKAGE,
		plugins: { regexp },
		rules: { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error' },
	},
	{
		// Each element would be an argument: from some 120,000 on a call of JavaScript fails.
		files: PACKAGE,
		rules: {
			'no-restricted-syntax': ['error', SPREAD],
		},
	},
	{ files: ['features/**/*.ts'], rules: { 'no-restricted-syntax': ['error', SPREAD, ...AS_NUMBER] } },
	{
		// The runner of the tests does not know them, or ignores what they are given.
		files: ['test/**/*.ts'],
		ignores: ['test/n8n/**'],
		rules: {
			'no-restricted-properties': [
				'error',
				...['mock', 'requireActual', 'setTimeout', 'retryTimes'].map((property) => ({
					object: 'jest',
					property,
				})),
				{ object: 'jest', property: 'useFakeTimers', message: 'Use setNow of test/support/calendar.' },
			],
		},
	},
	{
		// Each feature and each service adds its own to these.
		files: PACKAGE,
		rules: {
			'@typescript-eslint/no-empty-object-type': ['error', { allowWithName: '^(Findings|Problems|Faults)$' }],
		},
	},
	{ files: ['**/*.ts'], plugins: { words } },
	// Only a warning: what belongs together stays together.
	{
		files: [...PACKAGE, 'sandbox/**/*.ts', 'engine/**/*.ts', 'tools/demo/**/*.ts'],
		rules: { 'max-lines': ['warn', 500] },
	},
	{
		files: PACKAGE,
		// n8n's own rules refuse a doubled import too, but they are only installed at the end of a whole check.
		rules: { 'words/plain-words': 'error', 'no-duplicate-imports': 'error' },
	},
	{
		files: ['engine/**/*.ts', 'test/prove/**/*.ts', 'sandbox/**/*.ts'],
		rules: { 'words/plain-words': ['error', { commentsOnly: true }] },
	},
	{
		files: ['nodes/**/*.ts'],
		plugins: { 'n8n-nodes-base': n8nNodesBase },
		rules: {
			...n8nNodesBase.configs.nodes.rules,
			// The three that n8n's own node-cli switches off.
			'n8n-nodes-base/node-class-description-inputs-wrong-regular-node': 'off',
			'n8n-nodes-base/node-class-description-outputs-wrong': 'off',
			'n8n-nodes-base/node-param-type-options-max-value-present': 'off',
		},
	},
	{
		files: ['credentials/**/*.ts'],
		plugins: { 'n8n-nodes-base': n8nNodesBase },
		rules: {
			...n8nNodesBase.configs.credentials.rules,
			// Switched off by n8n's own node-cli as well.
			'n8n-nodes-base/cred-class-field-documentation-url-miscased': 'off',
			'n8n-nodes-base/cred-class-field-type-options-password-missing': 'off',
		},
	},
	{
		files: ['package.json'],
		extends: [n8nCommunity],
		languageOptions: { parser: tseslint.parser, parserOptions: { extraFileExtensions: ['.json'] } },
		plugins: { 'n8n-nodes-base': n8nNodesBase },
		rules: {
			...n8nNodesBase.configs.community.rules,
			// soap, luxon, big.js, zod and saxes are dependencies on purpose: see docs/architecture.md.
			'@n8n/community-nodes/no-runtime-dependencies': 'off',
		},
	},
	{
		files: ['tools/demo/**/*.ts', 'tools/release/**/*.ts', 'sandbox/serve.ts'],
		rules: { 'no-console': 'off' },
	},
);
