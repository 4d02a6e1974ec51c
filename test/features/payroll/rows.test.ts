import type { UnknownFields } from '../../../base/values/records';
import fc from 'fast-check';
import { payrollsFrom, type Row, type SourceFile } from '../../../features/payroll/rows/fromRows';
import type { Columns, RowsSettings } from '../../../features/payroll/rows/lines';
import '../../../features';
import { todo } from '../../../base/words/say';
import { journalFile, itemsOf, ROWS, table } from '../../support/journalFiles';

type Change = Partial<Omit<RowsSettings, 'columns'>> & {
	columns?: Partial<Columns>;
	file?: string;
	period?: string;
	run?: string;
};

const NONE: Columns = {
	...{ ledgerAccount: '', description: '', costCentre: '', contraAccount: '', debit: '', credit: '' },
	...{ amount: '', side: '', date: '', period: '', run: '', company: '' },
};

function made(items: readonly UnknownFields[], change: Change = {}, files: string[] = []) {
	const { columns, file = 'mei.csv', period = '', run = '', ...settings } = change;
	const rows = items.map((json, index) => ({ json, index, file, company: '12345', period, run }));
	return payrollsFrom(rows, { ...ROWS, ...settings, columns: { ...ROWS.columns, ...columns } }, files);
}

/** Date, account, debit, credit and cost centre of each line. */
function linesIn(...given: Parameters<typeof made>): string[] {
	return made(...given).flatMap((one) => {
		if ('refused' in one) return [JSON.stringify(one.refused)];
		return one.payroll.journals.flatMap(({ entries }) =>
			entries.flatMap(({ date, lines }) =>
				lines.map((line) =>
					[date, line.ledgerAccount, line.debit, line.credit, line.costCentre].join(' ').trim(),
				),
			),
		);
	});
}

const runsIn = (...given: Parameters<typeof made>) =>
	made(...given).flatMap((one) => ('payroll' in one ? one.payroll.journals.map(({ run }) => run) : []));
const refusal = (...given: Parameters<typeof made>) => {
	const [one] = made(...given);
	return one && 'refused' in one ? one.refused : undefined;
};

const WAGES = [
	'2026-05-31 4000 12500.00 0.00',
	'2026-05-31 1700 0.00 3900.50',
	'2026-05-31 1710 0.00 8599.50',
];

