import { nothingSpent } from '../../../../base/files/zip';
import { faulty, linesIn, payrollsIn, refusalOf } from './support/settings';
import { packed } from '../../../support/otherWriters';
import { relation, workbookOf, type Value } from './support/workbooks';

/** 31 May 2026. */
const DAY = 46173;
const HEADER = ['Datum', 'Grootboek', 'Omschrijving', 'Debet', 'Credit'];
const day = { day: DAY };
const ROWS: Value[][] = [
	HEADER,
	[day, 4000, 'Bruto', 12500, null],
	[day, '01700', 'Loonheffing', null, 12500],
];
const LINES = ['2026-05-31 4000 12500.00 0.00', '2026-05-31 01700 0.00 12500.00'];
/** The same with its dates written so. */
const dated = (one: Value, other = one, options = {}) =>
	workbookOf([HEADER, [one, 4000, '', 12500, null], [other, '01700', '', null, 12500]], options);

test.each<[string, Buffer]>([
	['dates as days, codes as numbers and as text', workbookOf(ROWS)],
	[
		'a title above the header, and empty rows',
		workbookOf([['Loonjournaalpost mei 2026'], [], ...ROWS, [], [null]]),
	],
	[
		'a header of two rows, merged cells above',
		workbookOf([
			['Datum', 'Grootboek', 'Omschrijving', 'Bedrag', null],
			[null, null, null, 'Debet', 'Credit'],
			...ROWS.slice(1),
		]),
	],
	['a row of totals', workbookOf([...ROWS, ['Totaal', null, null, 12500, 12500]])],
	['sums without a label', workbookOf([...ROWS, [null, null, null, 12500, 12500]])],
	[
		'a formula with its result',
		workbookOf([...ROWS.slice(0, 2), [day, '01700', '', null, { formula: 'D2', result: 12500 }]]),
	],
	['dates as text', dated('31-05-2026', '2026-05-31')],
	['days without a format', dated(DAY)],
	['a calendar from 1904', dated({ day: DAY - 1462 }, undefined, { date1904: true })],
	[
		'amounts as text',
		workbookOf([HEADER, [day, 4000, '', '€ 12.500,00', ''], [day, '01700', '', '', '12500']]),
	],
	[
		'the noise of a double',
		workbookOf([HEADER, [day, 4000, '', 12500.000000000002, null], [day, '01700', '', null, 1.25e4]]),
	],
	[
		'a sheet of something else',
		workbookOf([], { sheets: { Toelichting: [['Gemaakt door de salarisadministratie']], Mei: ROWS } }),
	],
	[
		'a hidden sheet with a journal',
		workbookOf([], { sheets: { April: ROWS, Mei: ROWS }, hidden: ['April'] }),
	],
	[
		'inline text',
		workbookOf([
			HEADER,
			[day, { xml: '<c t="inlineStr"><is><t>4000</t></is></c>' }, '', 12500, null],
			...ROWS.slice(2),
		]),
	],
])('%s', (_name, bytes) => {
	expect(linesIn(bytes)).toEqual(LINES);
	expect(payrollsIn(bytes)[0]?.file).toEqual({ name: 'journaal.csv', format: 'table' });
});

describe('what is not seen', () => {
	test('rows behind a filter and hidden columns are not booked: the sheet is refused, and says which', () => {
		expect(refusalOf(workbookOf(ROWS, { hiddenRows: [3] }))).toEqual({
			...{ code: 'fileHidden', file: 'journaal.csv', sheet: 'Mei', rows: ['3'], columns: [] },
		});
		expect(refusalOf(workbookOf(ROWS, { hiddenColumns: [3, 5] }))).toMatchObject({
			...{ code: 'fileHidden', rows: [], columns: ['C', 'E'] },
		});
	});

	test('blank ones may be hidden, and so may all that stands on another sheet', () => {
		const blank = workbookOf([...ROWS, [], [null]], { hiddenRows: [4, 5], hiddenColumns: [6, 27] });
		expect(linesIn(blank)).toEqual(LINES);
		const sheets = { Toelichting: [['Gemaakt'], ['door']], Mei: ROWS };
		expect(linesIn(workbookOf([], { sheets, hiddenRows: [1], hiddenColumns: [1] }))).toEqual(LINES);
	});

	test('a sheet that is passed over is told; a hidden one is not', () => {
		const sheets = { Uitleg: [['Gemaakt']], Mei: ROWS, April: ROWS, Leeg: [] };
		const [payroll] = payrollsIn(workbookOf([], { sheets, hidden: ['April'] }));
		expect(payroll?.remarks).toEqual([
			{ code: 'fileSheetsPassedOver', file: 'journaal.csv', sheets: ['Uitleg'] },
		]);
		expect(payrollsIn(workbookOf(ROWS))[0]).not.toHaveProperty('remarks');
	});
});

