import Big from 'big.js';
import { isLeft, leftStates, NO_REASON } from '../../../../features/payroll/compare/left';
import { payrollItem } from '../../../support/payrolls';
import { may } from '../../../support/synchronizing';
import { entryOf, viewAt } from '../../../support/views';

const OURS = { voucher: 'NMBRS 12345/2026-05/887' };
const booked = entryOf({ 4000: -12400, 1710: 12400 }, OURS);
const foreign = entryOf({ 4000: -5, 1710: 5 }, { number: '2' });
const because = (entries = [foreign], takenBack = false) => ({ entries, takenBack });
const left = (accepts: readonly string[], change: Parameters<typeof viewAt>[2] = {}) =>
	viewAt(may(), [booked], { ruling: { about: '', word: 'leave', accepts }, ...change });

describe('what a person left is known by', () => {
	const [state] = leftStates(viewAt(may(), [booked]), NO_REASON);
	const other = (...given: Parameters<typeof viewAt>) => leftStates(viewAt(...given), NO_REASON)[0] !== state;
	const taxed = (vat: number) => {
		const row = { ledgerAccount: '4000', vatCode: 'HOOG_INK_21', amount: new Big(-1), isIncluded: false };
		return { ...booked, vatRows: [{ ...row, vat: new Big(vat) }] };
	};

	test.each([
		['the same, in another entry', other(may(), [{ ...booked, number: '9' }]), false],
		['another journal', other(may(12600), [booked]), true],
		['other bookings', other(may(), [entryOf({ 4000: -12300, 1710: 12300 }, OURS)]), true],
		['a deleted run', other(payrollItem([]), [booked]), true],
		['VAT that somebody put on it', other(may(), [taxed(5)]), true],
	])('%s: another is %s', (_what, isOther, expected) => {
		expect(isOther).toBe(expected);
	});

	test('its journal, difference and VAT, and then the bookings of others', () => {
		const view = viewAt(may(), [booked]);
		expect(leftStates(view, null)).toEqual([state]);
		const [own, others] = leftStates(view, because());
		expect(own).toBe(state);
		expect(others).toMatch(/^[0-9a-f]{8}$/);
		expect(leftStates(view, because([entryOf({ 4000: -6, 1710: 6 })]))[1]).not.toBe(others);
		const [one, two] = [5, 6].map((vat) => leftStates(viewAt(may(), [taxed(vat)]), NO_REASON)[0]);
		expect(one).not.toBe(two);
	});
});

describe('is left', () => {
	const [own = '', others = ''] = leftStates(viewAt(may(), [booked]), because());

	test.each([
		['as it was said', left([own]), NO_REASON, true],
		['with the bookings of others that it was said about', left([own, others]), because(), true],
		['where others took those back since', left([own, others]), because([foreign], true), false],
		['where those are gone', left([own, others]), NO_REASON, false],
		['where others booked since', left([own]), because(), false],
		['where those are not read', left([own, others]), null, true],
		['by a word about another state', left(['00000000']), NO_REASON, false],
		['by a word about nothing', left([]), NO_REASON, false],
		[
			'by another word',
			left([own], { ruling: { about: '', word: 'book', accepts: [own] } }),
			NO_REASON,
			false,
		],
		['without a word', left([], { ruling: null }), NO_REASON, false],
		['by an answer', left([], { ruling: null, leftBy: 'Q1=leave' }), because(), true],
	])('%s', (_what, view, reason, expected) => {
		expect(isLeft(view, reason)).toBe(expected);
	});
});