/** Twelve packages by public descriptions of their tables, as a person declares them. */
const TABLES: [string, UnknownFields[], Change][] = [
	[
		'Exact Online, CSV',
		itemsOf(
			[
				'Dagboek: Code;Boekjaar;Periode;Boekdatum;Grootboekrekening;Omschrijving;Bedrag;Kostenplaats: Code',
				'90;2026;5;31-05-2026;4000;Bruto lonen;12500,00;',
				'90;2026;5;31-05-2026;1700;Loonheffingen;-3900,50;',
				'90;2026;5;31-05-2026;1710;Netto lonen;-8599,50;',
			].join('\r\n'),
		),
		{
			amounts: 'amount',
			columns: {
				...NONE,
				...{ ledgerAccount: 'Grootboekrekening', amount: 'Bedrag', date: 'Boekdatum', period: 'Periode' },
				costCentre: 'Kostenplaats: Code',
			},
		},
	],
	[
		'Exact Online, XML as n8n gives its lines',
		[
			['4000', '12500'],
			['1700', '-3900.5'],
			['1710', '-8599.50'],
		].map(([code, value]) => ({
			line: {
				Date: ['2026-05-31'],
				GLAccount: [{ $: { code } }],
				Amount: [{ Value: [value] }],
			},
		})),
		{
			amounts: 'amount',
			decimalSign: 'point',
			columns: {
				...NONE,
				ledgerAccount: 'line.GLAccount[0].$.code',
				amount: 'line.Amount[0].Value[0]',
				date: 'line.Date[0]',
			},
		},
	],
	[
		'Exact Globe, without headings, whose line 0 has no amount',
		[
			['0', '31052026', '', ''],
			['1', '31052026', '4000', '12500,00'],
			['2', '31052026', '1700', '-3900,50'],
			['3', '31052026', '1710', '-8599,50'],
		].map((row) => ({ row })),
		{
			amounts: 'amount',
			dateFormat: 'ddMMyyyy',
			...{ leaveOut: 'withValue', leaveOutColumn: 'row[0]', leaveOutValues: ['0'] },
			columns: { ...NONE, ledgerAccount: 'row[2]', amount: 'row[3]', date: 'row[1]' },
		},
	],
	[
		'AFAS, with two dates',
		[
			['4000', '12500,00', ''],
			['1700', '', '3900,50'],
			['1710', '', '8599,50'],
		].map(([Rekeningnummer, Debet, Credit]) => ({
			...{ Boekdatum: '20260531', Documentdatum: '20260524', Rekeningnummer, Debet, Credit },
		})),
		{
			dateFormat: 'yyyyMMdd',
			columns: {
				...NONE,
				ledgerAccount: 'Rekeningnummer',
				debit: 'Debet',
				credit: 'Credit',
				date: 'Boekdatum',
			},
		},
	],
	[
		'SnelStart',
		[
			['4000', '12.500,00', ''],
			['1700', '', '3.900,50'],
			['1710', '', '8.599,50'],
		].map(([Grootboeknummer, Debet, Credit]) => ({ Datum: '31-05-2026', Grootboeknummer, Debet, Credit })),
		{
			columns: { ...NONE, ledgerAccount: 'Grootboeknummer', debit: 'Debet', credit: 'Credit', date: 'Datum' },
		},
	],
	[
		'Twinfield, with words for the sides',
		[
			['4000', '12500.00', 'debit'],
			['1700', '3900.50', 'credit'],
			['1710', '8599.50', 'credit'],
		].map(([dim1, value, debitcredit]) => ({ date: '20260531', dim1, value, debitcredit })),
		{
			...{ amounts: 'amountAndSide', decimalSign: 'point', dateFormat: 'yyyyMMdd' },
			...{ debitWords: ['debit'], creditWords: ['credit'] },
			columns: { ...NONE, ledgerAccount: 'dim1', amount: 'value', side: 'debitcredit', date: 'date' },
		},
	],
	[
		'Xero, numbers of a spreadsheet with noise',
		[
			[4000, 12500.000000000002],
			[1700, -3900.5],
			[1710, -8599.499999999998],
		].map(([code, amount]) => ({ '*Date': 46173, '*AccountCode': code, '*Amount': amount })),
		{
			amounts: 'amount',
			columns: { ...NONE, ledgerAccount: '*AccountCode', amount: '*Amount', date: '*Date' },
		},
	],
	[
		'DATEV, Soll and Haben with signs',
		[
			['4000', '12500,00', 'S'],
			['1700', '-3900,50', 'S'],
			['1710', '8599,50', 'H'],
		].map(([Konto, Umsatz, SH]) => ({ Belegdatum: '31.05.2026', Konto, Umsatz, SH })),
		{
			...{ amounts: 'amountAndSide', dateFormat: 'dd.MM.yyyy', debitWords: ['s'], creditWords: ['h'] },
			columns: { ...NONE, ledgerAccount: 'Konto', amount: 'Umsatz', side: 'SH', date: 'Belegdatum' },
		},
	],
	[
		'Yuki, with its totals below',
		[
			['4000', '12500,00', ''],
			['1700', '', '3900,50'],
			['1710', '', '8599,50'],
			['', '12500,00', '12500,00'],
		].map(([GL, Debet, Credit]) => ({ Datum: '31-05-2026', GL, Debet, Credit })),
		{
			leaveOut: 'withoutAccount',
			columns: { ...NONE, ledgerAccount: 'GL', debit: 'Debet', credit: 'Credit', date: 'Datum' },
		},
	],
	[
		'NetSuite, with the day first in America',
		[
			['4000', '12,500.00', ''],
			['1700', '', '3,900.50'],
			['1710', '', '8,599.50'],
		].map(([Account, Debit, Credit]) => ({ Trandate: '5/31/2026', Account, Debit, Credit })),
		{
			...{ decimalSign: 'point', dateFormat: 'M/d/yyyy' },
			columns: { ...NONE, ledgerAccount: 'Account', debit: 'Debit', credit: 'Credit', date: 'Trandate' },
		},
	],
	[
		'D and C in a column',
		[
			['4000', '12500,00', 'D'],
			['1700', '3900,50', 'C'],
			['1710', '8599,50', 'c'],
		].map(([Rek, Bedrag, DC]) => ({ Datum: '2026-05-31', Rek, Bedrag, DC })),
		{
			amounts: 'amountAndSide',
			columns: { ...NONE, ledgerAccount: 'Rek', amount: 'Bedrag', side: 'DC', date: 'Datum' },
		},
	],
	[
		'without a date, but with a period',
		[
			['4000', '12500,00', ''],
			['1700', '', '3900,50'],
			['1710', '', '8599,50'],
		].map(([Rek, Debet, Credit]) => ({ Periode: '2026-05', Rek, Debet, Credit })),
		{ columns: { ...NONE, ledgerAccount: 'Rek', debit: 'Debet', credit: 'Credit', period: 'Periode' } },
	],
];

test.each(TABLES)('%s', (_name, items, change) => {
	const signed = WAGES.map((line) => line.replace(' 0.00 3900.50', ' -3900.50 0.00'));
	const expected = _name.startsWith('DATEV') ? signed : WAGES;
	expect(linesIn(items, change)).toEqual(expected);
	expect(runsIn(items, { ...change, file: 'loon.csv' })).toEqual(['P05-loon']);
});

test.each(['1250,50', '1.250,50', '€ 1250,50', 'EUR 1250,50', ' 1250,50 '])('%s is read', (Debet) => {
	const columns = { ...NONE, ledgerAccount: 'Rek', debit: 'Debet', credit: 'Credit', period: 'Periode' };
	const items = ([debit, credit]: [string, string]) => [
		{ Rek: '4000', Debet: debit, Credit: '', Periode: '2026-05' },
		{ Rek: '1710', Debet: '', Credit: credit, Periode: '2026-05' },
	];
	expect(linesIn(items([Debet, Debet]), { columns })[0]).toBe('2026-05-31 4000 1250.50 0.00');
	for (const less of [`-${Debet.trim()}`, `${Debet.trim()}-`])
		expect(linesIn(items([less, less]), { columns })[0]).toBe('2026-05-31 4000 -1250.50 0.00');
});

test('a contra account books the other side of each line too', () => {
	const items = [{ Datum: '31-05-2026', Van: '4000', Naar: '1710', Bedrag: '1250,50' }];
	const columns = { ...NONE, ledgerAccount: 'Van', contraAccount: 'Naar', amount: 'Bedrag', date: 'Datum' };
	expect(linesIn(items, { amounts: 'amount', columns })).toEqual([
		'2026-05-31 4000 1250.50 0.00',
		'2026-05-31 1710 0.00 1250.50',
	]);
});

test('contra accounts of a table that has both sides of each amount would book it twice', () => {
	const lines = itemsOf(table()).map((one, at) => ({ ...one, Tegen: ['1710', '4000'][at] }));
	const change = { columns: { contraAccount: 'Tegen' } };
	expect(refusal(lines, change)).toMatchObject({ faults: [{ code: 'sumsWrong', because: 'contra' }] });
	// One that clears all comes to nil, as in DATEV.
	const cleared = itemsOf(table()).map((one) => ({ ...one, Tegen: '2000' }));
	expect(linesIn(cleared, change)).toHaveLength(4);
});

