import { parsed, refusalOf } from '../nodes/EBoekhouden/payrollFiles/support/settings';
import { cpuSecondsWithin } from './support/cpuTime';

/** A table of lines `date;account;debit;credit`. */
const table = (...lines: string[]) => ['Datum;Rekening;Debet;Credit', ...lines, ''].join('\n');
const balanced = (amount: string) => table(`31-05-2026;4000;${amount};`, `31-05-2026;1700;;${amount}`);

test('depth costs nothing', () => {
	const deep = `<transactions>${'<a>'.repeat(300_000)}`;
	expect(cpuSecondsWithin(5, () => parsed(deep))).toBeLessThan(5);
});

test('more than ten megabytes, or a hundred thousand lines, is refused in no time', () => {
	expect(refusalOf(Buffer.alloc(10 * 1024 * 1024 + 1, 'a'))).toMatchObject({ code: 'fileTooLarge' });
	const many = table(...Array.from({ length: 100_001 }, () => '31-05-2026;4000;1,00;1,00'));
	expect(refusalOf(many)).toMatchObject({ code: 'fileTooLarge', megabytes: 10, lines: 100_000 });
});

test.each([
	['one line', 'a'.repeat(9_000_000)],
	['separators', ';'.repeat(9_000_000)],
	['quotes', '"'.repeat(9_000_000)],
	['line ends', '\n'.repeat(9_000_000)],
	['spaces', `a${' '.repeat(9_000_000)}b`],
	['an amount of nines', balanced('9'.repeat(4_000_000))],
	['an amount of groups', balanced('1.111'.repeat(800_000))],
	['a header of a million columns', `${'Datum;'.repeat(1_000_000)}\n`],
	['unclosed elements', '<a>'.repeat(3_000_000)],
	['an attribute', `<transactions a="${'x'.repeat(9_000_000)}`],
])('nine megabytes of %s', (_name, text) => {
	expect(cpuSecondsWithin(8, () => refusalOf(text))).toBeLessThan(8);
});
