import { MEMORIAL } from './support/calls';
import { problemOf } from './support/clientWith';
import { sendPatiently, sendWithin, useBooks } from './support/connect';

const { sandbox, books, connect, called, count } = useBooks();

const memorials = () => books().mutations.filter(({ voucher }) => voucher === MEMORIAL.voucher).length;

test('a session opens at the first call, serves all calls, and is closed at the end', async () => {
	const { client } = connect();
	expect(called()).toEqual([]);
	await client.costCentres.list();
	await client.mutations.addMemorial(MEMORIAL);
	await client.ledger.list();
	expect(books().sessions.count).toBe(1);
	await client.close();
	expect(called()).toEqual([
		'OpenSession',
		'GetKostenplaatsen',
		'AddMutatie',
		'GetGrootboekrekeningen',
		'CloseSession',
	]);
	expect(books().sessions.count).toBe(0);
});

test('where nothing was called there is nothing to close, and closing twice closes once', async () => {
	const { client } = connect();
	await client.close();
	expect(called()).toEqual([]);
	await client.costCentres.list();
	await client.close();
	await client.close();
	expect(count('CloseSession')).toBe(1);
});

describe('a session that ends in the middle', () => {
	test('of reads is opened again for each, and no answer is lost', async () => {
		books().settings.sessionCalls = 2;
		const { client, pauses } = connect();
		for (let call = 0; call < 5; call++) expect(await client.costCentres.list()).toHaveLength(3);
		expect(count('OpenSession')).toBe(3);
		expect(pauses).toEqual([]);
		await client.close();
		expect(books().sessions.count).toBe(0);
	});

	test('of a write is opened again once, and the entry is booked exactly once', async () => {
		const { client } = connect();
		await client.costCentres.list();
		books().expireSessions();
		const number = await client.mutations.addMemorial(MEMORIAL);
		expect(memorials()).toBe(1);
		expect(books().mutation(Number(number)).voucher).toBe(MEMORIAL.voucher);
		expect(called().slice(2)).toEqual(['AddMutatie', 'OpenSession', 'AddMutatie']);
	});

	test('of an update is opened again between reading and writing', async () => {
		const { client } = connect();
		sandbox().faults.inject({ kind: 'sessionExpired', operation: 'UpdateRelatie' });
		await client.relations.update('1001', { city: 'Zeist' });
		expect(called()).toEqual(['OpenSession', 'GetRelaties', 'UpdateRelatie', 'OpenSession', 'UpdateRelatie']);
		expect(await client.relations.find('1001')).toMatchObject([{ city: 'Zeist' }]);
	});

	test('and at once again is a problem: nothing is booked, and it is not opened for ever', async () => {
		sandbox().faults.inject({ kind: 'sessionExpired', operation: 'AddMutatie', times: 9 });
		const problem = await problemOf(connect().client.mutations.addMemorial(MEMORIAL));
		expect(problem.facts).toMatchObject({ kind: 'session', outcome: 'notDone', code: 'E0023' });
		expect(called()).toEqual(['OpenSession', 'AddMutatie', 'OpenSession', 'AddMutatie']);
		expect(memorials()).toBe(0);
	});
});

test.each(['dropBefore', 'unavailable', 'html', 'garbage', 'sessionExpired', 'timeout'] as const)(
	'closing never fails: %s',
	async (kind) => {
		const { client } = connect({ send: kind === 'timeout' ? sendWithin(150) : sendPatiently });
		await client.costCentres.list();
		sandbox().faults.inject({ kind, operation: 'CloseSession', times: 9 });
		await expect(client.close()).resolves.toBeUndefined();
		expect(count('CloseSession')).toBe(1);
	},
);

test('the session that is closed is the one that was opened last', async () => {
	const { client } = connect();
	await client.costCentres.list();
	books().expireSessions();
	await client.costCentres.list();
	await client.close();
	const idIn = (request = '') => /<SessionID>([^<]*)</.exec(request)?.[1];
	const opened = sandbox().calls.filter(({ operation }) => operation === 'OpenSession');
	expect(idIn(sandbox().calls.at(-1)?.request)).toBe(idIn(opened.at(-1)?.response));
	expect(idIn(opened.at(-1)?.response)).not.toBe(idIn(opened[0]?.response));
});
