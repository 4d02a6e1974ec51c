import fc from 'fast-check';
import type { FilePayroll } from '../../../../features/payroll/files/parse';
import { parsed, payrollsIn } from './support/settings';
import { WRITERS, type Line, type Style } from './support/writers';
import { runs } from '../../../support/runs';

const style: fc.Arbitrary<Style> = fc.record({
	separator: fc.constantFrom(';', ',', '\t', '|'),
	quoted: fc.boolean(),
	encoding: fc.constantFrom('utf8', 'utf8mark', 'windows1252', 'utf16le', 'utf16mark'),
	decimals: fc.constantFrom('comma', 'point'),
	grouped: fc.boolean(),
	columns: fc.constantFrom('sides', 'signed', 'marked'),
	dates: fc.constantFrom('dutch', 'iso', 'excel'),
	lineEnd: fc.constantFrom('\n', '\r\n'),
	totals: fc.boolean(),
});

/** What people write in descriptions, without what no table keeps: spaces at the ends, and other alphabets in Windows-1252. */
const words = fc
	.array(
		fc.constantFrom(
			'Bruto',
			'lonen',
			'é',
			'Ü',
			'€',
			';',
			',',
			'|',
			'"',
			'<b>',
			'&',
			"'",
			'=1+1',
			'5,00',
			'%',
			'()',
		),
		{
			maxLength: 5,
		},
	)
	.map((parts) => parts.join(' '));
/** With two digits behind the last zero, so that no account is the name of a total or of a column. */
const account = fc.constantFrom('4000', '04000', '1700', '1710', '0010', '40.10', 'A400');
const costCentre = fc.constantFrom('', '010', '10', 'MARKT', '1.5');
const date = fc.constantFrom('2026-01-31', '2026-05-31', '2026-05-05', '2026-12-11');

/** A debit with what is due on the other side, of several dates: balanced, and no first part of it is. */
const journal: fc.Arbitrary<Line[]> = fc
	.uniqueArray(date, { minLength: 1, maxLength: 3 })
	.chain((dates) =>
		fc.tuple(
			...dates.map((day) =>
				fc
					.array(
						fc.record({
							account,
							description: words,
							costCentre,
							cents: fc.integer({ min: 100, max: 123_456_789 }),
						}),
						{
							minLength: 1,
							maxLength: 4,
						},
					)
					.map((lines) => ({ day, lines })),
			),
		),
	)
	.map((days) => {
		const debit = days.flatMap(({ day, lines }) => lines.map((line) => ({ ...line, date: day })));
		const credit = days.map(({ day, lines }) => ({
			...{ date: day, account: '1710', description: 'Netto lonen', costCentre: '' },
			cents: -lines.reduce((total, { cents }) => total + cents, 0),
		}));
		return [...debit, ...credit];
	});

const inOrder = (lines: readonly Line[]) =>
	[...lines].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
const euros = (cents: number) => (cents / 100).toFixed(2);

function told(payrolls: readonly FilePayroll[]) {
	return payrolls.flatMap(({ journals }) =>
		journals.flatMap(({ entries }) =>
			entries.flatMap(({ date: day, lines }) => lines.map((line) => ({ date: day, ...line }))),
		),
	);
}

const asWritten = (lines: readonly Line[]) =>
	inOrder(lines).map(({ account: ledgerAccount, cents, ...line }) => ({
		...line,
		ledgerAccount,
		debit: cents > 0 ? euros(cents) : '0.00',
		credit: cents < 0 ? euros(-cents) : '0.00',
	}));

/** A journal of any dates. */
const ONE_RUN = { severalPeriods: 'oneRun' } as const;
const FORMATS = Object.keys(WRITERS) as (keyof typeof WRITERS)[];

test.each(FORMATS)('%s: any journal, written in any way, is read back to the cent', (format) => {
	fc.assert(
		fc.property(journal, style, (lines, written) => {
			const bytes = WRITERS[format](lines, written);
			expect(told(payrollsIn(bytes, ONE_RUN))).toEqual(asWritten(lines));
		}),
	);
});

test.each(FORMATS)('%s: a journal that is cut off anywhere is refused, or has all its amounts', (format) => {
	fc.assert(
		fc.property(journal, style, fc.double({ min: 0, max: 1, noNaN: true }), (lines, written, part) => {
			const bytes = WRITERS[format](lines, written);
			const result = parsed(bytes.subarray(0, Math.floor(part * bytes.length)), ONE_RUN);
			if ('refused' in result) return;
			const amounts = (
				all: { date: string; ledgerAccount: string; debit: string; credit: string; costCentre: string }[],
			) =>
				all.map(({ date: day, ledgerAccount, debit, credit, costCentre: centre }) => [
					day,
					ledgerAccount,
					debit,
					credit,
					centre,
				]);
			expect(amounts(told(result.payrolls))).toEqual(amounts(asWritten(lines)));
		}),
	);
});

test.each(FORMATS)('%s: cut off at each of its last bytes', (format) => {
	fc.assert(
		fc.property(journal, style, (lines, written) => {
			const bytes = WRITERS[format](lines, written);
			for (let length = bytes.length - 1; length > Math.max(0, bytes.length - 60); length--) {
				const result = parsed(bytes.subarray(0, length), ONE_RUN);
				if ('payrolls' in result)
					expect(told(result.payrolls).map(({ debit, credit }) => [debit, credit])).toEqual(
						asWritten(lines).map(({ debit, credit }) => [debit, credit]),
					);
			}
		}),
		{ numRuns: runs(6) },
	);
});

test('whatever is in a file, it is an item or a row', () => {
	const start = fc.constantFrom(
		'',
		'<transactions>',
		'<eExact><GLTransactions>',
		'Datum;Rekening;Bedrag\n',
		'PK',
		'0,M,90',
	);
	fc.assert(
		fc.property(start, fc.uint8Array({ maxLength: 200 }), (text, bytes) => {
			expect(parsed(Buffer.concat([Buffer.from(text), bytes]))).toBeTruthy();
		}),
	);
});
