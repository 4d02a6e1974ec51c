import { setSafeRegexEngine } from 'n8n-workflow';

/**
 * n8n aborts a regular expression after 250 ms of wall-clock time, which even a short one can take on a busy machine: an
 * execution would fail for another reason than the prover's. Our own expressions only test the words of a setting.
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
