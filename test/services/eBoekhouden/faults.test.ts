import type { Outcome, ProblemKind } from '../../../base/problems/problem';
import { startSandbox, type FaultKind } from '../../../sandbox';
import { CALLS, MEMORIAL } from './support/calls';
import { operationOf, problemOf } from './support/clientWith';
import { sendPatiently, sendWithin, useBooks } from './support/connect';

const { sandbox, books, connect, count } = useBooks();

const memorials = () => books().mutations.filter(({ voucher }) => voucher === MEMORIAL.voucher).length;
const READ = 'GetGrootboekrekeningen';

interface Expected {
	kind: ProblemKind;
	outcome: Outcome;
}

/** What a fault is, whether it passes, whether a write is booked in spite of it, and the words for it. */
const FAULTS: [FaultKind, Expected, { passes: boolean; booked: number; words: string }][] = [
	[
		'dropBefore',
		{ kind: 'unreachable', outcome: 'unknown' },
		{ passes: true, booked: 0, words: 'no answer from 127.0.0.1' },
	],
	[
		'dropAfter',
		{ kind: 'unreachable', outcome: 'unknown' },
		{ passes: true, booked: 1, words: 'the connection broke off' },
	],
	[
		'timeout',
		{ kind: 'unreachable', outcome: 'unknown' },
		{ passes: true, booked: 0, words: 'it took too long' },
	],
	[
		'unavailable',
		{ kind: 'unreadable', outcome: 'unknown' },
		{ passes: true, booked: 0, words: 'a web page instead of data (HTTP 503)' },
	],
	[
		'html',
		{ kind: 'unreadable', outcome: 'unknown' },
		{ passes: true, booked: 0, words: 'a web page instead of data (HTTP 200)' },
	],
	[
		'empty',
		{ kind: 'unreadable', outcome: 'unknown' },
		{ passes: true, booked: 0, words: 'nothing at all (HTTP 200)' },
	],
	[
		'cutOff',
		{ kind: 'unreadable', outcome: 'unknown' },
		{ passes: true, booked: 1, words: 'a message that breaks off half-way' },
	],
	[
		'garbage',
		{ kind: 'unreadable', outcome: 'unknown' },
		{ passes: true, booked: 0, words: 'something that is not a SOAP message' },
	],
	[
		'callLimit',
		{ kind: 'limit', outcome: 'notDone' },
		{ passes: false, booked: 0, words: 'the service was called too often' },
	],
	[
		'refuse',
		{ kind: 'refused', outcome: 'notDone' },
		{ passes: false, booked: 0, words: 'Geweigerd door de sandbox' },
	],
	[
		'nmbrs9999',
		{ kind: 'hiccup', outcome: 'unknown' },
		{ passes: true, booked: 0, words: 'the service ran into an error of its own' },
	],
];

describe.each(FAULTS)('%s', (kind, expected, { passes, booked, words }) => {
	const send = kind === 'timeout' ? sendWithin(150) : sendPatiently;

	test(passes ? 'on a read passes: asked again, then it works' : 'on a read is told at once', async () => {
		const times = passes ? 2 : 1;
		sandbox().faults.inject({ kind, operation: READ, times });
		const { client, pauses } = connect({ send });
		if (passes) {
			expect(await client.ledger.list()).toHaveLength(books().ledgerAccounts.length);
			expect(pauses).toHaveLength(2);
		} else {
			expect((await problemOf(client.ledger.list())).facts).toMatchObject(expected);
			expect(pauses).toEqual([]);
		}
		expect(count(READ)).toBe(passes ? 3 : 1);
		expect(count('OpenSession')).toBe(1);
	});

	test('on a read that stays is told after three tries at most, with what to do', async () => {
		sandbox().faults.inject({ kind, operation: READ, times: 9 });
		const problem = await problemOf(connect({ send }).client.ledger.list());
		expect(problem.facts).toMatchObject({ ...expected, service: 'e-Boekhouden', operation: READ });
		expect(problem.message).toContain(words);
		expect(problem.facts.advice).toMatch(/^[A-Z].*\.$/);
		expect(count(READ)).toBe(passes ? 3 : 1);
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

test.each(['AddRelatie', 'UpdateRelatie', 'AddFactuur'])(
	'%s is a write as well: sent once',
	async (operation) => {
		sandbox().faults.inject({ kind: 'dropAfter', operation });
		const { client } = connect();
		const problem = await problemOf(CALLS[operation]?.(client) as Promise<unknown>);
		expect(problem.facts).toMatchObject({ kind: 'unreachable', outcome: 'unknown' });
		expect(count(operation)).toBe(1);
	},
);

describe('a connection that is refused', () => {
	/** Where nobody listens any more. */
	async function deadAddress(): Promise<string> {
		const gone = await startSandbox();
		await gone.stop();
		return gone.eBoekhouden.url;
	}

	test('is tried again and told as never sent', async () => {
		const { client, pauses } = connect({ baseUrl: await deadAddress() });
		const problem = await problemOf(client.ledger.list());
		expect(problem.facts).toMatchObject({ kind: 'unreachable', outcome: 'notDone' });
		expect(problem.inFull).toMatch(
			/^e-Boekhouden: no answer from 127\.0\.0\.1:\d+ \(the connection was refused\) \(OpenSession\)\. Check the base URL/,
		);
		expect(pauses).toHaveLength(2);
	});

	test('before a write lets it be sent again, and it is booked exactly once', async () => {
		const dead = await deadAddress();
		let refused = 0;
		const { client } = connect({
			send: (request) => {
				const isFirstWrite = operationOf(request) === 'AddMutatie' && refused++ === 0;
				return sendPatiently(isFirstWrite ? { ...request, url: dead } : request);
			},
		});
		await client.mutations.addMemorial(MEMORIAL);
		expect(count('AddMutatie')).toBe(1);
		expect(memorials()).toBe(1);
	});
});

test('an address where no service is was never carried out, and points to the base URL', async () => {
	const { client, pauses } = connect({ baseUrl: `${sandbox().url}/nowhere` });
	const problem = await problemOf(client.ledger.list());
	expect(problem.facts).toMatchObject({ kind: 'unreadable', outcome: 'notDone', operation: 'OpenSession' });
	expect(problem.inFull).toContain('something that is not a SOAP message (HTTP 404)');
	expect(problem.inFull).toContain('Check the base URL in the credential');
	expect(pauses).toHaveLength(2);
});
