import { problemOf } from '../support/clientWith';
import { json, page, refused, restWith, type Asked, type RestGiven } from '../support/restWith';

const MAY = { from: '2026-05-01', to: '2026-05-31' };

const item = (id: number, change: object = {}) => ({
	...{ id, type: 7, date: '2026-05-31', invoiceNumber: '', ledgerId: 13, amount: 0, entryNumber: `B${id}` },
	...change,
});
const content = (id: number, change: object = {}) => ({
	...{
		id,
		type: 7,
		date: '2026-05-31',
		description: 'Mei',
		termOfPayment: null,
		ledgerId: 13,
		relationId: null,
	},
	...{ inExVat: 'EX', invoiceNumber: null, entryNumber: `B${id}` },
	rows: [
		{
			ledgerId: 11,
			vatCode: 'GEEN',
			vatAmount: null,
			costCenterId: 61,
			amount: -12500.5,
			description: 'Lonen',
		},
		{ ledgerId: 12, vatCode: 'GEEN', costCenterId: null, amount: 12500.5 },
	],
	vat: [],
	...change,
});

/** These mutations, as list and as contents. */
function books(items: ReturnType<typeof item>[], more: Record<string, RestGiven | RestGiven[]> = {}) {
	const list = ({ query }: Asked) =>
		page(...items.filter(({ type }) => !query.type || String(type) === query.type));
	const contents = items.map(({ id, type }) => [`GET mutation/${id}`, json(content(id, { type }))]);
	return restWith({ 'GET mutation': list, ...Object.fromEntries(contents), ...more });
}

test('a payment of several invoices has their numbers, and no row one of them', async () => {
	const several = { type: 3, ledgerId: 14, invoiceNumber: '20240923,20240923-2' };
	const rows = [
		{ ledgerId: 15, vatCode: 'GEEN', amount: 100 },
		{ ledgerId: 15, vatCode: 'GEEN', amount: 50 },
	];
	const { client } = books([item(7, several)], { 'GET mutation/7': json(content(7, { ...several, rows })) });
	const found = await client.mutations.find('7');
	expect(found?.invoiceNumber).toBe('20240923,20240923-2');
	expect(found?.rows.map(({ invoiceNumber }) => invoiceNumber)).toEqual(['', '']);
});

test('of one kind the service is asked for that kind, and only what is wanted is read in full', async () => {
	const { client, calls, last } = books([item(1), item(2, { type: 2 }), item(3), item(4)]);
	const found = await client.mutations.within(MAY, {
		kinds: ['memorial'],
		keep: ({ voucher }) => voucher !== 'B3',
	});
	expect(found.map(({ number }) => number)).toEqual(['1', '4']);
	expect(last('GET mutation')?.query.type).toBe('7');
	expect(calls().filter((call) => /mutation\/\d/.test(call))).toEqual(['GET mutation/1', 'GET mutation/4']);
});

test('a kind that the service does not filter by is filtered here', async () => {
	const { client } = restWith({
		'GET mutation': page(item(1, { type: 2 }), item(2)),
		'GET mutation/2': json(content(2)),
	});
	const found = await client.mutations.within(MAY, { kinds: ['memorial'] });
	expect(found.map(({ number }) => number)).toEqual(['2']);
});

test('at most four are read at once, and after one that fails no more', async () => {
	let open = 0;
	let most = 0;
	const slow = async (answer: () => ReturnType<typeof json>) => {
		most = Math.max(most, ++open);
		await new Promise((resolve) => setImmediate(resolve));
		open--;
		return answer();
	};
	const ids = Array.from({ length: 40 }, (_, at) => at + 1);
	const contents = (failing: number) =>
		Object.fromEntries(
			ids.map((id) => [
				`GET mutation/${id}`,
				() => slow(() => (id === failing ? refused('X_1') : json(content(id)))),
			]),
		);
	const good = books(
		ids.map((id) => item(id)),
		contents(0),
	);
	expect(await good.client.mutations.within(MAY)).toHaveLength(40);
	expect(most).toBe(4);
	const bad = books(
		ids.map((id) => item(id)),
		contents(5),
	);
	expect((await problemOf(bad.client.mutations.within(MAY))).facts.code).toBe('X_1');
	expect(bad.calls().filter((call) => /mutation\/\d/.test(call)).length).toBeLessThan(12);
});

test('one that is gone between list and content is left out; one of another number is not read', async () => {
	const gone = books([item(1), item(2)], {
		'GET mutation/1': refused('MUT_300', 'Mutation not found.', 404),
	});
	expect((await gone.client.mutations.within(MAY)).map(({ number }) => number)).toEqual(['2']);
	const other = books([item(1)], { 'GET mutation/1': json(content(7)) });
	expect(await other.client.mutations.within(MAY)).toMatchObject([{ number: '1', rows: [], unread: true }]);
	expect((await problemOf(other.client.mutations.find('1'))).facts.kind).toBe('unreadable');
});