test.each([
	[10_959, '10959,00', true],
	[80_000, '80000,00', true],
	[10_958, '10958,00', false],
	[80_001, '80001,00', false],
	[46_154.5, '46154,50', false],
	[46_154, '0,00', false],
	[46_154, '', false],
	[46_154, 46_154, false],
])('%j beside %j may be a date that Excel made: %s', (debit, credit, isRefused) => {
	const [first, second] = itemsOf(table());
	const lines = [
		{ ...first, Debet: debit, Credit: typeof credit === 'string' && credit.startsWith('0') ? credit : '' },
		{ ...second, Debet: '', Credit: typeof credit === 'string' && /^[1-9]/.test(credit) ? credit : debit },
	];
	const [fault] = (refusal(lines) as { faults?: object[] } | undefined)?.faults ?? [];
	expect(fault).toEqual(
		isRefused
			? { code: 'lineValue', line: 1, column: 'Debet', value: `${debit}`, of: 'dayOfExcel' }
			: undefined,
	);
});

describe('what cannot be read is told, and nothing is taken for 0.00', () => {
	const items = (change: UnknownFields) => {
		const [first, ...others] = itemsOf(table());
		return [{ ...first, ...change }, ...others];
	};

	test.each<[string, UnknownFields, string, string]>([
		['a dash', { Debet: '-' }, '-', 'amount'],
		['text', { Debet: 'n.v.t.' }, 'n.v.t.', 'amount'],
		['a percentage', { Debet: '21%' }, '21%', 'amount'],
		['an exponent', { Debet: '1,25E+04' }, '1,25E+04', 'amount'],
		['the other decimal sign', { Debet: '12500.00' }, '12500.00', 'otherSign'],
		['three decimals', { Debet: 12500.125 }, '12500.125', 'amount'],
		['three decimals of a small number', { Debet: 250.125 }, '250.125', 'amount'],
		['what may be a thousand', { Debet: '€ 1,250' }, '€ 1,250', 'unclear'],
		['a word behind an amount', { Debet: '12500,00 CR' }, '12500,00 CR', 'amount'],
		['a formula that failed, as an amount', { Debet: '#WAARDE!' }, '#WAARDE!', 'sheetError'],
		['one as an account', { Grootboek: ' #N/B ' }, ' #N/B ', 'sheetError'],
		['one as a date', { Datum: '#VERW!' }, '#VERW!', 'sheetError'],
		['no number', { Debet: true }, 'true', 'amount'],
		['31 February', { Datum: '31-02-2026' }, '31-02-2026', 'date'],
		['slashes', { Datum: '05/06/2026' }, '05/06/2026', 'date'],
		['an account with decimals', { Grootboek: 4000.5 }, '4000.5', 'code'],
	])('%s', (_of, change, value, of) => {
		const [column = ''] = Object.keys(change);
		const fault = { code: 'lineValue', line: 1, column, value, of };
		expect(refusal(items(change))).toMatchObject({ code: 'fileFaulty', faults: [fault] });
	});

	test.each([
		['amount', { Debet: '' }],
		['account', { Grootboek: '' }],
	])('no %s in a line', (lacks, change) => {
		const fault = { code: 'lineWithout', lacks, line: 1 };
		expect(refusal(items(change))).toMatchObject({ code: 'fileFaulty', faults: [fault] });
	});

	test('a period that the year does not have', () => {
		const own = { columns: { period: 'Periode' } };
		expect(refusal(items({ Periode: 13 }), own)).toMatchObject({
			faults: [{ code: 'linePeriod', line: 1, period: 13, periodsPerYear: 12 }],
		});
	});

	test('of all lines at once', () => {
		const all = Array.from({ length: 14 }, () => ({ Datum: 'x', Grootboek: '', Debet: '', Credit: '' }));
		const told = refusal(all.map((one) => ({ ...one, Omschrijving: 'a' })));
		expect(told).toMatchObject({ code: 'fileFaulty', more: '32' });
		expect(told && 'faults' in told && told.faults).toHaveLength(10);
	});

	/** What the reader is told to do, in English. */
	const advice = (...given: Parameters<typeof made>) => {
		const told = refusal(...given);
		return told ? todo(told, 'en') : '';
	};

	test.each<[string, UnknownFields[], Change, string]>([
		[
			'a column of amounts that is not there',
			itemsOf(table()),
			{ columns: { debit: 'Debit' } },
			"at 'Columns → Debit'. In one column, or in two? That is chosen at 'Columns → Amounts'.",
		],
		['one heading for all', [{ 'Datum,Debet': '1,2' }], {}, "'Files → Separator'"],
		['a PDF', [{ '%PDF-1.4': 'x' }], {}, 'Export the journal as CSV or XLSX'],
		['a picture', [{ '\ufffdPNG\r\n\u001a\n': 'x' }], {}, 'Is it a picture?'],
		['headings in brackets', [{ '[Datum]': 'x', '[Debet]': 'y' }], {}, 'Choose a column of these'],
		[
			'a line of other length, by n8n',
			[{ error: 'Invalid Record Length' }],
			{},
			'as many fields as the headings',
		],
		[
			'a wrong decimal sign',
			items({ Debet: '12500.00' }),
			{},
			"other decimal separator at 'Lines → Decimal Sign'",
		],
		['an amount that is written otherwise', items({ Debet: '12500,00 CR' }), {}, 'n8n’s step Edit Fields'],
		['a formula that failed', items({ Debet: '#N/A' }), {}, 'A formula of the spreadsheet failed'],
		['a date', items({ Datum: '05/31/2026' }), {}, "'Lines → Date Format'"],
		[
			'totals',
			[...itemsOf(table()), { Datum: '31-05-2026', Debet: '1,00' }],
			{},
			"'Lines → Leave Out Lines Where'",
		],
		['no year', items({ Datum: '3105' }), { dateFormat: 'ddMM' }, 'a period with its year'],
	])('the advice goes to the cause: %s', (_of, lines, change, says) => {
		expect(advice(lines, change)).toContain(says);
	});

	test('an advice that holds for several faults is given once', () => {
		const both = items({ Debet: 'x', Credit: 'y' });
		expect(advice(both).match(/Edit Fields/g)).toHaveLength(1);
	});

	test('a column that no line has, with those that there are', () => {
		expect(refusal(itemsOf(table()), { columns: { debit: 'Debit' } })).toEqual({
			code: 'fileFaulty',
			file: 'mei.csv',
			more: '',
			faults: [
				{
					code: 'columnNotThere',
					column: 'Debit',
					columns: ['Datum', 'Grootboek', 'Omschrijving', 'Debet', 'Credit'],
					...{ fields: ['debitColumn'], table: 'columns' },
				},
			],
		});
	});

	test('two columns of one heading, where one of them is declared', () => {
		const list = (...row: unknown[]) => ({ row });
		const lines = (...names: unknown[]) => [
			list('Datum', 'Grootboek', 'Omschrijving', 'Debet', 'Credit', ...names),
			list('31-05-2026', '4000', 'Bruto', '1250,50', '', '6252,50', ''),
			list('31-05-2026', '1710', 'Netto', '', '1250,50', '', '6252,50'),
		];
		const change = { headings: 'firstLine' } as const;
		expect(refusal(lines('Debet', 'Credit'), change)).toMatchObject({
			faults: [
				{ code: 'headingTwice', column: 'Debet', fields: ['debitColumn'] },
				{ code: 'headingTwice', column: 'Credit', fields: ['creditColumn'] },
			],
		});
		expect(refusal(lines('Debet ', 'Credit '), change)).toMatchObject({
			faults: [{ code: 'headingTwice' }, { code: 'headingTwice' }],
		});
		const right = ['2026-05-31 4000 1250.50 0.00', '2026-05-31 1710 0.00 1250.50'];
		for (const names of [
			['Debet_1', 'Credit_1'],
			['Cumulatief', 'Cumulatief'],
			['', ''],
			['debet', 2026],
		])
			expect(linesIn(lines(...names), change)).toEqual(right);
		// Of a workbook n8n gives the lines by heading, and the headings beside them.
		const [headings = {}] = lines('Debet', 'Credit');
		const workbook = itemsOf(table()).map((one) => ({ ...one, Debet_1: '6252,50' }));
		expect(refusal([...workbook, headings], change)).toMatchObject({ faults: [{}, { column: 'Credit' }] });
		expect(linesIn([...workbook, lines('Debet_1')[0] ?? {}], change)).toEqual(linesIn(workbook));
		// A list, unless it is said to be the headings, is a line.
		const columns = { ...NONE, ledgerAccount: 'row[1]', debit: 'row[3]', credit: 'row[4]', date: 'row[0]' };
		expect(linesIn(lines('Debet').slice(1), { columns })).toEqual(right);
	});

	test('two headings that differ by a space, in whatever table', () => {
		const lines = itemsOf(table()).map((one) => ({ ...one, 'Debet ': '1,00' }));
		expect(refusal(lines)).toMatchObject({ faults: [{ code: 'headingTwice', column: 'Debet' }] });
		expect(
			linesIn(lines.map(({ 'Debet ': other, ...one }) => ({ ...one, Rest: other, 'Rest ': '' }))),
		).toEqual(linesIn(itemsOf(table())));
	});

	test('a standard column that the table lacks is none; one that a person typed refuses, and may be emptied', () => {
		const columns = { period: 'Periode', costCentre: 'Kostenplaats: Code' };
		expect(linesIn(itemsOf(table()), { columns, standard: ['period', 'costCentre'] })).toEqual(
			linesIn(itemsOf(table())),
		);
		expect(advice(itemsOf(table()), { columns, standard: ['period'] })).toContain(
			"or empty 'Columns → Cost Centre'.",
		);
		const withPeriod = itemsOf(table()).map((one) => ({ ...one, Periode: '6' }));
		expect(runsIn(withPeriod, { columns, standard: ['period', 'costCentre'], file: '' })).toEqual(['P06']);
		expect(advice(itemsOf(table()), { columns: { ledgerAccount: 'Rek' } })).not.toContain('empty');
	});

	test('one column for two things, and two with the same amounts', () => {
		expect(refusal(itemsOf(table()), { columns: { credit: 'Debet' } })).toMatchObject({
			faults: [{ code: 'columnTwice', column: 'Debet', fields: ['debitColumn', 'creditColumn'] }],
		});
		const both = itemsOf(table()).map((one) => ({ ...one, Debet: '12500,00', Credit: '12500,00' }));
		expect(refusal(both)).toMatchObject({ faults: [{ code: 'sumsWrong', because: 'nil', of: '2026-5' }] });
	});

	test('lines that were left out as chosen are told, also those that balance', () => {
		const line = { Datum: '', Grootboek: '', Omschrijving: 'Pensioen', Debet: '612,44', Credit: '' };
		const read = made([...itemsOf(table()), line, { ...line, Debet: '', Credit: '612,44' }], {
			leaveOut: 'withoutAccount',
		});
		const { length } = itemsOf(table());
		expect(read).toMatchObject([
			{
				payroll: {
					remarks: [
						{
							...{ code: 'linesLeftOut', count: 2, lines: [`${length + 1}`, `${length + 2}`] },
							...{ debit: '612.44', credit: '612.44' },
						},
					],
				},
			},
		]);
	});

	test('an account that stands once above its lines, or in one of two columns, is no total', () => {
		const lines = (names: string, ...all: string[]) => itemsOf([names, ...all].join('\n'));
		const pivot = lines(
			'Datum;Grootboek;Omschrijving;Debet;Credit',
			...['31-05-2026;4000;Noord;1000,00;', '31-05-2026;;Zuid;250,50;'],
			...['31-05-2026;1710;Noord;;1000,00', '31-05-2026;;Zuid;;250,50'],
		);
		expect(advice(pivot)).toContain('fill it down');
		const two = lines(
			'Datum;Grootboek;AccountCR;Omschrijving;Debet;Credit',
			...['31-05-2026;4000;;Loon;1250,50;', '31-05-2026;;1710;Loon;;1250,50'],
		);
		expect(refusal(two)).toMatchObject({ faults: [{ code: 'accountBeside', line: 2, column: 'AccountCR' }] });
		expect(advice(two)).toContain('Make one of them');
	});

	test.each<[string, Change & { company?: string }, UnknownFields]>([
		['cost centre', { columns: { costCentre: 'Plaats' } }, { Plaats: '#N/A' }],
		['contra account', { columns: { contraAccount: 'Tegen' } }, { Tegen: '#REF!' }],
		['period', { columns: { period: 'Periode' } }, { Periode: '#NAAM?' }],
		['run', { columns: { run: 'Run' } }, { Run: '#GETAL!' }],
		['side', { amounts: 'amountAndSide', columns: { amount: 'Credit', side: 'DC' } }, { DC: '#N/B' }],
		[
			'employer, also where all others are left out',
			{ columns: { company: 'Van' }, ourNumbers: ['1'], othersNumbers: ['*'] },
			{ Van: '#N/B' },
		],
		[
			'column that says which lines are totals',
			{ leaveOut: 'withValue', leaveOutColumn: 'Soort', leaveOutValues: ['Totaal'] },
			{ Soort: '#N/B' },
		],
		[
			'account, also where lines without one are left out',
			{ leaveOut: 'withoutAccount' },
			{ Grootboek: '#N/B' },
		],
	])('a formula that failed is a fault of its line: %s', (_of, change, value) => {
		const [column = '', word] = Object.entries(value)[0] ?? [];
		const others = Object.fromEntries(Object.keys(value).map((name) => [name, name === 'Van' ? '1' : '']));
		const lines = itemsOf(table()).map((one, at) => ({ ...others, ...one, ...(at === 1 && value) }));
		expect(refusal(lines, change)).toMatchObject({
			faults: expect.arrayContaining([
				{ code: 'lineValue', line: 2, column, value: word, of: 'sheetError' },
			]) as unknown,
		});
	});

	test.each(['#N/B', '#VERW!', 'null'])('a description of %s is left out, and told', (word) => {
		const [one] = made(items({ Omschrijving: word }));
		expect(one).toMatchObject({
			payroll: {
				remarks: [{ code: 'descriptionsLeftOut', count: 1, words: [word], lines: ['1'] }],
				journals: [{ entries: [{ lines: [{ description: '' }, { description: 'Netto lonen' }] }] }],
			},
		});
		expect(refusal(items({ Omschrijving: word }), { emptyIs: word })).toBeUndefined();
	});

	test.each<[string, UnknownFields[], Change, string]>([
		[
			'a minus in the column of credit',
			itemsOf(table()).map((one) => ({ ...one, Credit: one.Credit && `-${one.Credit}` })),
			{},
			'debitAndNegativeCredit',
		],
		['no minus in it', itemsOf(table()), { amounts: 'debitAndNegativeCredit' }, 'debitAndCredit'],
		[
			'a minus beside the word for credit',
			itemsOf(table()).map(({ Debet, Credit, ...one }) => ({
				...{ ...one, Bedrag: Debet || `-${Credit}`, DC: Debet ? 'D' : 'C' },
			})),
			{ amounts: 'amountAndSide', columns: { debit: '', credit: '', amount: 'Bedrag', side: 'DC' } },
			'amount',
		],
	])(
		'%s: the advice names the choice with which it balances, and with that it is booked',
		(_of, lines, change, choose) => {
			expect(refusal(lines, change)).toMatchObject({ faults: [{ code: 'creditOfOtherSign', choose }] });
			expect(linesIn(lines, { ...change, amounts: choose as RowsSettings['amounts'] })).toEqual([
				'2026-05-31 4000 12500.00 0.00',
				'2026-05-31 1710 0.00 12500.00',
			]);
		},
	);

	test('a credit amount that is taken back has no minus where all others have one', () => {
		const lines = [
			...itemsOf(table('12500,00')).map((one) => ({ ...one, Credit: one.Credit && `-${one.Credit}` })),
			{ Datum: '31-05-2026', Grootboek: '1710', Omschrijving: 'Terug', Debet: '', Credit: '250,00' },
			{ Datum: '31-05-2026', Grootboek: '4000', Omschrijving: 'Terug', Debet: '-250,00', Credit: '' },
		];
		expect(linesIn(lines, { amounts: 'debitAndNegativeCredit' }).slice(2)).toEqual([
			'2026-05-31 1710 0.00 -250.00',
			'2026-05-31 4000 -250.00 0.00',
		]);
	});

	test('a journal that does not balance, and a row of totals that was not declared', () => {
		const [first] = itemsOf(table());
		expect(refusal([first ?? {}])).toMatchObject({
			faults: [{ code: 'sumsWrong', because: 'balance', difference: '12500.00' }],
		});
		const total = { Datum: '', Grootboek: '', Omschrijving: 'Totaal', Debet: '12500,00', Credit: '12500,00' };
		const told = refusal([...itemsOf(table()), total]);
		expect(told).toMatchObject({
			faults: [{ code: 'lineWithout', lacks: 'account', line: 3 }],
		});
	});

	test('nobody sees a space around a heading', () => {
		const spaced = itemsOf(table()).map((row) =>
			Object.fromEntries(Object.entries(row).map(([name, value]) => [`${name} `, value])),
		);
		expect(linesIn(spaced)).toEqual(linesIn(itemsOf(table())));
	});

	test('a file without a line, also beside others', () => {
		expect(refusal([{}], { file: '' })).toMatchObject({ file: '', faults: [{ code: 'nothingToBook' }] });
		expect(made(itemsOf(table()), {}, ['mei.csv', 'juni.csv'])[1]).toMatchObject({
			refused: { file: 'juni.csv', faults: [{ code: 'nothingToBook' }] },
		});
		expect(refusal([{ error: 'Invalid Record Length' }])).toEqual({
			...{ code: 'fileFaulty', file: 'mei.csv', more: '' },
			faults: [{ code: 'nothingToBook', lines: 'failed', text: 'Invalid Record Length' }],
		});
	});
});

