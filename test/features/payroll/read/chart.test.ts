import { Chart } from '../../../../features/payroll/read/readBooks';

const chart = (accounts: [string, string, string?][], centres: string[] = []) =>
	new Chart(
		accounts.map(([code, description, category]) => ({ code, description, category })),
		centres.map((description, index) => ({ id: String(index + 1), description })),
	);

test.each([
	['100', ['100 Winkel', '200 Bakkerij'], '1'],
	['100', ['100 Winkel oud', ' 100 '], '2'],
	['100', ['100 Winkel', '100 Winkel oud'], null],
	['100', ['100', '100'], null],
	['100', ['1000 Winkel', 'Winkel 100'], null],
	['100', [], null],
])('the cost centre %s of %j has id %s', (code, centres, id) => {
	expect(chart([], centres).costCentreId(code)).toBe(id);
});

test('a cost centre by its name, or its id when it is not known', () => {
	const books = chart([], [' 100 Winkel ']);
	expect([books.costCentreName('1'), books.costCentreName('9')]).toEqual(['100 Winkel', '9']);
});

test.each([
	['440', ['0440', '00440', '1440', 'A440', '440'], ['0440', '00440']],
	['0440', ['00440'], []],
	['A1', ['0A1'], []],
])('accounts that are %s behind zeros, of %j: %j', (code, accounts, expected) => {
	expect(chart(accounts.map((one) => [one, ''])).withZeros(code)).toEqual(expected);
});

test('accounts by their codes, of profit and loss or not', () => {
	const books = chart([
		['4000', 'Lonen', 'VW'],
		['1710', 'Netto', 'BAL'],
		['', 'leeg'],
	]);
	expect(['4000', '9', ''].map((code) => books.hasLedgerAccount(code))).toEqual([true, false, false]);
	expect(['4000', '1710', '9'].map((code) => books.isProfitAndLoss(code))).toEqual([true, false, false]);
	expect([books.nameOf('4000'), books.nameOf('9')]).toEqual(['Lonen', '']);
});

test.each([
	[[['2000', ' VERREKENINGEN ']], '2000'],
	[
		[
			['2000', 'Verrekeningen'],
			['2001', 'verrekeningen'],
		],
		null,
	],
	[[['2000', 'Verrekeningen oud']], null],
] as [[string, string][], string | null][])('the clearing account of %j is %s', (accounts, code) => {
	expect(chart(accounts).clearingAccount()).toBe(code);
});
