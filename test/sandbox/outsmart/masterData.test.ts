import { get, list, post, send } from '../support/outSmart';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();
const settings = () => sandbox().fieldService.settings;

const RELATION = {
	debtor_number: 'N1',
	name: 'Nieuw',
	street: 'Straat 1',
	postal_code: '1000 AA',
	city: 'Ede',
};
const MATERIAL = { code: 'M1', description: 'Moer', price: '0,15', unit: 'stuk' };
const HOUR_TYPE = { code: 'H1', name: 'Uur', cost_booking: '0', sale_booking: 1, sale_price: '50.00' };

describe('a post', () => {
	it('inserts, or updates by key, and counts its rows', async () => {
		const rows = [RELATION, { ...RELATION, name: 'Nieuwer' }, { ...RELATION, debtor_number: '1001' }];
		expect(await post(sandbox(), 'relations', rows)).toEqual({ code: 200, messages: [], response: 3 });
		expect(sandbox().fieldService.relation('N1')).toMatchObject({ name: 'Nieuwer', active: true });
		expect(sandbox().fieldService.relation('1001')).toMatchObject({
			name: 'Nieuw',
			email: 'info@delinde.example',
		});
		expect(sandbox().fieldService.relations).toHaveLength(5);
		expect((await post(sandbox(), 'materials', MATERIAL)).response).toBe(1);
		expect((await post(sandbox(), 'hourtypes', [HOUR_TYPE])).response).toBe(1);
		const employee = { firstname: 'Jan', lastname: 'Klaassen', number: 7 };
		expect((await post(sandbox(), 'employees', [employee])).response).toBe(1);
		expect(await list(sandbox(), 'employees')).toContainEqual({ ...employee, number: '7', active: '1' });
	});

	it.each([
		['relations', { ...RELATION, name: undefined }, 1301, 'Required field missing: name'],
		['relations', { ...RELATION, street: '' }, 1301, 'Required field missing: street'],
		['relations', { ...RELATION, postal_code: null }, 1301, 'Required field missing: postal_code'],
		['relations', { ...RELATION, active: true }, 1301, 'Field invalid: active'],
		['relations', { ...RELATION, email: ['a'] }, 1301, 'Field invalid: email'],
		['relations', { ...RELATION, name: 'x'.repeat(256) }, 1301, 'Field invalid: name'],
		['materials', { ...MATERIAL, code: '' }, 1201, 'Required field missing: code'],
		['materials', { ...MATERIAL, unit: undefined }, 1201, 'Required field missing: unit'],
		['materials', { ...MATERIAL, price: '1.234,50' }, 1201, 'Field invalid: price'],
		['materials', { ...MATERIAL, price: '€ 1' }, 1201, 'Field invalid: price'],
		['hourtypes', { ...HOUR_TYPE, sale_booking: undefined }, 1801, 'Required field missing: sale_booking'],
		['hourtypes', { ...HOUR_TYPE, active: '2' }, 1801, 'Field invalid: active'],
		['hourtypes', { ...HOUR_TYPE, sale_price: '-1' }, 1801, 'Field invalid: sale_price'],
		['hourtypes', { ...HOUR_TYPE, sale_price: 'gratis' }, 1801, 'Field invalid: sale_price'],
		['workstatusses', { sta_code: '2' }, 2801, 'Required field missing: sta_name'],
		['employees', { lastname: 'K', number: '1' }, 1101, 'Required field missing: firstname'],
	])('to %s fails whole on one row: %j', async (resource, row, code, message) => {
		const before = await list(sandbox(), resource);
		const good = { relations: RELATION, materials: MATERIAL, hourtypes: HOUR_TYPE }[resource];
		const answer = await post(sandbox(), resource, good ? [good, row, {}] : [row, {}]);
		expect(answer).toEqual({ code, messages: [message], response: null });
		expect(await list(sandbox(), resource)).toEqual(before);
	});

	it('keeps what an update leaves out, or blanks it', async () => {
		const sent = { ...RELATION, debtor_number: '1002', latitude: null };
		await post(sandbox(), 'relations', [sent]);
		expect(sandbox().fieldService.relation('1002')).toMatchObject({
			phone: '010 555 01 02',
			latitude: null,
			longitude: '4.482100',
			freeField2: 'Sleutel bij de receptie',
		});
		settings().omittedFields = 'blanked';
		await post(sandbox(), 'relations', [sent]);
		expect(sandbox().fieldService.relation('1002')).toMatchObject({
			phone: '',
			longitude: null,
			freeField2: null,
			active: true,
		});
	});

	it.each([
		['', 1008, 'Unable to fetch body'],
		['{', 1009, 'Unable to parse body'],
		['hello', 1009, 'Unable to parse body'],
		['"text"', 1009, 'Unable to parse body'],
		['null', 1009, 'Unable to parse body'],
		['[]', 1009, 'Unable to parse body'],
		['[1]', 1009, 'Unable to parse body'],
	])('refuses the body %j', async (body, code, message) => {
		const { status, text } = await send(sandbox(), '/relations', { method: 'POST', body });
		expect([status, JSON.parse(text)]).toEqual([200, { code, messages: [message], response: null }]);
	});
});

