import { MEMORIAL } from '../support/calls';
import { problemOf } from '../support/clientWith';
import { EMPTY_401, json, NO_CONTENT, page, refused, restWith, SESSION, TOKEN } from '../support/restWith';

const OTHER = 'eyJhbGciOiJIUzI1NiJ9.session-2';
const opened = (token: string, expiresIn: unknown = 3600) => json({ token, expiresIn });
const twice = [opened(SESSION), opened(OTHER)];
const centres = page({ id: 61, description: 'Winkel', parentId: 0, active: true });
const memorial = { ...MEMORIAL, rows: [{ amount: '1.00', ledgerAccount: '4000', costCentreId: '' }] };

test('opens at the first call with the token and a name without hyphen, serves all calls, and is ended', async () => {
	const { client, calls, asked } = restWith({ 'GET costcenter': centres });
	expect(calls()).toEqual([]);
	await client.costCentres.list();
	await client.ledger.list({ code: '4000' });
	await client.close();
	await client.close();
	expect(calls()).toEqual(['POST session', 'GET costcenter', 'GET ledger', 'DELETE session']);
	expect(asked[0]?.body).toEqual({ accessToken: TOKEN, source: expect.stringMatching(/^\w{1,10}$/) });
	expect(asked.slice(1).map(({ authorization }) => authorization)).toEqual([SESSION, SESSION, SESSION]);
});

test('where nothing was called there is nothing to end, and an end that fails is no problem', async () => {
	const idle = restWith();
	await idle.client.close();
	expect(idle.calls()).toEqual([]);
	for (const answer of [EMPTY_401, refused('ERR_001', '', 500), new Error('ECONNRESET')]) {
		const { client, count } = restWith({ 'GET costcenter': centres, 'DELETE session': answer });
		await client.costCentres.list();
		await client.close();
		expect(count('DELETE session')).toBe(1);
	}
});

test('is ended after a call that this account may not make, although no other is made then', async () => {
	const { client, calls } = restWith({ 'GET costcenter': refused('EP_001', 'Only for accountants.', 403) });
	for (let times = 0; times < 2; times++) await problemOf(client.costCentres.list());
	await client.close();
	expect(calls()).toEqual(['POST session', 'GET costcenter', 'DELETE session']);
});

test.each([
	['a code', refused('SECURITY_010', 'Not authenticated.', 401)],
	['a code with another status', refused('SECURITY_010', 'Not authenticated.', 403)],
])('one that has ended, told by %s, is opened again once, also for a write', async (_how, ended) => {
	const { client, calls, asked } = restWith({
		'POST session': twice,
		'GET ledger': [page({ id: 11, code: '4000' }, { id: 13, code: '2999' })],
		'POST mutation': [ended, json({ id: 412 }, 201)],
	});
	expect(await client.mutations.addMemorial(memorial)).toBe('412');
	expect(calls()).toEqual(['POST session', 'GET ledger', 'POST mutation', 'POST session', 'POST mutation']);
	expect(asked.at(-1)?.authorization).toBe(OTHER);
});

test('told by nothing but a status it is opened again for a read, and a write is left to a look-up', async () => {
	const { client, calls } = restWith({
		'POST session': twice,
		'GET ledger': [EMPTY_401, page({ id: 11, code: '4000' }, { id: 13, code: '2999' })],
		'GET relation': page(),
		'POST mutation': EMPTY_401,
	});
	const problem = await problemOf(client.mutations.addMemorial(memorial));
	expect(problem.facts).toMatchObject({ kind: 'session', outcome: 'unknown', writes: true });
	expect(calls()).toEqual(['POST session', 'GET ledger', 'GET ledger', 'POST mutation']);
	await client.relations.find('1042');
	expect(calls().slice(4, 6)).toEqual(['POST session', 'GET relation']);
});

