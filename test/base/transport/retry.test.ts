import type { ProblemKind } from '../../../base/problems/problem';
import { mayRetry, pauseBefore } from '../../../base/transport/sender';
import { problemOfKind } from '../../support/problems';

const READ = {};
const WRITE = { writes: true };
const REPEATABLE = { writes: true, repeatable: true };

const OUTCOMES = ['notDone', 'unknown'] as const;
const PASSING = ['unreachable', 'unreadable', 'hiccup'] as const;
const STAYING: ProblemKind[] = [
	'rights',
	'session',
	'limit',
	'closed',
	'exists',
	'template',
	'account',
	'refused',
	'input',
];

const whetherEach = (kind: ProblemKind, call: object, waitSeconds?: number) =>
	OUTCOMES.map((outcome) => mayRetry(problemOfKind(kind, { outcome, waitSeconds }), call));

describe('what may be sent again', () => {
	test.each(PASSING)('%s: a read always, a write only when it was certainly not done', (kind) => {
		expect(whetherEach(kind, READ)).toEqual([true, true]);
		expect(whetherEach(kind, WRITE)).toEqual([true, false]);
	});

	test.each(PASSING)('%s: a write that may be done twice is like a read', (kind) => {
		expect(whetherEach(kind, REPEATABLE)).toEqual([true, true]);
	});

	test.each(STAYING)('%s: nothing, for it would come back', (kind) => {
		for (const call of [READ, WRITE, REPEATABLE]) expect(whetherEach(kind, call)).toEqual([false, false]);
	});

	test('a login that is refused stays; what something in between turned away may be done twice where that does no harm', () => {
		const refused = problemOfKind('login');
		for (const call of [READ, WRITE, REPEATABLE]) expect(mayRetry(refused, call)).toBe(false);
		const turnedAway = problemOfKind('login', { outcome: 'unknown', writes: true });
		expect([WRITE, REPEATABLE].map((call) => mayRetry(turnedAway, call))).toEqual([false, true]);
	});

	test('a limit of which the service says how soon it passes: what was not done', () => {
		expect(whetherEach('limit', READ, 60)).toEqual([true, true]);
		expect(whetherEach('limit', WRITE, 60)).toEqual([true, false]);
		expect(whetherEach('limit', READ, 61)).toEqual([false, false]);
	});

	test('an answer that is too big: nothing, for it would come again as big', () => {
		const problem = { code: 'answerTooBig', megabytes: 64, status: 200 } as const;
		expect(mayRetry(problemOfKind('unreadable', { problem }), READ)).toBe(false);
	});

	test('what has to wait long is left to the next run', () => {
		expect(whetherEach('hiccup', READ, 60)).toEqual([true, true]);
		expect(whetherEach('hiccup', READ, 61)).toEqual([false, false]);
	});
});

describe('how long is waited', () => {
	test('longer each time, up to half as long again by chance, and twice at most', () => {
		expect([1, 2, 3].map((tries) => pauseBefore(tries, undefined, 0))).toEqual([250, 1000, null]);
		expect([1, 2, 3].map((tries) => pauseBefore(tries, undefined, 0.5))).toEqual([313, 1250, null]);
		expect([1, 2, 3].map((tries) => pauseBefore(tries, undefined, 1))).toEqual([375, 1500, null]);
	});

	test('at least as long as the service asks', () => {
		expect(pauseBefore(1, 30, 0.5)).toBe(30_000);
		expect(pauseBefore(1, 0, 0.5)).toBe(313);
		expect(pauseBefore(3, 30, 0.5)).toBeNull();
	});
});
