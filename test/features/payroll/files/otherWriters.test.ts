import {
	dotNet,
	google,
	libreOffice,
	openpyxl,
	packed,
	poi,
	sheetJs,
	strict,
	type Given,
} from '../../../support/otherWriters';
import { faulty, linesIn, payrollsIn, refusalOf } from './support/settings';

/** 31 May 2026. */
const DAY = 46173;
const day = { day: DAY };
const journal = (code: Given, amount: Given = 500): Given[][] => [
	['Datum', 'Grootboek', 'Debet', 'Credit', 'Kostenplaats'],
	[day, 4000, amount, null, code],
	[day, 1700, null, amount, null],
];
const csv = (amount: string) =>
	`Datum;Grootboek;Debet;Credit\n31-05-2026;4000;${amount};\n31-05-2026;1700;;${amount}\n`;

test.each<[string, (rows: Given[][]) => Buffer]>([
	['Apache POI', poi],
	['.NET', dotNet],
	['Google', google],
	['openpyxl', openpyxl],
	['SheetJS', sheetJs],
	['LibreOffice', libreOffice],
	['strict', strict],
])('a workbook of %s: days, codes and amounts are what they show', (_name, write) => {
	expect(linesIn(write(journal(null, 500.5)))).toEqual([
		...['2026-05-31 4000 500.50 0.00', '2026-05-31 1700 0.00 500.50'],
	]);
});

describe('notations of amounts', () => {
	test.each([
		['500,-', '500.00'],
		['500.-', '500.00'],
		['500,--', '500.00'],
		['500,=', '500.00'],
		['500,–', '500.00'],
		['500,—', '500.00'],
		['€ 1.500,-', '1500.00'],
		['€1.234.567,-', '1234567.00'],
		['1,500.-', '1500.00'],
		['1’500.-', '1500.00'],
		['EUR 500,-', '500.00'],
		['500,- EUR', '500.00'],
		['500,-€', '500.00'],
		['-500,-', '-500.00'],
		['€ -500,-', '-500.00'],
		['-€ 500,-', '-500.00'],
		['(500,-)', '-500.00'],
		['(€ 500,50)', '-500.50'],
		['500-', '-500.00'],
		['500,00-', '-500.00'],
		['500,00- €', '-500.00'],
		['– € 12,50', '-12.50'],
		['−12,50', '-12.50'],
	])('%s is %s', (written, amount) => {
		expect(linesIn(csv(written))[0]).toBe(`2026-05-31 4000 ${amount} 0.00`);
	});

	test.each([
		'500 -',
		'5€50',
		'-500-',
		'(500-)',
		'500,-,-',
		'1.500,50-,-',
		'500,- -',
		'(-)',
		'--',
		',-',
		'500,00 CR',
	])('%s is refused', (written) => {
		expect(refusalOf(csv(written))).toMatchObject({ code: 'fileUnreadable' });
	});

	test('a point before the dash does not say what a point is', () => {
		expect(refusalOf(csv('1.230').replace(';1700', ';1700;;5.-\n31-05-2026;1700'))).toMatchObject({
			code: 'fileDecimalsUnclear',
		});
		expect(refusalOf(csv('1.500.-'), { decimals: 'point' })).toMatchObject({ code: 'fileUnreadable' });
	});

	test('a dash is nothing, also in a line of nothing and a heading', () => {
		const text = csv('500,-').replace('500,-;\n', '500,-;€ -\n31-05-2026;4000;-;-\n;;-;-\n');
		expect(linesIn(text)).toEqual([
			'2026-05-31 4000 500.00 0.00',
			'2026-05-31 4000 0.00 0.00',
			'2026-05-31 1700 0.00 500.00',
		]);
	});
});

