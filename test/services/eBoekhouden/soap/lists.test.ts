import { useBooks } from '../support/connect';

const { books, connect, count } = useBooks();

test('an empty code is not asked for: the service would give all', async () => {
	const { client } = connect();
	expect([await client.relations.find(''), await client.products.find('')]).toEqual([[], []]);
	expect([await client.invoices.find(''), await client.mutations.find('')]).toEqual([null, null]);
	expect(count('OpenSession')).toBe(0);
});

describe('a list is cut off at 2,000', () => {
	const fill = (amount: number) => {
		const [relation] = books().relations;
		const [product] = books().products;
		if (!relation || !product) throw new Error('nothing to copy');
		const many = <T>(model: T) =>
			Array.from({ length: amount }, (_, id) => ({ ...model, id, code: `${id}` }));
		Object.assign(books(), { relations: many(relation), products: many(product) });
	};

	test.each([
		[1_999, true],
		[2_000, false],
		[2_001, false],
	])('of %i, whole is %o: a full answer may be cut off', async (amount, whole) => {
		fill(amount);
		const { relations, products } = connect().client;
		for (const list of [await relations.list(), await products.list({ onlyActive: true })])
			expect([list.found.length, list.whole]).toEqual([Math.min(amount, 2_000), whole]);
	});

	test('as many as were wanted are whole, one more is not', async () => {
		fill(2_500);
		const { relations } = connect().client;
		expect((await relations.list({ limit: 2_000 })).whole).toBe(true);
		expect((await relations.list({ limit: 2_001 })).whole).toBe(false);
	});
});