test('a number in the format 0000 is the code that Excel shows, an amount is what it is', () => {
	const styles = `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="0000"/><numFmt numFmtId="201" formatCode="00000;@"/></numFmts><cellXfs>${['0', '200', '201'].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`;
	const shown = (style: number, value: number) => ({ xml: `<c s="${style}"><v>${value}</v></c>` });
	const rows = [
		HEADER,
		['31-05-2026', shown(1, 440), 'Bruto', shown(1, 12), null],
		['31-05-2026', shown(2, 170), '', null, shown(2, 12)],
		['31-05-2026', shown(1, 17100), '', null, shown(0, 0)],
	];
	expect(linesIn(workbookOf(rows, { parts: { 'xl/styles.xml': styles } }))).toEqual([
		'2026-05-31 0440 12.00 0.00',
		'2026-05-31 00170 0.00 12.00',
		'2026-05-31 17100 0.00 0.00',
	]);
});

const withCell = (cell: Value) => workbookOf([HEADER, [day, 4000, '', cell, null], ...ROWS.slice(2)]);
const amount = (value: string) => faulty('lineValue', { field: 'debit', value });

test.each<[string, Buffer, object]>([
	['a formula without a result', withCell({ formula: 'SUM(A1:A9)' }), faulty('lineFormula', { line: 2 })],
	['an error', withCell({ xml: '<c t="e"><v>#REF!</v></c>' }), faulty('lineFormula', { line: 2 })],
	[
		'a text that is not there',
		withCell({ xml: '<c t="s"><v>999</v></c>' }),
		faulty('workbookDamaged', { part: 'sharedStrings' }),
	],
	['three decimals', withCell(12500.005), amount('12500.005')],
	['a formula as text', withCell('=12500'), amount('=12500')],
	['a date as an amount', withCell(day), faulty('lineValue', { field: 'debit' })],
	[
		'two sheets with a journal',
		workbookOf([], { sheets: { April: ROWS, Mei: ROWS } }),
		{ code: 'fileSheetsUnclear', sheets: ['April', 'Mei'] },
	],
	[
		'no journal',
		workbookOf([
			['Naam', 'Adres'],
			['Jan', 'Dam 1'],
		]),
		{ code: 'fileOtherKind', kind: 'unrecognised' },
	],
	['no rows', workbookOf([]), { code: 'fileNoLines' }],
	['a zip of something else', packed({ 'a.txt': 'a' }), { code: 'fileOtherKind', kind: 'archive' }],
	[
		'a workbook that lost the list of what it is',
		packed({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }),
		{ code: 'fileUnreadable', ...faulty('workbookDamaged', { part: '_rels/.rels' }) },
	],
	[
		'a DTD in a part',
		workbookOf(ROWS, {
			parts: { 'xl/sharedStrings.xml': '<!DOCTYPE sst [<!ENTITY a "b">]><sst><si><t>&a;</t></si></sst>' },
		}),
		faulty('workbookDamaged'),
	],
	[
		'a part that is no XML',
		workbookOf(ROWS, { parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' } }),
		faulty('workbookDamaged'),
	],
	[
		'totals that differ',
		workbookOf([...ROWS, ['Totaal', null, null, 12600, 12500]]),
		{ code: 'fileTotalsDiffer', line: 4, total: '12600.00', sum: '12500.00' },
	],
	[
		'an amount without an account',
		workbookOf([...ROWS, [day, null, 'Afronding', 0.01, null]]),
		faulty('lineWithoutAccount', { line: 4 }),
	],
])('refused: %s', (_name, bytes, expected) => {
	expect(refusalOf(bytes)).toMatchObject(expected);
});

test('a workbook is no XML, whatever the format says', () => {
	expect(refusalOf(workbookOf(ROWS), { format: 'twinfieldXml' })).toMatchObject({
		...{ code: 'fileUnreadable', format: 'Twinfield XML', faults: [{ code: 'journalNotXml' }] },
	});
});

test('files of strangers share what is read of workbooks', () => {
	const rows = '<row><c r="GR1"><v>1</v></c></row>'.repeat(2_000);
	const together = nothingSpent();
	const told = Array.from({ length: 2 }, () => refusalOf(sheet(rows), { together }));
	expect(told.map(({ code }) => code)).toEqual(['fileOtherKind', 'workbookTooLarge']);
});

test('a workbook that is cut off anywhere is refused', () => {
	const whole = workbookOf(ROWS);
	for (let length = 1; length < whole.length; length += 7)
		expect(refusalOf(whole.subarray(0, length))).toBeTruthy();
});

test('a workbook with a byte that fell over is refused, or read as it was', () => {
	const whole = workbookOf(ROWS);
	const expected = linesIn(whole);
	for (let at = 0; at < whole.length; at += 3) {
		const bytes = Buffer.from(whole);
		bytes[at] = (bytes[at] ?? 0) ^ 0x10;
		let lines: string[] | null = null;
		try {
			lines = linesIn(bytes);
		} catch {
			// Refused.
		}
		if (lines !== null) expect(lines).toEqual(expected);
	}
});

test('a small file that unpacks to gigabytes is refused before it does', () => {
	const bomb = packed({ '_rels/.rels': ' '.repeat(80 * 1024 * 1024) });
	expect(bomb.length).toBeLessThan(1024 * 1024);
	expect(refusalOf(bomb)).toMatchObject({ code: 'workbookTooLarge', limit: 'megabytes', atMost: 40 });
});

const SHEET = 'xl/worksheets/sheet1.xml';
const sheet = (rows: string) =>
	workbookOf(ROWS, { parts: { [SHEET]: `<worksheet><sheetData>${rows}</sheetData></worksheet>` } });
const tooLarge = (limit: string, atMost: number) => ({ code: 'workbookTooLarge', limit, atMost });

test.each<[string, Buffer, object]>([
	[
		'one text of a megabyte in fifty cells',
		workbookOf([], {
			parts: {
				'xl/sharedStrings.xml': `<sst><si><t>${'a'.repeat(2 ** 20)}</t></si></sst>`,
				[SHEET]: `<worksheet><sheetData>${'<row><c t="s"><v>0</v></c></row>'.repeat(50)}</sheetData></worksheet>`,
			},
		}),
		tooLarge('megabytes', 40),
	],
	[
		'half a million blank cells and more before those that are filled',
		sheet('<row><c r="GR1"><v>1</v></c></row>'.repeat(5_000)),
		tooLarge('cells', 500_000),
	],
	['more elements than are counted', sheet('<a/>'.repeat(1_000_001)), tooLarge('pieces', 1_000_000)],
	[
		'columns that are hidden many times',
		workbookOf(ROWS, {
			parts: {
				[SHEET]: `<worksheet><cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(6_000)}</cols></worksheet>`,
			},
		}),
		tooLarge('cells', 500_000),
	],
	[
		'two sheets that are one part',
		workbookOf([], {
			sheets: { April: ROWS, Mei: ROWS },
			parts: {
				'xl/_rels/workbook.xml.rels': `<Relationships>${['rId1', 'rId2'].map((id) => relation(id, 'worksheet', 'worksheets/sheet1.xml')).join('')}</Relationships>`,
			},
		}),
		faulty('workbookDamaged', { part: 'xl/workbook.xml' }),
	],
	[
		'an element of which the name is no name',
		sheet(`<${'a'.repeat(101)}/>`),
		faulty('workbookDamaged', { part: SHEET }),
	],
	[
		'an element with a hundred and one attributes',
		sheet(`<row ${Array.from({ length: 101 }, (_, at) => `a${at}=""`).join(' ')}/>`),
		faulty('workbookDamaged', { part: SHEET }),
	],
])('refused before it takes long: %s', (_name, bytes, expected) => {
	expect(refusalOf(bytes)).toMatchObject(expected);
});

test.each([
	['dd-mm-yyyy', true],
	['[$-413]d mmmm yyyy', true],
	['"dag" 0', false],
	['\\d0', false],
	['[Red]0.00', false],
	['0.00"d', false],
	['0.00[Red', false],
	[`${'0'.repeat(255)}d`, false],
])('a number in the format %s is a day: %s', (format, isDay) => {
	const styles = `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${format.replaceAll('"', '&quot;')}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`;
	const xml = (value: number) => ({ xml: `<c s="0"><v>${value}</v></c>` });
	const rows = [HEADER, [xml(DAY), '4000', 'Bruto', '1,00', null], [xml(DAY), '1700', '', null, '1,00']];
	const given = workbookOf(rows, { parts: { 'xl/styles.xml': styles } });
	// As a number, a day is one all the same: what tells is the year, which is none as a day.
	const year = workbookOf(
		rows.map((row, at) => [...row, at === 0 ? 'Jaar' : xml(2026)]),
		{ parts: { 'xl/styles.xml': styles } },
	);
	expect(linesIn(given)).toHaveLength(2);
	if (isDay) expect(refusalOf(year)).toMatchObject(faulty('lineValue', { field: 'year' }));
	else expect(linesIn(year)).toHaveLength(2);
});
