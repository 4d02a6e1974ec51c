import { what } from '../../../base/words/say';
import type { WireRow } from '../../../services/outSmart/types';
import { unchangedFinding } from '../../../features/masterData/synchronize';
import { synchronizeHourTypes } from '../../../nodes/OutSmart/operations/hourType/synchronize';
import { synchronizeMaterials } from '../../../nodes/OutSmart/operations/material/synchronize';
import { execute } from '../../support/outSmart/execute';
import { FakeClient, problem } from '../../support/outSmart/fakeClient';
import { hourType, material } from '../../support/outSmart/records';
import { product } from '../../support/invoiceItems';

const FILTER = product('FLT-10', {
	...{ description: 'Filter', price: '12.5000', vatCode: 'HOOG_VERK_21', ledgerAccount: '8000' },
});
const MONTAGE = { ...FILTER, code: 'MONT', description: 'Montage', unit: ' Uur ', price: '48.00' };

const one = (resource: 'material' | 'hourType') => ({
	resource,
	action: 'unchanged',
	count: 1,
	code: 'recordsUnchanged',
	reason: `Unchanged ${resource === 'material' ? 'materials' : 'hour types'}: 1.`,
});

function clientWithBoth(change: { material?: WireRow; hourType?: WireRow } = {}): FakeClient {
	return new FakeClient({
		materials: [material({ barcode: '123', freefield3: null, ...change.material }).wireRow],
		hourTypes: [hourType(change.hourType).wireRow],
	});
}

test('the unit decides which of the two a product is; a quiet run posts nothing', async () => {
	const client = clientWithBoth();
	const items = [FILTER, MONTAGE];
	expect(await execute(synchronizeMaterials, client, items)).toMatchObject([one('material')]);
	expect(await execute(synchronizeHourTypes, client, items)).toMatchObject([one('hourType')]);
	expect(client.calls).toEqual(['materials', 'hourTypes']);
});

test('new products', async () => {
	const client = new FakeClient();
	const items = [{ ...FILTER, unit: '' }, MONTAGE];
	expect(await execute(synchronizeMaterials, client, items)).toMatchObject([
		{ service: 'OutSmart', resource: 'material', key: 'FLT-10', name: 'Filter', action: 'created' },
	]);
	expect(await execute(synchronizeHourTypes, client, items)).toMatchObject([
		{ resource: 'hourType', key: 'MONT', name: 'Montage', action: 'created', reason: 'New in OutSmart.' },
	]);
	expect(client.posts).toEqual([
		[
			{
				code: 'FLT-10',
				description: 'Filter',
				unit: 'stuk',
				freefield1: 'HOOG_VERK_21',
				freefield2: '8000',
				price: '12,50',
			},
		],
		[
			{
				code: 'MONT',
				name: 'Montage',
				cost_booking: '0',
				sale_booking: '1',
				active: '1',
				sale_price: '48.00',
			},
		],
	]);
});

describe('a changed material', () => {
	test.each<[object, string]>([
		[{ price: '12.51' }, 'price'],
		[{ description: 'Ander filter', unit: 'doos' }, 'description, unit'],
		[{ vatCode: 'LAAG_VERK_9' }, 'vatCode'],
		[{ ledgerAccount: '' }, 'ledgerAccount'],
	])('%j', async (change, changed) => {
		const client = clientWithBoth();
		expect(await execute(synchronizeMaterials, client, [{ ...FILTER, ...change }])).toMatchObject([
			{ key: 'FLT-10', action: 'updated', reason: `Changed: ${changed}.` },
		]);
		expect(client.posts[0]).toMatchObject([{ code: 'FLT-10', barcode: '123' }]);
		expect(client.posts[0]?.[0]).not.toHaveProperty('freefield3');
	});

	test.each<[object, WireRow]>([
		[{ price: '12.5' }, { price: '12,5000' }],
		[{ price: '12.50004' }, {}],
		[{ price: '1234.56' }, { price: '1.234,56' }],
		[{ unit: '' }, { unit: 'doos' }],
		[
			{ vatCode: '', ledgerAccount: '' },
			{ freefield1: '-', freefield2: null },
		],
		[{ description: 'a\nb' }, { description: 'a\r\nb' }],
	])('%j is %j', async (product, row) => {
		const client = clientWithBoth({ material: row });
		expect(await execute(synchronizeMaterials, client, [{ ...FILTER, ...product }])).toMatchObject([
			one('material'),
		]);
	});
});

