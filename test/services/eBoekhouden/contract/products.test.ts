import { overEachProtocol, shortened } from '../support/protocols';

overEachProtocol(({ books, client, nature }) => {
	const lengths = nature.listsHaveContent ? [0, 1, 1_999, 2_500] : [0, 1, 130];
	const codes = async (filter: object) =>
		(await client().products.list(filter)).found.map(({ code }) => code);
	const product = () => {
		const [known] = books().products;
		if (!known) throw new Error('no product');
		return known;
	};

	test('products come with their unit, and those that are not active say so', async () => {
		const { found, whole } = await client().products.list();
		expect([found.length, whole]).toEqual([books().products.length, true]);
		expect(shortened(found.find(({ code }) => code === 'UUR2'))).toEqual({
			code: 'UUR2',
			description: 'Bezorging per uur',
			unit: 'Uur',
			price: '38.5',
			vatCode: 'HOOG_VERK_21',
			ledgerAccount: '8100',
			active: true,
			group: 'Bezorging',
		});
		expect(found.find(({ code }) => code === 'UUR3')?.active).toBe(false);
		expect(found.map(({ active }) => active)).toEqual(books().products.map(({ active }) => active));
	});

	test('only active ones can be asked for, and so many of them', async () => {
		const active = books().products.filter((one) => one.active);
		expect(await codes({ onlyActive: true })).toEqual(active.map(({ code }) => code));
		expect(await codes({ onlyActive: true, limit: 2 })).toEqual(active.slice(0, 2).map(({ code }) => code));
		expect(await codes({ onlyActive: false })).toHaveLength(books().products.length);
		expect(await codes({ onlyActive: true, code: 'UUR3' })).toEqual([]);
	});

	test('those of one unit can be asked for, in capitals or not', async () => {
		const hours = books().products.filter(({ unit }) => unit.toLowerCase() === 'uur');
		expect(hours.length).toBeGreaterThan(1);
		expect(await codes({ unit: 'UUR' })).toEqual(hours.map(({ code }) => code));
		expect(await codes({ unit: 'uur', limit: 1 })).toEqual([hours[0]?.code]);
		expect(await codes({ unit: 'uur', onlyActive: true })).not.toContain('UUR3');
		expect(await codes({ unit: 'jaar' })).toEqual([]);
	});

	test('one is found by exactly its code, and none by an empty code', async () => {
		books().products.push({ ...product(), id: 901, code: '0042' }, { ...product(), id: 902, code: '42' });
		const { products } = client();
		expect(await products.find('0042')).toMatchObject([{ code: '0042' }]);
		expect(await codes({ code: '42' })).toEqual(['42']);
		expect(await products.find('042')).toEqual([]);
		expect(await products.find('')).toEqual([]);
	});

	test.each(lengths)('a list of %i is whole, or says that it is not', async (amount) => {
		books().products = Array.from({ length: amount }, (_, id) => ({
			...product(),
			id: id + 1,
			code: `P${id}`,
		}));
		const { found, whole } = await client().products.list();
		expect(found.length).toBeLessThanOrEqual(amount);
		expect(whole).toBe(found.length === amount);
	});

	test('a list of 2,500 of which a few are wanted names all the others, or says that it is not whole', async () => {
		books().products = Array.from({ length: 2_500 }, (_, id) => ({
			...product(),
			id: id + 1,
			code: `P${id}`,
		}));
		const { found, unread = [], whole } = await client().products.list({ wanted: (all) => all.slice(0, 3) });
		expect(whole).toBe(found.length + unread.length === 2_500);
		expect(new Set([...found, ...unread].map(({ code }) => code)).size).toBe(found.length + unread.length);
	});
});
