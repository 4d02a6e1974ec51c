import Big from 'big.js';
import fc from 'fast-check';
import { Amounts } from '../../../../features/payroll/read/amounts';
import type { Answer } from '../../../../features/payroll/identify/answer';
import { numbersIn, wordsIn } from '../../../../features/payroll/identify/declared';
import type { BookedRun, Content } from '../../../../features/payroll/identify/contents';
import { identify, type Identity } from '../../../../features/payroll/identify/identify';
import type { Question } from '../../../../features/payroll/identify/question';
import { settle, type Settled } from '../../../../features/payroll/identify/settle';
import { declaredText, readBookedRun, readRun } from '../../../../features/payroll/identify/run';
import { CHART } from '../../../support/views';

/** The ten lines, each by its smallest example. */
const sums = (gross: number, date = '2026-05-31', more: Record<string, number> = {}) =>
	Amounts.of(
		Object.entries({ 4000: -gross, 1700: gross / 4, 1710: (gross * 3) / 4, ...more }).map(
			([ledgerAccount, amount]) => ({
				...{ date, ledgerAccount, costCentreId: '', amount: new Big(amount) },
			}),
		),
	);

/** Wages of which each amount is the same part. */
const proportional = (gross: number, date?: string) => sums(gross * 4, date);

let items = 0;

/** A file: its name, amounts and what differs. Its hash is that of its month and amounts, as in a file. */
function file(name: string, of: Amounts, change: Partial<Content> = {}): Content {
	const period = change.period ?? '2026-5';
	const [year, month] = period.split('-').map(Number) as [number, number];
	const words = wordsIn(name);
	return {
		...{ run: readRun(declaredText(month, words), year), year, period, called: name },
		...{ sums: of, item: (items += 1) },
		hash: JSON.stringify([period, of.list()]),
		...{ isDated: false, isByPerson: true, numbers: [] },
		...change,
	};
}

/** A run that was booked for these contents, the last of which stands. */
function booked(name: string, contents: readonly Content[], change: Partial<BookedRun> = {}): BookedRun {
	const [first] = contents;
	return {
		...{ run: readBookedRun(name, first?.year ?? 2026), year: first?.year ?? 2026 },
		...{ period: first?.period ?? '2026-5', isDated: false, called: name, mutations: ['1'], numbers: [] },
		sums: contents.at(-1)?.sums ?? Amounts.of([]),
		states: contents.map(({ hash }) => ({ hash, isByPerson: false })),
		...change,
	};
}

const given = {
	periodsPerYear: 12,
	hasLeave: () => false,
} as const;

function find(contents: readonly Content[], runs: readonly BookedRun[], hasLeave = false): string[] {
	const { identities: found } = identify({ ...given, contents, booked: runs, hasLeave: () => hasLeave });
	return contents.map((content) => inWords(found.get(content)));
}

function inWords(found: Identity | undefined): string {
	const of = (runs: readonly BookedRun[]) => runs.map(({ run }) => run.text).join();
	if (found?.is === 'same' || found?.is === 'older') return `${found.is} ${of(found.runs)}`;
	if (found?.is === 'newer') return `newer ${found.run.run.text}`;
	return found?.is === 'asked' ? `asked ${found.because} ${of(found.runs)}`.trim() : String(found?.is);
}

/** Two runs beside each other in March, and in April: one of this name, and one of the other. */
function lessons(own: string, other: string, gross = 600): BookedRun[] {
	return ['2026-3', '2026-4'].flatMap((period) => {
		const of = (name: string, amount: number) => {
			const content = file(name, sums(amount, `2026-0${period.slice(-1)}-28`), { period });
			return booked(content.run.text, [content]);
		};
		return [of(own, gross), of(other, 4000)];
	});
}

function reversed(at: number, date?: string): BookedRun[] {
	const back = (run: BookedRun) => {
		const opposite = run.sums
			.list()
			.map((one) => ({ ...one, ...(date && { date }), amount: one.amount.neg() }));
		return { ...run, sums: Amounts.of([...run.sums.list(), ...opposite]) };
	};
	return lessons('bonus', '')
		.slice(0, 2)
		.map((run, index) => (index === at ? back(run) : run));
}

const may = file('', sums(5000));
const more = file('', sums(5100));
const much = file('', sums(9000));
const p05 = booked('P05', [may]);