test('a write that is turned away in another session too is no ended session: something in between answered', async () => {
	const { client } = restWith({
		'POST session': Array.from({ length: 4 }, () => json({ token: TOKEN, expiresIn: 3600 })),
		'GET ledger': page({ id: 11, code: '4000' }, { id: 13, code: '2999' }),
		'POST mutation': [EMPTY_401, EMPTY_401, json({ id: 412 }, 201), EMPTY_401],
	});
	const send = async () => await client.mutations.addMemorial(memorial);
	const kinds: unknown[] = [];
	for (let count = 0; count < 4; count++)
		kinds.push(
			await send().then(
				String,
				(error: { facts: { kind: string; outcome: string } }) => `${error.facts.kind} ${error.facts.outcome}`,
			),
		);
	expect(kinds).toEqual(['session unknown', 'unreadable unknown', '412', 'session unknown']);
});

test('one that is refused at once again is a problem, and is not opened for ever', async () => {
	const ended = refused('SECURITY_010', 'Not authenticated.', 401);
	const { client, count } = restWith({ 'POST session': twice, 'POST mutation': ended });
	const problem = await problemOf(client.mutations.addMemorial(memorial));
	expect(problem.facts).toMatchObject({
		kind: 'session',
		outcome: 'notDone',
		problem: { code: 'sessionEnded' },
	});
	expect([count('POST session'), count('POST mutation')]).toEqual([2, 2]);
});

test('calls at once that are turned away open one other session between them', async () => {
	const ids = [1, 2, 3, 4, 5, 6, 7, 8];
	const content = (id: number) => json({ id, type: 7, date: '2026-05-31', ledgerId: 13, rows: [] });
	const details = Object.fromEntries(
		ids.map((id) => [
			`GET mutation/${id}`,
			({ authorization }: { authorization: string }) => (authorization === OTHER ? content(id) : EMPTY_401),
		]),
	);
	const { client, count } = restWith({
		'POST session': twice,
		'GET mutation': page(...ids.map((id) => ({ id, type: 7, date: '2026-05-31', ledgerId: 13, amount: 0 }))),
		...details,
	});
	expect(await client.mutations.within({ from: '2026-05-31', to: '2026-05-31' })).toHaveLength(8);
	expect(count('POST session')).toBe(2);
});

test('its time is known: before that is over, the next call opens another and is not turned away first', async () => {
	let now = 0;
	const { client, count } = restWith(
		{ 'POST session': [opened(SESSION, 3600), opened(OTHER, 'soon')], 'GET relation': page() },
		{ now: () => now },
	);
	const openedBy = async (time: number) => {
		now = time;
		await client.relations.list();
		return count('POST session');
	};
	expect([await openedBy(0), await openedBy(3_539_000), await openedBy(3_541_000)]).toEqual([1, 1, 2]);
	// A time that is none is found out by the service.
	expect(await openedBy(31_869_000)).toBe(2);
});

describe('the form of the header', () => {
	const inForm =
		(form: string) =>
		({ authorization }: { authorization: string }) =>
			authorization.startsWith(form) ? centres : EMPTY_401;

	test('is the bare token; where that is refused the other, remembered for all calls', async () => {
		const { client, asked, count } = restWith({
			'GET costcenter': inForm('Bearer '),
			'GET relation': ({ authorization }) => (authorization.startsWith('Bearer ') ? page() : EMPTY_401),
			'DELETE session': NO_CONTENT,
		});
		await client.costCentres.list();
		await client.relations.list();
		await client.close();
		expect(asked.slice(1).map(({ authorization }) => authorization)).toEqual([
			SESSION,
			`Bearer ${SESSION}`,
			`Bearer ${SESSION}`,
			`Bearer ${SESSION}`,
		]);
		expect(count('POST session')).toBe(1);
	});

	test('once taken is not tried in the other one: then the session has ended', async () => {
		const { client, asked } = restWith({
			'POST session': twice,
			'GET costcenter': centres,
			'GET relation': [EMPTY_401, page()],
		});
		await client.costCentres.list();
		await client.relations.list();
		expect(asked.filter(({ authorization }) => authorization.startsWith('Bearer'))).toEqual([]);
	});
});

test('the session is no part of what a problem shows', async () => {
	const echo = refused('X_1', `Session ${SESSION} with ${TOKEN}`);
	const problem = await problemOf(restWith({ 'GET costcenter': echo }).client.costCentres.list());
	expect(problem.facts.text).toBe('Session ***** with *****');
});
