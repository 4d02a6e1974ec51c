import { say } from '../../../../base/words/say';
import { asText, type Answer } from '../../../../features/payroll/identify/answer';
import type { Content } from '../../../../features/payroll/identify/contents';
import { leaveFacts, questionId, type AskedQuestion } from '../../../../features/payroll/identify/question';
import { Decisions } from '../../../../features/payroll/identify/decisions';
import { readBookedRun, readRun } from '../../../../features/payroll/identify/run';
import { BookedEntries } from '../../../../features/payroll/read/memorial';
import { fromFile, journalItem, payrollItem, wages, type PayrollItem } from '../../../support/payrolls';
import { entryOf, payrollOf } from '../../../support/views';

const LIST = payrollItem([journalItem('887', [wages()])], { visibleCompanies: ['12345', '777'] });
const WINDOW = { from: '2025-01-01', to: '2027-12-31' };

function decisions(decisions: string, { item = LIST, answers = '', vouchers = [] as string[] } = {}) {
	const entries = vouchers.map((voucher, at) => entryOf({ 4000: -1 }, { voucher, number: String(at + 1) }));
	const payroll = payrollOf(item as PayrollItem);
	const read = new Decisions({ decisions, answers }, [payroll], new BookedEntries(entries, WINDOW, 'NMBRS'));
	const of = (run: string, year = 2026) => read.of(payroll, readBookedRun(run, year))?.word ?? null;
	const complaints = (asked: AskedQuestion[] = [], leaves: Answer[] = []) =>
		read
			.complaints(asked, leaves, [])
			.map(({ findings: [{ code, ...facts }] }) => [code, ...Object.values(facts)]);
	return { read, of, complaints };
}

describe('a decision about a run', () => {
	test('holds for the number, whatever year was typed', () => {
		const { of, complaints } = decisions('NMBRS 12345/2025-12/887=leave');
		expect([of('887'), of('888'), complaints()]).toEqual(['leave', null, []]);
	});

	test('of a name holds in its year', () => {
		const { of } = decisions('NMBRS 12345/2026-05/P05=leave', {
			item: fromFile([journalItem('', [wages()])]),
		});
		expect([of('P05'), of('P05', 2025)]).toEqual(['leave', null]);
	});

	test('may be about a run beside one of its name, before it is booked', () => {
		const { of } = decisions('NMBRS 12345/2026-05/P05~2=book', {
			item: fromFile([journalItem('', [wages()])]),
		});
		expect([of('P05~2'), of('P05')]).toEqual(['book', null]);
	});

	test('may be about a run that only the books have', () => {
		const vouchers = ['NMBRS 12345/2026-04/880'];
		expect(decisions('NMBRS 12345/2026-04/880=reverse', { vouchers }).of('880')).toBe('reverse');
	});

	test.each([
		['a run that is not there', 'NMBRS 12345/2026-05/123=leave'],
		['another source', 'AFAS 12345/2026-05/887=leave'],
		['no run', '887=leave'],
		['a source that begins as a question', 'QA 12345/2026-05/887=leave'],
		['a question, but with correct', 'NMBRS 12345/2026-05/887=correct:P05'],
		['another company', 'NMBRS 778/2026-05/887=leave'],
		['what cannot be read', 'NMBRS 12345/2026-05/887=boek'],
	])('about %s fits none, and that is said', (_what, text) => {
		expect(decisions(text).complaints()).toEqual([['decisionFitsNoRun', text]]);
	});

	test.each([
		['a company that was not read', 'NMBRS 777/2026-05/887=leave'],
		['a period before the start', 'NMBRS 12345/2025-12/123=leave'],
	])('about %s is spent', (_what, text) => {
		expect(decisions(text).complaints()).toEqual([['answersSpent', [text]]]);
	});

	test('about another run is nothing where the input is a file', () => {
		const item = fromFile([journalItem('', [wages()])]);
		expect(decisions('NMBRS 12345/2026-05/123=leave', { item }).complaints()).toEqual([]);
		// What was to be written is said.
		const reverse = 'NMBRS 12345/2026-05/123=reverse';
		expect(decisions(reverse, { item }).complaints()).toEqual([['answersSpent', [reverse]]]);
		const april = 'NMBRS 12345/2026-04/P04';
		const booked = decisions(`${april}=reverse`, { item, vouchers: [april] });
		expect(booked.complaints()).toEqual([['decisionFitsNoRun', `${april}=reverse`]]);
		expect(decisions('887=leave', { item }).complaints()).toEqual([['decisionFitsNoRun', '887=leave']]);
	});
});

test.each([
	['a period before the start', 'NMBRS 12345/2025-12/123=leave', 'answersSpent'],
	['the first period from the start on', 'NMBRS 12345/2026-01/123=leave', 'decisionFitsNoRun'],
])('a decision about %s', (_what, text, code) => {
	expect(
		decisions(text)
			.complaints()
			.map(([first]) => first),
	).toEqual([code]);
});