/** Of `table()`. */
const BOTH = ['2026-05-31 4000 12500.00 0.00', '2026-05-31 1710 0.00 12500.00'];

describe('whose line it is', () => {
	const balanced = (...companies: unknown[]) =>
		companies.flatMap((Division) => itemsOf(table()).map((one) => ({ ...one, Division })));
	const declared = (ourNumbers: string[], othersNumbers: string[] = []): Change => ({
		...{ columns: { company: 'Division' }, ourNumbers, othersNumbers },
	});

	test('two employers, two wage tax numbers, numbers as Excel has them', () => {
		expect(linesIn(balanced('4711', 4712), declared(['4711'], ['4712']))).toEqual(BOTH);
		expect(linesIn(balanced('4711', 4712), declared(['4711'], ['*']))).toEqual(BOTH);
		expect(linesIn(balanced('L01', 'L02'), declared(['L01', 'L02']))).toEqual([...BOTH, ...BOTH]);
		const [one] = made(balanced(4711, 4712), declared(['4711'], ['4712']));
		expect(one).toMatchObject({
			payroll: {
				remarks: [{ code: 'linesLeftOut', count: 2, grosses: [{ number: '4712', gross: '12500.00' }] }],
			},
		});
	});

	test.each<[string, UnknownFields[], Change]>([
		['a number that changed in the middle', balanced('4711', '4713'), declared(['4711'], ['4712'])],
		[
			'a line without one, also where all others are left out',
			balanced('4711', ''),
			declared(['4711'], ['*']),
		],
	])('%s refuses the file, and names it with its gross', (_of, given, change) => {
		const number = String(given.at(-1)?.Division);
		expect(refusal(given, change)).toMatchObject({
			faults: [{ code: 'companyNotKnown', grosses: [{ number, gross: '12500.00' }] }],
		});
	});

	test('what is written for nothing is no number of others', () => {
		const given = balanced('4711', '-');
		const change = { ...declared(['4711'], ['*']), emptyIs: '-' };
		expect(refusal(given, change)).toMatchObject({
			faults: [{ code: 'companyNotKnown', grosses: [{ number: '' }] }],
		});
	});

	test('a file of others alone is told, and books nothing', () => {
		expect(refusal(balanced('4712'), declared(['4711'], ['*']))).toMatchObject({
			faults: [{ code: 'nothingToBook', lines: 'others' }],
		});
	});

	test('for any numbers: what is booked and what is left out are all lines, or the file is refused', () => {
		const number = fc.constantFrom('4711', '4712', '4713', '');
		fc.assert(
			fc.property(fc.array(number, { minLength: 1, maxLength: 5 }), (numbers) => {
				const [one] = made(balanced(...numbers), declared(['4711'], ['4712']));
				const isKnown = numbers.every((each) => each === '4711' || each === '4712');
				const ours = numbers.filter((each) => each === '4711').length;
				expect(one && 'payroll' in one).toBe(isKnown && ours > 0);
				if (!one || !('payroll' in one)) return;
				const booked = one.payroll.journals.flatMap(({ entries }) => entries.flatMap((entry) => entry.lines));
				const told = one.payroll.remarks?.flatMap(
					(remark) => (remark as { grosses: { gross: string }[] }).grosses,
				);
				expect([booked.length, told?.[0]?.gross ?? '0.00']).toEqual([
					...[ours * 2, ((numbers.length - ours) * 12500).toFixed(2)],
				]);
			}),
		);
	});
});

