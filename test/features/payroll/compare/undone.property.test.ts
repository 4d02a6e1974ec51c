import fc from 'fast-check';
import { addDays, addMonths } from '../../../../base/values/dates';
import { sum, ZERO } from '../../../../base/values/money';
import { pairsIn } from '../../../../features/payroll/compare/undone';
import type { ReadEntry } from '../../../../features/payroll/read/memorial';
import { entryOf } from '../../../support/views';

/**
 * Months with equal wages, each booked by us or by hand; some taken back by hand, some of these booked again. A month that is booked by
 * hand after one of ours was taken back may be that one: there all months are ours.
 */
interface Month {
	byUs: boolean;
	then: 'stays' | 'takenBack' | 'bookedAgain';
	/** Days until it is taken back, and from then until it is booked again. */
	later: [number, number];
}

const anyMonth: fc.Arbitrary<Month> = fc.record({
	byUs: fc.boolean(),
	then: fc.constantFrom('stays', 'takenBack', 'bookedAgain'),
	later: fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 4 })),
});

test('of months with equal wages, what is taken back in the days after it is that month, whoever booked it', () => {
	const property = fc.property(fc.array(anyMonth, { minLength: 1, maxLength: 8 }), (months) => {
		const [ours, others]: [ReadEntry[], ReadEntry[]] = [[], []];
		const expected: number[] = [];
		let last = 0;
		let isOpen = false;
		const entered = (date: string, cents: number) =>
			entryOf(
				{ 4000: -cents, 1710: cents },
				{ number: String(++last), date, description: `${expected.length}` },
			);
		for (const [at, { then, later, ...month }] of months.entries()) {
			const byUs: boolean = month.byUs || isOpen;
			const date = addMonths('2026-01-15', at);
			(byUs ? ours : others).push(entered(date, 100));
			if (then !== 'stays') others.push(entered(addDays(date, later[0]), -100));
			if (then === 'bookedAgain') others.push(entered(addDays(date, later[0] + later[1]), 100));
			isOpen ||= byUs && then === 'takenBack';
			expected.push((byUs ? 0 : 100) - (then === 'takenBack' ? 100 : 0));
		}
		const pairs = pairsIn(others, ours);
		const standing = (at: number) =>
			others.filter((entry) => !pairs.has(entry) && entry.description === `${at}`);
		const netOf = (at: number) => sum(standing(at).map(({ rows: [net] }) => net?.amount ?? ZERO)).toNumber();
		expect(months.map((_, at) => netOf(at))).toEqual(expected);
	});
	fc.assert(property, { numRuns: 500 });
});
