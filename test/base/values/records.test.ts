import {
	addAll,
	bestOf,
	distinct,
	groupedBy,
	highestOf,
	keptWith,
	lowestOf,
	once,
	recordIn,
	recordsIn,
	remembering,
	without,
} from '../../../base/values/records';

test('a copy without a field; the original keeps it', () => {
	const fields = { a: 1, b: 2 };
	expect(without('a', fields)).toEqual({ b: 2 });
	expect(fields).toEqual({ a: 1, b: 2 });
});

test('each of many is added', () => {
	const list = [0];
	addAll(list, Array<number>(200_000).fill(1));
	expect(list).toHaveLength(200_001);
});

test('the highest and the lowest, also of none', () => {
	expect([highestOf([1, 3, 2]), lowestOf([2, 1, 3])]).toEqual([3, 1]);
	expect([highestOf([]), lowestOf([])]).toEqual([-Infinity, Infinity]);
	expect([highestOf([1], 2), lowestOf([3], 2)]).toEqual([2, 2]);
});

test('records of what passed through a workflow', () => {
	expect(recordsIn([{ a: 1 }, null, 'b', 3, [4]])).toEqual([{ a: 1 }, [4]]);
	expect(recordsIn({ a: 1 })).toEqual([]);
	expect([recordIn({ a: 1 }), recordIn(null), recordIn('a')]).toEqual([{ a: 1 }, {}, {}]);
});

test('each value once, in order, by what it holds', () => {
	expect(distinct([{ a: 1 }, { a: 2 }, { a: 1 }])).toEqual([{ a: 1 }, { a: 2 }]);
	expect(distinct(['1', 1, '1'])).toEqual(['1', 1]);
});

test('groups, in order of appearance', () => {
	expect([...groupedBy(['b1', 'a1', 'b2'], (text) => text.charAt(0))]).toEqual([
		['b', ['b1', 'b2']],
		['a', ['a1']],
	]);
});

test('all that are worth the most, in order', () => {
	expect(bestOf(['a', 'bb', 'cc', 'd'], ({ length }) => length)).toEqual(['bb', 'cc']);
	expect(bestOf(['a'], () => 0)).toEqual(['a']);
});

test('a result is made once for a value, and once for an object', () => {
	const made: string[] = [];
	const note = (text: string) => {
		made.push(text);
		return text.length;
	};
	const length = remembering(note);
	expect([length('aa'), length('aa'), length('b')]).toEqual([2, 2, 1]);
	const kept = keptWith(({ text }: { text: string }) => note(text));
	const owner = { text: '' };
	expect([kept(owner), kept(owner), kept({ text: 'cc' })]).toEqual([0, 0, 2]);
	expect(made).toEqual(['aa', 'b', '', 'cc']);
});

test('what was read is kept; what failed is read again', async () => {
	let tries = 0;
	const read = once(async () => {
		if (++tries === 1) throw new Error('no');
		return await Promise.resolve(tries);
	});
	await expect(read()).rejects.toThrow('no');
	expect([await read(), await read()]).toEqual([2, 2]);
});
