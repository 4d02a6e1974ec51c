import fc from 'fast-check';
import { minutesIn, roundMinutes, toHours } from '../../../../features/invoicing/orders/hours';

test.each([
	['02:30', 150],
	['2:30', 150],
	['00:00', 0],
	['24:00', 1440],
	['103:45', 6225],
	[' 03:45 ', 225],
	['03:45:00', 225],
	['', null],
	['3.75', null],
	['3,75', null],
	['03:60', null],
	['-01:00', null],
	['03:45:30', null],
	['1000:00', null],
	['abc', null],
])('%o is %o minutes', (duration, minutes) => {
	expect(minutesIn(duration)).toBe(minutes);
});

test.each([
	[0, 15, 0],
	[1, 15, 15],
	[7, 0, 7],
	[15, 15, 15],
	[16, 15, 30],
	[121, 5, 125],
])('%i minutes to blocks of %i, always up, are %i', (minutes, block, rounded) => {
	expect(roundMinutes(minutes, { roundHoursToMinutes: block, roundHours: 'up' })).toBe(rounded);
});

test.each([
	[300, '5'],
	[90, '1.5'],
	[20, '0.3333'],
	[40, '0.6667'],
	[1, '0.0167'],
])('%i minutes are %s hours', (minutes, hours) => {
	expect(toHours(minutes).toFixed()).toBe(hours);
});

const minutes = fc.integer({ min: 0, max: 60_000 });
const block = fc.integer({ min: 1, max: 60 });

test('rounding gives a whole number of blocks, the nearest, and rounds once', () => {
	fc.assert(
		fc.property(minutes, block, (given, size) => {
			const rounding = { roundHoursToMinutes: size, roundHours: 'nearest' } as const;
			const rounded = roundMinutes(given, rounding);
			expect(rounded % size).toBe(0);
			expect(Math.abs(rounded - given) * 2).toBeLessThanOrEqual(size);
			expect(roundMinutes(rounded, rounding)).toBe(rounded);
			if (Math.abs(rounded - given) * 2 === size) expect(rounded).toBeGreaterThan(given);
		}),
	);
});

test('written as hours and minutes and read again, minutes are the same', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 59_999 }), (given) => {
			const text = `${Math.floor(given / 60)}:${String(given % 60).padStart(2, '0')}`;
			expect(minutesIn(text)).toBe(given);
		}),
	);
});
