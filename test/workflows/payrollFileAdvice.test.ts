import { CFB, utils, write } from '@e965/xlsx';
import type { WorkflowFile } from '../../engine';
import { usePayrollFolder } from '../support/payrollFolder';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const folder = usePayrollFolder(sandbox);

/** Puts n8n's step *Edit Fields* behind the step that reads texts or workbooks, with one field, as the guide says. */
const editFields =
	(value: string, reader = 'Read a text', name = 'row') =>
	(workflow: WorkflowFile): WorkflowFile => {
		const type = name === 'row' ? 'array' : 'string';
		const assignments = [{ id: 'edit', name, value: `={{ ${value} }}`, type }];
		const parameters = { assignments: { assignments }, includeOtherFields: true, options: {} };
		const about = { id: 'edit', name: 'Edit Fields', type: 'n8n-nodes-base.set', typeVersion: 3.4 };
		const next = workflow.connections[reader] ?? {};
		return {
			...workflow,
			nodes: [...workflow.nodes, { ...about, position: [0, 0], parameters }],
			connections: {
				...workflow.connections,
				[reader]: { main: [[{ node: 'Edit Fields', type: 'main', index: 0 }]] },
				'Edit Fields': next,
			},
		};
	};

const HEADING = 'Datum;Grootboek;Omschrijving;Debet;Credit';
const csv = (debit: string, credit: string, heading = HEADING) =>
	[heading, `31-05-2026;4000;Bruto;${debit}`, `31-05-2026;1710;Netto;${credit}`, ''].join('\r\n');

const RIGHT = csv('1250,50;', ';1250,50');

const bookOf = (bookType: 'xls' | 'xlsx', lines: (number | string)[][]) => {
	const book = utils.book_new();
	const headings = [...HEADING.split(';'), 'Kpl'].slice(0, lines[0]?.length);
	utils.book_append_sheet(book, utils.aoa_to_sheet([headings, ...lines]), 'Blad1');
	return write(book, { type: 'buffer', bookType }) as Buffer;
};
const workbookOf = (...lines: (number | string)[][]) => bookOf('xlsx', lines);
const workbook = (bookType: 'xls' | 'xlsx', debit: number | string = 1250.5) =>
	bookOf(bookType, [
		[46173, 4000, 'Bruto', debit, ''],
		[46173, 1710, 'Netto', '', 1250.5],
	]);

/** What Excel keeps of a workbook with a password, in the version that it writes since 2010. */
const locked = () => {
	const file = CFB.utils.cfb_new();
	const name = 'http://schemas.microsoft.com/office/2006/encryption';
	const about = `<?xml version="1.0"?>\r\n<encryption xmlns="${name}"><keyData keyBits="256"/></encryption>`;
	const version = Buffer.from([4, 0, 4, 0, 64, 0, 0, 0]);
	CFB.utils.cfb_add(file, 'EncryptionInfo', Buffer.concat([version, Buffer.from(about)]));
	CFB.utils.cfb_add(file, 'EncryptedPackage', Buffer.alloc(5000, 7));
	return Buffer.from(CFB.write(file, { type: 'buffer' }) as Buffer);
};

/** Each byte as a letter in UTF-8, as a step that reads a file as text leaves it. */
const doubled = (file: Buffer) => Buffer.from(file.toString('latin1'), 'utf8');

const PAGE = '<!DOCTYPE html>\n<html>\n<body>\n<p>Log opnieuw in</p>\n</body>\n</html>\n';
const LINES = [{ Datum: '2026-05-31', Grootboek: '4000', Debet: '1250.50' }];
const CONTRA = { contraAccountColumn: 'Tegen' };
const contra = (first: string, second: string) =>
	csv(`1250,50;;${first}`, `;1250,50;${second}`, `${HEADING};Tegen`);

interface Mended {
	settings?: Record<string, unknown>;
	file?: string | Buffer;
	edit?: ReturnType<typeof editFields>;
}

const WITH_SIDE = 'Datum;Grootboek;Omschrijving;Bedrag;DC';
const OF_SIDE = { amounts: 'amountAndSide', amountColumn: 'Bedrag', sideColumn: 'DC' };

