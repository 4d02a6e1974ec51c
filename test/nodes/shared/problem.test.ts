import { isProblem, reasonOf, ServiceProblem, type ProblemFacts } from '../../../nodes/shared/problem';

const FACTS: ProblemFacts = {
	service: 'e-Boekhouden',
	operation: 'AddMutatie',
	kind: 'refused',
	outcome: 'notDone',
	what: 'the service refused',
	advice: 'Look it up.',
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
	expect(problem.inFull).toBe(`${message}. Look it up.`);
	expect(reasonOf(problem)).toBe(problem.inFull);
});

test('told otherwise it is another problem with the same facts', () => {
	const problem = new ServiceProblem({ ...FACTS, code: 'X1' });
	const other = problem.with({ what: 'the period is closed', kind: 'closed' });
	expect(other.message).toBe('e-Boekhouden: the period is closed (AddMutatie): X1');
	expect(other.facts).toMatchObject({ code: 'X1', kind: 'closed', outcome: 'notDone' });
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
])('%p that was thrown is told as "%s"', (thrown, reason) => {
	expect(reasonOf(thrown)).toBe(reason);
});

test('what a service wrote stands on one line, and turns nothing round', () => {
	const text = 'Nee\u0000\r\n\u001b[31m\u202eje\u202c\ud800, nooit';
	const problem = new ServiceProblem({ ...FACTS, code: `X${'1'.repeat(100)}`, text });
	expect(problem.facts.code).toHaveLength(40);
	expect(problem.facts.text).toBe('Nee [31mje\ufffd, nooit');
	expect(problem.message).toContain('X111');
});