describe('free fields 1 and 2 with something else', () => {
	const other = { freefield1: 'rood', freefield2: 'Stelling 4' };

	test.each<WireRow>([other, { freefield1: 'LAAG_VERK_9', freefield2: '8010' }])(
		'that are not used stay as they are, and nothing is told of them: %j',
		async (row) => {
			const client = clientWithBoth({ material: row });
			const given = { materialFreeFields: 'notUsed' };
			expect(await execute(synchronizeMaterials, client, [FILTER], given)).toMatchObject([one('material')]);
			const changed = [{ ...FILTER, price: '13.00' }];
			expect(await execute(synchronizeMaterials, client, changed, given)).toMatchObject([
				{ key: 'FLT-10', changed: ['price'] },
			]);
			expect(client.materials).toMatchObject([row]);
		},
	);

	test.each<[WireRow, WireRow]>([
		[other, other],
		[
			{ freefield1: 'LAAG_VERK_9', freefield2: '8000A' },
			{ freefield1: 'HOOG_VERK_21', freefield2: '8000A' },
		],
		[
			{ freefield1: 'rood', freefield2: '8010' },
			{ freefield1: 'rood', freefield2: '8000' },
		],
	])('%j stays there, while the rest follows, and is one row that names the cards', async (row, after) => {
		const client = clientWithBoth({ material: row });
		const given = [{ ...FILTER, price: '13.00' }];
		const found = await execute(synchronizeMaterials, client, given);
		expect(found).toMatchObject([
			{ key: 'FLT-10', action: 'updated' },
			{ key: 'materials', action: 'blocked', code: 'freeFieldsKept', codes: ['FLT-10'], count: 1 },
		]);
		expect(client.posts[0]).toMatchObject([{ ...after, price: '13,00' }]);
		client.calls.splice(0);
		expect(await execute(synchronizeMaterials, client, given)).toMatchObject([
			{ code: 'freeFieldsKept' },
			one('material'),
		]);
		expect(client.writes).toEqual([]);
	});
});

test.each([
	['material', synchronizeMaterials, { ...FILTER, code: 'flt-10', price: '77.00' }],
	['hour type', synchronizeHourTypes, { ...MONTAGE, code: 'Mont', price: '77.00' }],
] as const)('a code in other capitals makes no second %s', async (_what, operation, product) => {
	const client = clientWithBoth();
	expect(await execute(operation, client, [product])).toMatchObject([
		{ action: 'updated', changed: ['price'] },
	]);
	expect([client.materials.length, client.hourTypes.length]).toEqual([1, 1]);
	expect(await execute(operation, client, [product])).toMatchObject([{ action: 'unchanged' }]);
});

describe('a changed hour type', () => {
	test('keeps what is not ours: costs, and whether it is billed', async () => {
		const client = clientWithBoth({
			hourType: { sale_booking: '0', cost_booking: '1', cost_price: '31.00' },
		});
		await execute(synchronizeHourTypes, client, [{ ...MONTAGE, price: '50' }]);
		expect(client.posts).toEqual([
			[
				{
					code: 'MONT',
					name: 'Montage',
					cost_booking: '1',
					sale_booking: '0',
					sale_price: '50.00',
					cost_price: '31.00',
					active: '1',
				},
			],
		]);
	});

	test('that was inactive becomes active again', async () => {
		const client = clientWithBoth({ hourType: { active: '0' } });
		expect(await execute(synchronizeHourTypes, client, [MONTAGE])).toMatchObject([
			{ action: 'updated', reason: 'Changed: active.' },
		]);
		expect(client.hourTypes).toMatchObject([{ active: '1' }]);
	});

	test('is right when one of those with its code is', async () => {
		const client = clientWithBoth();
		client.hourTypes.push(hourType({ sale_price: '49.00' }).wireRow);
		const [row] = await execute(synchronizeHourTypes, client, [{ ...MONTAGE, price: '50' }]);
		expect(row).toMatchObject({ action: 'updated', changed: ['price'] });
	});
});

