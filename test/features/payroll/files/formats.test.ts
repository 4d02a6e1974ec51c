import { refuse } from '../../../../base/files/refusal';
import { exactOnlineXml } from '../../../../features/payroll/files/formats/exactOnlineXml';
import { twinfieldXml } from '../../../../features/payroll/files/formats/twinfieldXml';
import { LAYOUTS } from '../../../../features/payroll/files/layouts';
import { linesIn, parsed, payrollsIn, refusalOf, SETTINGS } from './support/settings';
import { EXACT_ONLINE_CSV, LINES, NMBRS_XML, SPECIMENS, TABLE, TWINFIELD_XML } from './support/specimens';

const FORMATS = Object.entries(SPECIMENS) as [keyof typeof SPECIMENS, string][];
/** Twinfield says what it is of; the others do not. */
const companies = [{ id: '12345', calledBy: 'NL001' }];

test('each layout has a sample', () => {
	expect(Object.keys(SPECIMENS).sort()).toEqual(LAYOUTS.map(({ name }) => name).sort());
});

describe.each(FORMATS)('%s', (format, text) => {
	test('is recognised, and read line by line', () => {
		const [payroll, ...others] = payrollsIn(text, { companies, name: 'mei.txt' });
		expect(others).toEqual([]);
		expect(payroll).toMatchObject({
			source: 'NMBRS',
			company: '12345',
			partial: true,
			complete: false,
			file: { name: 'mei.txt', format },
			scope: { fromYear: 2026, fromPeriod: 1 },
			periodsPerYear: 12,
			journals: [{ run: 'P05', year: 2026, state: 'ready', entries: [{ date: '2026-05-31', period: 5 }] }],
		});
		expect(linesIn(text, { companies })).toEqual(LINES);
		const [{ entries: [entry] = [] } = {}] = payroll?.journals ?? [];
		expect(entry?.lines.map(({ description }) => description)).toEqual([
			'Bruto lonen',
			'Loonheffingen',
			'Netto lonen',
		]);
	});

	test('is read the same when the user says which it is', () => {
		expect(parsed(text, { companies, format })).toEqual(parsed(text, { companies }));
	});

	test('a run before the start is out of scope, and shows no amounts', () => {
		const [payroll] = payrollsIn(text, { companies, fromPeriod: 6 });
		expect(payroll?.journals).toMatchObject([{ year: 2026, state: 'outOfScope', entries: [] }]);
	});

	test.each(FORMATS.filter(([other]) => other !== format))('is no %s', (other) => {
		expect('refused' in parsed(text, { companies, format: other })).toBe(true);
	});
});

test('a refusal says what happened', () => {
	expect(() => refuse({ code: 'fileEmpty', file: 'a.csv' })).toThrow("The file 'a.csv' is empty.");
});

test('a table with the headings of Exact Online', () => {
	expect(payrollsIn(EXACT_ONLINE_CSV, { companies, name: 'mei.txt' })).toMatchObject([
		{ file: { format: 'table' }, journals: [{ run: 'P05', year: 2026, state: 'ready' }] },
	]);
	expect(linesIn(EXACT_ONLINE_CSV, { companies })).toEqual(LINES);
});

test('Twinfield: without an office, as the interface of Nmbrs gives a journal', () => {
	const [payroll] = payrollsIn(NMBRS_XML, { companies, name: 'mei.txt' });
	expect(payroll).toMatchObject({ file: { format: 'twinfieldXml' }, journals: [{ run: 'P05', year: 2026 }] });
	expect(linesIn(NMBRS_XML, { companies })).toEqual(LINES);
});

test('Twinfield: one transaction by itself, as Twinfield gives it back; a debtor is no cost centre', () => {
	const line = (id: number, account: string, dim2: string, side: string) =>
		`<line type="detail" id="${id}"><dim1 name="x" dimensiontype="BAS">${account}</dim1>${dim2}<debitcredit>${side}</debitcredit><value>10.00</value><rate>1</rate><basevalue>10.00</basevalue></line>`;
	const text = `<transaction result="1" location="temporary"><header><office name="De Korst" shortname="Korst">0-NL-1</office><code name="Memoriaal">MEMO</code><currency name="Euro">EUR</currency><date>20260531</date><period>2026/05</period><number>202600003</number></header><lines>${line(1, '4000', '<dim2 dimensiontype="KPL">010</dim2>', 'debit')}${line(2, '1300', '<dim2 dimensiontype="DEB">1000</dim2>', 'credit')}</lines></transaction>`;
	for (const calledBy of ['0-NL-1', 'De Korst', 'korst'])
		expect(linesIn(text, { companies: [{ id: '12345', calledBy }] })).toEqual([
			'2026-05-31 4000 10.00 0.00 010',
			'2026-05-31 1300 0.00 10.00',
		]);
	const named = (name: string) => text.replace('</header>', `<freetext1>${name}</freetext1></header>`);
	const several = `<transactions>${named('Lonen mei')}${named('Bonus')}</transactions>`;
	expect(twinfieldXml.read('', { root: 'transaction', text: named('Lonen mei') }, SETTINGS).description).toBe(
		'Lonen mei',
	);
	expect(twinfieldXml.read('', { root: 'transactions', text: several }, SETTINGS).description).toBe(
		'Lonen mei',
	);
});

