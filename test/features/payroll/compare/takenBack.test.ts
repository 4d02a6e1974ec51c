import fc from 'fast-check';
import { Accepted } from '../../../../features/payroll/compare/accepted';
import { matchForeignBookings } from '../../../../features/payroll/compare/foreignBookings';
import { takenBackIn } from '../../../../features/payroll/compare/undone';
import { fromFile, journalItem, payrollItem, wages } from '../../../support/payrolls';
import { SEED } from '../../../support/runs';
import { CHART, entryOf, viewAt } from '../../../support/views';

const NONE = new Accepted([], []);
const MAY = { 4000: -12500, 1700: 3900.5, 1710: 8599.5 };
const back = (change: object = {}) =>
	entryOf({ 4000: 12500, 1700: -3900.5, 1710: -8599.5 }, { number: '9', date: '2026-06-03', ...change });
const ofFile = (period: number, date: string) =>
	viewAt(fromFile([journalItem('', [wages(date, period)])]), [
		entryOf(MAY, { voucher: `NMBRS 12345/2026-0${period}/P0${period}`, date }),
	]);
const may = ofFile(5, '2026-05-31');
const april = ofFile(4, '2026-04-30');

const found = (views: Parameters<typeof matchForeignBookings>[0], ...entries: ReturnType<typeof back>[]) =>
	[...matchForeignBookings(views, entries, { chart: CHART, accepted: NONE })].map(([view, match]) => [
		...[
			view.run,
			match.entries.map(({ number }) => number).join(),
			match.back?.map(({ number }) => number) ?? false,
		],
	]);

describe('an entry of others that takes back what is booked of a run', () => {
	test.each([
		['of a file', [may], [back()], [['P05', '9', ['1']]]],
		['of the nearest of two equal months', [april, may], [back()], [['P05', '9', ['1']]]],
		['of the other one', [april, may], [back({ date: '2026-05-02' })], [['P04', '9', ['1']]]],
		['of some of it', [may], [entryOf({ 4000: 12500, 1710: -12500 }, { number: '9' })], []],
		['that was there before it', [may], [back({ number: '0' })], []],
		['that has our Boekstuk', [may], [back({ voucher: 'NMBRS 99/2026-05/P05' })], []],
		['that cannot be read', [may], [back({ unread: 'content' as const })], []],
		['that others undid', [may], [back(), entryOf(MAY, { number: '10', date: '2026-06-09' })], []],
		[
			'beside an equal month that others booked earlier',
			[april, may],
			[entryOf(MAY, { number: '0', date: '2026-03-31' }), back()],
			[['P05', '9', ['1']]],
		],
		['from before the start', [may], [back({ date: '2025-12-31' })], []],
	])('%s', (_what, views, entries, expected) => {
		expect(found(views, ...entries)).toEqual(expected);
	});

	test('of a list is asked about by the comparison of the year', () => {
		const list = viewAt(payrollItem([journalItem('887', [wages()])]), [
			entryOf(MAY, { voucher: 'NMBRS 12345/2026-05/887' }),
		]);
		expect(found([list], back())).toEqual([]);
	});

	test('of one entry of a run, and never of nothing', () => {
		const more = entryOf({ 4000: -1, 1710: 1 }, { number: '2', voucher: 'NMBRS 12345/2026-05/P05' });
		const two = { ...may, bookedEntries: [...may.bookedEntries, more] };
		const later = { number: '9' };
		expect(takenBackIn(two, entryOf({ 4000: 1, 1710: -1 }, later))).toEqual([more]);
		expect(takenBackIn(two, entryOf({ 4000: 2, 1710: -2 }, later))).toEqual([]);
		expect(takenBackIn(viewAt(payrollItem([])), entryOf({ 4000: 0 }))).toEqual([]);
	});
});

test('what is told as taken back is exactly that, however a run was corrected', () => {
	const cents = fc.integer({ min: -3, max: 3 });
	const property = fc.property(fc.array(cents, { minLength: 1, maxLength: 4 }), cents, (booked, taken) => {
		const amounts = (amount: number) => ({ 4000: -amount, 1710: amount });
		const entries = booked.map((amount, at) =>
			entryOf(amounts(amount), { number: String(at), voucher: 'NMBRS 12345/2026-05/P05' }),
		);
		const back = takenBackIn(
			viewAt(fromFile([journalItem('', [wages()])]), entries),
			entryOf(amounts(-taken), { number: '9' }),
		);
		const told = back.map(({ number }) => booked[Number(number)] ?? 0);
		const total = (of: readonly number[]) => of.reduce((all, one) => all + one, 0);
		const isDue = taken !== 0 && [total(booked), ...booked].includes(taken);
		expect(told.length > 0).toBe(isDue);
		if (isDue) expect(told.every((one) => one === taken) || total(told) === taken).toBe(true);
	});
	fc.assert(property, { seed: SEED });
});

describe('what others booked', () => {
	const list = (state: 'ready' | 'outOfScope') =>
		viewAt(payrollItem([journalItem('887', [wages()], { state })]));
	const hand = entryOf(MAY, { number: '9' });

	test('is compared with runs from the start on', () => {
		expect(found([list('ready')], hand)).toEqual([['887', '9', false]]);
		expect(found([list('outOfScope')], hand)).toEqual([]);
	});

	test('and took back again by exactly its opposite is undone', () => {
		const undone = (...entries: ReturnType<typeof back>[]) =>
			[
				...matchForeignBookings([list('ready')], [hand, ...entries], {
					chart: CHART,
					accepted: NONE,
				}).values(),
			].map(({ notUndone }) => notUndone.map(({ number }) => number));
		expect(undone()).toEqual([['9']]);
		expect(undone(back({ number: '10' }))).toEqual([[]]);
		expect(undone(entryOf({ 4000: 12500, 1710: -12500 }, { number: '10', date: '2026-06-03' }))).toEqual([
			['9'],
		]);
	});
});
