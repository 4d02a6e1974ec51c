import { Sender, type Call } from '../../../base/transport/sender';
import { CallFailed, unreadable, type Failure } from '../../../base/transport/failure';
import { NoAnswer, type HttpAnswer, type HttpRequest } from '../../../base/transport/http';
import { Redactor } from '../../../base/transport/redact';
import { problemOf } from '../../support/problems';

const NOW = Date.parse('2026-11-20T10:00:00Z');
const REQUEST = { method: 'GET', headers: {}, timeoutMs: 1000 } as const;
const READ: Call = { operation: 'Get' };
const WRITE: Call = { operation: 'Add', writes: true };

const OK: HttpAnswer = { status: 200, headers: {}, body: 'ok' };
const LOST = new NoAnswer('ETIMEDOUT', true);
const REFUSED = new NoAnswer('ECONNREFUSED', false);
const answer = (status: number, retryAfter?: string): HttpAnswer => ({
	status,
	headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
	body: '',
});

/** A sender whose service gives the answers in turn, the last one for ever; what is done is told in order. */
function senderWith(...answers: (HttpAnswer | Error)[]) {
	const done: (string | number)[] = [];
	const requests: HttpRequest[] = [];
	const sender = new Sender({
		service: 'Shop',
		baseUrl: 'https://shop.example/8/',
		redactor: new Redactor('my-token'),
		send: async (request) => {
			const next = answers[Math.min(requests.length, answers.length - 1)];
			requests.push(request);
			done.push('sent');
			if (next instanceof Error || next === undefined) throw next;
			return next;
		},
		wait: async (milliseconds) => void done.push(milliseconds),
		now: () => NOW,
		random: () => 0,
	});
	/** A call whose answer is read as its body; a status from 400 on is a failure of the service. */
	const make = async (call: Call, path = '/x') =>
		await sender.carryOut(call, async () => {
			const { status, body } = await sender.send(path, REQUEST);
			if (status >= 400) throw new CallFailed(unreadable('nothing', status));
			return body;
		});
	return { sender, make, done, requests };
}

describe('a call', () => {
	test('that works is made once, without waiting, at an address below the base URL', async () => {
		const { make, done, requests } = senderWith(OK);
		expect(await make(READ, '/things/?a=1')).toBe('ok');
		expect(done).toEqual(['sent']);
		expect(requests).toEqual([{ ...REQUEST, url: 'https://shop.example/8/things/?a=1' }]);
	});

	test('that reads is made three times at most, with a longer pause before each', async () => {
		const { make, done } = senderWith(LOST, answer(500), OK);
		expect(await make(READ)).toBe('ok');
		expect(done).toEqual(['sent', 250, 'sent', 1000, 'sent']);
		const dead = senderWith(LOST, REFUSED, answer(500), OK);
		expect((await problemOf(dead.make(READ))).facts).toMatchObject({ kind: 'unreadable' });
		expect(dead.done.filter((one) => one === 'sent')).toHaveLength(3);
	});

	test('that writes is not made again when its outcome is unknown, also after one that was not done', async () => {
		const once = senderWith(LOST);
		expect((await problemOf(once.make(WRITE))).facts).toMatchObject({ outcome: 'unknown' });
		expect(once.done).toEqual(['sent']);
		const twice = senderWith(REFUSED, LOST, OK);
		expect((await problemOf(twice.make(WRITE))).facts).toMatchObject({ outcome: 'unknown' });
		expect(twice.done).toEqual(['sent', 250, 'sent']);
	});

	test('that ends in a mistake of ours is not made again, and the mistake is not hidden', async () => {
		const { sender, done } = senderWith(OK);
		const mistake = new TypeError('ours');
		const attempt = async () => {
			done.push('tried');
			throw mistake;
		};
		await expect(sender.carryOut(READ, attempt)).rejects.toBe(mistake);
		expect(done).toEqual(['tried']);
	});
});

