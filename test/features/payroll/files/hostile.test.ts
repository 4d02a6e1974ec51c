import { faulty, linesIn, payrollsIn, refusalOf } from './support/settings';
import { EXACT_ONLINE_CSV, EXACT_ONLINE_XML, NMBRS_XML, TWINFIELD_XML } from './support/specimens';

const NL001 = { companies: [{ id: '12345', calledBy: 'NL001' }] };
const XML = [EXACT_ONLINE_XML, TWINFIELD_XML, NMBRS_XML];
/** A table of lines `date;account;debit;credit`. */
const table = (...lines: string[]) => ['Datum;Rekening;Debet;Credit', ...lines, ''].join('\n');
const balanced = (amount: string) => table(`31-05-2026;4000;${amount};`, `31-05-2026;1700;;${amount}`);

describe('another kind of file', () => {
	test.each([
		['%PDF-1.7\n...', 'pdf'],
		[Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4]), 'picture'],
		[Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'otherSpreadsheet'],
		[Buffer.from([0x1f, 0x8b, 8, 0, 0]), 'archive'],
		['<!DOCTYPE html><html><body>Log in</body></html>', 'html'],
		['<html><table><tr><td>Datum</td></tr></table></html>', 'html'],
		['<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.03"/>', 'bankFile'],
		[':20:STARTUMS\n:25:NL00BANK0123456789\n', 'bankFile'],
		['<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>', 'invoiceFile'],
		['<?xml version="1.0"?><!-- x --><auditfile/>', 'auditFile'],
		['<eExact><Invoices/></eExact>', 'otherExact'],
		['{"journal": []}', 'json'],
		[
			'Dagboek: Code,Boekjaar,Factuurdatum,Grootboekrekening,Bedrag\n70,2026,31-05-2026,8000,10.00\n',
			'invoiceFile',
		],
		['Beste collega,\nhierbij de cijfers.\n', 'unrecognised'],
		['<', 'unrecognised'],
	])('%#: %o is %s', (content, kind) => {
		expect(refusalOf(content)).toMatchObject({ code: 'fileOtherKind', kind });
	});

	test.each([
		['', 'fileEmpty'],
		[' \r\n\t', 'fileEmpty'],
		['\uFEFF', 'fileEmpty'],
		[table(), 'fileNoLines'],
		['<transactions/>', 'fileNoLines'],
		['<eExact><GLTransactions/></eExact>', 'fileNoLines'],
		['Datum;Omschrijving;Debet;Credit\n31-05-2026;Bruto;1;0\n', 'fileColumnsMissing'],
		['Datum;Rekening;Grootboek;Bedrag\n31-05-2026;1;2;3\n', 'fileColumnsDouble'],
		['Datum;Rekening;Bedrag;Debet;Credit\n31-05-2026;1;2;2;\n', 'fileColumnsDouble'],
	])('%o: %s', (content, code) => {
		expect(refusalOf(content)).toMatchObject({ code });
	});
});

