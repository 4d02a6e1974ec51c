import { firstOf } from '../../../services/eBoekhouden/filters';

test.each([
	[true, 3, undefined, 3, true],
	[false, 3, undefined, 3, false],
	[false, 3, 4, 3, false],
	[false, 3, 3, 3, true],
	[false, 3, 2, 2, true],
])('of a list that is whole (%s), of %i, at most %d are %i: all that are wanted %s', (...given) => {
	const [whole, amount, limit, first, isAll] = given;
	const found = Array.from({ length: amount }, (_, at) => at);
	expect(firstOf({ found, whole }, limit)).toEqual({ found: found.slice(0, first), whole: isAll });
});
