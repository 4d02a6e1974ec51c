import { call, get, ledgerId, list, refusal, useRestSandbox } from '../../support/rest';

const sandbox = useRestSandbox();

function product(more: object = {}) {
	const { books } = sandbox();
	return {
		...{ code: 'NEW', description: 'Nieuw', vat: 'HOOG_VERK_21', ledgerId: books.ledgerAccount('8200')?.id },
		...{ priceExcl: 12.345 },
		...more,
	};
}

const post = (more: object = {}) => call(sandbox(), 'POST', '/v1/product', { body: product(more) });
const refused = (more: object) => refusal(sandbox(), 'POST', '/v1/product', product(more));
const unitId = async (singular: string) => (await list(sandbox(), `/v1/unit?singular=${singular}`))[0]?.id;

describe('the list', () => {
	it('has no prices; unit and activity are in it', async () => {
		expect(await list(sandbox(), '/v1/product?code=UUR1')).toEqual([
			{
				id: 9006,
				code: 'UUR1',
				description: 'Workshop brood bakken',
				unitId: await unitId('uur'),
				active: true,
			},
		]);
		const inactive = (await list(sandbox(), '/v1/product')).filter(({ active }) => !active);
		expect(inactive.map(({ code }) => code)).toEqual(['GB02', 'UUR3', 'RAD-69']);
	});

	it('filters by group', async () => {
		const found = await list(sandbox(), '/v1/product?groupCode=BRO');
		expect(found.map(({ code }) => code)).toEqual(['BR01', 'BR02', 'BR03']);
	});
});

describe('units and groups', () => {
	it('are those that products name', async () => {
		const units = await list(sandbox(), '/v1/unit');
		expect(units).toContainEqual({ id: expect.any(Number), singular: 'doos', plural: 'dozen' });
		expect(units.map(({ singular }) => singular)).toEqual(['stuk', 'doos', 'uur', 'Uur', 'meter']);
		expect(await list(sandbox(), '/v1/unit?plural=uren')).toHaveLength(2);
		const groups = await list(sandbox(), '/v1/product/groups');
		expect(groups[0]).toEqual({ id: expect.any(Number), code: 'BRO', description: 'Brood' });
	});

	it('keep their ids', async () => {
		const before = await unitId('uur');
		await list(sandbox(), '/v1/product');
		expect(await unitId('uur')).toBe(before);
	});
});

describe('a product', () => {
	it('has both prices', async () => {
		expect(await get(sandbox(), '/v1/product/9009')).toMatchObject({
			...{
				id: 9009,
				code: 'MONT',
				priceExcl: 62.5,
				priceIncl: 75.63,
				purchasePriceExcl: 0,
				vat: 'HOOG_VERK_21',
			},
			...{ ledgerId: ledgerId(sandbox(), '8200'), inStockManagement: false, active: true },
		});
	});

	it('is made, changed and deleted', async () => {
		const [group] = await list(sandbox(), '/v1/product/groups');
		const made = await post({
			unitId: await unitId('uur'),
			groupId: group?.id,
			costCenterId: 61,
			active: false,
		});
		expect([made.status, made.json]).toEqual([201, { id: 9016 }]);
		const path = '/v1/product/9016';
		expect(await get(sandbox(), path)).toMatchObject({
			...{ priceExcl: 12.345, priceIncl: 14.935, groupId: group?.id, costCenterId: 61, active: false },
		});
		const body = { priceIncl: 121, active: true, updateSubscriptions: '1' };
		expect((await call(sandbox(), 'PATCH', path, { body })).status).toBe(204);
		expect(await get(sandbox(), path)).toMatchObject({
			priceExcl: 100,
			priceIncl: 121,
			active: true,
			code: 'NEW',
		});
		expect((await call(sandbox(), 'DELETE', path)).status).toBe(204);
		expect(await refusal(sandbox(), 'GET', path)).toBe('404 ART_001');
	});

	it.each([
		[{ code: undefined }, 'ART_004'],
		[{ code: 'x'.repeat(21) }, 'ART_007'],
		[{ description: '' }, 'ART_005'],
		[{ ledgerId: undefined }, 'ART_006'],
		[{ ledgerId: 1 }, 'ART_009'],
		[{ ledgerId: 5011 }, 'ART_028'],
		[{ unitId: 1 }, 'ART_011'],
		[{ groupId: 1 }, 'ART_012'],
		[{ costCenterId: 1 }, 'ART_015'],
		[{ vat: undefined }, 'ART_017'],
		[{ vat: 'x' }, 'ART_013'],
		[{ vat: 'HOOG_INK_21' }, 'ART_023'],
		[{ priceIncl: 1 }, 'ART_016'],
		[{ priceExcl: undefined }, 'ART_018'],
		[{ vat: 'AFW_VERK' }, 'ART_019'],
		[{ priceExcl: '1.00' }, 'ERR_002'],
	])('is refused with %j', async (change, code) => {
		expect(await refused(change)).toBe(`400 ${code}`);
		expect(sandbox().books.products).toHaveLength(15);
	});

	it('is not changed to what it cannot be', async () => {
		const changed = (body: unknown) => refusal(sandbox(), 'PATCH', '/v1/product/9001', body);
		expect(await changed({ code: '' })).toBe('400 ART_004');
		expect(await changed({ updateSubscriptions: 3 })).toBe('400 ART_014');
		sandbox().books.costCentres.push({ id: 70, description: 'Oud', parentId: 0, inactive: true });
		expect(await changed({ costCenterId: 70 })).toBe('400 ART_010');
	});
});