/** A file that is refused, what its row says in Dutch, and what the reader does who follows that to the letter. */
type Advice = [string, string | Buffer, Record<string, unknown>, RegExp, Mended];

const ADVICE: Advice[] = [
	[
		'amounts with a point',
		csv('1250.50;', ';1250.50'),
		{},
		/Kies bij 'Lines → Decimal Sign' het andere/,
		{ settings: { decimalSign: 'point' } },
	],
	[
		'amounts of both kinds',
		csv('1250.50;', ';1250,50'),
		{},
		/gelijk met de stap Edit Fields/,
		{ edit: editFields("$json.row?.map((value) => value.replace('.', ','))") },
	],
	[
		'CR and DR behind the amounts',
		csv('1250,50 DR;', ';1250,50 CR'),
		{},
		/Edit Fields van n8n, vóór de stap Make payroll/,
		{ edit: editFields('$json.row?.map((value) => value.replace(/ (CR|DR)$/, ""))') },
	],
	[
		'amounts that may be thousands',
		csv('250,500;', ';250,500'),
		{},
		/Zijn het decimalen\? Maak er dan twee van.*Edit Fields/,
		{ edit: editFields('$json.row?.map((value) => value.replace(/(,\\d\\d)0$/, "$1"))') },
	],
	[
		'a dash for nothing',
		csv('1250,50;-', '-;1250,50'),
		{},
		/Zet het bij 'Lines → Empty/,
		{ settings: { emptyIs: '-' } },
	],
	[
		'an accountant’s dash for nothing',
		csv('€ 1.250,50;€ -', '€ -;€ 1.250,50'),
		{},
		/Zet het bij 'Lines → Empty/,
		{ settings: { emptyIs: '€ -' } },
	],
	[
		'an accountant’s dash with more spaces than a page shows',
		csv('€ 1.250,50;€  -', '€  -;€ 1.250,50'),
		{},
		/Zet het bij 'Lines → Empty/,
		{ settings: { emptyIs: '€ -' } },
	],
	[
		'no date at all',
		RIGHT.replaceAll('31-05-2026', ''),
		{},
		/regel 1 heeft geen datum.*Staat hij nergens\? Maak 'Columns → Date' dan leeg/s,
		{ settings: { dateColumn: '' } },
	],
	[
		'a date on its first line only',
		RIGHT.replace('31-05-2026;1710', ';1710'),
		{},
		/regel 2 heeft geen datum.*alleen op een regel erboven\? Vul hem dan/s,
		{ file: RIGHT },
	],
	[
		'a total whose word is in the column of accounts',
		`${RIGHT};TOTAAL;;1250,50;1250,50\r\n`,
		{},
		/regel 3 heeft geen datum.*Is het een totaal of een kop\? Zeg dat bij 'Lines → Leave Out/s,
		{ settings: { leaveOut: 'withValue', leaveOutColumn: 'Grootboek', leaveOutValues: 'Totaal*' } },
	],
	[
		'totals of each account, with a date',
		`${RIGHT}31-05-2026;Totaal 4000;;1250,50;\r\n31-05-2026;Totaal 1710;;;1250,50\r\n`,
		{},
		/Geen code: .*Zijn dit totalen\? Zeg dat bij 'Lines → Leave Out/s,
		{ settings: { leaveOut: 'withValue', leaveOutColumn: 'Grootboek', leaveOutValues: 'totaal*' } },
	],
	[
		'headings that are repeated on each page',
		RIGHT.replace('31-05-2026;1710', `${HEADING}\r\n31-05-2026;1710`),
		{},
		/Is de regel een totaal of een kop\? Zeg dat bij 'Lines → Leave Out/,
		{ settings: { leaveOut: 'withValue', leaveOutColumn: 'Grootboek', leaveOutValues: 'Grootboek' } },
	],
	[
		'a zero for no cost centre',
		csv('1250,50;;0', ';1250,50;0', `${HEADING};Kpl`),
		{ costCentreColumn: 'Kpl' },
		/kostenplaats onbekend of dubbel: '0'.*Betekenen deze niets\? Zet dat bij 'Lines → Empty/s,
		{ settings: { emptyIs: '0' } },
	],
	[
		'a minus in the column of credit',
		csv('1250,50;', ';-1250,50'),
		{},
		/Kies 'Debit and Negative Credit' bij 'Columns → Amounts'/,
		{ settings: { amounts: 'debitAndNegativeCredit' } },
	],
	[
		'no minus in it, where one was chosen',
		csv('1250,50;', ';1250,50'),
		{ amounts: 'debitAndNegativeCredit' },
		/Kies 'Debit and Credit' bij 'Columns → Amounts'/,
		{ settings: { amounts: 'debitAndCredit' } },
	],
	[
		'a minus beside the word for credit',
		csv('1250,50;D', '-1250,50;C', WITH_SIDE),
		OF_SIDE,
		/Kies 'Amount' bij 'Columns → Amounts'/,
		{ settings: { amounts: 'amount' } },
	],
	[
		'a formula that failed',
		csv('#WAARDE!;', ';1250,50'),
		{},
		/formule van het rekenblad mislukt: verbeter die daar/,
		{ file: csv('1250,50;', ';1250,50') },
	],
	['JSON on one line', JSON.stringify(LINES), {}, /het is JSON.*als CSV/s, { file: RIGHT }],
	['JSON on several lines', JSON.stringify(LINES, null, 1), {}, /het is JSON.*als CSV/s, { file: RIGHT }],
	['an object of JSON a line', JSON.stringify(LINES[0]), {}, /het is JSON/, { file: RIGHT }],
	['a page', PAGE, {}, /webpagina.*in te loggen\? Exporteer de journaalpost dan opnieuw/s, { file: RIGHT }],
	['a page on one line', PAGE.replace(/\n/g, ''), {}, /webpagina/, { file: RIGHT }],
	['a table of a page', '<table>\n<tr>\n</tr>\n</table>', {}, /webpagina/, { file: RIGHT }],
	['XML', '<?xml version="1.0"?>\n<a>\n</a>', {}, /payroll-from-xml\.json/, { file: RIGHT }],
	['an older workbook', workbook('xls'), {}, /ouder werkblad\? Open het in Excel/, { file: RIGHT }],
	['a workbook', workbook('xlsx'), {}, /met <, een haak of PK begint, is geen CSV/, { file: RIGHT }],
	[
		'a euro sign of Windows',
		Buffer.from(csv('\u0080 1250,50;', ';\u0080 1250,50'), 'latin1'),
		{},
		/Kies de andere waarde bij 'Files → Encoding'/,
		{ settings: { encoding: 'latin1' } },
	],
	[
		'codes with a decimal',
		RIGHT.replace('4000', '4000.0'),
		{},
		/Geen code: '4000\.0'.*Edit Fields/s,
		{ edit: editFields("$json.row?.map((value) => value.replace(/^(\\d{4})\\.0$/, '$1'))") },
	],
	[
		'codes with a name',
		RIGHT.replace('4000', '4000 - Lonen').replace('1710', '1710 - Netto'),
		{},
		/Geen code: .*'4000 - Lonen'.*Edit Fields/s,
		{ edit: editFields("$json.row?.map((value, at) => at === 1 ? value.split(' - ')[0] : value)") },
	],
	[
		'codes with a point',
		RIGHT.replace('4000', '4.000'),
		{},
		/Geen code: '4\.000'.*in het bestand/s,
		{ file: RIGHT },
	],
	[
		'contra accounts of a whole table',
		contra('1710', '4000'),
		CONTRA,
		/Maak 'Columns → Contra Account' leeg/,
		{ settings: { contraAccountColumn: '' } },
	],
	[
		'contra accounts without lines of their own',
		contra('1700', '1720'),
		CONTRA,
		/waarvan '1700', '1720' geen eigen regel hebben.*Geef elke rekening/s,
		{
			settings: { contraAccountColumn: '' },
			file: `${contra('1700', '1720')}31-05-2026;1700;x;;1250,50;\r\n31-05-2026;1720;x;1250,50;;\r\n`,
		},
	],
];

