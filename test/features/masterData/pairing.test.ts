import type { IDataObject } from 'n8n-workflow';
import type { OutSmartClient } from '../../../services/outSmart/client';
import { synchronizeHourTypes } from '../../../nodes/OutSmart/operations/hourType/synchronize';
import { synchronizeMaterials } from '../../../nodes/OutSmart/operations/material/synchronize';
import { synchronizeRelations } from '../../../nodes/OutSmart/operations/relation/synchronize';
import type { Operation } from '../../../base/n8n/operation';
import { carryOut } from '../../support/carryOut';
import { FakeClient, problem } from '../../support/outSmart/fakeClient';

const ROW = {
	service: 'e-Boekhouden',
	resource: 'product',
	key: 'list',
	action: 'skipped',
	reason: 'Cut off.',
};

/** `key: places` of each row that comes out. */
async function pairs(
	operation: Operation<OutSmartClient>,
	input: object[],
	client = new FakeClient(),
	given: Record<string, unknown> = {},
): Promise<string[]> {
	const parameters = { preview: false, ...given };
	const output = await carryOut(operation, { client, parameters, input: input as IDataObject[] });
	return output.map(({ json, pairedItem }) => {
		const places = [pairedItem].flat().map((pair) => (typeof pair === 'object' ? pair.item : pair));
		return `${String(json.key)}: ${places.join(' ')}`;
	});
}

const relation = (code: string, name = code) => ({ code, name });
const product = (code: string, unit: string, change: object = {}) => ({
	code,
	description: `Product ${code}`,
	unit,
	price: '1.00',
	active: true,
	...change,
});

test('relations: each row its own item, those that share a code together, the count the first', async () => {
	const input = [
		relation('A'),
		ROW,
		relation('B'),
		{},
		relation('C'),
		relation('B'),
		relation('', 'X'),
		relation('', 'Y'),
	];
	const rows = await pairs(synchronizeRelations, input);
	expect(rows).toEqual(['list: 1', 'A: 0', 'C: 4', 'B: 2 5', 'X: 6', 'Y: 7']);
	const client = new FakeClient();
	await pairs(synchronizeRelations, [relation('A')], client);
	expect(await pairs(synchronizeRelations, [ROW, relation('B'), relation('A')], client)).toEqual([
		'list: 0',
		'B: 1',
		'relations: 0',
	]);
});

test.each([
	['materials', synchronizeMaterials, 'stuk', 'uur'],
	['hour types', synchronizeHourTypes, 'uur', 'stuk'],
])('%s: the same', async (plural, operation, unit, other) => {
	const input = [
		product('OTHER', other),
		ROW,
		product('A', unit),
		product('TWICE', unit),
		product('TWICE', other),
		product('', unit),
		product('B', unit, { price: 'x' }),
		product('C', unit),
	];
	const client = new FakeClient();
	const rows = await pairs(operation, input, client);
	expect(rows).toEqual(['list: 1', 'A: 2', 'C: 7', 'TWICE: 3 4', 'Product: 5', 'B: 6']);
	expect(await pairs(operation, [ROW, product('A', unit)], client)).toEqual(['list: 0', `${plural}: 0`]);
});

test.each([
	['that is only announced', { preview: true }, null],
	['that is refused', {}, problem('refused', '1801')],
])('a row %s pairs with its item as well', async (_what, given, refusal) => {
	const client = new FakeClient();
	if (refusal) client.faults.push({ call: 'save materials', problem: refusal, times: 99 });
	const input = [product('UUR', 'uur'), product('B', 'stuk'), product('A', 'stuk')];
	expect(await pairs(synchronizeMaterials, input, client, given)).toEqual(['B: 1', 'A: 2']);
});