describe('values as packages write them', () => {
	const dated = (Datum: unknown, change: Change = {}) =>
		linesIn(
			itemsOf(table()).map((one) => ({ ...one, Datum })),
			change,
		)[0]?.slice(0, 10);

	test.each<[string, unknown, Change, string]>([
		[
			'without a year, in a file of December',
			'3112',
			{ dateFormat: 'ddMM', file: '2026-12.csv' },
			'2026-12-31',
		],
		['the same, paid in January', '0201', { dateFormat: 'ddMM', file: '2026-12.csv' }, '2027-01-02'],
		[
			'the same, of a period that was given',
			'3112',
			{ dateFormat: 'ddMM', file: 'x.csv', period: '2026-12' },
			'2026-12-31',
		],
		['on 29 February', '2902', { dateFormat: 'ddMM', file: '2028-02.csv' }, '2028-02-29'],
		['without a day', '05-2026', { dateFormat: 'MM-yyyy' }, '2026-05-31'],
		['without a day, in digits', 202602, { dateFormat: 'yyyyMM', file: '2026-02.csv' }, '2026-02-28'],
		['with noise of Excel', 46172.99999999999, {}, '2026-05-31'],
		['with a time of Excel', 46173.5, {}, '2026-05-31'],
	])('a date %s', (_of, value, change, date) => {
		expect(dated(value, change)).toBe(date);
	});

	test.each(['31-05-2026 00:00:00', '31-05-2026 0:00', '2026-05-31 00:00:00.000'])(
		'a date with a time: %s',
		(value) => {
			expect(dated(value)).toBe('2026-05-31');
		},
	);

	test('a date outside the period is told', () => {
		const paid = itemsOf(table()).map((one) => ({ ...one, Datum: '24-06-2026' }));
		expect(made(paid, { file: '2026-05.csv' })[0]).toMatchObject({
			payroll: { remarks: [{ code: 'fileDates', because: 'outside', dates: ['2026-06-24'] }] },
		});
	});

	test('a dash for nothing, a side that is a number, several words of totals, the first sheet', () => {
		const dashes = itemsOf(table()).map((one) => ({
			...one,
			Debet: one.Debet || '-',
			Credit: one.Credit || ' - ',
		}));
		expect(linesIn(dashes, { emptyIs: '-' })).toEqual(BOTH);
		const sided = itemsOf(table()).map((one) => ({
			...one,
			Bedrag: one.Debet || one.Credit,
			DC: one.Debet ? 1 : -1,
		}));
		const columns = { debit: '', credit: '', amount: 'Bedrag', side: 'DC' };
		const side = { amounts: 'amountAndSide', debitWords: ['1'], creditWords: ['-1'] } as const;
		expect(linesIn(sided, { columns, ...side })).toEqual(BOTH);
		const totals = ['Totaal', 'Subtotaal'].map((Soort) => ({ ...itemsOf(table())[0], Soort }));
		const leaveOut = {
			leaveOut: 'withValue',
			leaveOutColumn: 'Soort',
			leaveOutValues: ['Totaal', 'Subtotaal'],
		} as const;
		expect(linesIn([...itemsOf(table()), ...totals], leaveOut)).toEqual(BOTH);
		expect(made(itemsOf(table()), { file: '2026-05.XLSX' })[0]).toMatchObject({
			payroll: { remarks: [{ code: 'firstSheetRead' }] },
		});
	});
});

