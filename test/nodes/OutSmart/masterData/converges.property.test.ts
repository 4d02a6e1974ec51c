import fc from 'fast-check';
import type { WireRow } from '../../../../nodes/OutSmart/client/types';
import { synchronizeHourTypes } from '../../../../nodes/OutSmart/operations/hourType/synchronize';
import { synchronizeMaterials } from '../../../../nodes/OutSmart/operations/material/synchronize';
import { synchronizeRelations } from '../../../../nodes/OutSmart/operations/relation/synchronize';
import { execute } from '../support/execute';
import { FakeClient, problem } from '../support/fakeClient';

const code = fc.constantFrom('1', '01', 'A/1', 'a b', 'É&<', '');
const words = fc.constantFrom('', '-', '<leeg>', '<Empty>', 'Een', 'Twee 2', ' Twee  2 ', 'x "y" & z');
const wire = fc.oneof(words, fc.constant(null), fc.constant(undefined));

const relationItem = fc.record({
	code,
	name: words,
	contactPerson: words,
	address: words,
	postalCode: words,
	city: words,
	country: fc.constantFrom('', 'NL', 'Nederland', 'België'),
	email: words,
	phone: words,
});
const relationRow: fc.Arbitrary<WireRow> = fc.record({
	debtor_number: code,
	name: wire,
	contact: wire,
	street: wire,
	house_number: wire,
	postal_code: wire,
	city: wire,
	country: fc.constantFrom('', 'NL', 'Nederland', null),
	email: wire,
	phone_number: wire,
	remark: wire,
	active: fc.constantFrom('0', '1'),
});

const price = fc.constantFrom('0', '1', '12.5', '12.34567', '-3', '1.234,56', 'abc', '');
const product = fc.record({
	code,
	description: words,
	unit: fc.constantFrom('uur', 'Uren', 'stuk', ''),
	price,
	vatCode: fc.constantFrom('', 'HOOG_VERK_21', '-'),
	ledgerAccount: fc.constantFrom('', '8000'),
	active: fc.boolean(),
});
const wirePrice = fc.constantFrom('0', '12.50', '12,5', '1.234,56', 'abc', '', null);
const materialRow: fc.Arbitrary<WireRow> = fc.record({
	code,
	description: wire,
	unit: wire,
	price: wirePrice,
	freefield1: wire,
	freefield2: wire,
	barcode: wire,
});
const bit = fc.constantFrom('0', '1', null);
const hourTypeRow: fc.Arbitrary<WireRow> = fc.record({
	code,
	name: wire,
	sale_price: wirePrice,
	sale_booking: bit,
	cost_booking: bit,
	active: bit,
});

const lists = <Item>(item: fc.Arbitrary<Item>, row: fc.Arbitrary<WireRow>, key: string) =>
	fc.record({
		items: fc.array(item, { maxLength: 6 }),
		rows: fc.uniqueArray(row, { selector: (one) => one[key], maxLength: 4 }),
	});

const CASES = [
	['relations', synchronizeRelations, lists(relationItem, relationRow, 'debtor_number')],
	['materials', synchronizeMaterials, lists<object>(product, materialRow, 'code')],
	['hourTypes', synchronizeHourTypes, lists<object>(product, hourTypeRow, 'code')],
] as const;

describe.each(CASES)('%s', (kind, operation, world) => {
	test('from any two lists, what is posted is kept, and a second run posts nothing', async () => {
		await fc.assert(
			fc.asyncProperty(
				world as fc.Arbitrary<{ items: object[]; rows: WireRow[] }>,
				async ({ items, rows }) => {
					const client = new FakeClient({ [kind]: rows });
					const first = await execute(operation, client, items);
					expect(first.length).toBeGreaterThan(0);
					expect(first.some(({ action }) => action === 'failed')).toBe(false);
					client.calls.splice(0);
					const second = await execute(operation, client, items);
					expect(client.writes).toEqual([]);
					expect(second.some(({ action }) => action === 'created' || action === 'updated')).toBe(false);
				},
			),
			{ numRuns: 400 },
		);
	});

	test('what is refused, lost or misread never makes a row say that it was done', async () => {
		const fault = fc.constantFrom<object>(
			{ call: 'save', lost: 'before' },
			{ call: 'save', lost: 'after' },
			{ call: 'save', problem: problem('refused', '1201') },
			{ call: 'save', problem: problem('refused', '1300'), times: 3 },
			{ call: 'save', problem: problem('limit') },
		);
		await fc.assert(
			fc.asyncProperty(
				world as fc.Arbitrary<{ items: object[]; rows: WireRow[] }>,
				fc.array(fault, { maxLength: 2 }),
				async ({ items, rows }, faults) => {
					const client = new FakeClient({ [kind]: rows });
					client.faults.push(...(faults.map((one) => ({ ...one })) as typeof client.faults));
					const done = (await execute(operation, client, items))
						.filter(({ action }) => action === 'created' || action === 'updated')
						.map(({ key }) => key);
					client.faults.splice(0);
					const later = (await execute(operation, client, items))
						.filter(({ action }) => action === 'created' || action === 'updated')
						.map(({ key }) => key);
					expect(done.filter((key) => later.includes(key))).toEqual([]);
				},
			),
			{ numRuns: 300 },
		);
	});
});
