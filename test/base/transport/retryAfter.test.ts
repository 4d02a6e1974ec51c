import { retryAfter } from '../../../base/transport/sender';

const NOW = Date.parse('2026-11-20T10:00:00Z');

test.each([
	['0', 0],
	['30', 30],
	[' 120 ', 120],
	['Fri, 20 Nov 2026 10:00:30 GMT', 30],
	['Friday, 20-Nov-26 10:05:00 GMT', 300],
	['Fri Nov 20 11:00:00 2026', 3600],
	['Fri, 20 Nov 2026 09:00:00 GMT', 0],
])('"%s" asks for %i seconds', (header, seconds) => {
	expect(retryAfter(header, NOW)).toBe(seconds);
});

test.each([undefined, '', ' ', 'soon', '-5', '1.5', '1e3', '99999999999', '2026-11-20', '5 apples'])(
	'%o asks for nothing',
	(header) => {
		expect(retryAfter(header, NOW)).toBeUndefined();
	},
);
