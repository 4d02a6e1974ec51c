import { call, get, ledgerId, list, refusal, useRestSandbox } from '../../support/rest';

const sandbox = useRestSandbox();
const at = (code: string, more = '') => `/v1/ledger/${ledgerId(sandbox(), code)}${more}`;

describe('ledger accounts', () => {
	it('are listed and found by code and category; leading zeros count', async () => {
		expect(await list(sandbox(), '/v1/ledger')).toHaveLength(45);
		expect(await list(sandbox(), '/v1/ledger?code=0500')).toEqual([
			{ id: 5005, code: '0500', description: 'Aandelenkapitaal', category: 'BAL', group: 'Eigen vermogen' },
		]);
		expect(await list(sandbox(), '/v1/ledger?category=DEB')).toMatchObject([{ code: '1300' }]);
		expect(await get(sandbox(), at('05000'))).toMatchObject({ code: '05000', category: 'BAL' });
		expect(await refusal(sandbox(), 'GET', '/v1/ledger/1')).toBe('404 LEDG_011');
	});

	it('are made and changed, and keep what is booked on them', async () => {
		const body = { code: '4021', description: 'Toeslagen', category: 'VW' };
		const { status, json } = await call(sandbox(), 'POST', '/v1/ledger', { body });
		expect([status, json]).toEqual([201, { id: 5046 }]);
		const before = sandbox().books.balance('4200');
		expect((await call(sandbox(), 'PATCH', at('4200'), { body: { code: '4201' } })).status).toBe(204);
		expect(sandbox().books.balance('4201')).toBe(before);
		expect(await list(sandbox(), '/v1/ledger?code=4200')).toEqual([]);
	});

	it.each([
		[{ code: undefined }, 'LEDG_001'],
		[{ code: 'x'.repeat(11) }, 'LEDG_002'],
		[{ description: undefined }, 'LEDG_003'],
		[{ description: 'x'.repeat(101) }, 'LEDG_004'],
		[{ category: undefined }, 'LEDG_005'],
		[{ category: 'X' }, 'LEDG_010'],
		[{ category: 'VOOR' }, 'LEDG_018'],
		[{ code: '4000' }, 'LEDG_013'],
	])('are refused with %j', async (change, code) => {
		const body = { code: '4021', description: 'Toeslagen', category: 'VW', ...change };
		expect(await refusal(sandbox(), 'POST', '/v1/ledger', body)).toBe(`400 ${code}`);
	});

	it('keep their category once something is booked', async () => {
		expect(await refusal(sandbox(), 'PATCH', at('4200'), { category: 'BAL' })).toBe('400 LEDG_014');
	});
});

describe('balances', () => {
	it('are positive in debit, up to and including a day', async () => {
		const { books } = sandbox();
		expect(await get(sandbox(), at('4200', '/balance'))).toEqual({
			...{ code: '4200', type: 'VW', balance: Number(books.balance('4200')) },
		});
		const to = await get(sandbox(), at('4200', '/balance?to=2025-02-01'));
		expect(to.balance).toBe(4900);
	});

	it('are those of a period when it has a first day', async () => {
		const of = async (query: string) => (await get(sandbox(), at('4200', `/balance?${query}`))).balance;
		expect(await of('from=2025-02-01&to=2025-03-31')).toBe(4900);
		expect(await of('from=2025-02-02&to=2025-02-28')).toBe(0);
		expect(await refusal(sandbox(), 'GET', at('4200', '/balance?from=1-2-2025'))).toBe('400 ERR_002');
	});

	it('of everything may take too long without a period', async () => {
		sandbox().books.settings.rest.balancesTimeOut = true;
		expect(await refusal(sandbox(), 'GET', '/v1/ledger/balances')).toBe('400 LEDG_020');
		expect(await list(sandbox(), '/v1/ledger/balances?from=2026-01-01')).toHaveLength(45);
	});
});

describe('cost centres', () => {
	const post = (body: unknown) => call(sandbox(), 'POST', '/v1/costcenter', { body });
	const refused = (body: unknown) => refusal(sandbox(), 'POST', '/v1/costcenter', body);

	it('tell whether they are active, and in what they are', async () => {
		const made = await post({ description: 'Ovens', parentId: 62, active: false });
		expect([made.status, made.json]).toEqual([201, { id: 64, active: false }]);
		expect(await list(sandbox(), '/v1/costcenter?parentId=62')).toEqual([
			{ id: 64, description: 'Ovens', parentId: 62, active: false },
		]);
		expect(await get(sandbox(), '/v1/costcenter/64')).toMatchObject({ fullPath: '200 Bakkerij>Ovens' });
		expect(await list(sandbox(), '/v1/costcenter?description[like]=2%25')).toMatchObject([
			{ id: 62, active: true },
		]);
	});

	it.each([
		[{}, 'COST_003'],
		[{ description: 'x'.repeat(51) }, 'COST_004'],
		[{ description: '100 Winkel' }, 'COST_005'],
		[{ description: 'x', parentId: 1 }, 'COST_008'],
	])('are refused with %j', async (body, code) => {
		expect(await refused(body)).toBe(`400 ${code}`);
	});

	it('are changed, and deleted when nothing is on them or below them', async () => {
		await post({ description: 'Ovens', parentId: 62 });
		const at62 = '/v1/costcenter/62';
		expect((await call(sandbox(), 'PATCH', at62, { body: { active: false } })).status).toBe(204);
		expect(await refused({ description: 'x', parentId: 62 })).toBe('400 COST_007');
		expect(await refusal(sandbox(), 'PATCH', at62, { description: '100 Winkel' })).toBe('400 COST_005');
		expect(await refusal(sandbox(), 'DELETE', at62)).toBe('400 COST_009');
		sandbox().books.bookByHand({ rows: [{ ledgerAccount: '4000', amount: '1', costCentreId: 63 }] });
		expect(await refusal(sandbox(), 'DELETE', '/v1/costcenter/63')).toBe('400 COST_002');
		expect((await call(sandbox(), 'DELETE', '/v1/costcenter/64')).status).toBe(204);
		expect(await refusal(sandbox(), 'GET', '/v1/costcenter/64')).toBe('404 COST_001');
	});
});

describe('administrations', () => {
	const guid = expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);

	it('that are linked are told to everybody, all of them to an accountant only', async () => {
		const linked = { guid, company: 'De Korst Holding B.V.' };
		expect(await list(sandbox(), '/v1/administration/linked')).toEqual([linked]);
		expect(await refusal(sandbox(), 'GET', '/v1/administration')).toBe('400 EP_001');
		sandbox().books.settings.rest.isAccountant = true;
		const all = [{ guid, company: 'Bakkerij De Korst B.V.' }, linked];
		expect(await list(sandbox(), '/v1/administration')).toEqual(all);
	});
});