test('rows of several periods are refused until somebody says what they are; a run has an entry per date', () => {
	const text = [
		'Datum;Grootboek;Bedrag;Periode;Jaar',
		'31-05-2026;4000;10,00;5;2026',
		'30-04-2026;4000;20,00;4;2026',
		'30-04-2026;1700;-20,00;4;2026',
		'31-05-2026;1700;-10,00;5;2026',
		'25-05-2026;4000;7,00;5;2026',
		'25-05-2026;1700;-7,00;5;2026',
		'31-12-2025;4000;5,00;12;2025',
		'31-12-2025;1700;-5,00;12;2025',
		'',
	].join('\n');
	const told = (change: Parameters<typeof payrollsIn>[1]) =>
		payrollsIn(text, change)[0]?.journals.map(({ year, state, amount = '', entries }) => [
			...[year, state, amount],
			...entries.map(({ date, period }) => `${date} ${period}`),
		]);
	expect(refusalOf(text)).toMatchObject({
		...{ code: 'filePeriodsUnclear', periods: ['2026-4', '2026-5'] },
	});
	expect(told({ severalPeriods: 'runForEach' })).toEqual([
		[2026, 'ready', '', '2026-04-30 4'],
		// A correction of an earlier period goes with the last.
		[2026, 'ready', '', '2025-12-31 5', '2026-05-25 5', '2026-05-31 5'],
	]);
	expect(told({ severalPeriods: 'oneRun' })).toEqual([
		[2026, 'ready', '', '2025-12-31 5', '2026-04-30 5', '2026-05-25 5', '2026-05-31 5'],
	]);
});

describe('periods', () => {
	const table = (date: string, period: string, year = '') =>
		[
			'Datum;Grootboek;Bedrag;Periode;Jaar',
			`${date};1;1,00;${period};${year}`,
			`${date};2;-1,00;${period};${year}`,
			'',
		].join('\n');
	const told = (text: string, periodsPerYear: 12 | 13 | 53 = 12) =>
		payrollsIn(text, { periodsPerYear, fromYear: 2020 }).flatMap(({ journals }) =>
			journals.map(({ year, entries }) => `${year}-${entries[0]?.period}`),
		);

	test.each([
		['2026-05-31', '', '', 12, '2026-5'],
		['2026-05-31', '5', '', 12, '2026-5'],
		['2026-06-10', 'mei', '', 12, '2026-5'],
		['2026-06-10', 'May 2026', '', 12, '2026-5'],
		['2027-01-05', 'dec-2026', '', 12, '2026-12'],
		['2026-06-10', '5', '', 12, '2026-5'],
		['2026-06-10', '5', '2026', 12, '2026-5'],
		['2026-06-10', '2026-05', '', 12, '2026-5'],
		['2026-06-10', '5/2026', '', 12, '2026-5'],
		['2026-06-10', '202605', '', 12, '2026-5'],
		['2027-01-05', '12', '2026', 12, '2026-12'],
		['2026-05-24', '', '', 13, '2026-6'],
		['2026-12-31', '', '', 13, '2026-13'],
		['2026-05-24', '', '', 53, '2026-21'],
	] as const)('%s, period %o of %o, %i a year: %s', (date, period, year, periodsPerYear, expected) => {
		expect(told(table(date, period, year), periodsPerYear)).toEqual([expected]);
	});

	test.each([
		['2027-01-05', '12', '', 'lineYearUnclear'],
		['2026-12-20', '1', '', 'lineYearUnclear'],
		['2027-01-05', '', '2026', 'lineYearUnclear'],
		['2026-05-31', '13', '2026', 'linePeriod'],
		['2026-05-31', '0', '2026', 'linePeriod'],
		['2026-05-31', 'P5', '', 'lineValue'],
		['2026-05-31', 'mei 26', '', 'lineValue'],
		['2026-05-31', '5', '26', 'lineValue'],
		['2026-05-31', '2025-05', '2026', 'lineValue'],
	])('%s, period %o of %o is no period that is certain', (date, period, year, code) => {
		expect(refusalOf(table(date, period, year), { fromYear: 2020 })).toMatchObject({
			code: 'fileUnreadable',
			faults: [{ code }],
		});
	});
});

