import { payrollsIn, refusalOf } from './support/settings';

const rows = (date = '31-05-2026', period = '') =>
	[
		'Datum;Grootboek;Bedrag;Periode',
		`${date};4000;10,00;${period}`,
		`${date};1700;-10,00;${period}`,
		'',
	].join('\n');

/** Period and run of the one journal in a file. */
const told = (...given: Parameters<typeof payrollsIn>) =>
	payrollsIn(...given).flatMap(({ journals }) =>
		journals.map(({ run, year, periodAssumed = false, entries }) =>
			[`${year}-${entries[0]?.period}`, run, ...(periodAssumed ? ['assumed'] : [])].join(' ').trim(),
		),
	);

const companies = [{ id: '12345', calledBy: 'Garage B.V.' }];

test.each([
	['journaal.csv', '2026-5  assumed'],
	['2026-05.csv', '2026-5 P05'],
	['2026-05 bonus.csv', '2026-5 P05-bonus'],
	['2026-06 Bonus Directie.csv', '2026-6 P06-bonus-dir-166'],
	['Garage B.V. 2026-05 bonus.csv', '2026-5 P05-bonus'],
	// What a word means is not known; a copy has a number.
	['2026-05 (1).csv', '2026-5'],
	['2026-05 nieuw.csv', '2026-5 P05-nieuw'],
	// A date is no period.
	['2026-05-31.csv', '2026-5  assumed'],
	['export 2026-05.csv', '2026-5  assumed'],
])('%s says %s', (name, said) => {
	expect(told(rows(), { name, companies })).toEqual([said]);
});

test('what the file says goes before its date, and must be what its name says', () => {
	expect(told(rows('05-06-2026', '5'), { name: 'journaal.csv' })).toEqual(['2026-5']);
	expect(told(rows('05-06-2026', '5'), { name: '2026-05.csv' })).toEqual(['2026-5 P05']);
	expect(refusalOf(rows('31-05-2026', '5'), { name: '2026-06.csv' })).toMatchObject({
		...{ code: 'filePeriodDiffers', said: '2026-6', found: '2026-5' },
	});
});

test('who sends a file says its period and run before its name does', () => {
	expect(told(rows(), { name: '2026-04.csv', period: '2026-05', run: 'Bonus' })).toEqual([
		'2026-5 P05-bonus',
	]);
	// A period alone names no run: the file may be any of it.
	expect(told(rows(), { period: '2026-05' })).toEqual(['2026-5']);
	expect(told(rows(), { name: '2026-05 bonus.csv', period: '2026-05' })).toEqual(['2026-5 P05-bonus']);
	expect(told(rows(), { name: '2026-04 bonus.csv', period: '2026-05' })).toEqual(['2026-5']);
});

test('a run without a period has that of the file, which says exactly one', () => {
	const bonus = { run: 'Bonus' };
	expect(told(rows('05-06-2026', '5'), bonus)).toEqual(['2026-5 P05-bonus']);
	expect(told(rows('05-06-2026'), { name: '2026-05 correctie.csv', ...bonus })).toEqual(['2026-5 P05-bonus']);
	expect(refusalOf(rows('05-06-2026'), bonus)).toMatchObject({
		code: 'fileRunWithoutPeriod',
		period: '2026-6',
	});
	const several = `${rows('31-05-2026', '4')}${rows('31-05-2026', '5').split('\n').slice(1).join('\n')}`;
	expect(refusalOf(several, bonus)).toMatchObject({ code: 'filePeriodsUnclear' });
	expect(told(several, { ...bonus, severalPeriods: 'oneRun' })).toEqual(['2026-5 P05-bonus']);
	expect(refusalOf(several, { ...bonus, severalPeriods: 'runForEach' })).toMatchObject({
		...{ code: 'fileRunOfSeveral', runs: ['2026-4', '2026-5'] },
	});
});

test('a name whose period is far from the dates is refused, or asked about where some are near', () => {
	expect(refusalOf(rows('31-01-2026'), { name: '2026-12.csv' })).toMatchObject({ code: 'filePeriodDiffers' });
	const several = `${rows('31-01-2026')}${rows().split('\n').slice(1).join('\n')}`;
	expect(refusalOf(several, { name: '2026-05.csv' })).toMatchObject({ code: 'filePeriodsUnclear' });
	expect(told(several, { name: '2026-05.csv', severalPeriods: 'oneRun' })).toEqual(['2026-5 P05']);
});

test('of a run that a column names, rows far from the period of the file are asked about', () => {
	const ofRun = (...dates: string[]) =>
		[
			'Datum;Grootboek;Bedrag;Nr',
			...dates.flatMap((date) => [`${date};4000;10,00;7`, `${date};1700;-10,00;7`]),
			'',
		].join('\n');
	const how = { name: '2026-05.csv', columns: [{ field: 'run', column: 'Nr' } as const] };
	expect(refusalOf(ofRun('31-01-2026', '31-05-2026'), how)).toMatchObject({
		...{ code: 'filePeriodsUnclear', periods: ['2026-1', '2026-5'] },
	});
	expect(told(ofRun('30-04-2026', '31-05-2026'), how)).toEqual(['2026-5 7']);
});

test('a name is the same however a computer writes its accents, and fits into a Boekstuk', () => {
	for (const name of ['2026-05 één.csv', '2026-05 e\u0301e\u0301n.csv'])
		expect(told(rows(), { name })).toEqual(['2026-5 P05-één']);
	expect(told(rows(), { name: '2026-05 eindejaarsuitkering.csv' })).toEqual([
		expect.stringMatching(/^2026-5 P05-[\w-]{13}$/),
	]);
});
