import { sortedByName } from '../../../../features/payroll/files/names';
import { payrollsIn, refusalOf } from './support/settings';

const rows = (date = '31-05-2026', period = '') =>
	[
		'Datum;Grootboek;Bedrag;Periode',
		`${date};4000;10,00;${period}`,
		`${date};1700;-10,00;${period}`,
		'',
	].join('\n');

const both = (one: string, other: string) => `${one}${other.split('\n').slice(1).join('\n')}`;

/** Period and run of the journals in a file; `by date` when that alone gives the period, `unnamed` when no person named it. */
const told = (...given: Parameters<typeof payrollsIn>) =>
	payrollsIn(...given).flatMap(({ journals }) =>
		journals.map(({ run, year, periodAssumed = false, namedByPerson = false, entries }) =>
			[
				`${year}-${entries[0]?.period} ${run}`,
				...(periodAssumed ? ['by date'] : []),
				...(namedByPerson ? [] : ['unnamed']),
			].join(' '),
		),
	);

const companies = [{ id: '12345', calledBy: 'Garage B.V.' }];

test.each([
	['2026-05.csv', '2026-5 P05'],
	['2026-05 bonus.csv', '2026-5 P05-bonus'],
	['Garage B.V. 2026-05 bonus.csv', '2026-5 P05-bonus'],
	['2026-05 (1).csv', '2026-5 P05'],
	['2026-05 nieuw v2.csv', '2026-5 P05-nieuw'],
	['lonen mei.csv', '2026-5 P05-lonen'],
	['lonen maand mei 2026.csv', '2026-5 P05-lonen'],
	['2026-05 13e maand.csv', '2026-5 P05-13e'],
	['Lonen_05-2026_noord.csv', '2026-5 P05-lonen-noord'],
	['bonus noord mei 2026.csv', '2026-5 P05-bonus-noord'],
	['noord bonus 202605.csv', '2026-5 P05-bonus-noord'],
	['journaal.csv', '2026-5 P05-journaal by date unnamed'],
	['2026-05-31.csv', '2026-5 P05 by date unnamed'],
	['Journaalpost_4711_202605_20260602101500.csv', '2026-5 P05-journaalpost unnamed'],
	['mei of juni.csv', '2026-5 P05-of by date unnamed'],
])('%s says %s', (name, said) => {
	expect(told(rows(), { name, companies })).toEqual([said]);
});

test.each([
	['week 23.csv', 53, '06-06-2026', '2026-23 P23'],
	['p6 bonus.csv', 13, '12-06-2026', '2026-6 P06-bonus'],
	['periode 1.csv', 12, '31-12-2025', '2026-1 P01'],
] as const)('%s, of a year with %i periods', (name, periodsPerYear, date, said) => {
	expect(told(rows(date), { name, periodsPerYear, fromYear: 2025 })).toEqual([said]);
});

test('what the file says goes before its date, and must be what its name says', () => {
	expect(told(rows('05-06-2026', '5'), { name: 'journaal.csv' })).toEqual(['2026-5 P05-journaal unnamed']);
	expect(told(rows('05-06-2026', '5'), { name: '2026-05.csv' })).toEqual(['2026-5 P05']);
	expect(refusalOf(rows('31-05-2026', '5'), { name: '2026-06.csv' })).toMatchObject({
		...{ code: 'filePeriodDiffers', said: '2026-6', found: '2026-5' },
	});
});

test('who sends a file says its period and run before its name does', () => {
	const given = { name: '2026-04.csv', period: '2026-05', run: 'Bonus' };
	expect(told(rows(), given)).toEqual(['2026-5 P05-bonus']);
	expect(told(rows(), { name: 'journaal.csv', period: '2026-05' })).toEqual(['2026-5 P05-journaal unnamed']);
	expect(told(rows(), { name: '2026-05 bonus.csv', period: '2026-05' })).toEqual(['2026-5 P05-bonus']);
});

test('a run without a period has that of the file, which says exactly one', () => {
	const bonus = { run: 'Bonus' };
	expect(told(rows('05-06-2026', '5'), bonus)).toEqual(['2026-5 P05-bonus']);
	expect(told(rows('05-06-2026'), { name: '2026-05 correctie.csv', ...bonus })).toEqual(['2026-5 P05-bonus']);
	expect(refusalOf(rows('05-06-2026'), bonus)).toMatchObject({
		code: 'fileRunWithoutPeriod',
		period: '2026-6',
	});
	const several = both(rows('31-05-2026', '4'), rows('31-05-2026', '5'));
	expect(refusalOf(several, bonus)).toMatchObject({ code: 'filePeriodsUnclear' });
	expect(told(several, { ...bonus, severalPeriods: 'oneRun' })).toEqual(['2026-5 P05-bonus']);
	expect(refusalOf(several, { ...bonus, severalPeriods: 'runForEach' })).toMatchObject({
		...{ code: 'fileRunOfSeveral', runs: ['2026-4 P04-bonus', '2026-5 P05-bonus'] },
	});
});

test('a period that is no period of the year, or far from the dates, is refused', () => {
	expect(refusalOf(rows('31-01-2026'), { name: '2026-12.csv' })).toMatchObject({ code: 'filePeriodDiffers' });
	expect(refusalOf(rows(), { name: '2026-13.csv' })).toMatchObject({ faults: [{ code: 'linePeriod' }] });
});

describe('several periods', () => {
	const april = (amount: string) => rows('30-04-2026').replaceAll('10,00', amount);

	test('of which the earlier ones are less than half: corrections of one run', () => {
		expect(told(both(april('4,99'), rows()), { name: '2026-05.csv' })).toEqual(['2026-5 P05']);
	});

	test('that are large: asked once, then one run or a run for each', () => {
		const file = both(april('5,00'), rows());
		expect(refusalOf(file, { name: '2026-05.csv' })).toMatchObject({
			...{ code: 'filePeriodsUnclear', periods: ['2026-4', '2026-5'] },
		});
		expect(told(file, { name: '2026-05.csv', severalPeriods: 'oneRun' })).toEqual(['2026-5 P05']);
		expect(told(file, { name: 'kwartaal.csv', severalPeriods: 'runForEach' })).toEqual([
			'2026-4 P04-kwartaal unnamed',
			'2026-5 P05-kwartaal unnamed',
		]);
	});

	test('are one run where a column has it', () => {
		const ofRun = (...dates: string[]) =>
			[
				'Datum;Grootboek;Bedrag;Nr',
				...dates.flatMap((date) => [`${date};4000;10,00;7`, `${date};1700;-10,00;7`]),
				'',
			].join('\n');
		const how = { name: '2026-05.csv', columns: [{ field: 'run', column: 'Nr' } as const] };
		expect(told(ofRun('30-04-2026', '31-05-2026'), how)).toEqual(['2026-5 P05-7']);
	});
});

test('a name is the same however a computer writes its accents, and fits into a Boekstuk', () => {
	for (const name of ['2026-05 één.csv', '2026-05 e\u0301e\u0301n.csv'])
		expect(told(rows(), { name })).toEqual(['2026-5 P05-één']);
});

test('a name says whether a file of a folder is read, may hold wages, or is a document; what a system leaves is nothing', () => {
	const names = ['mei.CSV', 'mei.csv.part', 'loonstrook.pdf', 'logo.png', '~$mei.xlsx', 'Thumbs.db'];
	expect(sortedByName(names)).toEqual({
		known: ['mei.CSV'],
		unknown: ['mei.csv.part'],
		documents: ['loonstrook.pdf', 'logo.png'],
	});
});