describe('the company', () => {
	const terms = (text: string) =>
		text.split(', ').map((term) => ({ id: term.split('=')[0] ?? '', calledBy: term.split('=')[1] ?? '' }));
	const of = (text: string, given: string, name = 'mei.csv') => {
		const result = parsed(text, { companies: terms(given), name });
		return 'refused' in result ? result.refused : result.payrolls.map(({ company }) => company);
	};
	const twinfieldOf = (office: string) => TWINFIELD_XML.replace('NL001', office);
	const exactOf = (division: string) =>
		SPECIMENS.exactOnlineXml.replace('<Journal', `<Division code="${division}" /><Journal`);

	test.each([
		[TWINFIELD_XML, '12345=NL001', 'mei.csv', '12345'],
		[TWINFIELD_XML, '12345=nl001, 12346=NL002', 'NL002.xml', '12345'],
		[TWINFIELD_XML, '12345=Bakkerij De Korst B.V.', 'mei.csv', '12345'],
		[twinfieldOf('12345'), '12345', 'mei.csv', '12345'],
		[exactOf('800123'), '12345=800123', 'mei.csv', '12345'],
		[TABLE, '12345', 'mei.csv', '12345'],
		[TABLE, '12345=Garage', 'mei.csv', '12345'],
		[TABLE, '12345=Garage, 12346=De Korst', 'De Korst mei.csv', '12346'],
		[TABLE, '12345, 12346', '12346-mei.csv', '12346'],
		[TABLE, '12345, 123456', '123456-mei.csv', '123456'],
	])('%#: by what the file calls it, or by its name', (text, given, name, company) => {
		expect(of(text, given, name)).toEqual([company]);
	});

	test.each([
		[TWINFIELD_XML, '12345', 'mei.csv', { code: 'fileCompanyUnknown', companies: ['12345'] }],
		[TWINFIELD_XML, '12345=NL002', 'NL001.xml', { code: 'fileCompanyUnknown', companies: ['NL002'] }],
		[exactOf('800123'), '12345', '12345.xml', { code: 'fileCompanyUnknown', names: ['800123'] }],
		[TWINFIELD_XML, '1=NL001, 2=NL001', 'mei.csv', { code: 'fileCompanyAmbiguous', companies: ['1', '2'] }],
		[
			TABLE,
			'12345=Garage, 12346=De Korst',
			'mei.csv',
			{ code: 'fileCompanyNotNamed', example: 'Garage mei.csv' },
		],
		[TABLE, '12345=De Korst, 12346=De Korst Markt', 'De Korst Markt.csv', { code: 'fileCompanyAmbiguous' }],
		[TABLE, '12345=De Kor, 12346=Hak', 'De Korst.csv', { code: 'fileCompanyNotNamed' }],
	])('%#: never a guess', (text, given, name, expected) => {
		expect(of(text, given, name)).toMatchObject(expected);
	});

	test('several in one file give an item each; one that is not known gives none at all', () => {
		const rows = ['A', 'B'].flatMap((company) => [
			`${company};2026-05-31;1;1,00`,
			`${company};2026-05-31;2;-1,00`,
		]);
		const text = ['Bedrijf;Datum;Rekening;Bedrag', ...rows, ''].join('\n');
		expect(of(text, '12345=A, 12346=B')).toEqual(['12345', '12346']);
		expect(of(text, '12345=A')).toMatchObject({ code: 'fileCompanyUnknown', names: ['B'] });
	});
});

test('Exact Online: the first transaction names them all', () => {
	const of = (name: string) => `<GLTransaction><Description>${name}</Description></GLTransaction>`;
	const text = `<eExact><GLTransactions>${of('Lonen mei')}${of('Bonus')}</GLTransactions></eExact>`;
	expect(exactOnlineXml.read('', { root: 'eExact', text }, SETTINGS).description).toBe('Lonen mei');
});
