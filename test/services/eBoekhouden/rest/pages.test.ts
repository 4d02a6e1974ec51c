import { problemOf } from '../support/clientWith';
import { json, page, restWith, type Asked } from '../support/restWith';

/** A service with so many ledger accounts, which gives at most so many at once. */
function accounts(count: number, atOnce = 2_000) {
	const all = Array.from({ length: count }, (_, at) => ({ id: at + 1, code: String(10_000 + at) }));
	const answer = ({ query }: Asked) => {
		const offset = Number(query.offset);
		return page(...all.slice(offset, offset + Math.min(Number(query.limit), atOnce)));
	};
	return restWith({ 'GET ledger': answer });
}

test.each([
	[0, 1],
	[1, 1],
	[9, 1],
	[10, 2],
	[1_999, 2],
	[2_000, 2],
	[2_001, 2],
	[5_000, 4],
])('%i records come whole, in %i calls', async (count, calls) => {
	const { client, asked } = accounts(count);
	const found = await client.ledger.list();
	expect(new Set(found.map(({ code }) => code)).size).toBe(count);
	const lists = asked.filter(({ path }) => path === 'ledger');
	expect(lists).toHaveLength(calls);
	expect(lists.map(({ query }) => query.limit)).toEqual(lists.map(() => '2000'));
});

test('no more than wanted are asked for', async () => {
	const { client, last } = accounts(5_000);
	expect(await client.ledger.list({ limit: 3 })).toHaveLength(3);
	expect(last('GET ledger')?.query).toEqual({ limit: '3', offset: '0' });
	expect(await client.ledger.list({ limit: 2_500 })).toHaveLength(2_500);
	expect(last('GET ledger')?.query).toEqual({ limit: '500', offset: '2000' });
});

test.each([10, 50, 100, 250, 333, 500, 1_999])(
	'a service that gives only %i at once is read whole',
	async (atOnce) => {
		for (const count of [1, 249, 620, 2_345])
			expect(await accounts(count, atOnce).client.ledger.list()).toHaveLength(count);
		expect(await accounts(620, atOnce).client.ledger.list({ limit: 300 })).toHaveLength(300);
	},
);

test('a short list without pages is itself again, and whole; a longer one may have been cut off', async () => {
	const rows = (count: number) =>
		Array.from({ length: count }, (_, at) => ({ id: at + 1, code: String(at) }));
	expect(await restWith({ 'GET ledger': () => page(...rows(99)) }).client.ledger.list()).toHaveLength(99);
	const long = restWith({ 'GET ledger': () => page(...rows(250)) });
	expect((await problemOf(long.client.ledger.list())).facts.problem).toMatchObject({ cause: 'noEnd' });
});

test('a service that gives the same page for ever is not read for ever', async () => {
	const same = page(...Array.from({ length: 2_000 }, (_, at) => ({ id: at + 1, code: String(at) })));
	const { client, count } = restWith({ 'GET ledger': () => same });
	const problem = await problemOf(client.ledger.list());
	expect(problem.facts).toMatchObject({
		kind: 'unreadable',
		problem: { code: 'answerUnexpected', cause: 'noEnd' },
	});
	// As often as any call that was garbled.
	expect(count('GET ledger')).toBeLessThanOrEqual(4);
});

test('nor is a list that goes on with other records for ever', async () => {
	let id = 0;
	const { client, count } = restWith({
		'GET ledger': () => page(...Array.from({ length: 100 }, () => ({ id: (id += 1), code: String(id) }))),
	});
	const problem = await problemOf(client.ledger.list());
	expect(problem.facts.problem).toEqual({ code: 'answerUnexpected', cause: 'noEnd' });
	expect(count('GET ledger')).toBe(501);
});

test.each([100, 200, 2_000])('nor are %i records without an id, again and again', async (size) => {
	const same = page(...Array.from({ length: size }, (_, at) => ({ mutationId: 0, outstandingAmount: at })));
	const { client, count } = restWith({ 'GET mutation/invoice/outstanding': () => same });
	const problem = await problemOf(client.openItems.list('debtors'));
	expect(problem.facts.problem).toEqual({ code: 'answerUnexpected', cause: 'noEnd' });
	expect(count('GET mutation/invoice/outstanding')).toBeLessThanOrEqual(4);
});

