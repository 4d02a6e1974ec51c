import { synchronizeHourTypes } from '../../../nodes/OutSmart/operations/hourType/synchronize';
import type { WireRow } from '../../../services/outSmart/types';
import { product } from '../../support/invoiceItems';
import { execute } from '../../support/outSmart/execute';
import { FakeClient } from '../../support/outSmart/fakeClient';
import { hourType } from '../../support/outSmart/records';

const TRAVEL = product('REIS', { description: 'Reistijd', unit: 'uur', price: '40.00' });
const MONTAGE = product('MONT-9', { description: 'Montage', unit: 'uur', price: '48.0' });

/** The hour type MONT, of which no product has the code. */
async function run(
	change: WireRow = {},
	{
		codes = ['REIS'],
		products = [TRAVEL],
		ownHourTypes = '',
	}: { codes?: string[]; products?: object[]; ownHourTypes?: string } = {},
) {
	const travel = hourType({ code: 'REIS', name: 'Reistijd', sale_price: '40,00' });
	const client = new FakeClient({ hourTypes: [hourType(change).wireRow, travel.wireRow] });
	const rows = await execute(synchronizeHourTypes, client, [...products, { allProductCodes: codes }], {
		ownHourTypes,
	});
	return { asked: rows.find(({ code }) => code === 'hourTypesWithoutProduct'), rows, client };
}

test('an hour type whose product is gone is asked about, and stays as it is', async () => {
	const { asked, client } = await run();
	expect(asked).toMatchObject({ action: 'blocked', attention: true, hourTypes: ['MONT'], count: 1 });
	expect(client.writes).toEqual([]);
});

test.each<[string, WireRow, Parameters<typeof run>[1]]>([
	['that has a product in other capitals', {}, { codes: ['REIS', 'mont '] }],
	['that is not active', { active: '0' }, {}],
	['that was made by hand', {}, { ownHourTypes: 'VOORRIJ, mont' }],
	['that is not billed', { sale_booking: '0' }, {}],
	['without a code', { code: '' }, {}],
])('one %s is not', async (_what, change, given) => {
	const { asked, client } = await run(change, given);
	expect([asked, client.writes]).toEqual([undefined, []]);
});

describe('one that has the name and price of a product', () => {
	const products = [TRAVEL, MONTAGE];

	test('was made for it, and is switched off', async () => {
		const { asked, rows, client } = await run({}, { products, codes: ['REIS', 'MONT-9'] });
		expect(asked).toBeUndefined();
		expect(rows.find(({ key }) => key === 'MONT')).toMatchObject({ action: 'updated', changed: ['active'] });
		expect(client.hourTypes.find(({ code }) => code === 'MONT')).toMatchObject({ active: '0' });
	});

	test.each<[string, WireRow, object]>([
		['another name', { name: 'Monteren' }, {}],
		['another price', { sale_price: '49.00' }, {}],
		['costs of its own', { cost_booking: '1' }, {}],
		['a product that is not in hours', {}, { unit: 'stuk' }],
	])('but for %s is asked about', async (_what, change, other) => {
		const given = { products: [TRAVEL, { ...MONTAGE, ...other }], codes: ['REIS', 'MONT-9'] };
		expect((await run(change, given)).asked).toBeDefined();
	});
});
