import { packed } from '../../../support/otherWriters';
import { parsed } from '../../../features/payroll/files/support/settings';

type Content = Buffer | string;
type Read = (content: Content) => () => unknown;

const payroll: Read = (content) => () => parsed(content);

/** A table of lines `date;account;debit;credit`. */
const table = (...lines: string[]) => ['Datum;Rekening;Debet;Credit', ...lines, ''].join('\n');
const balanced = (amount: string) => table(`31-05-2026;4000;${amount};`, `31-05-2026;1700;;${amount}`);

const twinfield = (header: string, lines: string) =>
	`<transactions><transaction><header>${header}</header><lines>${lines}</lines></transaction></transactions>`;
const LINE = '<line><dim1>4000</dim1><value>0</value><debitcredit>debit</debitcredit></line>';
const halves = (length: number, piece: string): [half: number, pieces: string] => [
	length / 2,
	piece.repeat(length / 2 / piece.length),
];

/** A workbook of one sheet, or of more, of which the cells are those of the first shared text. */
function workbook(sheet: string, parts: { text?: string; styles?: string; sheets?: number } = {}): Buffer {
	const { text = '', styles = '', sheets = 1 } = parts;
	const all = Array.from({ length: sheets }, (_, at) => at + 1);
	const list = all.map((at) => `<sheet name="${at}" r:id="r${at}"/>`).join('');
	const relations = all
		.map((at) => `<Relationship Id="r${at}" Target="worksheets/sheet${at}.xml"/>`)
		.join('');
	return packed({
		'xl/workbook.xml': `<workbook><sheets>${list}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships>${relations}</Relationships>`,
		'xl/sharedStrings.xml': `<sst><si><t>${text}</t></si></sst>`,
		'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
		...Object.fromEntries(
			all.map((at) => [
				`xl/worksheets/sheet${at}.xml`,
				`<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
			]),
		),
	});
}

const cells = (length: number, row: string) => row.repeat(length / row.length);
const SHARED = '<row><c t="s"><v>0</v></c></row>';
const FORMAT = `<numFmt numFmtId="200" formatCode="${'['.repeat(255)}"/>`;
const MEGABYTE = 1_000_000;

/** What anybody can upload or mail, by how long it is when it is unpacked. */
export const FILES: [name: string, make: (length: number) => Content, size: number, read: Read][] = (
	[
		['one line', (length) => 'a'.repeat(length), 9 * MEGABYTE],
		['separators', (length) => ';'.repeat(length), 9 * MEGABYTE],
		['lines of separators', (length) => `${';'.repeat(499)}\n`.repeat(length / 500), 9 * MEGABYTE],
		['quotes', (length) => '"'.repeat(length), 9 * MEGABYTE],
		['a header, and quotes', (length) => table('"'.repeat(length)), 9 * MEGABYTE],
		['line ends', (length) => '\n'.repeat(length), 9 * MEGABYTE],
		['spaces', (length) => `a${' '.repeat(length)}b`, 9 * MEGABYTE],
		['an amount of nines', (length) => balanced('9'.repeat(length / 2)), 9 * MEGABYTE],
		['an amount of groups', (length) => balanced('1.111'.repeat(length / 10)), 9 * MEGABYTE],
		[
			'a date of midnights',
			(length) => table(`31-05-2026${' 00:00'.repeat(length / 6)};4000;1;1`),
			9 * MEGABYTE,
		],
		['a header of many columns', (length) => `${'Datum;'.repeat(length / 6)}\n`, 9 * MEGABYTE],
		['headers of long names', (length) => `${'a'.repeat(9_999)};`.repeat(length / 10_000), 9 * MEGABYTE],
		[
			'many lines',
			(length) => table(...Array<string>(Math.floor(length / 23)).fill('31-05-2026;4000;1,00;1,00')),
			2 * MEGABYTE,
		],
		['unclosed elements', (length) => '<a>'.repeat(length / 3), 9 * MEGABYTE],
		['depth', (length) => `<transactions>${'<a>'.repeat(length / 3)}`, 2 * MEGABYTE],
		['an attribute', (length) => `<transactions a="${'x'.repeat(length)}`, 9 * MEGABYTE],
		[
			'an element with a long name',
			(length) => {
				const [half, pieces] = halves(length, '<a/>');
				return `<transactions><${'b'.repeat(half)}>${pieces}`;
			},
			2 * MEGABYTE,
		],
		[
			'an office with a long name',
			(length) => {
				const [half, lines] = halves(length, LINE);
				return twinfield(
					`<office>${'b'.repeat(half)}</office><date>20260531</date><period>2026/05</period>`,
					lines,
				);
			},
			2 * MEGABYTE,
		],
		[
			'a date with many zeros',
			(length) => {
				const [half, lines] = halves(length, LINE);
				return twinfield(
					`<date>2026-05-31T00:00:00.${'0'.repeat(half)}</date><period>2026/05</period>`,
					lines,
				);
			},
			2 * MEGABYTE,
		],
		[
			'a workbook: one text of spaces in blank cells',
			(length) => {
				const [half, rows] = halves(length, SHARED);
				return workbook(rows, { text: ' '.repeat(half) });
			},
			4 * MEGABYTE,
		],
		[
			'a workbook: one text in all cells',
			(length) => {
				const [half, rows] = halves(length, SHARED);
				return workbook(rows, { text: 'a'.repeat(half) });
			},
			4 * MEGABYTE,
		],
		[
			'a workbook: a format',
			(length) => {
				const styles = `<numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(length)}"/></numFmts>`;
				return workbook('', {
					styles: `${styles}<cellXfs>${'<xf numFmtId="200"/>'.repeat(1_000)}</cellXfs>`,
				});
			},
			2 * MEGABYTE,
		],
		[
			'a workbook: formats',
			(length) => {
				const formats = cells(length / 2, FORMAT);
				const styles = cells(length / 2, '<xf numFmtId="200"/>');
				return workbook('', { styles: `<numFmts>${formats}</numFmts><cellXfs>${styles}</cellXfs>` });
			},
			4 * MEGABYTE,
		],
		[
			'a workbook: an element with a long name',
			(length) => {
				const [half, pieces] = halves(length, '<a/>');
				return workbook(`<${'b'.repeat(half)}>${pieces}</${'b'.repeat(half)}>`);
			},
			4 * MEGABYTE,
		],
		[
			'a workbook: an element with many attributes',
			(length) => workbook(`<row ${Array.from({ length: length / 9 }, (_, at) => `a${at}=""`).join(' ')}/>`),
			4 * MEGABYTE,
		],
		['a workbook: blank rows', (length) => workbook(cells(length, '<row/>')), 4 * MEGABYTE],
		[
			'a workbook: rows of one cell far to the right',
			(length) => workbook(cells(length, '<row><c r="GR1"><v>1</v></c></row>')),
			4 * MEGABYTE,
		],
		[
			'a workbook: fifty sheets',
			(length) => workbook(cells(length / 50, '<row><c><v>1</v></c></row>'), { sheets: 50 }),
			8 * MEGABYTE,
		],
	] as [string, (length: number) => Content, number][]
).map(([name, make, size]): (typeof FILES)[number] => [name, make, size, payroll]);
