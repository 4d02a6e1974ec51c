import fc from 'fast-check';
import { declaredByName, periodsBetween } from '../../../../features/payroll/identify/declared';
import type { PeriodsPerYear } from '../../../../base/values/dates';
import { RUNS } from '../../../support/runs';

const EMPLOYER = ['12345', 'NL007', 'Garage Jansen'];

/** What a name declares: `2026-5 bonus noord [4711] dated`. */
function read(
	name: string,
	{
		last = '2026-05-31',
		periodsPerYear = 12,
	}: { last?: string | null; periodsPerYear?: PeriodsPerYear } = {},
) {
	const { period, words, numbers, isDated } = declaredByName(name, {
		last,
		periodsPerYear,
		employer: EMPLOYER,
	});
	const parts = [period ? `${period.year}-${period.period}` : 'none', ...words];
	return [
		...parts,
		...(numbers.length > 0 ? [`[${numbers.join()}]`] : []),
		...(isDated ? ['dated'] : []),
	].join(' ');
}

describe('the name of a file', () => {
	test.each([
		['2026-05.csv', '2026-5'],
		['2026_05.xlsx', '2026-5'],
		// As a second copy is called.
		['2026_5.xlsx', 'none'],
		['202605.csv', '2026-5'],
		['05-2026.csv', '2026-5'],
		['lonen 5-2026.csv', '2026-5 lonen'],
		['mei.csv', '2026-5'],
		['Mei 2025.csv', '2025-5'],
		['2025 mei.csv', '2025-5'],
		['p5.csv', '2026-5'],
		['periode 5 2025.csv', '2025-5'],
		['maand 5.csv', '2026-5'],
		['lonen maand mei.csv', '2026-5 lonen'],
		// Two periods are none.
		['mei juni.csv', 'none'],
		['2026-05 p6.csv', 'none'],
		['mei 2026-05.csv', '2026-5'],
		['p0.csv', 'none'],
		['2026-00.csv', 'none'],
		['lonen.csv', 'none lonen'],
		['lonen', 'none lonen'],
		['', 'none'],
		// Words, each once, without extension, copies, versions, years, employer.
		['Bonus Noord bonus mei.csv', '2026-5 bonus noord'],
		['mei (1).csv', '2026-5'],
		['mei v2.csv', '2026-5'],
		['mei v 2.csv', '2026-5'],
		['mei_2.csv', '2026-5'],
		['mei_2 x.csv', '2026-5 2 x'],
		['mei v.csv', '2026-5'],
		['mei vakantie.csv', '2026-5 vakantie'],
		['Garage Jansen mei.csv', '2026-5'],
		['Jansen 12345 mei.csv', '2026-5'],
		['mei.definitief', '2026-5 definitief'],
		['mei 13e maand.csv', '2026-5 13e'],
		// Numbers of three digits or more.
		['4711 mei.csv', '2026-5 [4711]'],
		['4711 4711 mei.csv', '2026-5 [4711]'],
		['lonen 47 mei.csv', '2026-5 lonen 47'],
		['NL007 mei.csv', '2026-5 nl'],
		['loon123 mei.csv', '2026-5 loon [123]'],
		// A whole date is no period.
		['export 20260602.csv', 'none export dated'],
		['export 2026-06-02 mei.csv', '2026-5 export dated'],
		['mei 02-06-2026.csv', '2026-5 dated'],
		['mei 12-06-2026.csv', '2026-5 dated'],
		['mei 2.6.2026.csv', '2026-5 dated'],
		['mei 20260602101500.csv', '2026-5 dated'],
		['mei 20260602_1015.csv', '2026-5 dated'],
		['mei 20261302.csv', '2026-5 [20261302]'],
		['mei 120260602.csv', '2026-5 [120260602]'],
	])('%j declares %s', (name, expected) => {
		expect(read(name)).toBe(expected);
	});

	test.each<[string, string | null, PeriodsPerYear, string]>([
		['december.csv', '2026-01-10', 12, '2025-12'],
		['januari.csv', '2025-12-28', 12, '2026-1'],
		['mei.csv', null, 12, 'none'],
		['mei 2026.csv', null, 12, '2026-5'],
		['week 52.csv', '2027-01-05', 53, '2026-52'],
		['wk 23.csv', '2026-06-05', 53, '2026-23'],
		['2026-W23.csv', '2026-06-11', 53, '2026-23'],
		['lonen 2026w23.csv', '2026-06-11', 53, '2026-23 lonen'],
		['p13.csv', '2027-01-04', 13, '2026-13'],
		// Of a year of weeks a month is a word.
		['mei.csv', '2026-05-31', 53, 'none mei'],
	])('%j with the last date %s, of %i periods, declares %s', (name, last, periodsPerYear, expected) => {
		expect(read(name, { last, periodsPerYear })).toBe(expected);
	});
});

test.each<[[number, number], [number, number], PeriodsPerYear, number]>([
	[[2026, 1], [2025, 12], 12, 1],
	[[2026, 1], [2025, 13], 13, 1],
	[[2026, 1], [2025, 52], 53, 1],
	[[2025, 6], [2026, 5], 12, 11],
])('from %j to %j of %i periods: %i', ([year, period], [otherYear, other], perYear, apart) => {
	expect(periodsBetween({ year, period }, { year: otherYear, period: other }, perYear)).toBe(apart);
});

test('a name of 1 to 120 characters gives the period and the words of all of it, wherever they are in it', () => {
	const word = fc.constantFrom(
		'bouwbedrijf',
		'van',
		'der',
		'heijden',
		'zonen',
		'bv',
		'loonjournaalpost',
		'noord',
		'bonus',
	);
	fc.assert(
		fc.property(fc.array(word, { maxLength: 12 }), fc.array(word, { maxLength: 12 }), (before, behind) => {
			const name = [...before, 'periode 5 2026', ...behind].join(' ');
			fc.pre(name.length <= 116);
			const { period, words } = declaredByName(`${name}.csv`, {
				last: null,
				periodsPerYear: 12,
				employer: [],
			});
			expect(period).toEqual({ year: 2026, period: 5 });
			expect(new Set(words)).toEqual(new Set([...before, ...behind]));
		}),
		{ numRuns: RUNS },
	);
});
