import { errorNamedOtherwise, statusAsked } from '../../../../features/invoicing/orders/statuses';

const ONE = { code: '1', name: 'Naar E-boekhouden' };
const OTHER = { code: '1', name: 'Materiaal bestellen' };
const FIVE = { code: '5', name: 'Factureren  maar' };
const SENTENCE = { code: 'Naar de boekhouding', name: 'Naar de boekhouding' };
const ERROR = { code: '99', name: 'Error' };

test.each([
	['1', [ONE, ERROR], ONE],
	['1 Naar E-boekhouden', [ERROR, ONE], ONE],
	['1  naar e-BOEKHOUDEN', [ONE], ONE],
	['Naar E-boekhouden', [ONE], ONE],
	['factureren maar', [ONE, FIVE], FIVE],
	['5', [ONE, { code: '5', name: '5' }], { code: '5', name: '5' }],
	['1 Materiaal bestellen', [OTHER], OTHER],
	['Materiaal bestellen', [OTHER], OTHER],
	['Naar de boekhouding', [SENTENCE], SENTENCE],
	// A code counts before a name.
	['1', [{ code: '2', name: '1' }, ONE], ONE],
	// Code and name count before a name alone.
	[
		'1 Factuur',
		[
			{ code: '1', name: 'Factuur' },
			{ code: '7', name: '1 Factuur' },
		],
		{ code: '1', name: 'Factuur' },
	],
])('%o of %j is there', (asked, statuses, found) => {
	expect(statusAsked(asked, statuses)).toEqual({ there: found });
});

test.each([
	['1', [ERROR], ONE],
	['5', [ONE], { code: '5', name: 'Naar E-boekhouden' }],
	['5 Naar de boekhouding', [ONE], { code: '5', name: 'Naar de boekhouding' }],
	['FACT', [], { code: 'FACT', name: 'Naar E-boekhouden' }],
])('%o of %j is to be created', (asked, statuses, missing) => {
	expect(statusAsked(asked, statuses)).toEqual({ missing });
});

test.each(['Materiaal bestellen', 'Niet factureren'])(
	'a code that is called %s is not taken by its code alone',
	(name) => {
		const stop = { code: 'orderStatusNamedOtherwise', status: '1', name };
		expect(statusAsked('1', [{ code: '1', name }, ERROR])).toEqual({ stop });
		expect(statusAsked(`1 ${name}`, [{ code: '1', name }, ERROR])).toEqual({ there: { code: '1', name } });
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

test('a code that is there under another name is not created', () => {
	const facts = { status: '1', name: 'Materiaal bestellen' };
	expect(statusAsked('1 Naar E-boekhouden', [OTHER])).toEqual({
		stop: { code: 'orderStatusCodeTaken', asked: '1 Naar E-boekhouden', ...facts },
	});
});

test('two that fit are none', () => {
	const twice = [FIVE, { code: '6', name: 'factureren maar' }];
	expect(statusAsked('Factureren maar', twice)).toMatchObject({
		stop: { code: 'orderStatusNotUnique', statuses: [{ status: '5' }, { status: '6' }] },
	});
});