const hundred = (id: (at: number) => number) =>
	Array.from({ length: 100 }, (_, at) => ({ mutationId: id(at), outstandingAmount: at }));
let times = 0;

test.each<[string, () => object[]]>([
	['of which one has no id', () => hundred((at) => (at === 0 ? 0 : at))],
	[
		'of which one has no id, and is another one each time',
		() => [...hundred((at) => at + 1).slice(1), { outstandingAmount: ++times }],
	],
	['of which one has another id each time', () => hundred((at) => (at === 0 ? ++times + 1_000 : at))],
	[
		'without ids, two pages in turn',
		() => hundred(() => 0).map((one) => ({ ...one, company: String(++times % 200 < 100) })),
	],
])('the same hundred records, %s, are not read for ever', async (_what, records) => {
	times = 0;
	const path = 'mutation/invoice/outstanding';
	const { client, count } = restWith({ [`GET ${path}`]: () => page(...records()) });
	const problem = await problemOf(client.openItems.list('debtors'));
	expect(problem.facts.problem).toEqual({ code: 'answerUnexpected', cause: 'noEnd' });
	expect(count(`GET ${path}`)).toBeLessThanOrEqual(12);
});

test('rows without an id that are alike are each a record', async () => {
	const row = (outstandingAmount: number) => ({ mutationId: 0, invoiceNumber: 'F1', outstandingAmount });
	const rows = Array.from({ length: 2_000 }, (_, at) => row(Math.floor(at / 2)));
	const { client } = restWith({ 'GET mutation/invoice/outstanding': [page(...rows), page(row(-1))] });
	const found = await client.openItems.list('debtors');
	expect(found).toHaveLength(2_001);
});

test.each([1_999, 2_000, 5])('where %i records came of a count of 2001, some are missing', async (size) => {
	const rows = Array.from({ length: size }, (_, at) => ({ id: at + 1, code: String(at) }));
	const pages = [json({ items: rows, count: 2_001 }), page()];
	const problem = await problemOf(restWith({ 'GET ledger': pages }).client.ledger.list());
	expect(problem.facts.problem).toEqual({ code: 'answerUnexpected', cause: 'tooFew' });
	const { client } = restWith({ 'GET ledger': pages });
	expect(await client.ledger.list({ limit: size })).toHaveLength(size);
});

test('what moves from one page to the next meanwhile counts once', async () => {
	const first = Array.from({ length: 2_000 }, (_, at) => ({ id: at + 1, code: String(at) }));
	const { client } = restWith({
		'GET ledger': [page(...first), page({ id: 2_000, code: '1999' }, { id: 2_001, code: 'new' })],
	});
	const found = await client.ledger.list();
	expect(found).toHaveLength(2_001);
	expect(found.at(-1)?.code).toBe('new');
});

test('a list of nothing may be written as null', async () => {
	const { client } = restWith({ 'GET costcenter': json({ items: null, count: 0 }) });
	expect(await client.costCentres.list()).toEqual([]);
});

test('the lists of codes and names are read once for a connection, and again after they failed', async () => {
	const { client, count } = restWith({
		'GET ledger': [
			json({ wrong: true }),
			json({ wrong: true }),
			json({ wrong: true }),
			page({ id: 11, code: '4000' }),
		],
		'GET ledger/11/balance': json({ code: '4000', type: 'VW', balance: 12.5 }),
	});
	await problemOf(client.ledger.balance('4000', { from: '2026-01-01', to: '2026-01-31' }));
	const before = count('GET ledger');
	for (let times = 0; times < 3; times++) {
		expect(await client.ledger.balance('4000', { from: '2026-01-01', to: '2026-01-31' })).toBe('12.50');
		await client.ledger.list();
	}
	expect(count('GET ledger')).toBe(before + 1);
});
