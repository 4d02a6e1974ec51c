import { play, type Put, type Sums } from './folder';

/** Wages of a month that differ a little from those of another one, in cents. */
function wages(gross: number, month: number): Sums {
	const cents = Math.round(gross * 100 * (1 + (((month * 7) % 11) - 5) / 250));
	const [tax, social, pension] = [0.3, 0.19, 0.06].map((part) => Math.round(cents * part)) as [
		number,
		number,
		number,
	];
	return { 4000: cents, 4100: social, 4110: pension, 1700: -tax - social, 1740: -pension, 1710: tax - cents };
}

/** A bonus or the like: no pension, and more tax. */
function extra(gross: number): Sums {
	const cents = Math.round(gross * 100);
	const [tax, social] = [Math.round(cents * 0.45), Math.round(cents * 0.19)];
	return { 4000: cents, 4100: social, 1700: -tax - social, 1710: tax - cents };
}

function plus(one: Sums, other: Sums): Sums {
	const accounts = new Set([...Object.keys(one), ...Object.keys(other)]);
	return Object.fromEntries([...accounts].map((code) => [code, (one[code] ?? 0) + (other[code] ?? 0)]));
}

/** The same with a part more, in balance. */
function times(sums: Sums, factor: number): Sums {
	const more = Object.fromEntries(
		Object.entries(sums).map(([code, cents]) => [code, Math.round(cents * factor)]),
	);
	const off = Object.values(more).reduce((total, cents) => total + cents, 0);
	return plus(more, { 1710: -off });
}

const MONTHS =
	'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const two = (number: number) => String(number).padStart(2, '0');
const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
const dayAfter = (date: string, days: number) =>
	new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

interface Month {
	year: number;
	month: number;
	/** `2027-05` */
	at: string;
	name: string;
	put(name: string, sums: Sums, runs: readonly string[], days?: number): Put;
}

function months(years: readonly number[], of: (month: Month) => readonly Put[]): Put[] {
	return years.flatMap((year) =>
		MONTHS.flatMap((name, index) => {
			const month = index + 1;
			const date = lastOf(year, month);
			const at = `${year}-${two(month)}`;
			const put: Month['put'] = (called, sums, runs, days = -2) => {
				return {
					day: dayAfter(date, days),
					name: called,
					date,
					sums,
					runs: runs.map((run) => `${at} ${run}`),
				};
			};
			return of({ year, month, at, name, put });
		}),
	);
}

/** The month, and what else comes in some months. */
const usual =
	(gross: number, more: (month: Month, main: Sums) => readonly (Put | false)[] = () => []) =>
	(month: Month) => {
		const main = wages(gross, month.month);
		return [month.put(month.at, main, ['main']), ...more(month, main)].filter((put) => put !== false);
	};

const branches =
	(grosses: Readonly<Record<string, number>>) =>
	({ at, month, put }: Month) =>
		Object.entries(grosses).map(([word, gross]) => put(`${at} ${word}`, wages(gross, month), [word]));

const TWO = [2027, 2028];
const PERSONS = 'jansen bakker visser smit meijer mulder bos vos peters hendriks dekker brouwer'.split(' ');

