import { isProblem, reasonOf, ServiceProblem, type ProblemFacts } from '../../../base/problems/problem';

const FACTS: ProblemFacts = {
	service: 'e-Boekhouden',
	operation: 'AddMutatie',
	outcome: 'notDone',
	problem: { code: 'refused' },
};

test.each([
	[{}, 'e-Boekhouden: the service refused (AddMutatie)'],
	[{ code: 'X1' }, 'e-Boekhouden: the service refused (AddMutatie): X1'],
	[{ text: 'Nee.' }, 'e-Boekhouden: the service refused (AddMutatie): Nee'],
	[{ code: 'X1', text: 'Nee' }, 'e-Boekhouden: the service refused (AddMutatie): X1: Nee'],
	[{ code: '', text: '' }, 'e-Boekhouden: the service refused (AddMutatie)'],
])('with %j the message is one sentence, and in full the advice follows it', (change, message) => {
	const problem = new ServiceProblem({ ...FACTS, ...change });
	expect(problem.message).toBe(message);
	expect(problem.inFull).toBe(`${message}. Fix what the text of the service names, then run again.`);
	expect(reasonOf(problem)).toBe(problem.inFull);
});

test('told otherwise it is another problem with the same facts', () => {
	const problem = new ServiceProblem({ ...FACTS, code: 'X1' });
	const other = problem.with({ problem: { code: 'periodClosed' } });
	expect(other.message).toBe('e-Boekhouden: the period is closed (AddMutatie): X1');
	expect(other.facts).toMatchObject({ code: 'X1', kind: 'closed', outcome: 'notDone' });
	expect(other.facts.advice).toContain('Re-open the period');
	expect(problem.facts.kind).toBe('refused');
});

test('problems are told apart by their kind', () => {
	const problem = new ServiceProblem(FACTS);
	expect(isProblem(problem)).toBe(true);
	expect(isProblem(problem, 'closed', 'refused')).toBe(true);
	expect(isProblem(problem, 'closed')).toBe(false);
	for (const other of [new Error('x'), { facts: FACTS }, null, undefined, 'x'])
		expect(isProblem(other)).toBe(false);
});

test.each([
	[new TypeError('boo'), 'boo'],
	['text', 'text'],
	[undefined, 'undefined'],
])('%o that was thrown is told as "%s"', (thrown, reason) => {
	expect(reasonOf(thrown)).toBe(reason);
});

test('of a long text only the beginning is told, and no dots at its end', () => {
	const problem = new ServiceProblem({
		...FACTS,
		problem: { code: 'answerUnexpected', cause: 'notAPeriod', field: 'w'.repeat(501) },
		text: `${'t'.repeat(499)}.${'t'.repeat(9)}`,
	});
	expect(problem.finding).toMatchObject({ field: 'w'.repeat(500) });
	expect(problem.message.endsWith(` (AddMutatie): ${'t'.repeat(499)}`)).toBe(true);
	expect(new ServiceProblem({ ...FACTS, text: 'Nee ... nooit...' }).message).toMatch(/: Nee \.\.\. nooit$/);
	expect(new ServiceProblem({ ...FACTS, text: '...' }).message).toMatch(/\(AddMutatie\)$/);
});

test('what a service wrote stands on one line, and turns nothing round', () => {
	const text = 'Nee\u0000\r\n\u001b[31m\u202eje\u202c\ud800, nooit';
	const problem = new ServiceProblem({ ...FACTS, code: `X${'1'.repeat(100)}`, text });
	expect(problem.facts.code).toHaveLength(40);
	expect(problem.facts.text).toBe('Nee [31mje\ufffd, nooit');
	expect(problem.message).toContain('X111');
	const found = new ServiceProblem({
		...FACTS,
		problem: { code: 'answerUnexpected', cause: 'notAPeriod', field: text },
	});
	expect(found.finding).toMatchObject({ field: 'Nee [31mje\ufffd, nooit' });
});

test('for a row it is a finding with its call, in which nothing is undefined', () => {
	const { finding } = new ServiceProblem({
		...FACTS,
		problem: { code: 'numberWrong', of: 'company', value: 'x' },
	});
	expect(Object.entries(finding)).toEqual([
		['code', 'numberWrong'],
		['of', 'company'],
		['value', 'x'],
		['service', 'e-Boekhouden'],
		['operation', 'AddMutatie'],
		['writes', false],
		['outcome', 'notDone'],
		['serviceCode', ''],
		['serviceText', ''],
	]);
	const later = new ServiceProblem({
		...FACTS,
		problem: { code: 'tooManyCalls' },
		waitSeconds: 90,
		writes: true,
	});
	expect(later.finding).toMatchObject({ waitSeconds: 90, writes: true });
});
