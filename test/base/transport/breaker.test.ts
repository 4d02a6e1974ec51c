import fc from 'fast-check';
import type { ProblemKind } from '../../../base/problems/problem';
import { Breaker } from '../../../base/transport/sender';
import { problemOfKind } from '../../support/problems';

const problem = (kind: ProblemKind, operation = 'Get') =>
	problemOfKind(kind, { operation, outcome: 'unknown', writes: false });

/** Makes calls on lines, "A!" one without an answer, until a call ends at once; gives those that were made. */
function made(breaker: Breaker, ...calls: string[]): string[] {
	return calls.filter((call) => {
		const line = call.replace('!', '');
		if (breaker.problemFor(line)) return false;
		if (call.endsWith('!')) breaker.failed(problem('unreachable', call), line);
		else breaker.answered();
		return true;
	});
}

describe('without lines', () => {
	test('three calls in a row without an answer are the last', () => {
		expect(made(new Breaker(), '!', '!', '!', '!', '')).toEqual(['!', '!', '!']);
	});

	test('any answer in between begins the count anew', () => {
		const calls = ['!', '!', '', '!', '!', '', '!', '!', '!'];
		expect(made(new Breaker(), ...calls, '', '!')).toEqual(calls);
	});

	test.each(['refused', 'unreadable', 'hiccup', 'rights', 'closed', 'session', 'exists'] as const)(
		'%s is an answer',
		(kind) => {
			const breaker = new Breaker();
			made(breaker, '!', '!');
			breaker.failed(problem(kind));
			expect(made(breaker, '!', '!', '')).toEqual(['!', '!', '']);
		},
	);

	test('of what was never sent nothing is learned', () => {
		const breaker = new Breaker();
		made(breaker, '!', '!');
		breaker.failed(problem('input'));
		expect(made(breaker, '!', '')).toEqual(['!']);
	});

	test.each(['login', 'account', 'limit'] as const)('after one %s every further call ends in it', (kind) => {
		const breaker = new Breaker();
		breaker.failed(problem(kind), 'A');
		for (const line of [undefined, 'A', 'B']) {
			// Whatever became of the call that was refused: this one was not made.
			expect(breaker.problemFor(line)?.facts).toMatchObject({ kind, outcome: 'notDone' });
		}
	});
});

test('what something in between answers to a write ends no other call', () => {
	const breaker = new Breaker();
	for (const kind of ['login', 'limit'] as const)
		breaker.failed(problemOfKind(kind, { outcome: 'unknown', writes: true }));
	expect(breaker.problemFor()).toBeUndefined();
});

describe('with lines', () => {
	test('one that gives no answers is given up, and the next is tried', () => {
		expect(made(new Breaker(), 'A!', 'A!', 'A!', 'A!', 'B', 'B', 'A', 'C')).toEqual([
			'A!',
			'A!',
			'A!',
			'B',
			'B',
			'C',
		]);
	});

	test('the next one is given up at its first call, and with it all', () => {
		expect(made(new Breaker(), 'A!', 'A!', 'A!', 'B!', 'B', 'C', '')).toEqual(['A!', 'A!', 'A!', 'B!']);
	});

	test('after an answer the next one has three calls again', () => {
		const calls = ['A!', 'A!', 'A!', 'B', 'C!', 'C!', 'C!', 'D'];
		expect(made(new Breaker(), ...calls, 'A', 'C')).toEqual(calls);
	});

	test('any answer, on whatever line, begins the count of every line anew', () => {
		const calls = ['A!', 'A!', 'B', 'A!', 'B!', 'A', 'A!', 'A!', 'C', 'A!', 'D!'];
		expect(made(new Breaker(), ...calls, 'A')).toEqual([...calls, 'A']);
	});

	test.each([
		['A!', 'B!', 'C!', 'D!'],
		['A!', 'A!', 'B!', 'B!'],
		['A!', 'B!', 'A!', 'B!'],
		['!', 'A!', '!', 'A!'],
	])('four in a row on more than one line are all, though none was given up: %s %s %s %s', (...calls) => {
		expect(made(new Breaker(), ...calls, 'A', 'E', '')).toEqual(calls);
	});

	test('what belongs to no line is the service: its silence is that of all', () => {
		expect(made(new Breaker(), '!', '!', '!', 'A')).toEqual(['!', '!', '!']);
		expect(made(new Breaker(), 'A!', 'A!', 'A!', '!', 'B')).toEqual(['A!', 'A!', 'A!', '!']);
	});

	test('each ends in its own last problem', () => {
		const breaker = new Breaker();
		made(breaker, 'A!', 'A!', 'A!', 'B');
		expect(breaker.problemFor('A')?.facts).toMatchObject({ operation: 'A!', outcome: 'notDone' });
		expect(breaker.problemFor('B')).toBeUndefined();
	});
});

const LINES = ['', 'A', 'B', 'C', 'D'];
const lines = fc.array(fc.constantFrom(...LINES), { maxLength: 60 });

test('whatever is called, a service that never answers is asked four times at most', () => {
	fc.assert(
		fc.property(lines, (called) => {
			expect(made(new Breaker(), ...called.map((line) => `${line}!`)).length).toBeLessThanOrEqual(4);
		}),
	);
});

test('one line that never answers keeps no other from being tried, and is itself given up', () => {
	fc.assert(
		fc.property(lines, (called) => {
			const calls = called.map((line) => (line === 'A' ? 'A!' : line));
			const done = made(new Breaker(), ...calls);
			expect(done.filter((call) => call !== 'A!')).toEqual(calls.filter((call) => call !== 'A!'));
		}),
	);
});
