import { isLeaveDecided, leaveHash } from '../../../../features/payroll/compare/runView';
import { payrollItem } from '../../../support/payrolls';
import { may } from '../../../support/synchronizing';
import { entryOf, viewAt } from '../../../support/views';

const OURS = { voucher: 'NMBRS 12345/2026-05/887' };
const booked = entryOf({ 4000: -12400, 1710: 12400 }, OURS);
const state = leaveHash(viewAt(may(), [booked]));
const left = (accepts: string, change: Parameters<typeof viewAt>[2] = {}) =>
	viewAt(may(), [booked], { decision: { about: '', word: 'leave', accepts }, ...change });
const taxed = { ...booked, hasVat: true as const };

describe('what a person left is known by its amounts', () => {
	test.each([
		['the same, in another entry', viewAt(may(), [{ ...booked, number: '9' }]), false],
		['another journal', viewAt(may(12600), [booked]), true],
		['other bookings', viewAt(may(), [entryOf({ 4000: -12300, 1710: 12300 }, OURS)]), true],
		['a deleted run', viewAt(payrollItem([]), [booked]), true],
		['VAT that somebody put on it', viewAt(may(), [taxed]), true],
	])('%s: another is %s', (_what, view, isOther) => {
		expect(leaveHash(view) !== state).toBe(isOther);
	});
});

test.each([
	['as it was said', left(state), true],
	['by a word about another state', left('00000000'), false],
	['by a word about nothing', left(''), false],
	['by another word', left('', { decision: { about: '', word: 'book', accepts: state } }), false],
	['without a word', left('', { decision: null }), false],
	[
		'by an answer',
		left('', { decision: null, leaveAnswer: { about: 'Q1', word: 'leave', accepts: '' } as const }),
		true,
	],
])('is left %s', (_what, view, expected) => {
	expect(isLeaveDecided(view)).toBe(expected);
});
