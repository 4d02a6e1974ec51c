import fc from 'fast-check';
import {
	asText,
	books,
	isOfOthers,
	isQuestionId,
	ofOthers,
	readAnswers,
	together,
	type Answer,
} from '../../../../features/payroll/identify/answer';
import { questionId } from '../../../../features/payroll/identify/question';
import { freeBeside, idInVoucher, readRun } from '../../../../features/payroll/identify/run';
import { formatVoucher } from '../../../../features/payroll/read/memorial';
import { LANGUAGES } from '../../../../base/words/language';
import { say } from '../../../../base/words/say';
import { RUNS } from '../../../support/runs';
import { sampleFindings } from '../../../support/sampleFindings';
import { journalItem, ofRun, wages } from '../../../support/payrolls';
import { actions, answer, byHand, may, useSynchronizing } from '../../../support/synchronizing';

const world = useSynchronizing();
const sync = world.rows;

const [A, B, C] = ['NMBRS 1/2026-05/1', 'NMBRS 1/2026-05/2', 'NMBRS 1/2026-05/3@2026-04-30'] as const;

test.each([
	['', [], []],
	// Of what it is about nothing is known.
	['99887=book, *=leave', ['99887=book', '*=leave'], []],
	[
		` ${A} = Book , ${B}=LEAVE;${C}=reverse\nQ4=correct`,
		[`${A}=book`, `${B}=leave`, `${C}=reverse`, 'Q4=correct'],
		[],
	],
	[`${A}=boek, ${B}`, [], [`${A}=boek, ${B}`]],
	[`=book, ${A}=leave:101\n${B}=book:101`, [], [`=book, ${A}=leave:101`, `${B}=book:101`]],
	[`${A}=book, ${A}=book`, [`${A}=book`], []],
	// The last one about a run counts.
	[`${A}=book:9c1d23fa, ${B}=leave\n${A}=leave:3fa9c1d2`, [`${A}=leave:3fa9c1d2`, `${B}=leave`], []],
	[`${A}=book:\n${A}=book:3fa9c1d2+9c1d23fa`, [], [`${A}=book:`, `${A}=book:3fa9c1d2+9c1d23fa`]],
	// Copied with what stands around it.
	[
		`• Boekt niets, 0,00\r\n${A}=leave:3fa9c1d2.\n> "Q4=correct:891"`,
		[`${A}=leave:3fa9c1d2`, 'Q4=correct:891'],
		[],
	],
	['Boek het niet', [], ['Boek het niet']],
	['---', [], []],
	['5', [], ['5']],
	['é', [], ['é']],
	['NMBRS2  12345/2026-05/887=book', ['NMBRS2 12345/2026-05/887=book'], []],
	['(q3f2a91c4d07=book)', ['q3f2a91c4d07=book'], []],
	['Q4=correct:a/b, Q5=leave', [], ['Q4=correct:a/b, Q5=leave']],
	['Q4=correct:/b', [], ['Q4=correct:/b']],
	['Q4=correct:b@', [], ['Q4=correct:b@']],
	// A line above an answer is its sentence.
	...['Regel 2-5/6 van het memoriaal', 'Quote 3f2a', 'Wat een reverse is', 'Leave it there'].map(
		(text) => [`${text}\nQ4=leave`, ['Q4=leave'], []] as const,
	),
	// What looks like an answer is never a sentence.
	...[
		`${A} leave`,
		`${A.replace('/', '/\n')}=leave`,
		'Q3f2a91c4d07 book',
		'887 book',
		'887 reverse...',
		'Q3f2a91c4d07',
		'2026-05/887',
		`${A}=bookings`,
		`${A}=book-x`,
	].map((text) => [`${text}\nQ4=leave`, ['Q4=leave'], text.split('\n')] as const),
] as const)('%j', (text, answers, unreadable) => {
	const read = readAnswers(text);
	expect(read.answers.map(asText)).toEqual(answers);
	expect(read.unreadable).toEqual(unreadable);
});

/** What the item takes as an id. */
const id = fc
	.oneof(
		fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
		fc.uuid(),
		fc.constantFrom('5-1', 'a.', '"x"'),
	)
	.map((text) => text.replace(/[/\s@]/g, ''))
	.filter((text) => text !== '');
const run = fc
	.oneof(id, fc.constantFrom('P05', 'P05-noord-bonus', 'P05-eindejaarsuitkering-noord'))
	.chain((text) =>
		fc.boolean().map((isTwin) => freeBeside(readRun(text, 2026), (key) => isTwin && !key.includes('~'))),
	);
