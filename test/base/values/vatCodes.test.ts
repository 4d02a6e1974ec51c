import {
	isSalesVatCode,
	isVatCode,
	percentageOf,
	vatCodeOf,
	vatCodeOptions,
} from '../../../base/values/vatCodes';

test.each([
	['BE_21_INK', 21, undefined],
	['BE_IC_6_INK', 0, undefined],
	['BE_VERL_21_INK', 0, true],
])('%s of a Belgian administration: %i percent, reversed: %s', (code, percentage, isReversed) => {
	expect(vatCodeOf(code)).toMatchObject({ side: 'purchases', percentage });
	expect(vatCodeOf(code)?.isReversed).toBe(isReversed);
});

test('6 percent reversed, until 2019: known where it stands, and not for what is new', () => {
	const code = 'VERL_INK_L';
	expect([isVatCode(code), isSalesVatCode(code), percentageOf(code), vatCodeOf(code)]).toEqual([
		...[true, false, 0],
		null,
	]);
	expect(vatCodeOptions('purchases').some(({ value }) => value === code)).toBe(false);
});
