import {
	groupedBy,
	highestOf,
	lowestOf,
	memoizedBy,
	once,
	recordIn,
	recordsIn,
	memoized,
} from '../../../base/values/records';

test('records of what passed through a workflow', () => {
	expect(recordsIn([{ a: 1 }, null, 'b', 3, [4]])).toEqual([{ a: 1 }, [4]]);
	expect(recordsIn({ a: 1 })).toEqual([]);
	expect([recordIn({ a: 1 }), recordIn(null), recordIn('a')]).toEqual([{ a: 1 }, {}, {}]);
});

test('groups, in order of appearance', () => {
	expect([...groupedBy(['b1', 'a1', 'b2'], (text) => text.charAt(0))]).toEqual([
		['b', ['b1', 'b2']],
		['a', ['a1']],
	]);
});

test('the highest and the lowest of a list', () => {
	expect([highestOf([3, 7, 5]), highestOf([], 0)]).toEqual([7, 0]);
	expect([lowestOf([5, 3, 7]), lowestOf([], 9)]).toEqual([3, 9]);
});

test('a result is made once for a value, and once for an object', () => {
	const made: string[] = [];
	const note = (text: string) => {
		made.push(text);
		return text.length;
	};
	const length = memoized(note);
	expect([length('aa'), length('aa'), length('b')]).toEqual([2, 2, 1]);
	const kept = memoizedBy(({ text }: { text: string }) => note(text));
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
