import type { Outcome, ProblemKind } from '../../../base/problems/problem';
import type { FaultKind } from '../../../sandbox';
import { MEMORIAL } from './support/calls';
import { problemOf } from './support/clientWith';
import { sendPatiently, sendWithin, useBooks } from './support/connect';

const { sandbox, books, connect, count } = useBooks();

const memorials = () => books().mutations.filter(({ voucher }) => voucher === MEMORIAL.voucher).length;
const READ = 'GetGrootboekrekeningen';

/** What a fault is, whether a write is booked in spite of it, and the words for it. */
const FAULTS: [FaultKind, ProblemKind, Outcome, booked: number, words: string][] = [
	['dropBefore', 'unreachable', 'unknown', 0, 'no answer from 127.0.0.1'],
	['dropAfter', 'unreachable', 'unknown', 1, 'the connection broke off'],
	['timeout', 'unreachable', 'unknown', 0, 'it took too long'],
	['unavailable', 'unreadable', 'unknown', 0, 'a web page instead of data (HTTP 503)'],
	['html', 'unreadable', 'unknown', 0, 'a web page instead of data (HTTP 200)'],
	['empty', 'unreadable', 'unknown', 0, 'nothing at all (HTTP 200)'],
	['cutOff', 'unreadable', 'unknown', 1, 'a message that breaks off half-way'],
	['garbage', 'unreadable', 'unknown', 0, 'data that is not an answer of this service'],
	['callLimit', 'limit', 'notDone', 0, 'the service was called too often'],
	['refuse', 'refused', 'notDone', 0, 'Geweigerd door de sandbox'],
	['nmbrs9999', 'hiccup', 'unknown', 0, 'the service ran into an error of its own'],
];

const sendFor = (kind: FaultKind) => (kind === 'timeout' ? sendWithin(150) : sendPatiently);
const PASSING = FAULTS.filter(([, , outcome]) => outcome === 'unknown').map(([kind]) => kind);

test.each(PASSING)('%s on a read passes: asked again, then it works', async (kind) => {
	sandbox().faults.inject({ kind, operation: READ, times: 2 });
	const { client, pauses } = connect({ send: sendFor(kind) });
	expect(await client.ledger.list()).toHaveLength(books().ledgerAccounts.length);
	expect(pauses).toHaveLength(2);
	expect(count(READ)).toBe(3);
	expect(count('OpenSession')).toBe(1);
});

describe.each(FAULTS)('%s', (kind, ofKind, outcome, booked, words) => {
	const expected = { kind: ofKind, outcome };
	const send = sendFor(kind);
	const tries = PASSING.includes(kind) ? 3 : 1;

	test('on a read that stays is told after all tries, with what to do', async () => {
		sandbox().faults.inject({ kind, operation: READ, times: 9 });
		const { client, pauses } = connect({ send });
		const problem = await problemOf(client.ledger.list());
		expect(problem.facts).toMatchObject({ ...expected, service: 'e-Boekhouden', operation: READ });
		expect(problem.message).toContain(words);
		expect(problem.facts.advice).toMatch(/^[A-Z].*\.$/);
		expect(count(READ)).toBe(tries);
		expect(pauses).toHaveLength(tries - 1);
		expect(count('OpenSession')).toBe(1);
	});

	test('on a write is sent exactly once, whatever came of it', async () => {
		sandbox().faults.inject({ kind, operation: 'AddMutatie' });
		const { client, pauses } = connect({ send });
		const problem = await problemOf(client.mutations.addMemorial(MEMORIAL));
		expect(problem.facts).toMatchObject({ ...expected, operation: 'AddMutatie' });
		expect(problem.message).toContain(words);
		expect(count('AddMutatie')).toBe(1);
		expect(memorials()).toBe(booked);
		expect(pauses).toEqual([]);
	});
});

test('an address where no service is points to the base URL', async () => {
	const { client, pauses } = connect({ baseUrl: `${sandbox().url}/nowhere` });
	const problem = await problemOf(client.ledger.list());
	expect(problem.facts).toMatchObject({ kind: 'unreadable', operation: 'OpenSession' });
	expect(problem.inFull).toContain('data that is not an answer of this service (HTTP 404)');
	expect(problem.inFull).toContain('Check the base URL in the credential');
	expect(pauses).toHaveLength(2);
});
