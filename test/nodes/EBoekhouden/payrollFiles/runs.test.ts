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
	['2026-06 Bonus Directie.csv', '2026-6 P06-bonus-directie'],
	['Garage B.V. 2026-05 bonus.csv', '2026-5 P05-bonus'],
	// Another state of a run is no run of its own: who it is, is asked.
	['2026-05 (1).csv', '2026-5'],
	['2026-05 nieuw.csv', '2026-5'],
	['2026-05 bonus correctie.csv', '2026-5'],
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
