import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../../../base/words/row';
import { workbookOf } from '../../features/payroll/files/support/workbooks';
import { table } from '../journalFiles';
import { decide, GROSS, ways, type PayrollFollowed, type PayrollWorld } from './payroll';
import type { Settings } from './followed';

const MAY_FILE = table('5000,00');
const CENTS_OFF = MAY_FILE.replace(';;5000,00', ';;4999,95');
/** Like the former one: a newer version without a question. */
const CHANGED = table('5100,00');
/** More than a tenth of its amounts differs: asked. */
const OTHER = table('5600,00');
const cells = (date = '31-05-2026') => [
	['Datum', 'Grootboek', 'Debet', 'Credit'],
	[date, '4000', 5000, null],
	[date, '1710', null, 5000],
];
const csv = (header: string, ...rows: string[]) => [header, ...rows, ''].join('\r\n');
const HEADER = 'Datum;Grootboek;Debet;Credit';

/** Advice about files: what is in them, and which run they are. */
export function payrollFiles(world: () => PayrollWorld): PayrollFollowed[] {
	const put = (content: string | Buffer, name = 'mei.csv') => void world().folder.put(name, content);
	const asked = (rows: readonly Row[]) => rows.filter(({ decisions }) => Array.isArray(decisions));

	/** A file that is refused, and the same file mended. */
	const mended = (
		code: string,
		wrong: string | Buffer,
		right: string | Buffer = MAY_FILE,
		name = 'mei.csv',
	) =>
		ways(code, ['the file'], () => ({
			...{ files: true, make: () => put(wrong, name) },
			follow() {
				world().folder.take(name);
				put(right, Buffer.isBuffer(right) ? 'mei.xlsx' : 'mei.csv');
			},
		}));
	/** A file that does not change, and a setting that does. */
	const set = (code: string, content: string, changed: Settings, settings: Settings = {}, gross = GROSS) =>
		ways(code, [JSON.stringify(changed)], () => ({
			...{ files: true, gross, settings, make: () => put(content), follow: () => changed },
		}));
	const renamed = (code: string, from: string, to: string, settings: Settings = {}) =>
		ways(code, [`called ${to}`], () => ({
			...{ files: true, settings, make: () => put(MAY_FILE, from) },
			follow() {
				world().folder.take(from);
				put(MAY_FILE, to);
			},
		}));
	/** A file that is saved over under its name, the last time before the question. */
	const question = (code: string, then: readonly string[], gross: Record<string, string>, name = 'mei.csv') =>
		ways(code, Object.keys(gross), (way) => ({
			...{ files: true, gross: gross[way] },
			async make() {
				put(MAY_FILE, name);
				for (const content of then) {
					await world().look();
					put(content, name);
				}
			},
			follow: (_made, row) => decide(row, way),
		}));
	const swapped = csv(
		'Datum;Grootboek;Omschrijving;Bedrag',
		...['4000;x;-5000,00', '1700;x;1500,00', '1710;x;3500,00'].map((line) => `31-05-2026;${line}`),
	);

	return [
		...ways('folderNotThere', ['Folder'], () => ({
			...{ files: true, settings: { folder: '/home/node/.n8n-files/lonen' }, make: () => put(MAY_FILE) },
			follow: () => ({ folder: world().folder.path }),
		})),
		...renamed('folderFilesUnknown', '2026-05.tsv', '2026-05.csv'),
		...ways('folderFileUnread', ['the file itself'], () => ({
			...{ files: true },
			make: () => symlinkSync('/not/there.csv', join(world().folder.path, 'mei.csv')),
			follow() {
				world().folder.take('mei.csv');
				put(MAY_FILE);
			},
		})),
		...mended('fileOddSign', MAY_FILE.replace('Bruto', 'Bru\x1fto')),
		...set(
			'fileColumnsUnread',
			csv(`${HEADER};Tegenrekening`, '31-05-2026;4000;5000,00;;1710', '31-05-2026;1710;;5000,00;4000'),
			{ columns: 'ignored=Tegenrekening' },
		),
		...set('fileColumnsUnread', MAY_FILE.replace('Datum', 'Boekdag'), { columns: 'date=Boekdag' }),
		...set(
			'fileColumnsUnread',
			csv('Datum;Grootboek;Bedrag;Zijde', '31-05-2026;4000;5000,00;Debet', '31-05-2026;1710;5000,00;Credit'),
			{ columns: 'side=Zijde' },
		),
		...set(
			'fileColumnsUnread',
			csv(`${HEADER};Nabetaling`, '31-05-2026;4000;5000;;', '31-05-2026;1710;;5000;250'),
			{ columns: 'ignored=Nabetaling' },
		),
		...mended(
			'fileColumnsUnread',
			csv(`${HEADER};Boekdag`, '31-05-2026;4000;5000,00;;15-06-2026', '31-05-2026;1710;;5000,00;'),
		),
		...ways('noPayrollFile', ['a file'], () => ({ files: true, follow: () => put(MAY_FILE) })),
		...question('runMayBeBooked', [OTHER], { correct: '5600.00', book: '10600.00', leave: GROSS }),
		// Its name has no period, and a date in another month.
		...question(
			'runBookedElsewhere',
			[table('5000,00', '05-06-2026')],
			{ correct: GROSS, book: '10000.00', leave: GROSS },
			'lonen.csv',
		),
		...question('runInFormerState', [CHANGED, MAY_FILE], {
			...{ correct: GROSS, book: '10100.00', leave: '5100.00' },
		}),
		...ways('runsOfOnePeriod', ['both booked', 'one left'], (way) => ({
			...{ files: true, gross: way === 'both booked' ? '10600.00' : '5600.00' },
			make() {
				put(MAY_FILE);
				put(OTHER, 'mei (1).csv');
			},
			follow(_made, _row, rows) {
				const answers = asked(rows).map((row) =>
					decide(row, way === 'one left' && row.description === 'mei.csv' ? 'leave' : 'book'),
				);
				return { decisions: answers.map(({ decisions }) => decisions).join(', ') };
			},
		})),
		...ways('fileRunUnmatched', ['reverse', 'leave'], (way) => ({
			gross: way === 'reverse' ? GROSS : '5800.00',
			async make() {
				put(table('800,00', '20-06-2026'), 'juni.csv');
				await world().look();
			},
			follow: (_made, row) => decide(row, way),
		})),
		...ways('journalSidesSwapped', ['Credit Sign', 'book', 'leave'], (way) => ({
			...{ files: true, gross: { 'Credit Sign': GROSS, book: '-5000.00', leave: '0.00' }[way] },
			make: () => put(swapped),
			follow: (_made, row) => (way === 'Credit Sign' ? { creditSign: 'positiveIsCredit' } : decide(row, way)),
		})),
		...ways('voucherTooLong', ['a shorter code'], () => ({
			...{ files: true, settings: { companies: '1'.repeat(45) } },
			...{ make: () => put(MAY_FILE), follow: () => ({ companies: '12345' }) },
		})),
		...mended('codesMissing', MAY_FILE.replaceAll(';1710;', ';171;')),
		...mended('fileEmpty', ''),
		...mended('fileTooLarge', 'a'.repeat(11_000_000)),
		...mended('fileOtherKind', '%PDF-1.7'),
		...mended('fileOtherKind', Buffer.from('D0CF11E0A1B11AE1', 'hex'), workbookOf(cells()), 'mei.xls'),
		...mended('fileUnreadable', MAY_FILE.replace('31-05-2026', '31-13-2026')),
		...mended('fileNoLines', csv(HEADER)),
		...mended('fileCutOff', MAY_FILE.slice(0, -14)),
		...mended('fileDoesNotBalance', MAY_FILE.replace(';;5000,00', ';;3900,00')),
		...mended('fileTotalsDiffer', `${MAY_FILE}Totaal;;;6000,00;6000,00\r\n`),
		...ways('fileMaybeCutOff', ['exported anew', 'an empty line behind it'], (way) => ({
			...{ files: true, settings: { roundingAccount: '4010' } },
			make: () => put(CENTS_OFF.trimEnd()),
			follow: () => put(way === 'exported anew' ? MAY_FILE : CENTS_OFF),
		})),
		...set('fileDatesUnclear', MAY_FILE.replaceAll('31-05-2026', '05/06/2026'), { dateOrder: 'monthFirst' }),
		...mended(
			'fileHidden',
			workbookOf([...cells(), ...cells().slice(1)], { hiddenRows: [4, 5] }),
			workbookOf(cells()),
			'mei.xlsx',
		),
		...mended(
			'fileSheetsUnclear',
			workbookOf([], { sheets: { Mei: cells(), Juni: cells('30-06-2026') } }),
			workbookOf(cells()),
			'mei.xlsx',
		),
		...set('fileDecimalsUnclear', MAY_FILE.replaceAll('5000,00', '5.000'), { decimals: 'comma' }),
		...set('fileColumnsMissing', MAY_FILE.replace('Grootboek', 'Nr X'), { columns: 'ledgerAccount=Nr X' }),
		...set('fileColumnUnknown', MAY_FILE, { columns: '' }, { columns: 'ledgerAccount=Rekening' }),
		...set(
			'fileColumnsDouble',
			csv(`${HEADER};Rekening`, '31-05-2026;4000;5000,00;;1', '31-05-2026;1710;;5000,00;1'),
			{ columns: 'ledgerAccount=Grootboek' },
		),
		...(['oneRun', 'runForEach'] as const).flatMap((severalPeriods) =>
			set(
				'filePeriodsUnclear',
				MAY_FILE + table('5000,00', '30-04-2026').split('\r\n').slice(1).join('\r\n'),
				{ severalPeriods },
				{},
				'10000.00',
			),
		),
		...set(
			'fileEmployersUnread',
			csv(
				`${HEADER};Code opdrachtgever/bedrijf`,
				'31-05-2026;4000;2500,00;;A',
				'31-05-2026;1710;;2500,00;A',
				'31-05-2026;4000;2500,00;;B',
				'31-05-2026;1710;;2500,00;B',
			),
			{ columns: 'company=Code opdrachtgever/bedrijf', companies: '12345=A, 67890=B' },
		),
		...set(
			'fileCompanyUnknown',
			csv(`${HEADER};Bedrijf`, '31-05-2026;4000;5000,00;;NL02', '31-05-2026;1710;;5000,00;NL02'),
			{ companies: '12345=NL01, 12345=NL02' },
			{ companies: '12345=NL01' },
		),
		...ways('fileEncodingWrong', ['Encoding', 'the file'], (way) => ({
			...{ files: true, settings: { encoding: 'utf8' } },
			make: () => put(Buffer.from(MAY_FILE.replace('Bruto', 'Brutó'), 'latin1')),
			follow: () => (way === 'Encoding' ? { encoding: 'windows1252' } : put(MAY_FILE)),
		})),
		...renamed('filePeriodDiffers', '2026-09.csv', '2026-05.csv'),
		...renamed('fileCompanyNotNamed', 'mei.csv', 'De Korst mei.csv', {
			companies: '12345=De Korst, 67890=De Molen',
		}),
		...ways('fileCompanyAmbiguous', ['Companies'], () => ({
			...{ files: true, settings: { companies: '12345=De Korst, 67890=De Korst Brood' } },
			make: () => put(MAY_FILE, 'De Korst Brood mei.csv'),
			follow: () => ({ companies: '12345=De Korst B.V., 67890=De Korst Brood' }),
		})),
	];
}