describe('prices', () => {
	it.each([
		['both', ['0,15', '0.15', 0.15, '4', 4], []],
		['comma', ['0,15', '4', 4], ['0.15', 0.15]],
		['dot', ['0.15', 0.15, '4', 4], ['0,15']],
	] as const)('are taken with %s', async (accepts, taken, refused) => {
		settings().acceptsPostDecimals = accepts;
		const codes = async (resource: string, row: object, name: string, prices: readonly unknown[]) => {
			const answers = [];
			for (const price of prices) answers.push(await post(sandbox(), resource, { ...row, [name]: price }));
			return [...new Set(answers.map(({ code }) => code))];
		};
		expect(await codes('materials', MATERIAL, 'price', taken)).toEqual([200]);
		expect(await codes('hourtypes', HOUR_TYPE, 'sale_price', taken)).toEqual([200]);
		expect(await codes('materials', MATERIAL, 'price', refused)).toEqual(refused.length ? [1201] : []);
		expect(await codes('hourtypes', HOUR_TYPE, 'cost_price', refused)).toEqual(refused.length ? [1801] : []);
	});

	it.each([
		['dot', '12.50', '62.50'],
		['comma', '12,50', '62,50'],
		['asDocumented', '12,50', '62.50'],
	] as const)('come back with %s', async (decimals, price, salePrice) => {
		settings().decimals = decimals;
		expect((await list(sandbox(), 'materials'))[0]?.price).toBe(price);
		expect((await list(sandbox(), 'hourtypes'))[0]?.sale_price).toBe(salePrice);
	});
});

describe('a list', () => {
	it('has every row, also of what is not active', async () => {
		sandbox().fieldService.saveHourType({ code: 'UUR3', active: false });
		const rows = await list(sandbox(), 'hourtypes');
		expect(rows.map(({ code, active }) => [code, active])).toEqual([
			['MONT', '1'],
			['UUR3', '0'],
			['REIS', '1'],
		]);
	});

	it.each([
		['key[]=zip&value[]=3511&operator[]=li', ['1001']],
		['key=debtor_number&value=1002', ['1002']],
		[
			'key[0]=debtor_number&value[0]=1001&operator[0]=gt&key[1]=city&value[1]=ROTTERDAM&operator[1]=eq',
			['1002'],
		],
		['key[]=debtor_number&value[]=1002&operator[]=le', ['1001', '1002']],
		[
			'key[]=debtor_number&value[]=1002&operator[]=ge&key[]=debtor_number&value[]=3001&operator[]=lt',
			['1002', '1006'],
		],
		['key[]=name&value[]=Familie Pietersen&operator[]=ne', ['1001', '1002', '3001']],
		// An unknown operator acts as `eq`.
		['key[]=debtor_number&value[]=1002&operator[]=is', ['1002']],
	])('of relations is filtered by %s', async (query, numbers) => {
		const found = await list(sandbox(), 'relations', query);
		expect(found.map(({ debtor_number }) => debtor_number)).toEqual(numbers);
	});

	it('cannot be filtered by what is not there, and other lists not at all', async () => {
		const refused = await get(sandbox(), 'relations', 'key=postal_code&value=1');
		expect(refused).toMatchObject({ code: 1007, messages: ['Key postal_code not allowed'] });
		expect(await list(sandbox(), 'materials', 'key=code&value=FLT-10')).toHaveLength(3);
	});
});