/** The same of files that are called XLSX. */
const OF_WORKBOOKS: Advice[] = [
	['a password', locked(), {}, /wachtwoord op.*maak het wachtwoord leeg/s, { file: workbook('xlsx') }],
	[
		'bytes that were doubled',
		doubled(workbook('xlsx')),
		{},
		/onderweg beschadigd/,
		{ file: workbook('xlsx') },
	],
	['half of it', workbook('xlsx').subarray(0, 3000), {}, /exporteer het opnieuw/, { file: workbook('xlsx') }],
	['a page in its place', PAGE, {}, /n8n kan dit werkblad niet lezen/, { file: workbook('xlsx') }],
	[
		'a PDF in its place',
		'%PDF-1.7 x',
		{},
		/Exporteer de journaalpost als CSV of XLSX/,
		{ file: workbook('xlsx') },
	],
	[
		'DR behind an amount',
		workbook('xlsx', '1250,50 DR'),
		{},
		/Edit Fields van n8n, vóór de stap Make payroll/,
		{ edit: editFields("$json.Debet?.replace(' DR', '')", 'Read a workbook', 'Debet') },
	],
	[
		'amounts of which Excel made dates',
		workbookOf([46173, 4000, 'Bruto', 46154, ''], [46173, 1710, 'Netto', '', '1250,50']),
		{},
		/kan van dit bedrag een datum hebben gemaakt/,
		{ file: workbook('xlsx') },
	],
	[
		'a zero for no cost centre',
		workbookOf([46173, 4000, 'Bruto', 1250.5, 0, 0], [46173, 1710, 'Netto', 0, 1250.5, 0]),
		{ costCentreColumn: 'Kpl' },
		/kostenplaats onbekend of dubbel: '0'/,
		{ settings: { emptyIs: '0' } },
	],
	['nothing on its first sheet', 'x', {}, /staat de journaalpost op een ander/, { file: workbook('xlsx') }],
];

