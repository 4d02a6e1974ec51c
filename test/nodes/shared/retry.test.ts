import { ServiceProblem, type ProblemFacts, type ProblemKind } from '../../../nodes/shared/problem';
import { mayRetry, withRetry } from '../../../nodes/shared/retry';

type Outcome = ProblemFacts['outcome'];

function problem(kind: ProblemKind, outcome: Outcome): ServiceProblem {
	return new ServiceProblem({ service: 'S', operation: 'O', kind, outcome, what: 'w', advice: 'A.' });
}

const PASSING = ['unreachable', 'unreadable', 'hiccup'] as const;
const STAYING = ['login', 'rights', 'session', 'limit', 'closed', 'refused', 'input'] as const;
const OUTCOMES = ['notDone', 'unknown'] as const;

describe('what may be sent again', () => {
	test.each(PASSING)('%s: a read always, a write only when it was certainly not done', (kind) => {
		expect(OUTCOMES.map((outcome) => mayRetry(problem(kind, outcome), false))).toEqual([true, true]);
		expect(OUTCOMES.map((outcome) => mayRetry(problem(kind, outcome), true))).toEqual([true, false]);
	});

	test.each(STAYING)('%s: nothing, for it would come back', (kind) => {
		for (const outcome of OUTCOMES) {
			expect(mayRetry(problem(kind, outcome), false)).toBe(false);
			expect(mayRetry(problem(kind, outcome), true)).toBe(false);
		}
	});
});

/** Fails with each error in turn, then succeeds; what is done is told in order. */
function callThatFails(...errors: unknown[]) {
	const done: (string | number)[] = [];
	let call = 0;
	return {
		done,
		call: async () => {
			done.push('call');
			const error = errors[call++];
			if (error !== undefined) throw error;
			return 'answer';
		},
		wait: async (milliseconds: number) => void done.push(milliseconds),
	};
}

const LOST = problem('unreachable', 'unknown');
const REFUSED = problem('unreachable', 'notDone');

test('a call that works is made once, without waiting', async () => {
	const { call, wait, done } = callThatFails();
	expect(await withRetry(call, false, wait)).toBe('answer');
	expect(done).toEqual(['call']);
});

test('a read is made three times at most, with a longer pause before each', async () => {
	const { call, wait, done } = callThatFails(LOST, LOST);
	expect(await withRetry(call, false, wait)).toBe('answer');
	const [first, pause, second, longer, third] = done;
	expect([first, second, third]).toEqual(['call', 'call', 'call']);
	expect(Number(pause)).toBeGreaterThan(0);
	expect(Number(longer)).toBeGreaterThan(Number(pause));
});

test('the last problem is the one that is told', async () => {
	const last = problem('hiccup', 'unknown');
	const { call, wait, done } = callThatFails(LOST, LOST, last, undefined);
	await expect(withRetry(call, false, wait)).rejects.toBe(last);
	expect(done.filter((one) => one === 'call')).toHaveLength(3);
});

test('a write of which the outcome is unknown is made once, also when the try before it was not done', async () => {
	const once = callThatFails(LOST);
	await expect(withRetry(once.call, true, once.wait)).rejects.toBe(LOST);
	expect(once.done).toEqual(['call']);
	const twice = callThatFails(REFUSED, LOST);
	await expect(withRetry(twice.call, true, twice.wait)).rejects.toBe(LOST);
	expect(twice.done.filter((one) => one === 'call')).toHaveLength(2);
});

test('what is no problem of a service is a mistake of ours, and is not tried again', async () => {
	const mistake = new TypeError('x');
	const { call, wait, done } = callThatFails(mistake);
	await expect(withRetry(call, false, wait)).rejects.toBe(mistake);
	expect(done).toEqual(['call']);
});