const hash = fc.constantFrom('', '3fa9c1d2');
const offered: fc.Arbitrary<Answer> = fc.oneof(
	fc.record({
		about: id.map((one) => questionId(one)),
		word: fc.constantFrom('book', 'leave'),
		accepts: fc.constant(''),
	}),
	fc.record({
		about: id.map((one) => questionId(one)),
		word: fc.constant('correct'),
		accepts: run.map(({ text }) => text),
	}),
	fc.record({
		about: fc
			.tuple(id, run)
			.map(([company, one]) =>
				formatVoucher({ source: 'NMBRS', company: idInVoucher(company), year: 2026, period: 5, run: one }),
			),
		word: fc.constantFrom('book', 'leave'),
		accepts: hash,
	}),
);

test('what a row offers is read back as that answer, alone, together, in a list and under its sentence', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(offered, { minLength: 1, maxLength: 4, selector: ({ about }) => about }),
			(answers) => {
				const texts = answers.map(asText);
				const lines = texts.map((text) => `• Boekt 1.250,00 ernaast:\r\n> "${text}".`).join('\n');
				for (const text of [texts.join('\n'), together(texts), texts.join('; '), lines])
					expect(readAnswers(text)).toEqual({ answers, unreadable: [] });
				expect(texts.map(books)).toEqual(answers.map(({ word }) => word !== 'leave'));
			},
		),
		{ numRuns: RUNS },
	);
});

test.each([
	['Q3f2a91c4d07', true],
	['q3F2A', true],
	['887Q3f', false],
	['Q3fz', false],
])('%s is the id of a question: %s', (text, is) => {
	expect(isQuestionId(text)).toBe(is);
});

test('an answer about all that no other is about, and one of several that books', () => {
	const { answers } = readAnswers('Q4=leave, *=book');
	expect(answers.map(isOfOthers)).toEqual([false, true]);
	expect([ofOthers(answers)?.word, ofOthers(answers.slice(0, 1))]).toEqual(['book', undefined]);
	expect(['Q4=leave, Q5=book', 'Q4=leave, Q5=leave'].map(books)).toEqual([true, false]);
});

test.each(LANGUAGES)('every sentence that prints an answer can be pasted whole, in %s', (language) => {
	const texts = sampleFindings.map((finding) => say(finding, language));
	const printed = texts.filter((text) => /=(?:book|correct|leave|reverse)/.test(text));
	expect(printed.length).toBeGreaterThan(3);
	expect(printed.filter((text) => readAnswers(text).unreadable.length > 0)).toEqual([]);
});

test('book: beside what others booked, as the run and that are now, and beside nothing later', async () => {
	world.books.book(byHand());
	const [asked] = await sync(may());
	const first = answer(asked, 'book');
	expect(first).toMatch(/^Q[0-9a-f]{11}=book$/);
	expect(actions(await sync(may(), { decisions: 'NMBRS 12345/2026-05/887=book' }))).toEqual(['blocked']);
	const other = (await sync(may(13000), { decisions: first }))[0];
	expect(other).toMatchObject({ code: 'foreignBooking', mutations: ['1'] });
	for (const row of world.books.entries[0]?.rows ?? []) row.amount = row.amount.times(1.1);
	const edited = (await sync(may(), { decisions: first }))[0];
	expect(edited).toMatchObject({ code: 'foreignBooking', mutations: ['1'] });
	for (const row of world.books.entries[0]?.rows ?? []) row.amount = row.amount.div(1.1);
	expect(actions(await sync(may(), { decisions: first }))).toEqual(['booked']);
});

test('an answer that is added below the former about that run is carried out, and stops no other run', async () => {
	world.books.book(byHand());
	const leave = answer((await sync(may()))[0], 'leave');
	const changed = () => {
		const item = ofRun('887', wages('2026-05-31', 5, 13000));
		item.journals.push(journalItem('888', [wages('2026-06-30', 6, 7000)]));
		return item;
	};
	const [row] = await sync(changed(), { decisions: leave });
	for (const [word, code] of [
		['leave', 'leftByDecision'],
		['book', 'journalBooked'],
	] as const) {
		const rows = await sync(changed(), { decisions: `${leave}\n${answer(row, word)}` });
		expect(rows.filter(({ attention }) => attention)).toEqual([]);
		expect(rows.map((one) => one.code)).toContain(code);
	}
	expect(world.books.entries.map(({ voucher }) => voucher.slice(-3))).toEqual(['', '888', '887']);
});