describe('characters', () => {
	const named = balanced('1,00').replaceAll(';4000;', ';4000;').replace('Rekening', 'Rekening;Omschrijving');
	const text = named
		.replace('31-05-2026;4000;', '31-05-2026;4000;Reünie café € 5;')
		.replace('31-05-2026;1700;', '31-05-2026;1700;Ï;');
	const utf16 = Buffer.from(text, 'utf16le');
	const windows = Buffer.from(text.replace('€', '\x80'), 'latin1');

	test.each([
		['UTF-8', Buffer.from(text)],
		['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
		['Windows-1252', windows],
		['UTF-16', utf16],
		['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
		['UTF-16 the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
	])('%s', (_name, bytes) => {
		const [line] = payrollsIn(bytes)[0]?.journals[0]?.entries[0]?.lines ?? [];
		expect(line?.description).toBe('Reünie café € 5');
	});

	test.each([
		['Windows-1252 read as UTF-8', windows, { encoding: 'utf8' }, 'fileEncodingWrong'],
		['a character that was lost before', Buffer.from(text.replace('ü', '\uFFFD')), {}, 'fileOddSign'],
		['a NUL', Buffer.from(text.replace('ü', '\0')), {}, 'fileOddSign'],
		[
			'bytes that are nothing in Windows-1252',
			Buffer.from(text.replace('€', '\x81'), 'latin1'),
			{},
			'fileEncodingWrong',
		],
		['UTF-16 cut off', utf16.subarray(0, -1), {}, 'fileCutOff'],
		[
			'UTF-8 cut off inside a character',
			Buffer.from(text).subarray(0, Buffer.from(text).lastIndexOf(0xc3) + 1),
			{},
			'fileCutOff',
		],
	] as const)('refused: %s', (_name, bytes, settings, code) => {
		expect(refusalOf(Buffer.from(bytes), settings)).toMatchObject({ code });
	});

	test('XML that declares Windows-1252', () => {
		const xml = `<?xml version="1.0" encoding="windows-1252"?>${NMBRS_XML.replace('Bruto lonen', 'Reünie')}`;
		const [line] = payrollsIn(Buffer.from(xml, 'latin1'))[0]?.journals[0]?.entries[0]?.lines ?? [];
		expect(line?.description).toBe('Reünie');
	});
});

describe('XML', () => {
	test.each(XML.map((text, index) => [index, text]))(
		'%i: entities and a DTD are not read',
		(_index, text) => {
			const bomb = `<!DOCTYPE x [<!ENTITY a "${'9'.repeat(1000)}">]>${String(text).replace(/<\?xml.*?\?>/, '')}`;
			expect(refusalOf(bomb, NL001)).toMatchObject(faulty('journalHasDoctype'));
			const entity = String(text).replace('Bruto', '&a;');
			expect(refusalOf(entity, NL001)).toMatchObject(faulty('journalNotWhole'));
		},
	);

	test.each([
		[TWINFIELD_XML.replace('type="detail"', 'type="total"'), { code: 'lineKind', line: 1, kind: 'total' }],
		[
			TWINFIELD_XML.replace('</value>', '</value><vatvalue>2.10</vatvalue>'),
			{ code: 'lineKind', kind: 'vat' },
		],
		[TWINFIELD_XML.replace('EUR', 'SEK'), { code: 'lineValue', field: 'currency', value: 'SEK' }],
		[TWINFIELD_XML.replace('>debit<', '>debet<'), { code: 'lineValue', field: 'side', value: 'debet' }],
		[
			TWINFIELD_XML.replace('12500.00', '12500,00'),
			{ code: 'lineValue', field: 'amount', value: '12500,00' },
		],
		[TWINFIELD_XML.replace('20260531', '20261331'), { code: 'lineValue', field: 'date' }],
		[TWINFIELD_XML.replace('</lines>', '</lines><line/>'), { code: 'journalStrayElement', element: 'line' }],
		[EXACT_ONLINE_XML.replaceAll('"EUR"', '"USD"'), { code: 'lineValue', field: 'currency', value: 'USD' }],
		[EXACT_ONLINE_XML.replace('<Value>12500</Value>', ''), { code: 'lineValue', field: 'amount', value: '' }],
		[EXACT_ONLINE_XML.replace('number="5"', 'number="mei"'), { code: 'lineValue', field: 'period' }],
		[
			EXACT_ONLINE_XML.replace('<Value>12500</Value>', '<Value>1</Value><Value>12500</Value>'),
			{ code: 'journalDoubleElement' },
		],
	])('%#: refused for one line', (text, fault) => {
		expect(refusalOf(text, NL001)).toMatchObject({ code: 'fileUnreadable', faults: [fault] });
	});
});

describe('amounts', () => {
	test.each([
		['1.234,56', '1234.56'],
		['1,234.56', '1234.56'],
		['1 234,56', '1234.56'],
		['1\u00A0234,56', '1234.56'],
		["1'234.56", '1234.56'],
		['€ 1.234,56', '1234.56'],
		['1.234.567,00', '1234567.00'],
		['1.234.567', '1234567.00'],
		['12,5', '12.50'],
		['12', '12.00'],
		['0.500', '0.50'],
		['1234.500', '1234.50'],
		['-12,50', '-12.50'],
		['12,50-', '-12.50'],
		['(12,50)', '-12.50'],
		['+12,50', '12.50'],
		['="12,50"', '12.50'],
	])('%s', (given, amount) => {
		expect(linesIn(balanced(given))).toEqual([
			`2026-05-31 4000 ${amount} 0.00`,
			`2026-05-31 1700 0.00 ${amount}`,
		]);
	});

	test.each([
		['1.234', {}, { code: 'fileDecimalsUnclear', values: ['1.234'] }],
		['12,345', {}, { code: 'fileDecimalsUnclear' }],
		['1.234,56', { decimals: 'point' }, faulty('lineValue', { field: 'debit', value: '1.234,56' })],
		['12.34.56', {}, faulty('lineValue')],
		['1.23,456', {}, faulty('lineValue')],
		['12,345', { decimals: 'comma' }, faulty('lineValue')],
		['--12,00', {}, faulty('lineValue')],
		['(-12,00)', {}, faulty('lineValue')],
		['1e3', {}, faulty('lineValue')],
		['=10+2', {}, faulty('lineValue', { value: '=10+2' })],
		['#VERW!', {}, faulty('lineValue')],
		['٣', {}, faulty('lineValue')],
		['1234567890123,00', {}, faulty('lineValue')],
	] as const)('refused: %s %j', (given, settings, expected) => {
		expect(refusalOf(balanced(given), settings)).toMatchObject(expected);
	});

	test('what is clear decides for what is not; a setting does too', () => {
		const text = table('31-05-2026;4000;1.234;', '31-05-2026;1700;;1.233,50', '31-05-2026;1700;;0,50');
		expect(linesIn(text)[0]).toBe('2026-05-31 4000 1234.00 0.00');
		expect(linesIn(balanced('1.234'), { decimals: 'comma' })[0]).toBe('2026-05-31 4000 1234.00 0.00');
		const both = table('31-05-2026;4000;1.5;', '31-05-2026;1700;;1,5');
		expect(refusalOf(both)).toMatchObject({ code: 'fileDecimalsUnclear', values: ['1,5', '1.5'] });
	});

	test('debit and credit both filled, and negative, stay as they are', () => {
		const text = table('31-05-2026;4000;10,00;4,00', '31-05-2026;1700;-6,00;0,00');
		expect(linesIn(text)).toEqual(['2026-05-31 4000 10.00 4.00', '2026-05-31 1700 -6.00 0.00']);
	});

	test('a column of sides, a sign that means debit, a sign that means credit', () => {
		const sides = 'Datum;Rekening;Bedrag;D/C\n31-05-2026;4000;10,00;D\n31-05-2026;1700;10,00;Credit\n';
		const signed = (first: string, second: string) =>
			`Datum;Rekening;Bedrag\n31-05-2026;4000;${first}\n31-05-2026;1700;${second}\n`;
		const expected = ['2026-05-31 4000 10.00 0.00', '2026-05-31 1700 0.00 10.00'];
		expect(linesIn(sides)).toEqual(expected);
		expect(linesIn(signed('10,00', '-10,00'))).toEqual(expected);
		expect(linesIn(signed('-10,00', '10,00'), { creditSign: 'positiveIsCredit' })).toEqual(expected);
		expect(refusalOf(sides.replace(';D\n', ';Z\n'))).toMatchObject(faulty('lineValue', { field: 'side' }));
	});
});

describe('totals under one column of amounts', () => {
	const lines = ['Datum;Rekening;Bedrag', '31-05-2026;4000;10,00', '31-05-2026;1700;-10,00'];
	const under = (total: string) => [...lines, total, ''].join('\n');

	test.each(['Totaal;;0,00', 'Totaal;;10,00', 'Totaal;;-10,00', ';Totaal;10,00', ';;10,00'])(
		'%s',
		(total) => {
			expect(linesIn(under(total))).toEqual(['2026-05-31 4000 10.00 0.00', '2026-05-31 1700 0.00 10.00']);
		},
	);

	test('each counts from the one before', () => {
		const more = ['31-05-2026;4010;5,00', '31-05-2026;1710;-5,00', 'Subtotaal;;5,00', 'Totaal;;15,00'];
		expect(linesIn(under(['Subtotaal;;10,00', ...more].join('\n')))).toHaveLength(4);
	});

	test.each([
		['Totaal;;11,00', { code: 'fileTotalsDiffer', line: 4, total: '11.00', sum: '10.00' }],
		[';;11,00', faulty('lineWithoutAccount', { line: 4 })],
		['31-05-2026;;10,00', faulty('lineWithoutAccount', { line: 4 })],
	])('refused: %s', (total, expected) => {
		expect(refusalOf(under(total))).toMatchObject(expected);
	});
});

describe('rows', () => {
	const total = (line: string) => balanced('10,00') + line;

	test.each([
		['empty last lines', total('\n\n;;;\n')],
		['a title above', `Loonjournaalpost mei;;;\n\n${balanced('10,00')}`],
		['a hint for Excel', `sep=;\n${balanced('10,00')}`],
		['commas', balanced('10.00').replaceAll(';', ',')],
		['tabs', balanced('10,00').replaceAll(';', '\t')],
		['pipes', balanced('10,00').replaceAll(';', '|')],
		['quotes', balanced('10,00').replace(/[^;\n]+/g, '"$&"')],
		['lines of Windows', balanced('10,00').replaceAll('\n', '\r\n')],
		['no end of the last line', balanced('10,00').trimEnd()],
		['its header once more', total('Datum;Rekening;Debet;Credit\n')],
		['a heading', balanced('10,00').replace('\n31', '\nAfdeling A;;;\n31')],
		['totals', total('Totaal;;10,00;10,00\n')],
		['totals in the column of accounts', total(';Totalen;10,00;10,00\n')],
		['totals without a label', total(';;10,00;10,00\n')],
		[
			'other columns',
			balanced('10,00')
				.replace('Credit', 'Credit;Regel')
				.replace(';10,00;\n', ';10,00;;7\n')
				.replace(';;10,00\n', ';;10,00;8\n'),
		],
	])('%s', (_name, text) => {
		expect(linesIn(text)).toEqual(['2026-05-31 4000 10.00 0.00', '2026-05-31 1700 0.00 10.00']);
	});

	test.each([
		['totals that differ', total('Totaal;;10,00;11,00\n'), { code: 'fileTotalsDiffer', line: 4 }],
		['an amount without an account', total('31-05-2026;;1,00;\n'), faulty('lineWithoutAccount', { line: 4 })],
		['amounts alone that are no totals', total(';;1,00;1,00\n'), faulty('lineWithoutAccount', { line: 4 })],
		[
			'an account without an amount',
			total('31-05-2026;4000;;\n'),
			faulty('lineValue', { line: 4, value: '' }),
		],
		['no date', total(';4000;1,00;1,00\n'), faulty('lineValue', { field: 'date', value: '' })],
		[
			'a year of two digits',
			balanced('1,00').replaceAll('2026', '26'),
			{ code: 'fileDatesUnclear', values: ['31-05-26'] },
		],
		[
			'a day that is none',
			balanced('1,00').replaceAll('31-05', '31-06'),
			faulty('lineValue', { field: 'date' }),
		],
		[
			'a month that is not certain',
			balanced('1,00').replaceAll('31-05-', '05/06/'),
			{ code: 'fileDatesUnclear' },
		],
		[
			'a formula as an account',
			balanced('1,00').replace('4000', '=1+1'),
			faulty('lineValue', { field: 'ledgerAccount' }),
		],
		['too few fields', total('31-05-2026;4000\n'), faulty('lineFields', { line: 4, found: 2, expected: 4 })],
		['too many fields', total('31-05-2026;4000;10;00;10;00\n'), faulty('lineFields')],
		[
			'more fields than any table',
			total(`31-05-2026;4000;1,00;1,00${';'.repeat(497)}\n`),
			faulty('lineTooManyFields', { line: 4, atMost: 500 }),
		],
		[
			'a field longer than any description',
			total(`31-05-2026;"${'a'.repeat(10_001)}";1,00;1,00\n`),
			faulty('lineFieldTooLong', { line: 4, atMost: 10_000 }),
		],
		['too few in the last line, which has no end', total('31-05-2026;40'), { code: 'fileCutOff', line: 4 }],
		['a quote that is not closed', total('31-05-2026;"4000;1,00;1,00\n'), { code: 'fileCutOff', line: 4 }],
		['text behind a quote', total('31-05-2026;"40"00;1,00;1,00\n'), faulty('textAfterQuote')],
		[
			'out of balance',
			total('31-05-2026;4000;1,00;\n'),
			{ code: 'fileDoesNotBalance', date: '2026-05-31', difference: '1.00' },
		],
		[
			'out of balance on one date',
			total('30-05-2026;4000;1,00;\n29-05-2026;1700;;1,00\n'),
			{ code: 'fileDoesNotBalance', date: '2026-05-29' },
		],
		['six cents', total('31-05-2026;4000;0,06;\n'), { code: 'fileDoesNotBalance' }],
		[
			'five cents without an end',
			total('31-05-2026;4000;0,05;').trimEnd(),
			{ code: 'fileMaybeCutOff', difference: '0.05' },
		],
		[
			'an account at the end of a line without one',
			'Datum;Bedrag;Rekening\n31-05-2026;1,00;4000\n31-05-2026;-1,00;170',
			{ code: 'fileCutOff' },
		],
		['another currency', EXACT_ONLINE_CSV.replace('EUR', 'USD'), faulty('lineValue', { field: 'currency' })],
		['more bytes than are read', ' '.repeat(10 * 1024 * 1024 + 1), { code: 'fileTooLarge', megabytes: 10 }],
		// Blank lines count: each took the time of a line.
		...['\n', '\r', ' \n', ';\n', '""\r\n'].map((end): [string, string, object] => [
			`more lines than are read, all blank (${JSON.stringify(end)})`,
			table('31-05-2026;4000;10,00;') + end.repeat(100_000),
			{ code: 'fileTooLarge', lines: 100_000 },
		]),
		[
			'one quoted text with as many lines',
			`${table()}"${'\n'.repeat(200_000)}"`,
			faulty('lineFieldTooLong', { line: 2 }),
		],
		[
			'nothing but quotes behind the header',
			`${table()}${'"'.repeat(9_000_001)}`,
			faulty('lineFieldTooLong', { line: 2 }),
		],
	])('refused: %s', (_name, text, expected) => {
		expect(refusalOf(text)).toMatchObject(expected);
	});

	test('a description of ten thousand characters is one', () => {
		const long = 'a'.repeat(10_000);
		const text = `Datum;Rekening;Bedrag;Omschrijving\n31-05-2026;4000;1,00;${long}\n31-05-2026;1700;-1,00;\n`;
		expect(payrollsIn(text)[0]?.journals[0]?.entries[0]?.lines[0]?.description).toBe(long);
	});

	test('up to five cents are left to the account for rounding differences', () => {
		expect(linesIn(total('31-05-2026;4000;0,05;\n'))).toHaveLength(3);
	});

	test('slashes when one date tells the order', () => {
		const text = balanced('1,00').replaceAll('31-05-', '31/05/') + '05/06/2026;4000;1,00;1,00\n';
		expect(linesIn(text, { severalPeriods: 'oneRun' }).map((line) => line.slice(0, 10))).toEqual([
			'2026-05-31',
			'2026-05-31',
			'2026-06-05',
		]);
	});
});

describe('columns that the user names', () => {
	const text = 'Dag;Code;Wat;Uit;In\n31-05-2026;4000;x;1,00;\n31-05-2026;1700;y;;1,00\n';
	const columns = [
		{ field: 'date', column: 'dag' },
		{ field: 'ledgerAccount', column: 'Code' },
		{ field: 'debit', column: 4 },
		{ field: 'credit', column: 'In' },
	] as const;
	const expected = ['2026-05-31 4000 1.00 0.00', '2026-05-31 1700 0.00 1.00'];

	test('by name, by number, and by numbers alone where there is no header', () => {
		expect(linesIn(text, { columns })).toEqual(expected);
		const numbers = columns.map(({ field }, at) => ({ field, column: [1, 2, 4, 5][at] ?? 0 }));
		expect(linesIn(text.slice(text.indexOf('\n') + 1), { columns: numbers })).toEqual(expected);
	});

	test('a run is one only when the user says so', () => {
		const withRun = 'Datum;Rekening;Bedrag;Run\n31-05-2026;4000;1,00;887\n31-05-2026;1700;-1,00;887\n';
		const runOf = (given: string) =>
			payrollsIn(withRun, {
				columns: given
					.split(' ')
					.filter(Boolean)
					.map((term) => ({ field: term.split('=')[0] as 'run', column: term.split('=')[1] ?? '' })),
			})[0]?.journals[0]?.run;
		expect(runOf('')).toBe('P05-journaal');
		expect(runOf('date=Datum ledgerAccount=Rekening amount=Bedrag run=Run')).toBe('P05-887');
	});

	test('one that is not there is told, with what there is', () => {
		expect(refusalOf(text, { columns: [{ field: 'date', column: 'Datum' }] })).toMatchObject({
			code: 'fileColumnUnknown',
			column: 'Datum',
			columns: ['Dag', 'Code', 'Wat', 'Uit', 'In'],
		});
	});
});
