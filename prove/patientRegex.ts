import { setSafeRegexEngine } from 'n8n-workflow';

/**
 * n8n gives a regular expression up after 250 ms on the clock, which on a busy machine even a short one can take: an
 * execution would fail, and not because of what the prover did. Our own expressions look at the words of a setting.
 */
export function waitForRegularExpressions(): void {
	setSafeRegexEngine({
		exec: (pattern, input, flags) => new RegExp(pattern, flags).exec(input),
		test: (pattern, input, flags) => new RegExp(pattern, flags).test(input),
		replace: (pattern, input, flags, replacement) => input.replace(new RegExp(pattern, flags), replacement),
		matchAll: (pattern, input, flags = '') => [
			...input.matchAll(new RegExp(pattern, flags.includes('g') ? flags : `${flags}g`)),
		],
		split: (pattern, input, flags) => input.split(new RegExp(pattern, flags)),
	});
}
