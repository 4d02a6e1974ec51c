import fc from 'fast-check';
import { addDays, addMonths } from '../../../../base/values/dates';
import { isTakenBack, pairsIn } from '../../../../features/payroll/compare/undone';
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
		const [ours, others, undone]: [ReadEntry[], ReadEntry[], string[][]] = [[], [], []];
		let last = 0;
		let isOpen = false;
		const entered = (date: string, cents: number) =>
			entryOf({ 4000: -cents, 1710: cents }, { number: String(++last), date });
		for (const [at, { then, later, ...month }] of months.entries()) {
			const byUs = month.byUs || isOpen;
			const date = addMonths('2026-01-15', at);
			const booked = entered(date, 100);
			(byUs ? ours : others).push(booked);
			if (then === 'stays') continue;
			const back = entered(addDays(date, later[0]), -100);
			others.push(back);
			if (!byUs) undone.push([booked.number, back.number]);
			if (then === 'takenBack') {
				isOpen ||= byUs;
				continue;
			}
			const again = entered(addDays(back.date, later[1]), 100);
			others.push(again);
			if (byUs) undone.push([back.number, again.number]);
		}
		const pairs = pairsIn(others, ours);
		const found = others.filter((entry) => isTakenBack(entry, pairs));
		expect(found.map((entry) => [entry.number, pairs.get(entry)?.number])).toEqual(undone);
	});
	fc.assert(property, { numRuns: 500 });
});