describe('the ten lines', () => {
	test('1: the last content of a run that is akin, or that a person said it is, also after an edit by hand', () => {
		const edited = booked('P05', [may], { sums: sums(5005) });
		expect(find([may], [edited])).toEqual(['same P05']);
		expect(find([file('lonen', sums(5000))], [edited])).toEqual(['same P05']);
		const said = booked('P05-a', [may], { sums: sums(5005), states: [{ hash: may.hash, isByPerson: true }] });
		expect(find([file('b', sums(5000))], [said])).toEqual(['same P05-a']);
		const others = booked('P05-a', [may], { sums: sums(5005) });
		expect(find([file('b', sums(5000))], [others])).toEqual(['same P05-a']);
		expect(find([file('b', sums(5000))], [others, ...lessons('b', 'a', 4000)])).toEqual(['new']);
		const long = file('extra vakantiegeld noord', sums(5000));
		const hidden = booked(long.run.text, [may], { sums: sums(5005) });
		expect(hidden.run.text).toMatch(/^P05#[\da-f]{8}$/);
		expect(find([long], [hidden])).toEqual([`same ${hidden.run.text}`]);
	});

	test('2: a former content: older beside the last one, else asked', () => {
		const run = booked('P05', [may, more]);
		expect(find([may, more], [run])).toEqual(['older P05', 'same P05']);
		// Before 3: what a person left is older all the same.
		expect(find([may, more], [run], true)).toEqual(['older P05', 'same P05']);
		expect(find([may], [run])).toEqual(['asked former P05']);
		// Also when a person said that a file with another name is its newer version.
		const said = { ...run, states: [may, more].map(({ hash }, at) => ({ hash, isByPerson: at === 1 })) };
		const lonen = { ...said, run: readBookedRun('P05-lonen', 2026) };
		expect(find([file('lonen', sums(5000)), file('aaa', sums(5100))], [lonen])).toEqual([
			...['older P05-lonen', 'same P05-lonen'],
		]);
	});

	test('3: what a person left under its name', () => {
		expect(find([much], [p05], true)).toEqual(['left']);
	});

	test('4: exactly what stands in its period, as one run or as all together', () => {
		const listed = booked('887', [], { sums: sums(5000) });
		for (const one of [listed, { ...listed, run: readBookedRun('P05', 2026) }])
			expect(find([may], [one])).toEqual([`same ${one.run.text}`]);
		const two = [booked('887', [], { sums: sums(2000) }), booked('888', [], { sums: sums(3000) })];
		expect(find([may], two)).toEqual(['same 887,888']);
		expect(find([may], [{ ...listed, period: '2026-4' }])).not.toEqual(['same 887']);
	});

	describe('4: exactly that under another name', () => {
		const loon = file('loon', sums(5000));
		const run = booked('P05-loon', [loon]);
		const exported = file('export', sums(5000));

		test('is that run, and nothing is asked', () => {
			expect(find([exported], [run])).toEqual(['same P05-loon']);
			expect(find([file('export', sums(5000.01))], [run])).toEqual(['asked beside P05-loon']);
		});

		test.each([
			['booked before', [run], ['same P05-loon', 'asked beside P05-loon']],
			['both new', [], ['new', 'asked beside P05-loon']],
		])('that came along together with it is asked about, in whatever order: %s', (_what, runs, found) => {
			expect(find([loon, exported], runs)).toEqual(found);
			if (runs.length > 0) expect(find([exported, loon], runs)).toEqual([...found].reverse());
		});

		test('of two that came along beside it, one is it', () => {
			expect(find([exported, file('kopie', sums(5000))], [run])).toEqual(['same P05-loon', 'copy']);
		});

		test('is asked about where the names are parted', () => {
			const two = lessons('export', 'loon', 4000);
			expect(find([exported], [run, ...two])).toEqual(['asked beside P05-loon']);
			expect(find([exported], [run, ...two.slice(0, 2)])).toEqual(['same P05-loon']);
		});

		test('but another cost centre is asked about', () => {
			const centre = Amounts.of(
				sums(5000)
					.list()
					.map((one) => ({ ...one, costCentreId: '100' })),
			);
			expect(find([file('export', centre)], [run])).toEqual(['asked beside P05-loon']);
		});
	});

	test('5: another content for the same name, that no run ever had', () => {
		expect(find([may, more], [])).toEqual(['asked twice', 'asked twice']);
		expect(find([more, much], [p05])).toEqual(['asked twice P05', 'asked twice P05']);
	});

	test('6: under the name of a run its newer version, when it is like it and by a person, and the last one is gone', () => {
		expect(find([more], [p05])).toEqual(['newer P05']);
		expect(find([much], [p05])).toEqual(['asked changed P05']);
		expect(find([{ ...more, isByPerson: false }], [p05])).toEqual(['asked changed P05']);
		expect(find([may, more], [p05])).toEqual(['same P05', 'asked changed P05']);
		expect(find([file('', sums(5000, '2026-05-25'))], [p05])).toEqual(['asked changed P05']);
		const lost = booked('P05', [file('', sums(5000, '2026-05-31', { 4100: -100 }))]);
		expect(find([may], [lost])).toEqual(['asked changed P05']);
		expect(find([more], [p05, booked('P05~2', [much])])).toEqual(['asked changed P05,P05~2']);
	});

	test.each([
		[['4712'], [['4711']], 'asked changed P05'],
		[['4711'], [['4711']], 'newer P05'],
		// A long name lacks its last ones in the books.
		[['4711', '888'], [['4711']], 'newer P05'],
		[['4712'], [[], ['4711']], 'asked changed P05'],
		// A person said that it is the same run.
		[['4712'], [['4711'], ['4712']], 'newer P05'],
		[[], [['4711']], 'newer P05'],
		[['4712'], [[]], 'newer P05'],
	])('6: called by the numbers %j, and the run by %j: %s', (numbers, called, found) => {
		const run = booked('P05', [may], { numbers: called });
		expect(find([{ ...more, numbers }], [run])).toEqual([found]);
	});

	test.each([
		['4711 mei.csv', ['4711']],
		['Journaalpost_4711_202705_20270602101500.csv', ['4711']],
		['NL001: 4711 2026-05.csv', ['4711']],
		['Loonjournaal 12345 mei 2026.csv', []],
		['JRNL0045.csv', ['0045']],
		['lonen mei v2 (1).csv', []],
	])('what is called %j has the numbers %j', (called, numbers) => {
		expect(numbersIn(called, ['12345', 'NL001'])).toEqual(numbers);
	});

	test('8: more than a fifth of another run of its period, whose name is not parted', () => {
		expect(find([more], [booked('887', [may])])).toEqual(['asked beside 887']);
		expect(find([file('bonus', sums(1000))], [booked('887', [may])])).toEqual(['new']);
		expect(find([file('nieuw', sums(5100))], [p05])).toEqual(['asked beside P05']);
		expect(find([file('nieuw', sums(50_000))], [p05])).toEqual(['asked beside P05']);
		expect(find([file('extra', sums(1001))], [p05])).toEqual(['asked beside P05']);
		expect(find([file('extra', sums(1000))], [p05])).toEqual(['new']);
		const both = [file('', sums(5000), { item: 1 }), file('bonus', sums(9000), { item: 1 })];
		expect(find(both, [])).toEqual(['new', 'new']);
	});

	test.each<[string, Content, BookedRun[], string]>([
		['beside each other once', file('bonus', sums(2000)), lessons('bonus', '').slice(0, 2), 'new'],
		['in its own period', file('bonus', sums(2000)), [booked('P05-bonus~2', [much])], 'asked changed'],
		['the other is reversed', file('bonus', sums(2000)), reversed(1), 'asked beside'],
		['its own is reversed', file('bonus', sums(2000)), reversed(0), 'asked beside'],
		['one covers the other now', file('bonus', sums(9000)), lessons('bonus', '').slice(0, 2), 'asked beside'],
		['it did so then', file('bonus', sums(9000)), lessons('bonus', '', 8000).slice(0, 2), 'new'],
		[
			'both cover each other, once',
			file('bonus', sums(5050)),
			lessons('bonus', '', 4000).slice(0, 2),
			'asked beside',
		],
		['both cover each other, twice', file('bonus', sums(5050)), lessons('bonus', '', 4000), 'new'],
		[
			'its own is reversed on another date',
			file('bonus', sums(2000)),
			reversed(0, '2026-04-10'),
			'asked beside',
		],
		[
			'both were alike, and now one covers the other',
			file('bonus', sums(9000)),
			lessons('bonus', '', 4000),
			'asked beside',
		],
		['of another name', file('bonus', sums(2000)), lessons('extra', ''), 'asked beside'],
	])('8: two names that stand beside each other: %s', (_what, content, runs, found) => {
		expect(find([content], [p05, ...runs])[0]?.startsWith(found)).toBe(true);
	});

	test('8: after two runs were booked beside each other once, their names are not asked about in another period', () => {
		const gross = fc.integer({ min: 100, max: 9999 });
		const lesson = fc.constantFrom('booked', 'reversed', 'none');
		fc.assert(
			fc.property(gross, gross, gross, gross, lesson, (main, extra, mainThen, extraThen, taught) => {
				const has = (most: number, least: number) => most >= 0.9 * least;
				const content = file('extra', proportional(extra));
				const run = booked('P05', [file('', proportional(main))]);
				const pair = [
					{ ...booked('P03', [file('', proportional(mainThen, '2026-03-31'), { period: '2026-3' })]) },
					{
						...booked('P03-extra', [
							file('extra', proportional(extraThen, '2026-03-31'), { period: '2026-3' }),
						]),
					},
				].map((one) => (taught === 'reversed' ? { ...one, sums: Amounts.of([]) } : one));
				// It covers the other now and did not then, or each covers the other now or did then.
				const didCover = has(extraThen, mainThen) && !has(mainThen, extraThen);
				const isHeldBack = has(extra, main) && (has(main, extra) || !didCover);
				const isAsked = extra * 5 > main && (taught !== 'booked' || isHeldBack);
				const [found] = find([content], [run, ...(taught === 'none' ? [] : pair)]);
				fc.pre(found !== 'same P05');
				expect(found).toBe(isAsked ? 'asked beside P05' : 'new');
			}),
		);
	});

	test('9: beside a run of another period, or with other dates', () => {
		const june = (of: Amounts, change = {}) => file('', of, { period: '2026-6', ...change });
		expect(find([june(sums(5000))], [p05])).toEqual(['asked elsewhere P05']);
		expect(find([june(sums(9000))], [p05])).toEqual(['asked elsewhere P05']);
		expect(find([june(sums(9000, '2026-06-30'))], [p05])).toEqual(['new']);
		const nearby = sums(5000, '2026-06-05');
		expect(find([june(nearby, { isDated: true })], [p05])).toEqual(['asked elsewhere P05']);
		expect(find([june(nearby)], [p05])).toEqual(['new']);
		expect(find([june(sums(5000, '2026-06-30'), { isDated: true })], [p05])).toEqual(['new']);
		const both = Amounts.of([...sums(5000).list(), ...sums(20_000, '2026-06-30').list()]);
		expect(find([june(both)], [p05])).toEqual(['asked elsewhere P05']);
	});

	test('10: none of these', () => {
		expect(find([may], [])).toEqual(['new']);
		expect(find([may, file('bonus', sums(800))], [])).toEqual(['new', 'new']);
	});
});

test('what is found counts for the next: two files of one run that came together are booked once', () => {
	expect(find([file('lonen', sums(5000)), may], [])).toEqual(['asked beside P05', 'new']);
	expect(find([file('lonen', sums(5000)), file('loon', sums(5000))], [p05])).toEqual(['same P05', 'copy']);
	expect(find([may, file('nieuw', sums(5100))], [])).toEqual(['new', 'asked beside P05']);
	expect(find([more, file('lonen', sums(5100))], [p05])).toEqual(['newer P05', 'asked beside P05']);
	// Two branches that are equal to the cent: what the one is, the other is not.
	const listed = booked('887', [], { sums: sums(5000) });
	expect(find([file('noord', sums(5000)), file('zuid', sums(5000))], [listed])).toEqual(['same 887', 'copy']);
});

test.each([
	['2026-5', '2026-6', 'P05'],
	['2026-12', '2027-1', 'P12'],
	['2026-9', '2026-10', 'P09'],
])('of %s and %s the later may be the earlier, in whatever order they come', (earlier, later, run) => {
	const contents = [later, earlier].map((period) => file('', sums(5000), { period }));
	expect(find(contents, [])).toEqual([`asked elsewhere ${run}`, 'new']);
});

describe('a list', () => {
	const listed = (run: string, of: Amounts) => file('', of, { run: readRun(run, 2026), isByPerson: false });

	test('has the run with its number, whatever it holds and in whatever year it was typed', () => {
		expect(find([listed('887', sums(9000))], [booked('887', [may], { year: 2025 })])).toEqual(['same 887']);
		expect(find([listed('888', sums(5000))], [booked('887', [may])])).toEqual(['new']);
	});

	test('takes over what was booked from a file, each run once; else that is asked about', () => {
		const [noord, zuid] = [booked('P05-noord', [may]), booked('P05-zuid', [may])];
		const two = [listed('887', sums(5000)), listed('888', sums(5000))];
		expect(find(two, [noord, zuid])).toEqual(['same P05-noord', 'same P05-zuid']);
		expect(find(two, [noord])).toEqual(['same P05-noord', 'new']);
		expect(find([listed('887', sums(1200))], [noord])).toEqual(['asked beside P05-noord']);
	});

	test('with a number twice is asked about', () => {
		expect(find([listed('887', sums(1)), listed('887', sums(2))], [])).toEqual([
			'asked twice',
			'asked twice',
		]);
	});
});

describe('answers', () => {
	const LEAVE: Answer = { about: 'a', word: 'leave', accepts: '' };
	const BOOK: Answer = { about: '', word: 'book', accepts: '' };
	const texts = (
		contents: readonly Content[],
		runs: readonly BookedRun[],
		answers: Record<string, Answer> = {},
		isLeft = () => false,
	) => {
		const found = identify({ ...given, contents, booked: runs });
		const { settled } = settle(found, {
			...{ booked: runs, scope: ['NMBRS', '12345'], chart: CHART },
			answers: {
				answerTo: ({ id }) => answers[id] ?? answers.any ?? null,
				leaveOf: () => (isLeft() ? LEAVE : null),
			},
		});
		return contents.map((content) => settled.get(content) as Settled);
	};
	const answer = (word: Answer['word'], accepts = '') => ({ any: { about: '', word, accepts } });
	const idOf = (one: Settled | undefined) => (one?.is === 'asked' ? one.id : '');

	test('are offered in a fixed order: a newer version comes first only when each covers the other', () => {
		const offered = (content: Content) => {
			const [question] = texts([content], [p05, booked('P05-a', [file('a', sums(100))])]) as Question[];
			return question?.options.map(({ word, runs }) => [word, ...runs.map(({ run }) => run)].join(' '));
		};
		const [a, all] = ['correct P05-a', 'correct P05 P05-a'];
		expect(offered(much)).toEqual(['book', 'correct P05', a, all, 'leave']);
		expect(offered(file('', sums(5150), { isByPerson: false }))).toEqual([
			'correct P05',
			all,
			'book',
			a,
			'leave',
		]);
	});

	test('are of all runs of the period together too, in whose place it is booked', () => {
		const runs = [booked('P05-noord', [may]), booked('P05-zuid', [file('zuid', sums(4000))])];
		expect(texts([file('', sums(9100))], runs, answer('correct', 'all'))).toMatchObject([
			{ is: 'new', run: { text: 'P05' }, inPlaceOf: runs },
		]);
		expect(texts([much], [p05, ...runs], answer('correct', 'all'))).toMatchObject([
			{ is: 'newer', run: p05, inPlaceOf: runs },
		]);
	});

	test('of several files for one name say which counts, with all as runs of their own, or none', () => {
		const asked = texts([more, much], [p05]) as Question[];
		expect(asked[0]?.options.map(({ text }) => text.replace(/Q[\da-f]+=/g, ''))).toEqual([
			...['correct:P05, leave', 'leave, correct:P05', 'book, book', 'leave, leave'],
		]);
	});

	test('that are one decision are asked once: another run of the first period counts for the others', () => {
		const month = (at: number, name: string, gross: number) => {
			return file(name, sums(gross, `2026-0${at}-28`), { period: `2026-${at}` });
		};
		const contents = [1, 2, 3].flatMap((at) => [month(at, '', 5000), month(at, 'oproep', 2000 + at)]);
		const asked = texts(contents, []);
		expect(asked.map(({ is }) => is)).toEqual(['new', 'asked', 'new', 'waits', 'new', 'waits']);
		expect(asked[1]).toMatchObject({
			options: [{ word: 'book', isLesson: true, others: { count: 2, amount: '4005.00' } }, {}, {}],
		});
		const first = { [idOf(asked[1])]: BOOK };
		expect(texts(contents, [], first).map(({ is }) => is)).toEqual(Array(6).fill('new'));
		const leave = { [idOf(asked[1])]: LEAVE };
		expect(texts(contents, [], leave).map(({ is }) => is)).toEqual([
			...['new', 'left', 'new', 'asked', 'new', 'waits'],
		]);
	});

	test('correct a run, book another under a name of its own, or leave it', () => {
		expect(texts([much], [p05], answer('correct', 'P05'))).toMatchObject([
			{ is: 'newer', run: { run: { text: 'P05' } }, inPlaceOf: [] },
		]);
		expect(texts([much], [p05], answer('book'))).toMatchObject([
			{ is: 'new', run: { text: 'P05~2' }, isAnswered: true },
		]);
		expect(texts([much], [p05, booked('P05~2', [more])], answer('book'))).toMatchObject([
			{ run: { text: 'P05~3' } },
		]);
		expect(texts([much], [p05], answer('leave'))).toMatchObject([{ is: 'left' }]);
	});

	test('of two for one name wait for each other only where both name one run', () => {
		const asked = texts([more, much], [p05]);
		expect(asked.map(({ is }) => is)).toEqual(['asked', 'waits']);
		const [question] = asked as Question[];
		const [one = '', other = ''] = question?.options[0]?.text.match(/Q[\da-f]+/g) ?? [];
		const ask = (answers: Record<string, Answer>) => texts([more, much], [p05], answers).map(({ is }) => is);
		expect(ask({ [one]: BOOK })).toEqual(['new', 'asked']);
		const correct = { about: '', word: 'correct', accepts: 'P05' } as const;
		expect(ask({ [one]: correct, [other]: correct })).toEqual(['asked', 'asked']);
		expect(ask({ [one]: correct, [other]: BOOK })).toEqual(['newer', 'new']);
	});

	test('that name a run which is booked in this execution wait for that', () => {
		const two = [may, file('nieuw', sums(5100))];
		expect(texts(two, [], answer('correct', 'P05'))).toMatchObject([
			{ is: 'new', isAnswered: false },
			{ is: 'asked', waitsFor: [may] },
		]);
	});

	test('make the former file of a corrected run an older one', () => {
		expect(texts([may, more], [p05], answer('correct', 'P05'))).toMatchObject([
			{ is: 'older' },
			{ is: 'newer' },
		]);
	});

	test('about a former content that a person left under its name are not needed', () => {
		const runs = [booked('P05', [may, more])];
		expect(texts([may], runs, answer('book'))).toMatchObject([{ is: 'new' }]);
		expect(texts([may], runs, answer('book'), () => true)).toMatchObject([{ is: 'left', runs }]);
	});

	test('are waited for by the questions that were asked: not by one whose content a person left', () => {
		const found = identify({ ...given, contents: [much], booked: [p05] });
		const asking = { booked: [p05], scope: [], chart: CHART };
		const asked = (leave: Answer | null) =>
			settle(found, { ...asking, answers: { answerTo: () => null, leaveOf: () => leave } }).questions;
		expect(asked(null)).toMatchObject([{ id: expect.stringMatching(/^Q/), runs: ['P05'] }]);
		expect(asked(LEAVE)).toEqual([]);
	});

	test('count for an id of content, name, reason and the states of the runs; of `leave` the begin is enough', () => {
		const id = (content: Content, run: BookedRun) => idOf(texts([content], [run])[0]);
		const before = id(much, p05);
		expect(id(much, p05)).toBe(before);
		const moved = id(much, booked('P05', [more]));
		expect([moved === before, moved.slice(0, 7) === before.slice(0, 7)]).toEqual([false, true]);
		expect(id(file('', sums(9001)), p05).slice(0, 7)).not.toBe(before.slice(0, 7));
		expect(before).toMatch(/^Q[0-9a-f]{11}$/);
	});
});
