import {
	isBillableVatCode,
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

test.each([
	// code, known, of sales, billable, percentage, for new bookings
	['HOOG_VERK_21', true, true, true, 21, true],
	['AFW_VERK', true, true, false, null, true],
	['HOOG_VERK', true, true, false, 19, false],
	['LAAG_VERK', true, true, true, 9, false],
	['GEEN', true, true, true, 0, true],
	['HOOG_INK_21', true, false, false, 21, true],
	['VERL_INK', true, false, false, 0, true],
	['LAAG_VERK_9', true, true, true, 9, true],
	['VERL_VERK', true, true, true, 0, true],
	['VERL_VERK_L9', true, true, true, 0, true],
	['BI_EU_VERK', true, true, true, 0, true],
	['BI_EU_VERK_D', true, true, true, 0, true],
	['BU_EU_VERK', true, true, true, 0, true],
	['AFST_VERK', true, true, true, 0, true],
	['LAAG_INK_9', true, false, false, 9, true],
	['HOOG_INK', true, false, false, 19, false],
	['LAAG_INK', true, false, false, 9, false],
	['VERL_INK_L9', true, false, false, 0, true],
	['BI_EU_INK', true, false, false, 0, true],
	['BU_EU_INK', true, false, false, 0, true],
	['AFW', true, false, false, null, true],
	['BE_21_VERK', true, true, true, 21, true],
	['BE_IC_D_VERK', true, true, true, 0, true],
	['BE_IMP_21_INK', true, false, false, 0, true],
	['BE_6_INK', true, false, false, 6, true],
	['BE_7_VERK', false, false, false, null, false],
	['BE_IC_INK', false, false, false, null, false],
	['XBE_21_VERK', false, false, false, null, false],
	['BE_21_VERKX', false, false, false, null, false],
	['XBE_21_INK', false, false, false, null, false],
	['BE_21_INKX', false, false, false, null, false],
	['hoog_verk_21', false, false, false, null, false],
	['toString', false, false, false, null, false],
	['', false, false, false, null, false],
])(
	'%s: known %s, sales %s, billable %s, %s percent, new %s',
	(code, known, sales, billable, percentage, isNew) => {
		expect([isVatCode(code), isSalesVatCode(code), isBillableVatCode(code), percentageOf(code)]).toEqual([
			...[known, sales, billable, percentage],
		]);
		expect(vatCodeOf(code) !== null).toBe(isNew);
	},
);

test('a drop-down has the codes of its side that are in use, the usual first', () => {
	const [first, ...others] = vatCodeOptions('sales');
	expect(first).toEqual({ name: 'HOOG_VERK_21 (21%)', value: 'HOOG_VERK_21' });
	const values = others.map(({ value }) => value);
	expect(values).toContain('AFW_VERK');
	for (const other of ['HOOG_VERK', 'HOOG_INK_21', 'GEEN']) expect(values).not.toContain(other);
});