describe('a number in a cell is what Excel shows', () => {
	const withCode = (cell: string) => {
		const rows = journal(7777);
		return openpyxl(rows, {}, (xml: string) => xml.replace(/<c r="E2"[^>]*><v>7777<\/v><\/c>/, cell));
	};

	test.each([
		['<c r="E2"><v>4000.0</v></c>', '4000'],
		['<c r="E2"><v>4.0001E7</v></c>', '40001000'],
		['<c r="E2"><v>4.0001e+07</v></c>', '40001000'],
		['<c r="E2"><v>4000.0000000000005</v></c>', '4000'],
		['<c r="E2"><v>3999.9999999999995</v></c>', '4000'],
		['<c r="E2"><v>+4000.</v></c>', '4000'],
		['<c r="E2" s="2"><v>10.0</v></c>', '0010'],
		['<c r="E2" s="3"><v>10</v></c>', 'K010'],
		['<c r="E2" s="3"><v>12345.0</v></c>', 'K12345'],
		['<c r="E2" t="inlineStr"><is><t>K10_x000D_</t></is></c>', 'K10'],
		['<c r="E2" t="inlineStr"><is><t>K_x005F_x0031_</t></is></c>', 'K_x0031_'],
		['<c r="E2" t="str"><v>K_x0031_0</v></c>', 'K10'],
	])('%s is %s', (cell, code) => {
		expect(linesIn(withCode(cell))[0]).toBe(`2026-05-31 4000 500.00 0.00 ${code}`);
	});

	test('two spellings of one company are one', () => {
		const rows = (first: Given, second: Given): Given[][] => [
			['Datum', 'Grootboek', 'Debet', 'Credit', 'Entiteit'],
			[day, 4000, 500, null, first],
			[day, 1700, null, 500, second],
		];
		expect(linesIn(poi(rows(12345, '12345')))).toHaveLength(2);
		expect(linesIn(poi(rows(12345, 12345)))).toHaveLength(2);
	});

	test('a period and a year of a Java program are numbers', () => {
		const rows: Given[][] = [
			['Datum', 'Grootboek', 'Debet', 'Credit', 'Periode', 'Jaar'],
			[day, 4000, 500, null, 5, 2026],
			[day, 1700, null, 500, 5, 2026],
		];
		expect(payrollsIn(poi(rows))[0]?.journals).toMatchObject([{ year: 2026, entries: [{ period: 5 }] }]);
	});
});

describe('days', () => {
	const at = (serial: number): Given[][] =>
		journal(null).map((row) => row.map((cell) => (cell === day ? { day: serial } : cell)));

	test.each([DAY, DAY - 0.000001, DAY + 0.000001])('%d is a day', (serial) => {
		expect(linesIn(poi(at(serial)))[0]).toBe('2026-05-31 4000 500.00 0.00');
		expect(linesIn(strict(at(serial)))[0]).toBe('2026-05-31 4000 500.00 0.00');
	});

	test.each([
		[DAY + 0.5, '2026-05-31 12:00:00'],
		[DAY + 1 - 1 / 86_400, '2026-05-31 23:59:59'],
	])('%d has a time of day, and is refused', (serial, value) => {
		for (const write of [poi, strict])
			expect(refusalOf(write(at(serial)))).toMatchObject(faulty('lineValue', { field: 'date', value }));
	});
});

describe('hidden', () => {
	const rowOf = (attributes: string) => ({
		rowOf: (place: number) => `r="${place}" ${place === 3 ? attributes : ''}`,
	});

	test.each<[string, Parameters<typeof poi>[1], object]>([
		['a row', rowOf('hidden="1"'), { rows: ['3'], columns: [] }],
		[
			'a column',
			{ columns: '<col min="3" max="3" width="0" hidden="1" customWidth="1"/>' },
			{ rows: [], columns: ['C'] },
		],
	])('%s', (_name, extra, expected) => {
		for (const write of [poi, openpyxl])
			expect(refusalOf(write(journal(null), extra))).toMatchObject({ code: 'fileHidden', ...expected });
	});

	/** XlsxWriter's `hide_unused_rows`; a row that is in the file is seen by Excel, LibreOffice and Gnumeric. */
	test('rows that are hidden by default are those that are not there', () => {
		const extra = { layout: 'zeroHeight="1" defaultRowHeight="15"' };
		for (const write of [poi, openpyxl]) expect(linesIn(write(journal(null), extra))).toHaveLength(2);
	});
});

test('a number in the format of another currency is not one of euros', () => {
	const inFormat = (style: number) =>
		openpyxl(journal(null), {}, (xml) => xml.replace('<c r="C2" t="n">', `<c r="C2" s="${style}">`));
	expect(refusalOf(inFormat(7))).toMatchObject({
		code: 'fileUnreadable',
		...faulty('lineValue', { line: 2, field: 'currency', value: '$' }),
	});
	expect(linesIn(inFormat(8))).toHaveLength(2);
});