async function isMended(name: string, [, file, settings, says, mended]: Advice): Promise<string> {
	folder.put(name, file);
	const { status, rows, failure } = await folder.run(settings);
	expect([status, rows.map(({ attention }) => attention), sandbox().writes()]).toEqual(['error', [true], []]);
	expect(failure).toMatch(says);
	if (mended.file !== undefined) folder.put(name, mended.file);
	const again = await folder.run({ ...settings, ...mended.settings }, { edit: mended.edit });
	expect([again.status, again.message]).toEqual(['success', '1 payroll journals booked']);
	const gross = /250,500/.test(String(file)) ? '250.50' : '1250.50';
	expect(['4000', '1710'].map((account) => sandbox().books.balance(account))).toEqual([gross, `-${gross}`]);
	return failure;
}

test.each(ADVICE)('%s: nothing is booked, and the advice works to the letter', async (...of) => {
	const failure = await isMended('2026-05.csv', of);
	if (failure.includes('Geen code')) expect(failure).not.toContain('maak precies deze aan');
});

test.each(OF_WORKBOOKS)('a workbook with %s: the same, and no word of separators', async (...of) => {
	expect(await isMended('2026-05.xlsx', of)).not.toMatch(/Separator|scheidingsteken/);
});

test.each(['xls', 'XLSM', 'xlsb', 'ods'])(
	'a workbook that ends in .%s is told to be saved as XLSX',
	async (ending) => {
		folder.put(`2026-05.${ending}`, workbook(ending === 'xls' ? 'xls' : 'xlsx'));
		const { failure } = await folder.run();
		expect(failure).toContain('het is een ander werkblad dan een XLSX');
		expect(failure).not.toContain('Separator');
	},
);

test.each(['utf-8', 'latin1'])(
	'letters of DOS, read as %s, are told below what is booked',
	async (encoding) => {
		folder.put('2026-05.csv', Buffer.from(RIGHT.replace('Bruto', 'Priv\x82 reis'), 'latin1'));
		const { rows } = await folder.run({ encoding });
		expect(rows).toMatchObject([
			{
				code: 'journalBooked',
				notes: expect.arrayContaining([
					expect.stringMatching(
						/tekens van 1 regel niet te lezen: '1'.*DOS \(CP850\), exporteer het dan als UTF-8/,
					),
				]) as unknown,
			},
		]);
		folder.put('2026-05.csv', RIGHT.replace('Bruto', 'Privé reis'));
		expect(JSON.stringify((await folder.run()).rows)).not.toContain('niet te lezen');
	},
);
