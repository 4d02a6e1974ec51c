import type { Listed, TurnListing } from '../../../../services/eBoekhouden/books';
import { oddOnes, readNow } from '../../../../nodes/EBoekhouden/operations/reading';

const listOf = (count: number): Listed[] =>
	Array.from({ length: count }, (_, at) => ({ id: String(at + 1), code: `R${at}` }));

/** Reads as the books do, one in `milliseconds`. */
function read(count: number, milliseconds = 0) {
	let time = Date.parse('2026-11-20T09:20:00Z');
	const { inTurns, tell } = readNow<Listed>('relation', 'inTurns', () => new Date(time));
	const listed = listOf(count);
	const found = (inTurns.wanted?.(listed) ?? listed).filter(() => {
		if (inTurns.isTimeUp?.()) return false;
		time += milliseconds;
		return true;
	});
	const listing: TurnListing<Listed, Listed> = {
		found,
		whole: true,
		unread: listed.filter((one) => !found.includes(one)),
	};
	return { found, told: tell(listing) };
}

test('all at once asks for all, and has nothing to tell', () => {
	const { inTurns, tell } = readNow<Listed>('product', 'all');
	expect(inTurns).toEqual({});
	expect(tell({ found: [], whole: true, unread: listOf(3) })).toBeUndefined();
});

test('of a long list it is told how many were read, and within how many hours all are', () => {
	const { found, told } = read(10_000);
	expect(found.length).toBeLessThanOrEqual(200);
	expect(told).toEqual({
		...{ code: 'readInTurns', resource: 'relation', read: found.length },
		...{ all: 10_000, hours: 17, minutes: 6 },
	});
	expect(read(1_000).told).toMatchObject({ code: 'readInTurns', hours: 3 });
});

test('four minutes after it began nothing more is read, and no hours are promised', () => {
	const { found, told } = read(10_000, 3_000);
	expect(found).toHaveLength(81);
	expect(told).toEqual({ code: 'readTooSlowly', resource: 'relation', read: 81, all: 10_000 });
});

test('the records of which not all can be read are told, by the name that a person knows, or by their id', () => {
	const odd = [
		{ id: '7', code: 'R7' },
		{ id: '8', code: '' },
	];
	expect(oddOnes('relation', { found: [], whole: true, odd })).toEqual({
		odd: { code: 'recordsUnreadable', resource: 'relation', names: ['R7', '8'], count: 2 },
	});
	expect(oddOnes('relation', { found: [], whole: true })).toEqual({});
});
