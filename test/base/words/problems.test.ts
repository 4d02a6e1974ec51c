import { ServiceProblem } from '../../../base/problems/problem';
import type { Problem } from '../../../base/words/finding';
import { say, todo, what } from '../../../base/words/say';
import { sampleProblems } from '../../support/sampleFindings';

const PROBLEMS = sampleProblems.map((problem): [string, Problem] => [
	Object.values(problem).join(' '),
	problem as Problem,
]);

const CONTEXTS = [
	{ writes: false, outcome: 'unknown' },
	{ writes: true, outcome: 'unknown' },
	{ writes: true, outcome: 'notDone', waitSeconds: 900 },
] as const;

test.each(PROBLEMS)('%s is said in both languages, short, and with what to do', (_name, problem) => {
	for (const context of CONTEXTS) {
		const { finding } = new ServiceProblem({ service: 'Dienst', operation: 'Get', problem, ...context });
		const said = (['nl', 'en'] as const).map((language) => {
			expect(what(finding, language)).toMatch(/^Dienst: [^\s.,].*[^\s.,] \(Get\)\.$/);
			expect(todo(finding, language)).toMatch(/^[A-Z].*[^.]\.$/);
			const all = say(finding, language);
			expect(all.length).toBeLessThanOrEqual(310);
			expect(all).not.toMatch(/undefined|NaN|\[object| {2}|\( | \)/);
			return all;
		});
		expect(said[0]).not.toBe(said[1]);
	}
});

describe('how long the service asks to be left alone', () => {
	const advice = (waitSeconds: number, language: 'nl' | 'en') => {
		const problem = { code: 'tooManyCalls' } as const;
		return todo(
			new ServiceProblem({ service: 'S', operation: 'O', outcome: 'notDone', problem, waitSeconds }).finding,
			language,
		);
	};

	test.each([
		[90, '90 seconds', '90 seconden'],
		[120, '2 minutes', '2 minuten'],
		[901, '16 minutes', '16 minuten'],
		[7200, '2 hours', '2 uur'],
		[86_400, '24 hours', '24 uur'],
		[200_000, '3 days', '3 dagen'],
	])('%i seconds', (seconds, english, dutch) => {
		expect(advice(seconds, 'en')).toContain(`wait at least ${english},`);
		expect(advice(seconds, 'nl')).toContain(`wacht ten minste ${dutch},`);
	});
});