describe('which run', () => {
	test('lines of two files are never one journal', () => {
		const items = itemsOf(table());
		const rows = ['mei.csv', 'mei v2.csv'].flatMap((file) =>
			items.map((json, index) => ({ json, index, file, company: '12345', period: '', run: '' })),
		);
		const read = payrollsFrom(rows, ROWS);
		expect(read.map((one) => 'payroll' in one && one.payroll.file?.name)).toEqual(['mei.csv', 'mei v2.csv']);
	});

	test.each<[string, Change, string, object]>([
		['the words of its name', { file: 'lonen mei bonus.csv' }, 'P05-bonus-lonen', { namedByPerson: true }],
		['its last date, when nobody says it', { file: 'export.csv' }, 'P05-export', { periodAssumed: true }],
		['the form', { file: 'x.csv', period: '2026-05', run: 'bonus' }, 'P05-bonus', { namedByPerson: true }],
		[
			'the form, in words',
			{ file: 'x.csv', period: 'mei 2026', run: 'bonus' },
			'P05-bonus',
			{ namedByPerson: true },
		],
	])('is %s', (_what, change, run, about) => {
		const [one] = made(itemsOf(table()), change);
		expect(one).toMatchObject({
			payroll: { fromFile: true, complete: false, journals: [{ run, ...about }] },
		});
	});

	test('a period that contradicts its lines, or a run without one, is refused', () => {
		expect(refusal(itemsOf(table()), { period: '2026-03' })).toMatchObject({ because: 'period' });
		expect(refusal(itemsOf(table()), { file: 'x.csv', run: 'bonus' })).toMatchObject({
			because: 'dates',
		});
	});

	test.each<[string, UnknownFields[], Change, object]>([
		['its name', [{ a: 1 }], { file: '2026-05.csv' }, { year: 2026, period: 5 }],
		['a person', [{ a: 1 }], { file: 'x.csv', period: '2026-04' }, { year: 2026, period: 4 }],
		['no year', [{ a: 1 }], { file: 'mei.csv' }, {}],
		['lines that contradict it', itemsOf(table()), { period: '2026-03' }, {}],
	])('a file that is refused has the period that is declared by %s', (_what, items, change, of) => {
		expect(made(items, change)).toEqual([expect.objectContaining({ of: { company: '12345', ...of } })]);
	});

	test('a file without lines has the period of its name, and nobody knows whose it is', () => {
		expect(made([], {}, ['2026-05.csv'])).toMatchObject([{ of: { year: 2026, period: 5 } }]);
	});

	test('of an earlier period as large as a run it is asked once; a smaller one is a correction', () => {
		const two = (gross: number) => itemsOf(journalFile(['2026-04-30', gross], ['2026-05-31', 5000]));
		expect(refusal(two(4000))).toMatchObject({ code: 'filePeriodsUnclear', periods: ['2026-4', '2026-5'] });
		expect(runsIn(two(4000), { severalPeriods: 'runForEach', file: '' })).toEqual(['P04', 'P05']);
		expect(runsIn(two(100), { file: '' })).toEqual(['P05']);
		expect(runsIn(two(100), { severalPeriods: 'runForEach', file: '' })).toEqual(['P04', 'P05']);
		expect(runsIn(two(100), { severalPeriods: 'runForEach', file: '2026-05.csv' })).toEqual(['P05']);
	});

	test('a column of runs', () => {
		const items = [...itemsOf(table()), ...itemsOf(table('100,00'))].map((one, at) => ({
			...one,
			Loonrun: at < 2 ? '' : 'Bonus',
		}));
		expect(runsIn(items, { file: '', columns: { run: 'Loonrun' } })).toEqual(['P05', 'P05-bonus']);
	});

	test('a file all of whose runs lie before the start is told, unless its name or a person has that year', () => {
		const old = itemsOf(table('12500,00', '31-05-2025'));
		const told = { code: 'fileFaulty', faults: [{ code: 'beforeStart', years: ['2025'] }] };
		expect(refusal(old, { file: 'loon mei.csv' })).toMatchObject(told);
		expect(refusal(old, { file: 'loon.csv' })).toMatchObject(told);
		for (const change of [{ file: '2025-05.csv' }, { file: 'x.csv', period: '2025-05' }, { file: '' }])
			expect(refusal(old, change)).toBeUndefined();
		const two = [...old, ...itemsOf(table())].map((one, at) => ({ ...one, Run: at < 2 ? 'oud' : 'nieuw' }));
		expect(runsIn(two, { file: 'loon.csv', columns: { run: 'Run' } })).toEqual(['P05-oud', 'P05-nieuw']);
	});

	test('before the start it is out of scope, with its amount', () => {
		const [one] = made(itemsOf(table()), { fromPeriod: 6, file: 'mei 2026.csv' });
		expect(one).toMatchObject({
			payroll: { journals: [{ state: 'outOfScope', amount: '12500.00', entries: [] }] },
		});
	});
});

