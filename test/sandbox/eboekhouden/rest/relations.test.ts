import { call, get, list, refusal, useRestSandbox } from '../../support/rest';

const sandbox = useRestSandbox();
const post = (body: unknown) => call(sandbox(), 'POST', '/v1/relation', { body });
const refused = (body: unknown) => refusal(sandbox(), 'POST', '/v1/relation', body);

describe('the list', () => {
	it('has nothing but id, type and code', async () => {
		expect(await list(sandbox(), '/v1/relation?limit=2')).toEqual([
			{ id: 7001, type: 'B', code: '1001' },
			{ id: 7002, type: 'B', code: '1002' },
		]);
	});
});

describe('a relation', () => {
	it('has what the books have of it', async () => {
		expect(await get(sandbox(), '/v1/relation/7012')).toMatchObject({
			...{ id: 7012, type: 'B', code: '1007', date: '2025-01-02', name: 'Garage Hofman V.O.F.' },
			...{
				contact: 'B. Hofman',
				address: 'Sluisweg 14-bis',
				city: "'s-Gravendeel",
				phoneNumber: '078 555 01 07',
			},
			...{ companyRegistrationNumber: '24123456', vatNumber: 'NL001234567B01', iban: 'NL91ABNA0417164300' },
			...{ freeText10: '', inactive: false, doNotReceiveNewsletters: 0, mandate: false },
		});
	});

	it.each([
		['usual', '', undefined],
		['absent', undefined, undefined],
		['null', null, null],
		['filled', '', 0],
	] as const)('shows what is not filled in as %s', async (emptyValues, note, ledgerId) => {
		sandbox().books.settings.rest.emptyValues = emptyValues;
		const shown = await get(sandbox(), '/v1/relation/7001');
		expect([shown.note, shown.ledgerId]).toEqual([note, ledgerId]);
		if (emptyValues === 'null') sandbox().calls.length = 0;
	});

	it.each([
		['2027-01-31T22:59:59Z', '2027-01-31'],
		['2027-01-31T23:00:00Z', '2027-02-01'],
		['2027-07-31T22:00:00Z', '2027-08-01'],
	])('that is made at %s is of the Dutch day %s', async (moment, date) => {
		sandbox().books.settings.rest.now = () => Date.parse(moment);
		await post({ name: 'Bakker', code: 'B1', type: 'B' });
		const { added } = sandbox().books.relations.find(({ code }) => code === 'B1') ?? {};
		expect(added).toBe(date);
	});

	it('is made from any capitals, without what nobody knows', async () => {
		const sent = {
			Name: 'Bakker & Zn',
			Code: 'B1',
			City: 'Ede',
			Fax: '1',
			termOfPayment: null,
			FreeText3: 'x',
		};
		const { status, json } = await post(sent);
		expect([status, json]).toEqual([201, { id: 7013, code: 'B1' }]);
		expect(sandbox().calls.at(-1)?.ignored).toEqual(['Fax']);
		expect(sandbox().books.relations.at(-1)).toMatchObject({
			...{ id: 7013, code: 'B1', name: 'Bakker & Zn', city: 'Ede', type: 'B', fax: '' },
			freeFields: ['', '', 'x', '', '', '', '', '', '', ''],
		});
	});

	it('gets a code when it has none', async () => {
		expect((await post({ name: 'Een' })).json?.code).toBe('2006');
		expect((await post({ name: 'Twee', code: '' })).json?.code).toBe('2007');
	});

	it.each([
		[{}, '400 REL_002'],
		[{ name: '' }, '400 REL_002'],
		[{ name: 'x'.repeat(101) }, '400 REL_003'],
		[{ name: 'x', code: '1001' }, '400 REL_049'],
		[{ name: 'x', code: 'x'.repeat(16) }, '400 REL_006'],
		[{ name: 'x', type: 'X' }, '400 REL_001'],
		[{ name: 'x', gender: 'x' }, '400 REL_004'],
		[{ name: 'x', companyRegistrationNumber: 'KvK 1' }, '400 REL_008'],
		[{ name: 'x', website: 'x'.repeat(51) }, '400 REL_028'],
		[{ name: 'x', freeText10: 'x'.repeat(101) }, '400 REL_046'],
		[{ name: 'x', emailAddress: 'nobody' }, '400 REL_023'],
		[{ name: 'x', ledgerId: 1 }, '400 REL_048'],
		[{ name: 'x', termOfPayment: -1 }, '400 REL_030'],
		[{ name: 'x', mandateType: 'X' }, '400 REL_051'],
		[{ name: 'x', termOfPayment: '14' }, '400 ERR_002'],
		[{ name: 'x', inactive: 1 }, '400 ERR_002'],
		[{ name: 5 }, '400 ERR_002'],
		[{ name: 'x', mandateSignedDate: '01-02-2026' }, '400 ERR_002'],
	])('is refused when it is %j', async (body, expected) => {
		expect(await refused(body)).toBe(expected);
		expect(sandbox().books.relations).toHaveLength(12);
	});

	it('tells codes apart by capitals, unless that is switched off', async () => {
		await post({ name: 'x', code: 'ab' });
		sandbox().books.settings.relationCodesIgnoreCase = 'whenAdding';
		expect(await refused({ name: 'x', code: 'AB' })).toBe('400 REL_049');
		sandbox().books.settings.relationCodesIgnoreCase = 'never';
		expect((await post({ name: 'x', code: 'AB' })).status).toBe(201);
	});

	it('keeps what a change does not name', async () => {
		const body = {
			...{ name: 'De Linde', emailAddressInvoice: 'f@delinde.example', inactive: true, termOfPayment: 30 },
			...{ mandate: true, mandateType: 'D', mandateId: 'M1', mandateSignedDate: '2026-01-02' },
		};
		const { status, text } = await call(sandbox(), 'PATCH', '/v1/relation/7001', { body });
		expect([status, text]).toEqual([204, '']);
		expect(await get(sandbox(), '/v1/relation/7001')).toMatchObject({
			...{ code: '1001', city: 'Utrecht', emailAddress: 'info@delinde.example' },
			...body,
		});
	});

	it('wants its name with every change', async () => {
		const changed = (path: string, body: unknown) => refusal(sandbox(), 'PATCH', path, body);
		expect(await changed('/v1/relation/7001', { city: 'Ede' })).toBe('400 REL_002');
		expect(await changed('/v1/relation/7001', { name: 'x', code: '1002' })).toBe('400 REL_049');
		expect(await changed('/v1/relation/1', { name: 'x' })).toBe('404 REL_055');
		expect(sandbox().books.relations[0]?.city).toBe('Utrecht');
	});
});