/** XlsxWriter and Perl's Excel::Writer::XLSX, of which one line would be left out of the books. */
test.each([
	['0', true, 'lineFormula'],
	['100', true, null],
	['0', false, null],
])('a formula with %s where Excel calculates later (%s): %s', (result, isLater, fault) => {
	const rows = [...journal(null), [day, 4000, 0, null, null], [day, 1700, null, 0, null]];
	const file = openpyxl(rows, { isCalculatedLater: isLater }, (xml) =>
		xml.replace(/<c r="([CD][45])" t="n"><v>0<\/v>/g, `<c r="$1"><f>C2*0.2</f><v>${result}</v>`),
	);
	if (fault) expect(refusalOf(file)).toMatchObject({ code: 'fileUnreadable', faults: [{ code: fault }] });
	else expect(linesIn(file).length).toBeGreaterThan(1);
});

describe('parts', () => {
	const sheets = { Mei: journal(null), Juni: journal(null) };

	test('two journals in other capitals, by absolute targets: both are found', () => {
		expect(refusalOf(dotNet([], { sheets }))).toMatchObject({
			code: 'fileSheetsUnclear',
			sheets: ['Mei', 'Juni'],
		});
	});

	test.each([
		['a sheet', 'sheet2.xml'],
		['styles', 'styles.xml'],
		['the workbook', 'workbook.xml'],
	])('%s that is not there is damage', (_name, part) => {
		const lost = dotNet(
			[],
			{ sheets },
			({ [`xl/${part}`]: _one, [`xl/worksheets/${part}`]: _two, ...parts }) => parts,
		);
		expect(refusalOf(lost)).toMatchObject({ code: 'fileUnreadable', ...faulty('workbookDamaged') });
	});

	test.each([
		[
			'xlsb',
			{
				'_rels/.rels':
					'<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.bin"/></Relationships>',
				'xl/workbook.bin': 'x',
			},
		],
		['ods', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }],
	])('a workbook of another kind is called that: %s', (_name, parts: Record<string, string>) => {
		expect(refusalOf(packed(parts))).toMatchObject({ code: 'fileOtherKind', kind: 'otherSpreadsheet' });
	});

	test('a workbook with a password is called that', () => {
		const entry = Buffer.alloc(128);
		entry.write('EncryptedPackage', 'utf16le');
		const bytes = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1016), entry]);
		expect(refusalOf(bytes)).toMatchObject({ code: 'fileOtherKind', kind: 'passwordProtected' });
	});
});

test.each(['\x1A', '\f', '\0\0\0', '\r\n\f\x1A\0', '\x1A\r\n', '\r\n\f\r\n', '\x1A\0\x1A '])(
	'a text that ends with %j is whole',
	(end) => {
		expect(linesIn(csv('500,00') + end)).toHaveLength(2);
	},
);

test.each(['\x1A', '\x1A\r\n'])('a text that was cut off is so before %j too', (end) => {
	expect(refusalOf(`${csv('500,00')}31-05-2026${end}`)).toMatchObject({ code: 'fileCutOff' });
});

const accountsIn = (content: Buffer | string) => linesIn(content).map((line) => line.split(' ')[1]);

/** As codes are when they are copied from a page or from a window of Windows. */
test.each(['\u200B', '\u202A', '\uFEFF', '\u00AD'])(
	'what nobody sees (%j) is no part of a code or an amount',
	(mark) => {
		const text = csv(`${mark}500,00`).replaceAll('4000', `4000${mark}`).replace('Datum', `${mark}Datum`);
		expect(accountsIn(text)).toEqual(['4000', '1700']);
		const [header = [], ...lines] = journal('10');
		const rows = [
			header.map((name) => `${mark}${String(name)}`),
			...lines.map(([at, code, ...rest]) => [at ?? null, `${mark}${String(code)}`, ...rest]),
		];
		expect(accountsIn(poi(rows))).toEqual(['4000', '1700']);
	},
);

test.each([
	'<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
	'<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
])('a spreadsheet in XML is called that: %s', (text) => {
	expect(refusalOf(text)).toMatchObject({ code: 'fileOtherKind', kind: 'otherSpreadsheet' });
});