test('dates that were not asked for end it: nothing says that the list is whole', async () => {
	const { client } = books([item(1, { date: '2026-06-01' })]);
	expect((await problemOf(client.mutations.within(MAY))).facts.problem).toMatchObject({
		cause: 'otherRecords',
	});
});

test('rows of an opening balance have no number, and none of them is lost', async () => {
	const opening = (ledgerId: number) => item(0, { type: 0, ledgerId, entryNumber: null });
	const { client } = restWith({ 'GET mutation': page(opening(11), opening(12), opening(14)) });
	const found = await client.mutations.within(MAY);
	expect(found.map(({ kind, ledgerAccount }) => [kind, ledgerAccount])).toEqual([
		['openingBalance', '4000'],
		['openingBalance', '1700'],
		['openingBalance', '05000'],
	]);
});

describe('the newest of a list', () => {
	const all = [item(3), item(1), item(5, { entryNumber: 'LOON 5' }), item(4), item(2)];

	test('are read in full, and no others', async () => {
		const { client, calls } = books(all);
		const found = await client.mutations.list({ ...MAY, limit: 2 });
		expect(found.map(({ number }) => number)).toEqual(['5', '4']);
		expect(calls().filter((call) => /mutation\/\d/.test(call))).toEqual(['GET mutation/5', 'GET mutation/4']);
	});
});

test('VAT of a row: its own, that of its code where it is the only one, or not said', async () => {
	const row = (vatCode: string, amount: number, vatAmount?: number) => ({
		ledgerId: 15,
		vatCode,
		amount,
		vatAmount,
	});
	const sent = (rows: object[], inExVat: string) =>
		restWith({
			'GET mutation/1': json(
				content(1, { type: 2, inExVat, rows, vat: [{ vatCode: 'HOOG_VERK_21', amount: 21 }] }),
			),
		}).client.mutations.find('1');
	expect((await sent([row('HOOG_VERK_21', 100)], 'EX'))?.rows).toMatchObject([
		{ amountExcludingVat: '100.00', vat: '21.00', amountIncludingVat: '121.00', vatPercentage: '21' },
	]);
	expect((await sent([row('AFW_VERK', 100, 7.5)], 'IN'))?.rows).toMatchObject([
		{ amountExcludingVat: '92.50', vat: '7.50', amountIncludingVat: '100.00', vatPercentage: '' },
	]);
	expect((await sent([row('HOOG_VERK_21', 60), row('HOOG_VERK_21', 40)], 'EX'))?.rows).toMatchObject([
		{ amountExcludingVat: '60.00', vat: '', amountIncludingVat: '' },
		{ amountExcludingVat: '40.00', vat: '', amountIncludingVat: '' },
	]);
});

test.each([
	['HOOG_VERK_21', '21'],
	['HOOG_INK_21', '21'],
	['LAAG_VERK_9', '9'],
	['LAAG_INK_9', '9'],
	['GEEN', '0'],
	['LAAG_VERK', ''],
	['LAAG_INK', ''],
	['AFW', ''],
	['AFW_VERK', ''],
])('the percentage of %s is "%s": nothing where date or amounts decide', async (vatCode, vatPercentage) => {
	const rows = [{ ledgerId: 15, vatCode, amount: 100 }];
	const { client } = restWith({ 'GET mutation/1': json(content(1, { type: 2, rows })) });
	expect((await client.mutations.find('1'))?.rows).toMatchObject([{ vatCode, vatPercentage }]);
});

test('an account that is newer than the list is asked for; one that nobody has is none', async () => {
	const rows = [{ ledgerId: 99, vatCode: 'GEEN', amount: 1 }];
	const given = { 'GET mutation/1': json(content(1, { rows })) };
	const found = restWith({ ...given, 'GET ledger/99': json({ id: 99, code: '4999' }) });
	expect((await found.client.mutations.find('1'))?.rows[0]?.ledgerAccount).toBe('4999');
	const lost = restWith({ ...given, 'GET ledger/99': refused('LEDG_011', '', 404) });
	expect((await lost.client.mutations.find('1'))?.rows[0]?.ledgerAccount).toBe('');
});

test('relations by their codes, from one list; one that is in no list by itself, and one that is gone without', async () => {
	const of = (id: number, relationId: number) => json(content(id, { relationId }));
	const { client, count } = books([item(1), item(2), item(3)], {
		'GET mutation/1': of(1, 501),
		'GET mutation/2': of(2, 777),
		'GET mutation/3': of(3, 778),
		'GET relation/777': json({ id: 777, code: 'LID7' }),
		'GET relation/778': refused('REL_055', '', 404),
	});
	expect((await client.mutations.within(MAY)).map(({ relationCode }) => relationCode)).toEqual([
		'1001',
		'LID7',
		'',
	]);
	expect(count('GET relation')).toBe(1);
});
