import { readRun } from '../../../../features/payroll/identify/run';
import { formatVoucher, parseVoucher } from '../../../../features/payroll/read/memorial';

const OURS = { source: 'NMBRS', company: '12345', year: 2026, period: 5, run: readRun('887', 2026) };

test('what was written is read again', () => {
	expect(formatVoucher(OURS)).toBe('NMBRS 12345/2026-05/887');
	expect(parseVoucher(formatVoucher(OURS), 'NMBRS')).toEqual(OURS);
});

test.each([
	'  NMBRS 12345/2026-05/887\n',
	'nmbrs  12345 /2026-5/ 887',
	`${' '.repeat(200)}NMBRS 12345/2026-05/887${' '.repeat(200)}`,
	`NMBRS${' '.repeat(78)}12345/2026-05/887`,
])('%j, as a person may have typed it, is the same', (text) => {
	expect(parseVoucher(text, 'NMBRS')).toEqual(OURS);
});

test.each([
	'',
	'NMBRS',
	'12345/2026-05/887',
	'ANDERS 12345/2026-05/887',
	'NMBRS 12345/2026-05',
	'NMBRS 12345/2026-05/887/1',
	`NMBRS${' '.repeat(79)}12345/2026-05/887`,
])('%j is none of ours', (text) => {
	expect(parseVoucher(text, 'NMBRS')).toBeNull();
});