describe('what became inactive or of the other kind', () => {
	test.each<[object, string]>([
		[{ active: false }, 'Changed: active. Its product is no longer active: made inactive.'],
		[{ active: 'false' }, 'Changed: active. Its product is no longer active: made inactive.'],
		[{ unit: 'stuk' }, 'Changed: active. Its product is no longer counted in hours (stuk): made inactive.'],
		[
			{ active: false, unit: 'stuk', price: 'abc' },
			'Changed: active. Its product is no longer active: made inactive.',
		],
	])('an hour type is made inactive: %j', async (change, reason) => {
		const client = clientWithBoth();
		const product = { ...MONTAGE, ...change };
		expect(await execute(synchronizeHourTypes, client, [product])).toMatchObject([
			{ key: 'MONT', action: 'updated', reason },
		]);
		expect(client.hourTypes).toMatchObject([
			{ code: 'MONT', active: '0', sale_price: '48.00', cost_price: '30.00' },
		]);
		client.calls.splice(0);
		expect(await execute(synchronizeHourTypes, client, [product])).toMatchObject([{ count: 0 }]);
		expect(client.writes).toEqual([]);
	});

	test.each<[object, string, string]>([
		[{ active: false }, '', 'is no longer active'],
		[{ unit: 'uren' }, 'uren', 'is counted in hours now (uren)'],
	])('a material is reported: %j', async (change, unit, why) => {
		const client = clientWithBoth();
		expect(await execute(synchronizeMaterials, client, [{ ...FILTER, ...change }])).toMatchObject([
			{
				...{ key: 'materials', action: 'skipped', code: 'materialStays', attention: false },
				...{ unit, count: 1, codes: ['FLT-10'], reason: expect.stringContaining(why) },
			},
		]);
		expect(client.writes).toEqual([]);
	});
});

describe('what cannot be sent', () => {
	test.each([
		[{ price: '1.234,56' }, "its price '1.234,56' is not a decimal number such as 12.50"],
		[{ price: 'abc' }, "its price 'abc'"],
		[{ price: '' }, 'it has no price'],
		[{ price: null }, 'it has no price'],
		[{ description: '' }, 'it has no description'],
		[{ code: 'x'.repeat(256) }, 'its code has 256 characters'],
		[{ description: 'x'.repeat(65_536) }, 'its description has 65536 characters, more than 65535'],
		[{ code: '' }, 'it has no code'],
	])('%j is a row, and the others are sent', async (change, reason) => {
		const client = new FakeClient();
		const found = await execute(synchronizeMaterials, client, [
			{ ...FILTER, ...change },
			{ ...FILTER, code: 'OK' },
		]);
		expect(found).toMatchObject([
			{ key: 'OK', action: 'created' },
			{ action: 'blocked', reason: expect.stringContaining(reason) },
		]);
		expect(client.writes).toEqual(['save materials OK']);
	});

	test.each([
		[{ code: 'x'.repeat(56) }, 'its code has 56 characters, more than 55'],
		[{ price: '-1' }, "its price '-1' is negative"],
		[{ description: 'x'.repeat(256) }, 'its description has 256 characters'],
	])('an hour type with %j', async (change, reason) => {
		const client = new FakeClient();
		expect(await execute(synchronizeHourTypes, client, [{ ...MONTAGE, ...change }])).toMatchObject([
			{ action: 'blocked', reason: expect.stringContaining(reason) },
		]);
	});

	test('two products of one code: all are named in one row, none is sent', async () => {
		const client = new FakeClient();
		const items = [
			FILTER,
			{ ...FILTER, description: 'Ander' },
			{ ...FILTER, description: 'Oud', active: false },
		];
		const found = await execute(synchronizeMaterials, client, items);
		expect(found).toMatchObject([{ action: 'blocked' }]);
		expect(found[0]?.reason).toContain('3 have the same code: Filter; Ander; Oud');
		expect(client.writes).toEqual([]);
	});
});

describe('comma or point', () => {
	const REFUSED = problem('refused', '1201', 'materials');

	test('a comma as documented; a point when the service refuses it; then the point at once', async () => {
		const client = new FakeClient();
		client.refuses = (row) => (String(row.price).includes(',') ? REFUSED : null);
		const items = Array.from({ length: 250 }, (_, index) => ({ ...FILTER, code: `M${index}` }));
		const rows = await execute(synchronizeMaterials, client, items);
		expect(rows.every(({ action }) => action === 'created')).toBe(true);
		expect(client.posts.map((post) => [post.length, post[0]?.price])).toEqual([
			[200, '12,50'],
			[200, '12.50'],
			[50, '12.50'],
		]);
	});

	test.each<[string, (price: string) => string, (row: WireRow) => boolean, object]>([
		['another amount', (price) => price.replace(',', ''), () => false, { action: 'created' }],
		['another amount, twice', () => '1', () => false, { code: 'recordNotKept', fields: ['price'] }],
		[
			'refused, and another amount',
			() => '1',
			({ price }) => String(price).includes(','),
			{ code: 'recordNotKept', fields: ['price'] },
		],
	])('a price that comes back as %s is sent once in either way', async (_how, readPrice, isRefused, told) => {
		const client = new FakeClient();
		Object.assign(client, { readPrice, refuses: (row: WireRow) => (isRefused(row) ? REFUSED : null) });
		expect(await execute(synchronizeMaterials, client, [FILTER])).toMatchObject([told]);
		expect(client.posts.map(([first]) => first?.price)).toEqual(['12,50', '12.50']);
	});

	test('a record that is refused in both ways does not keep the others out', async () => {
		const client = new FakeClient();
		client.refuses = (row) => (row.code === 'M3' ? REFUSED : null);
		const items = Array.from({ length: 10 }, (_, index) => ({ ...FILTER, code: `M${index}` }));
		const rows = await execute(synchronizeMaterials, client, items);
		expect(rows.filter(({ action }) => action === 'failed').map(({ key }) => key)).toEqual(['M3']);
	});
});