describe('a service that says when to come back', () => {
	test.each([
		[429, '30', 30_000],
		[429, 'Fri, 20 Nov 2026 10:00:45 GMT', 45_000],
		[503, '60', 60_000],
		[429, '0', 250],
	])('HTTP %i, Retry-After %s: waited for, then it works', async (status, header, pause) => {
		const { make, done } = senderWith(answer(status, header), OK);
		expect(await make(READ)).toBe('ok');
		expect(done).toEqual(['sent', pause, 'sent']);
	});

	test('after HTTP 429 a write is sent again: it was not done', async () => {
		const { make, done } = senderWith(answer(429, '5'), OK);
		expect(await make(WRITE)).toBe('ok');
		expect(done).toEqual(['sent', 5000, 'sent']);
	});

	test('after HTTP 503 a write is not: it may have been done', async () => {
		const { make, done } = senderWith(answer(503, '5'));
		expect((await problemOf(make(WRITE))).facts).toMatchObject({
			kind: 'hiccup',
			outcome: 'unknown',
			waitSeconds: 5,
		});
		expect(done).toEqual(['sent']);
	});

	test('a limit that does not pass ends all further calls', async () => {
		const { make, done } = senderWith(answer(429, '1'));
		expect((await problemOf(make(READ))).facts.kind).toBe('limit');
		expect(done).toEqual(['sent', 1000, 'sent', 1000, 'sent']);
		expect((await problemOf(make(WRITE))).facts).toMatchObject({ kind: 'limit', outcome: 'notDone' });
		expect(done).toHaveLength(5);
	});

	test('without a time HTTP 429 is not tried again, and HTTP 503 is an answer to be read', async () => {
		const limit = senderWith(answer(429));
		expect((await problemOf(limit.make(READ))).facts).toMatchObject({ kind: 'limit', outcome: 'unknown' });
		expect(limit.done).toEqual(['sent']);
		const page = senderWith(answer(503), OK);
		expect(await page.make(READ)).toBe('ok');
		expect(page.done).toEqual(['sent', 250, 'sent']);
	});
});

describe('giving up', () => {
	test('after three calls in a row without an answer, each tried three times', async () => {
		const { make, requests } = senderWith(LOST);
		for (let call = 0; call < 5; call++) await problemOf(make(READ));
		expect(requests).toHaveLength(9);
		expect((await problemOf(make(WRITE))).facts).toMatchObject({ kind: 'unreachable', outcome: 'notDone' });
	});

	test('a call that is sent one time is not kept from being sent, and not counted', async () => {
		const { sender, make, requests } = senderWith(answer(429), OK);
		await problemOf(make(READ));
		expect(await sender.send('/farewell', REQUEST)).toBe(OK);
		expect(requests).toHaveLength(2);
	});
});

describe('what went wrong', () => {
	const failing = async (failure: Failure, call = READ) => {
		const { sender } = senderWith(OK);
		return await problemOf(
			sender.carryOut(call, async () => {
				throw new CallFailed(failure);
			}),
		);
	};

	test('is told with the call, and whether that was to change something', async () => {
		const failure: Failure = { problem: { code: 'refused' }, outcome: 'notDone', code: 'X1', text: 'Nee.' };
		expect((await failing(failure, WRITE)).finding).toEqual({
			code: 'refused',
			service: 'Shop',
			operation: 'Add',
			writes: true,
			outcome: 'notDone',
			serviceCode: 'X1',
			serviceText: 'Nee.',
		});
	});

	test('holds no secret, in the words of the service or in the facts', async () => {
		const problem = await failing({
			problem: { code: 'answerUnexpected', cause: 'notAPeriod', field: 'my-token' },
			outcome: 'unknown',
			code: 'my-token',
			text: `MY-TOKEN and ${encodeURIComponent('my-token')}`,
		});
		expect(problem.finding).toMatchObject({
			field: '*****',
			serviceCode: '*****',
			serviceText: '***** and *****',
		});
		expect(JSON.stringify([problem, problem.message, problem.stack])).not.toMatch(/my-token/i);
		expect(problem.cause).toBeUndefined();
	});

	test('is cut, after the secrets are out of it', async () => {
		const text = `${'x'.repeat(496)}my-token${'y'.repeat(100)}`;
		const problem = await failing({ problem: { code: 'refused' }, outcome: 'notDone', text });
		expect(problem.facts.text).toBe(`${'x'.repeat(496)}****`);
	});

	test('a read that was not answered changed nothing; of a write that is not known', async () => {
		const advice = async (call: Call) => (await problemOf(senderWith(LOST).make(call))).facts.advice;
		expect(await advice(READ)).toBe('Try again later; this call changed nothing.');
		expect(await advice(WRITE)).toBe('Try again later; what may have been written is looked up first.');
	});

	test('a connection that was refused: where to look', async () => {
		const problem = await problemOf(senderWith(REFUSED).make(READ));
		expect(problem.inFull).toBe(
			'Shop: no answer from shop.example (the connection was refused) (Get). Check the base URL in the credential and the network of your n8n.',
		);
	});
});