describe('a file is what its lines came of, not its name', () => {
	const sourceOf = (name: string, first = 0): SourceFile => ({ name, first });
	const rowsOf = (source: SourceFile | null | undefined, gross: number, file = ''): Row[] =>
		itemsOf(journalFile(['2026-05-31', gross])).map((json) => ({
			...{ json, index: 0, company: '12345', period: '', run: '', file },
			...(source !== undefined && { source }),
		}));
	const grossOf = (one: ReturnType<typeof payrollsFrom>[number]) =>
		'refused' in one
			? `${one.file} refused`
			: `${one.payroll.file?.name ?? ''} ${one.payroll.journals.flatMap(({ entries }) => entries.flatMap(({ lines }) => lines)).reduce((sum, { debit }) => sum + Number(debit), 0)}`;

	test('lines of files in whatever order are each of their file', () => {
		const file = fc.record({
			name: fc.constantFrom('mei.csv', 'mei bonus.csv', ''),
			isRead: fc.boolean(),
			gross: fc.integer({ min: 1, max: 9 }),
		});
		fc.assert(
			fc.property(fc.array(file, { maxLength: 6 }), fc.array(fc.nat(), { minLength: 30 }), (files, order) => {
				const all = files.flatMap(({ name, isRead, gross }, at) =>
					isRead ? rowsOf(sourceOf(name, at), 100 * gross) : [],
				);
				const mixed = all
					.map((row, at) => ({ row, by: order[at % order.length] ?? 0 }))
					.sort((a, b) => a.by - b.by)
					.map(({ row }) => row);
				const said = payrollsFrom(mixed, ROWS, files.map(({ name }) => name).filter(Boolean)).map(grossOf);
				const told = files.filter(({ name, isRead }) => isRead || name !== '');
				const expected = told.map(({ name, isRead, gross }) => `${name} ${isRead ? 100 * gross : 'refused'}`);
				const bare = (texts: string[]) => texts.map((text) => text.replace(/ ?\(\d\)/, '')).sort();
				if (told.length > 0) expect(bare(said)).toEqual(bare(expected));
				expect(new Set(said.map((text) => text.replace(/ \w+$/, ''))).size).toBe(said.length);
			}),
		);
	});

	test.each<[string, Row[], string[], string[]]>([
		['of no file, where none came', rowsOf(undefined, 100), [], [' 100']],
		['of no file, where one was told', rowsOf(undefined, 100), ['a.csv'], [' refused', 'a.csv refused']],
		[
			'of no file, beside lines of one',
			[...rowsOf(undefined, 100), ...rowsOf(sourceOf('a.csv'), 200)],
			[],
			[' refused', 'a.csv 200'],
		],
		['of one of several files', rowsOf(null, 100), [], [' refused']],
		['of one of several files, with a name', rowsOf(null, 100, 'a.csv'), [], ['a.csv refused']],
		['with a name that a person gave', rowsOf(undefined, 100, 'a.csv'), ['a.csv'], ['a.csv 100']],
		['with a space around its name', rowsOf(sourceOf('a.csv'), 100), [' a.csv '], ['a.csv 100']],
	])('lines %s', (_what, rows, names, expected) => {
		expect(payrollsFrom(rows, ROWS, names).map(grossOf)).toEqual(expected);
	});

	test('columns of a workbook without a heading are not among those that there are', () => {
		const items = itemsOf(table()).map((item) => ({ ...item, __EMPTY: '', __EMPTY_1: '' }));
		expect(refusal(items, { columns: { debit: 'Debit' } })).toMatchObject({
			faults: [{ columns: ['Datum', 'Grootboek', 'Omschrijving', 'Debet', 'Credit'] }],
		});
	});
});

test('the name of a file is read whole, however long it is', () => {
	const file = 'Journaalpost Bouwbedrijf Van der Heijden en Zonen B.V. periode 5 2026.csv';
	const items = itemsOf(journalFile(['2026-06-02', 12500]));
	expect(runsIn(items, { file }).map((run) => run.slice(0, 4))).toEqual(['P05-']);
});
