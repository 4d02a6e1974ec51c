import { readRelation } from '../../../base/items/relation';
import { answerFor } from '../../../features/relations/sameCustomer';
import fc from 'fast-check';
import type { WireRow } from '../../../services/outSmart/types';
import { synchronizeHourTypes } from '../../../nodes/OutSmart/operations/hourType/synchronize';
import { synchronizeMaterials } from '../../../nodes/OutSmart/operations/material/synchronize';
import { synchronizeRelations } from '../../../nodes/OutSmart/operations/relation/synchronize';
import { execute } from '../../support/outSmart/execute';
import { FakeClient, problem } from '../../support/outSmart/fakeClient';
import { runs } from '../../support/runs';

const code = fc.constantFrom('1', '01', 'A/1', 'a/1', 'a b', 'É&<', 'é&<', '');
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
		);
	});
});

/** Parts of addresses, so that they meet and are often incomplete. */
const street = fc.constantFrom('', '-', 'Dam 1', 'Kade 2');
const postalCode = fc.constantFrom('', '<leeg>', '1111 AA', '2222 BB');
const city = fc.constantFrom('', 'Ede', 'Gent');
const country = fc.constantFrom('', 'NL', 'Nederland', 'BE');
const place = fc.record({ address: street, postalCode, city, country });

const inBooks = fc.record({ code, place, phone: fc.constantFrom('', '030') });
const inOutSmart = fc.record({ code, place, split: fc.boolean() });
type Place = { address: string; postalCode: string; city: string; country: string };

const says = (text: unknown) => (['', '-', '<leeg>'].includes(String(text ?? '')) ? '' : String(text));
const placeOf = (row: WireRow | undefined) => ({
	address: [says(row?.street), says(row?.house_number)].filter(Boolean).join(' '),
	postalCode: says(row?.postal_code),
	city: says(row?.city),
});
const placeIn = ({ address, postalCode: postal, city: town }: Place) => ({
	address: says(address),
	postalCode: says(postal),
	city: says(town),
});
const isSomewhere = (of: object) => Object.values(of).some((part) => part !== '');

function rowOf({ code: number, place: at, split }: { code: string; place: Place; split: boolean }): WireRow {
	const [first = '', last = ''] = at.address.split(' ');
	const parts = split ? { street: first, house_number: last } : { street: at.address, house_number: '' };
	const { postalCode: postal_code, city: town, country: land } = at;
	return {
		debtor_number: number,
		name: 'Een',
		phone_number: '',
		...parts,
		postal_code,
		city: town,
		country: land,
		remark: number,
	};
}

/** That each of the first is right beside any of the others. */
function answersFor(
	items: readonly (Place & { code: string })[],
	stored: readonly { code?: string; place: Place }[],
): string {
	const named = (at: Place, code = '') => readRelation({ name: 'Een', ...at, code });
	return items
		.flatMap((one) =>
			stored.flatMap(({ code: number, place: at }) => {
				return [one.code, number].map((code) => answerFor(named(one, one.code), named(at, code)));
			}),
		)
		.filter((answer) => !answer.startsWith('='))
		.join(', ');
}

describe('addresses and codes', () => {
	const run = async (
		items: { code: string; place: Place; phone: string }[],
		stored: { code: string; place: Place; split: boolean }[],
		cap = Infinity,
		others: WireRow[] = [],
	) => {
		const client = new FakeClient({ relations: [...others, ...stored.map(rowOf)] });
		client.relationCap = cap;
		const before = structuredClone(client.relations);
		const given = items.map(({ code: number, place: at, phone }) => ({
			code: number,
			name: 'Een',
			...at,
			phone,
		}));
		const known = { knownRelations: answersFor(given, [...stored, SOMEBODY]) };
		const rows = await execute(synchronizeRelations, client, given, known);
		return { client, before, rows, given };
	};
	const key = (text: unknown) => String(text).toLowerCase();
	const worlds = [
		fc.uniqueArray(inBooks, { selector: (one) => key(one.code), maxLength: 5 }),
		fc.uniqueArray(inOutSmart, { selector: (one) => key(one.code), maxLength: 5 }),
	] as const;

	test('an address comes whole or not at all, and a code in other capitals is no second relation', async () => {
		await fc.assert(
			fc.asyncProperty(...worlds, async (items, stored) => {
				const { client, before, given } = await run(items, stored);
				const keys = client.relations.map(({ debtor_number }) => key(debtor_number));
				expect(new Set(keys).size).toBe(keys.length);
				for (const item of given.filter((one) => one.code !== '')) {
					const find = (rows: WireRow[]) => rows.find((row) => key(row.debtor_number) === key(item.code));
					const [old, now] = [find(before), find(client.relations)];
					expect(placeOf(now)).toEqual(isSomewhere(placeIn(item)) ? placeIn(item) : placeOf(old));
					expect(now?.remark).toEqual(old?.remark);
				}
			}),
		);
	});

	test('lists that are cut off at either side: what is missing is neither deleted nor taken for new', async () => {
		const others = Array.from({ length: 500 }, (_, index) => rowOf({ ...SOMEBODY, code: `X${index}` }));
		await fc.assert(
			fc.asyncProperty(...worlds, fc.integer({ min: 0, max: 5 }), async (items, stored, missing) => {
				const { client, before } = await run(items.slice(missing), stored, 500, others);
				for (const row of before) {
					const now = client.relations.find(({ debtor_number }) => debtor_number === row.debtor_number);
					expect(now?.remark).toBe(row.remark);
				}
				expect(client.relations.length).toBeLessThanOrEqual(before.length + items.length);
				client.calls.splice(0);
				const again = items
					.slice(missing)
					.map(({ code: number, place: at, phone }) => ({ code: number, name: 'Een', ...at, phone }));
				await execute(synchronizeRelations, client, again, {
					knownRelations: answersFor(again, [...stored, SOMEBODY]),
				});
				expect(client.writes).toEqual([]);
			}),
			{ numRuns: runs(15) },
		);
	});
});

const SOMEBODY = {
	place: { address: 'Dam 1', postalCode: '1111 AA', city: 'Ede', country: 'NL' },
	split: false,
};
