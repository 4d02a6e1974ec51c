import { parseCurrentPeriod } from '../../../services/nmbrs/soapClient';

test.each([
	['2026-5-M', 2026, 5, 12],
	['2026-05-M', 2026, 5, 12],
	[' 2026-12-m ', 2026, 12, 12],
	['2026-4-4W', 2026, 4, 13],
	['2026-21-W', 2026, 21, 53],
	['2026-2-Q', 2026, 2, null],
	['2026-2', 2026, 2, null],
	['2026-2-', 2026, 2, null],
])('%o', (text, year, period, periodsPerYear) => {
	expect(parseCurrentPeriod(text)).toEqual({ year, period, periodsPerYear });
});

test.each(['', '2026', '5-2026-M', 'mei 2026', '2026-123-M', '2026-5-M and more'])('%o is none', (text) => {
	expect(parseCurrentPeriod(text)).toBeNull();
});