test('units are a list of any case; without any there is no hour type', async () => {
	const client = clientWithBoth();
	const items = [{ ...MONTAGE, unit: 'DAG' }];
	const given = { hourUnits: ' dag , , Uur' };
	expect(await execute(synchronizeHourTypes, client, items, given)).toMatchObject([one('hourType')]);
	for (const operation of [synchronizeHourTypes, synchronizeMaterials])
		expect(await execute(operation, client, items, { hourUnits: ' , ' })).toMatchObject([
			{
				key: 'settings',
				action: 'blocked',
				reason: expect.stringContaining("'Hours → Hour Units' is empty, so no product"),
			},
		]);
	expect(client.writes).toEqual([]);
});

test.each<[object, string, string]>([
	...['nee', 'inactief', 'ja', '2', ['false'], {}].map((active) => [{ active }, 'active', 'switch'] as const),
	...['unit', 'price', 'vatCode', 'ledgerAccount', 'description'].map(
		(field) => [{ [field]: { value: 'x' } }, field, 'text'] as const,
	),
] as [object, string, string][])(
	'%j is not guessed: it is told, and nothing is sent',
	async (wrong, path, expected) => {
		const client = clientWithBoth();
		for (const [operation, item] of [
			[synchronizeMaterials, FILTER],
			[synchronizeHourTypes, MONTAGE],
		] as const)
			expect(await execute(operation, client, [{ ...item, price: '1.00', ...wrong }])).toMatchObject([
				{
					...{ action: 'blocked', code: 'recordNotSent', attention: true },
					faults: [{ code: 'wrongValue', path, expected }],
				},
			]);
		expect(client.writes).toEqual([]);
	},
);

test('a product that has no field for its unit is not known to be no hour type: nothing is switched off', async () => {
	const client = clientWithBoth();
	const { unit: _unit, ...lacking } = MONTAGE;
	const bad = { code: 'X1', price: 'abc' };
	const rows = await execute(synchronizeHourTypes, client, [lacking, bad]);
	const refused = { action: 'blocked', code: 'recordNotSent', faults: [{ code: 'missing', path: 'unit' }] };
	expect(rows).toMatchObject([
		{ ...refused, key: 'MONT' },
		{ ...refused, key: 'X1' },
	]);
	expect(client.writes).toEqual([]);
	const byHand = execute(synchronizeHourTypes, client, [bad], { problemsAsRows: false });
	await expect(byHand).rejects.toMatchObject({
		message: "Product 'X1' cannot be sent: unit is missing.",
		description: 'Correct this in e-Boekhouden, or where the item comes from.',
	});
});

test.each([true, 'TRUE', 1, '1', undefined, null, ''])('active: %o is active', async (active) => {
	expect(await execute(synchronizeHourTypes, clientWithBoth(), [{ ...MONTAGE, active }])).toMatchObject([
		one('hourType'),
	]);
});

test.each([
	['material', 0, true],
	['hourType', 0, true],
	['material', 1, false],
	// A relation has no unit that could be another.
	['relation', 0, false],
] as const)('none of the kind %s, of which %i are unchanged: %s', (resource, count, isNone) => {
	expect(unchangedFinding(resource, count)).toMatchObject({ count, isNone });
});

test('a list of all product codes that is no list of texts makes nothing inactive', async () => {
	const client = clientWithBoth();
	for (const allProductCodes of ['MONT', [{ code: 'MONT' }]])
		await expect(execute(synchronizeHourTypes, client, [MONTAGE, { allProductCodes }])).rejects.toThrow(
			what({ code: 'productCodesUnclear' }, 'en'),
		);
	expect(client.calls).toEqual([]);
});

test('what was sent and cannot be read back is told', async () => {
	const client = clientWithBoth();
	client.faults.push({
		call: 'save',
		meanwhile: () => void client.faults.push({ call: 'hourTypes', problem: problem('unreachable') }),
	});
	const rows = await execute(synchronizeHourTypes, client, [{ ...MONTAGE, price: '49.00' }]);
	expect(rows).toMatchObject([
		{
			action: 'updated',
			findings: expect.arrayContaining([expect.objectContaining({ code: 'recordsNotReadBack' })]),
		},
	]);
});
