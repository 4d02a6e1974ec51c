import { errorNamedOtherwise, statusAsked } from '../../../../features/invoicing/orders/statuses';

const ONE = { code: '1', name: 'Naar E-boekhouden' };
const OTHER = { code: '1', name: 'Materiaal bestellen' };
const FIVE = { code: '5', name: 'Factureren  maar' };
const SENTENCE = { code: 'Naar de boekhouding', name: 'Naar de boekhouding' };
const ERROR = { code: '99', name: 'Error' };

test.each([
	['1', [ONE, ERROR], '1'],
	['1 Naar E-boekhouden', [ERROR, ONE], '1'],
	['1  naar e-BOEKHOUDEN', [ONE], '1'],
	['5 factureren maar', [ONE, FIVE], '5'],
	['5', [ONE, { code: '5', name: '5' }], '5'],
	['1 Materiaal bestellen', [OTHER], '1'],
	['Naar de boekhouding', [SENTENCE], 'Naar de boekhouding'],
	// A code counts before a name.
	['1', [{ code: '2', name: '1' }, ONE], '1'],
])('%o of %j is there', (asked, statuses, code) => {
	expect(statusAsked(asked, statuses)).toEqual({ code, missing: null, other: null });
});

test.each([
	['1', [ERROR], ONE],
	['5', [ONE], { code: '5', name: 'Naar E-boekhouden' }],
	['5 Naar de boekhouding', [ONE], { code: '5', name: 'Naar de boekhouding' }],
	['FACT', [], { code: 'FACT', name: 'Naar E-boekhouden' }],
])('%o of %j is free, and is to be created', (asked, statuses, missing) => {
	expect(statusAsked(asked, statuses)).toEqual({ code: missing.code, missing, other: null });
});

test.each([
	['1', OTHER],
	['1 Naar E-boekhouden', OTHER],
	['5', FIVE],
	['factureren maar', FIVE],
])(
	'%o is asked about when OutSmart has %j, and not when code and name are given',
	(asked, { code, name }) => {
		const other = { code: 'orderStatusOther', asked, status: code, name };
		expect(statusAsked(asked, [{ code, name }, ERROR])).toEqual({ code, missing: null, other });
		expect(statusAsked(`${code} ${name}`, [{ code, name }, ERROR])).toMatchObject({ code, other: null });
	},
);

test.each([
	['99', 'Offerte maken', true],
	['99', 'error', false],
	['99', '', false],
	// Chosen, so that it is meant.
	['98', 'Offerte maken', false],
])('error status %s that is called %o: refused %o', (code, name, isRefused) => {
	const found = errorNamedOtherwise(code, [{ code, name }]);
	expect(found).toEqual(isRefused ? { code: 'errorStatusNamedOtherwise', status: code, name } : null);
});
