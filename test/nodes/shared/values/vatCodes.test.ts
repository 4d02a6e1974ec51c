import { vatCodeOf } from '../../../../nodes/shared/values/vatCodes';

test.each([
	['BE_21_INK', 21, undefined],
	['BE_IC_6_INK', 0, undefined],
	['BE_VERL_21_INK', 0, true],
])('%s of a Belgian administration: %i percent, reversed: %s', (code, percentage, isReversed) => {
	expect(vatCodeOf(code)).toMatchObject({ side: 'purchases', percentage });
	expect(vatCodeOf(code)?.isReversed).toBe(isReversed);
});
