import type { Administration } from '../../../sandbox';
import { call, errorOf, logIn, mutation } from '../support/eBoekhouden';
import { control as controlOf } from '../support/control';
import { text, texts } from '../support/http';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();

async function openSub(guid: string, wrong: { securityCode1?: string } = {}) {
	const { username, securityCode1, securityCode2 } = { ...sandbox().eBoekhouden.credentials, ...wrong };
	const login = `<Username>${username}</Username><SecurityCode1>${securityCode1}</SecurityCode1><SecurityCode2>${securityCode2}</SecurityCode2>`;
	const sent = `${login}<Source>test</Source><AdministratieGUID>${guid}</AdministratieGUID>`;
	const { status, body } = await call(sandbox(), 'OpenSessionSub', sent);
	expect(status).toBe(200);
	return { error: errorOf(body), session: text(body, 'SessionID') };
}

async function sessionIn({ guid }: Administration): Promise<string> {
	const { session } = await openSub(guid);
	const { securityCode2 } = sandbox().eBoekhouden.credentials;
	return `<SessionID>${session}</SessionID><SecurityCode2>${securityCode2}</SecurityCode2>`;
}

const many = (count: number) =>
	Array.from({ length: count }, (_, index) =>
		sandbox().administrations.add({ company: `Klant ${index} B.V.` }),
	);

it('lists all that the login sees, with their cities and broken book years', async () => {
	sandbox().administrations.add({ company: 'Bloem & Zn.', city: 'Zeist', bookYearStart: '1 juli' });
	const { body } = await call(sandbox(), 'GetAdministraties', await logIn(sandbox()));
	expect(texts(body, 'Bedrijf')).toEqual(['Bakkerij De Korst B.V.', 'Bloem &amp; Zn.']);
	expect(texts(body, 'Plaats')).toEqual(['Utrecht', 'Zeist']);
	expect(texts(body, 'StartBoekjaar')).toEqual(['', '1 juli']);
});

it('books in the administration that the session is in, and in no other', async () => {
	const [one, other] = many(2) as [Administration, Administration];
	const before = sandbox().books.mutations.length;
	const session = await sessionIn(other);
	expect(errorOf((await call(sandbox(), 'AddMutatie', session + mutation())).body)).toBe('');
	expect(other.books.memorials()).toMatchObject([{ number: 1, voucher: 'LOON 5' }]);
	expect(one.books.mutations).toEqual([]);
	expect(sandbox().books.mutations).toHaveLength(before);
	expect(sandbox().calls.map(({ administration }) => administration)).toEqual([other.guid, other.guid]);
});

it('counts the sessions of each, and ends one at a time', async () => {
	const [one, other] = many(2) as [Administration, Administration];
	const session = await sessionIn(one);
	await sessionIn(other);
	expect([one, other].map(({ openSessions }) => openSessions)).toEqual([1, 1]);
	await call(sandbox(), 'CloseSession', session.replace(/<SecurityCode2>.*/, ''));
	expect(sandbox().administrations.openSessions).toBe(1);
	expect(errorOf((await call(sandbox(), 'GetKostenplaatsen', `${session}<cFilter />`)).body)).toBe('E0023');
});

it('opens none for a guid that is not there, wrong codes, or a login that is no accountant', async () => {
	const [one] = many(1) as [Administration];
	expect(await openSub('{0}')).toEqual({ error: 'ADM_001', session: undefined });
	expect(await openSub('')).toEqual({ error: 'ADM_001', session: undefined });
	expect((await openSub(one.guid, { securityCode1: 'wrong' })).error).toBe('SECURITY_010');
	one.refuses = { code: 'SECURITY_005', text: 'Openstaande factuur.' };
	expect((await openSub(one.guid)).error).toBe('SECURITY_005');
	one.refuses = undefined;
	sandbox().administrations.isAccountant = false;
	expect((await openSub(one.guid)).error).toBe('EP_001');
	const { body } = await call(sandbox(), 'GetAdministraties', await logIn(sandbox()));
	expect(texts(body, 'Bedrijf')).toEqual(['Bakkerij De Korst B.V.']);
	expect(sandbox().administrations.openSessions).toBe(1);
});

it('lets a fault befall one administration only', async () => {
	const [one, other] = many(2) as [Administration, Administration];
	sandbox().faults.inject({
		kind: 'refuse',
		administration: other.guid,
		operation: 'OpenSessionSub',
		code: 'X1',
	});
	expect((await openSub(one.guid)).error).toBe('');
	expect((await openSub(other.guid)).error).toBe('X1');
	expect((await openSub(other.guid)).error).toBe('');
});

it('makes no books for those that nobody opens, and forgets all at a reset', () => {
	const two = many(200);
	expect(two.every(({ touched }) => touched === undefined)).toBe(true);
	expect(sandbox().administrations.all).toHaveLength(201);
	sandbox().reset();
	expect(sandbox().administrations.all).toHaveLength(1);
});

it('is controlled from another process too', async () => {
	const control = (name: string, body: object) => controlOf(sandbox(), name, body);
	await control('addAdministration', { company: 'Garage', guid: '{G}' });
	await control('closePeriod', { administration: 'Garage', from: '2026-01-01', to: '2026-01-31' });
	expect(sandbox().administrations.find('{G}')?.books.closedPeriods.list()).toHaveLength(1);
	expect(sandbox().books.closedPeriods.list()).toHaveLength(0);
	await control('refuseAdministration', { administration: '{G}', code: 'X', text: 'y' });
	expect((await openSub('{G}')).error).toBe('X');
	await control('setAccountant', { isAccountant: false });
	await control('removeAdministration', { administration: '{G}' });
	expect(sandbox().administrations.all).toHaveLength(1);
	const january = { from: '2026-01-01', to: '2026-01-31' };
	expect((await control('closePeriod', { administration: 'Nobody', ...january })).status).toBe(400);
});