/** What a history is, its files, the questions of each year, and what is wrong at its end: nothing, but for the small stranger. */
const HISTORIES: [string, Put[], Record<string, number>, string?][] = [
	[
		'holiday pay, 13th month and bonus, each once a year',
		months(
			TWO,
			usual(12000, ({ at, month, put, year }) => [
				month === 5 && put(`${at} vakantiegeld`, extra(11000 + year), ['holiday'], -1),
				month === 12 && put(`${at} 13e maand`, extra(11500 + year), ['13'], -1),
				month === 3 && put(`${at} bonus`, extra(2500), ['bonus'], -1),
			]),
		),
		{ 2027: 2 },
	],
	[
		'final settlements, each under the name of a person',
		months(
			[2027],
			usual(12000, ({ at, month, put }) => [
				put(`${at} eindafrekening ${PERSONS[month - 1]}`, extra(700 + month), ['settlement'], -1),
			]),
		),
		{},
	],
	[
		'another word in each export of a program',
		months([2027], ({ at, month, put }) => [
			put(`journaal ${at} ${PERSONS[month - 1]}ab`, wages(12000, month), ['main']),
			put(`journaal ${at} ${PERSONS[month - 1]}cd`, extra(900 + month), ['extra'], -1),
		]),
		{},
	],
	[
		'"correctie" is a small run in March, and the month once more in September',
		months(
			[2027],
			usual(12000, ({ at, month, put }, main) => [
				month === 3 && put(`${at} correctie`, extra(800), ['correction'], -1),
				month === 9 && put(`${at} correctie`, times(main, 1.06), ['main'], 4),
			]),
		),
		{ 2027: 1 },
	],
	[
		'"def" by habit, a bonus each quarter, and in October the month once more',
		months([2027], ({ month, name, put }) => {
			const main = wages(12000, month);
			const called = `journaalpost ${name}`;
			return [
				put(called + ([3, 4, 7].includes(month) ? ' def' : ''), main, ['main'], -3),
				[3, 6, 9].includes(month) && put(`${called} bonus`, extra(1500), ['bonus']),
				month === 10 && put(`${called} def`, times(main, 1.03), ['main'], 0),
			].filter((put) => put !== false);
		}),
		{ 2027: 1 },
	],
	[
		'holiday pay by itself in one year, and the month once more with it in the next',
		months(
			TWO,
			usual(12000, ({ at, month, put, year }, main) => [
				month === 5 && year === 2027 && put(`${at} vakantiegeld`, extra(9000), ['holiday'], -1),
				month === 5 && year === 2028 && put(`${at} vakantiegeld`, plus(main, extra(9000)), ['main'], -1),
			]),
		),
		{ 2027: 1, 2028: 1 },
	],
	[
		'branches, and once the total of both with one change',
		months([2027], (one) => {
			const { at, month, put } = one;
			if (month < 5)
				return usual(12000, () => [month === 3 && put(`${at} bonus`, extra(900), ['bonus'], -1)])(one);
			const files = branches({ noord: 7000, zuid: 5000 })(one);
			const total = plus(wages(7000, month), times(wages(5000, month), 1.005));
			if (month !== 9) return files;
			return [
				...files,
				put(at, total, ['noord', 'zuid'], 1),
				put(at, times(total, 1.01), ['noord', 'zuid'], 5),
			];
		}),
		{ 2027: 2 },
	],
	['two branches of about the same wages', months(TWO, branches({ noord: 6000, zuid: 5950 })), { 2027: 2 }],
	['three branches', months(TWO, branches({ noord: 6000, zuid: 4500, west: 1200 })), { 2027: 1 }],
	[
		'a month is renamed to a branch',
		months([2027], (one) => {
			const { at, month, put } = one;
			if (month < 6)
				return usual(7000, () => [month === 3 && put(`${at} bonus`, extra(900), ['bonus'], -1)])(one);
			const files = branches({ noord: 7000, zuid: 5000 })(one);
			const again = {
				...put('2027-05 noord', wages(7000, 5), [], 2),
				date: '2027-05-31',
				runs: ['2027-05 main'],
			};
			return month === 8 ? [...files, again] : files;
		}),
		{ 2027: 1 },
	],
	[
		'a director with a bonus of six months and one of a year',
		months(
			TWO,
			usual(4900, ({ at, month, put, year }) => [
				month === 6 && put(`${at} bonus`, extra(30000 + year), ['bonus'], -1),
				month === 12 && put(`${at} tantieme`, extra(60000 + year), ['tantieme'], -1),
			]),
		),
		{ 2027: 2 },
	],
	[
		'a first part on the 15th, and then the month, in three months',
		months([2027], ({ at, month, put }) => {
			const part = wages(3300, month);
			const whole = plus(part, wages(5000, month));
			if (month > 3) return [put(at, whole, ['main'])];
			return [put(`${at} eerste deel`, part, ['main'], -14), put(at, whole, ['main'])];
		}),
		{ 2027: 3 },
	],
	[
		'a part and the rest as two runs, and later a part and then the whole',
		months([2027], ({ at, month, put }) => {
			const [part, rest] = [wages(3300, month), wages(5000, month)];
			if (month === 2) return [put(`${at} deel`, part, ['part'], -14), put(`${at} rest`, rest, ['rest'])];
			if (month === 6) return [put(`${at} deel`, part, ['main'], -14), put(at, plus(part, rest), ['main'])];
			const main = put(at, plus(part, rest), ['main']);
			return month === 4 ? [main, put(`${at} bonus`, extra(900), ['bonus'], -1)] : [main];
		}),
		{ 2027: 2 },
	],
	[
		'the wages once more under the known name of the bonus',
		months(
			[2027],
			usual(12000, ({ at, month, put }, main) => [
				month === 3 && put(`${at} bonus`, extra(900), ['bonus'], -1),
				month === 6 && { ...put(`${at} bonus`, main, [], 3), runs: [] },
			]),
		),
		{ 2027: 1 },
	],
	[
		'the file of another employer',
		months(
			[2027],
			usual(12000, ({ at, month, put }) => [
				month === 5 && put(`${at} slagerij vos`, wages(4000, month), [], -1),
			]),
		),
		{ 2027: 1 },
	],
	[
		'the file of another employer, that has less than a fifth',
		months(
			[2027],
			usual(12000, ({ at, month, put }) => [
				month === 5 && put(`${at} slagerij vos`, wages(1900, month), [], -1),
			]),
		),
		{},
		'2027-05-31',
	],
	[
		'half a year of files on the first morning, with a bonus and on-call workers each month',
		months([2027], (one) =>
			one.month > 6
				? []
				: [
						...branches({ oproep: 2500, bonus: 900 })(one),
						one.put(one.at, wages(12000, one.month), ['main']),
					].map((put) => ({ ...put, day: '2027-07-05' })),
		),
		{ 2027: 1 },
	],
	[
		'two wage tax numbers in front of the month',
		months([2027], ({ month, name, put }) =>
			['4711', '4712'].map((number, at) =>
				put(`${number} ${name}`, wages(6000 - at * 2000, month), [number]),
			),
		),
		{ 2027: 1 },
	],
	[
		'two wage tax numbers with a letter',
		months([2027], ({ at, month, put }) =>
			['L01', 'L02'].map((number, index) =>
				put(`Journaalpost 812345678${number} ${at}`, wages(6000 - index * 2000, month), [number]),
			),
		),
		{ 2027: 1 },
	],
	[
		'two wage tax numbers at the end of a long name',
		months([2027], ({ at, month, put }) =>
			['4711', '4712'].map((number, index) =>
				put(`Loonjournaalpost Bakkerij De Korst ${number} ${at}`, wages(7000 - index * 50, month), [number]),
			),
		),
		{ 2027: 2 },
	],
	[
		'two wage tax numbers of half a year on the first morning',
		months([2027], ({ month, name, put }) =>
			month > 6
				? []
				: ['4711', '4712'].map((number, at) => ({
						...put(`${number} ${name}`, wages(6000 - at * 2000, month), [number]),
						day: '2027-07-05',
					})),
		),
		{ 2027: 1 },
	],
	[
		'half a year on the first morning of which two names are in doubt',
		months([2027], (one) =>
			one.month > 6
				? []
				: [
						...branches({ oproep: 4000, bonus: 3000 })(one),
						one.put(one.at, wages(12000, one.month), ['main']),
					].map((put) => ({ ...put, day: '2027-07-05' })),
		),
		{ 2027: 2 },
	],
	[
		'a newer version of what waits for an answer about another month',
		months([2027], (one) => {
			const { at, month, put } = one;
			if (month !== 1 && month !== 3) return [];
			const files = branches({ noord: 7000, zuid: 5000 })(one);
			const again = put(`${at} zuid nieuw`, times(wages(5000, month), 1.01), ['zuid']);
			return (month === 3 ? [...files, again] : files).map((file) => ({ ...file, day: '2027-04-05' }));
		}),
		{ 2027: 2 },
	],
	[
		'the 13th month as large as the month, and the next year both in one file',
		months(TWO, ({ at, month, put, year }) => {
			const main = wages(3000, month);
			if (month !== 12) return [put(at, main, ['main'])];
			const one = put(at, main, ['main'], -4);
			return year === 2027
				? [one, put(`${at} 13e maand`, main, ['13'])]
				: [one, put(`${at} 13e maand`, times(main, 2), ['main'])];
		}),
		{ 2027: 1, 2028: 1 },
	],
	[
		'the month once more with holiday pay under other words',
		months([2027], ({ month, name, put }) => {
			const main = wages(6000, month);
			const again = put(`Journaalpost ${name} met vakantiegeld`, plus(main, extra(7000)), ['main']);
			return [put(`loonjournaal ${name}`, main, ['main'], -5), ...(month === 5 ? [again] : [])];
		}),
		{ 2027: 1 },
	],
	[
		'a newer version that calls itself so, twice',
		months(
			[2027],
			usual(12400, ({ at, month, put }, main) => [
				[5, 11].includes(month) && put(`${at}-nieuw`, times(main, 1.01), ['main'], 1),
			]),
		),
		{ 2027: 2 },
	],
	[
		'three exports of one month on one morning',
		months([2027], ({ month, name, put }) => {
			const main = wages(9000, month);
			if (month !== 4) return [put(`lonen ${name}`, main, ['main'])];
			return [
				put(`lonen ${name}`, main, ['main']),
				put(`lonen ${name} (1)`, times(main, 1.01), ['main']),
				put(`lonen ${name} v3`, times(main, 1.02), ['main']),
			];
		}),
		{ 2027: 1 },
	],
	[
		'a name of more than thirteen signs, and the month once more with holiday pay',
		months([2027], ({ at, month, put }) => {
			const main = wages(12000, month);
			const again = put(`Loonjournaalpost Jansen ${at} vakantiegeld`, plus(main, extra(900)), ['main']);
			return [put(`Loonjournaalpost Jansen ${at}`, main, ['main'], -5), ...(month === 5 ? [again] : [])];
		}),
		{ 2027: 1 },
	],
];

test.each(HISTORIES)('%s', async (_what, puts, asked, off = '') => {
	const ending = await play(puts);
	const wrong = [...new Set(Object.keys(ending.off).map((place) => place.split(' ')[0]))];
	expect([ending.asked, wrong]).toEqual([asked, off === '' ? [] : [off]]);
});

test.each(HISTORIES)('the same with all files on one morning: %s', async (_what, puts, _asked, off = '') => {
	const last =
		puts
			.map(({ day }) => day)
			.sort()
			.at(-1) ?? '';
	// Of what is saved over only the last is there.
	const kept = new Map(puts.map((put) => [put.name, { ...put, day: last }]));
	const { off: wrong } = await play([...kept.values()]);
	expect([...new Set(Object.keys(wrong).map((place) => place.split(' ')[0]))]).toEqual(
		off === '' ? [] : [off],
	);
});