test.each([
	['that is booked, and that this execution did not take', 'reverse', [-1], false, 1],
	['that this execution took', 'reverse', [-1], true, 0],
	['that is reversed already', 'reverse', [-1, 1], false, 0],
	['that is to be left', 'leave', [-1], false, 0],
] as const)('a decision about a run of the books %s: %s', (_what, word, amounts, isUsed, count) => {
	const voucher = 'NMBRS 12345/2026-04/880';
	const entries = amounts.map((amount, at) => entryOf({ 4000: amount }, { voucher, number: `${at + 1}` }));
	const payroll = payrollOf(LIST);
	const booked = new BookedEntries(entries, WINDOW, 'NMBRS');
	const read = new Decisions({ decisions: `${voucher}=${word}`, answers: '' }, [payroll], booked);
	const used = [read.of(payroll, readBookedRun('880', 2026)) ?? []].flat();
	expect(used.map((one) => one.word)).toEqual([word]);
	expect(read.complaints([], [], isUsed ? used : [])).toHaveLength(count);
});

test('of several payrolls, one that is a file or that shows the company is enough', () => {
	const booked = new BookedEntries([], WINDOW, 'NMBRS');
	const file = payrollOf(fromFile([journalItem('', [wages()])], { company: '55' }));
	const codes = (text: string) =>
		new Decisions({ decisions: text, answers: '' }, [file, payrollOf(LIST)], booked)
			.complaints([], [], [])
			.map(({ findings: [{ code }] }) => code);
	expect(codes('NMBRS 778/2026-05/887=reverse')).toEqual(['answersSpent']);
	expect(codes('NMBRS 777/2026-05/887=leave')).toEqual(['answersSpent']);
});

test('what a page says about all else is no answer to a question', () => {
	expect(decisions('', { answers: '*=leave' }).complaints()).toEqual([]);
});

describe('an answer', () => {
	test('is given to its question, in whatever capitals, and over a decision', () => {
		const { read, complaints } = decisions('q3f2a91c4d07=leave', { answers: 'Q3F2A91C4D07=correct:887' });
		const question = { id: 'Q3f2a91c4d07', runs: ['887'] };
		expect(read.answerTo(question)).toMatchObject({ word: 'correct', accepts: '887' });
		expect(complaints([question])).toEqual([]);
	});

	test.each([
		['correct:888', null],
		['correct', null],
		['correct:887+888', null],
		['reverse', null],
		['book:1', null],
		['book:3fa9c1d2', null],
		['leave:3fa9c1d2', null],
		['correct:887', { word: 'correct', accepts: '887' }],
		['book', { word: 'book', accepts: '' }],
		['leave', { word: 'leave', accepts: '' }],
	])('%s to a question about 887 is %j', (word, answer) => {
		const { read, complaints } = decisions(`Q1=${word}`);
		const question = { id: 'Q1', runs: ['887'] };
		expect(read.answerTo(question)).toEqual(answer && { about: 'Q1', ...answer });
		// Said once, however often it is asked.
		expect(complaints([question, question])).toEqual(answer ? [] : [['decisionFitsNoRun', `Q1=${word}`]]);
	});

	test('is none where none was given', () => {
		const { read, complaints } = decisions('Q2=book');
		const question = { id: 'Q1', runs: ['887'] };
		expect(read.answerTo(question)).toBeNull();
		expect(complaints([question])).toEqual([['answersSpent', ['Q2=book']]]);
	});

	test('to nothing that is asked is spent, all of them in one row', () => {
		const { read, complaints } = decisions('Q1=book, Q2=leave, Q3=book');
		const question = { id: 'Q3', runs: [] };
		expect(read.answerTo(question)).toMatchObject({ word: 'book', accepts: '' });
		expect(complaints([question])).toEqual([['answersSpent', ['Q1=book', 'Q2=leave']]]);
	});

	test('of a page that is not asked any more is told to who chose it, apart from those in Decisions', () => {
		const answers = decisions('Q1=book', { answers: 'Q2=book' }).read.complaints([], [], []);
		expect(answers.map(({ findings }) => findings[0])).toMatchObject([
			{ code: 'answersSpent', answers: ['Q1=book'] },
			{ code: 'answersSpent', answers: ['Q2=book'], onPage: true },
		]);
		const [, chosen] = answers.map(({ findings }) => say(findings[0], 'nl'));
		expect(chosen).not.toMatch(/Decisions|Q2/);
	});

	test('leave holds for these facts in whatever state, and no other word does', () => {
		const facts = leaveFacts({ hash: '1f', run: readRun('P05', 2026), year: 2026 } as Content, [
			'NMBRS',
			'12345',
		]);
		const id = questionId(facts, 'a former state');
		const left = decisions(`${id}=leave`).read.leaveOf(facts);
		expect(left && asText(left)).toBe(`${id}=leave`);
		expect(decisions(`${id}=book`).read.leaveOf(facts)).toBeNull();
		expect(decisions('Q000000=leave').read.leaveOf(facts)).toBeNull();
		const { read, complaints } = decisions(`${id}=leave`);
		expect(
			complaints(
				[],
				[read.leaveOf(facts)].flatMap((one) => one ?? []),
			),
		).toEqual([]);
	});
});
