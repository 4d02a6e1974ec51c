import { type Field, type ValuesOf, blank } from '../../../../base/n8n/field';
import {
	anything,
	choice,
	mailAddresses,
	optionsOf,
	present,
	text,
	fieldTextIn,
} from '../../../../base/n8n/fieldTypes';
import { rowsOfForm, withoutCommas } from '../../../../base/n8n/rowsOfForm';
import { setting } from '../../../../base/n8n/settings';
import type { Fault } from '../../../../base/words/finding';
import { type ColumnField, NAMED_FORMATS } from '../../../../base/files/messages';
import type { UnknownFields } from '../../../../base/values/records';
import { brief } from '../../../../base/values/text';
import { readColumns } from '../../../../features/payroll/files/formats/columns';
import { readSides } from '../../../../features/payroll/files/formats/table';
import { readCompanies } from '../../../../features/payroll/files/formats/companies';
import type { ColumnTerm, CompanyTerm } from '../../../../features/payroll/files/formats/types';
import { choices, labels } from '../../../../features/payroll/settings';
import { readPeriod } from '../../../../features/payroll/identify/writtenDates';
import { start } from '../../../shared/settings';

/** Text that is parsed, or a fault. */
function meaning<Value>(
	shown: Parameters<typeof text>[0],
	read: (text: string) => { value: Value } | { fault: Fault },
): Field<Value> {
	return { property: { type: 'string', default: '', ...shown }, read: (given) => read(fieldTextIn(given)) };
}

const onlyFor = (input: 'binary' | 'text') => ({ displayOptions: { show: { input: [input] } } });

const periodsOfYear = [
	{ name: 'Monthly (12)', value: '12' },
	{ name: 'Four-Weekly (13)', value: '13' },
	{ name: 'Weekly (53)', value: '53' },
] as const;

/** One company a row. */
const companyTable = rowsOfForm({
	add: 'Add Company',
	fields: [
		{
			displayName: 'Number',
			name: 'number',
			type: 'string',
			default: '',
			placeholder: 'e.g. 1',
			description: 'Nummer. As in every Boekstuk, once something is booked.',
			hint: 'Nummer. Kies het zelf, bijvoorbeeld 1: het komt in elk Boekstuk',
		},
		{
			displayName: 'Name in Files',
			name: 'name',
			type: 'string',
			default: '',
			placeholder: 'e.g. Garage B.V.',
			description:
				'Naam in bestanden. What the file calls it, or how the name of the file begins. May be empty.',
			hint: 'Naam in bestanden. Alleen nodig bij meer bedrijven',
		},
	],
	term: (number: string, { name }: UnknownFields) => `${number}=${withoutCommas(name)}`,
});

/** What a column may have in it. */
const CONTENTS: Readonly<Record<ColumnField, string>> = {
	amount: 'Amount',
	company: 'Company',
	costCentre: 'Cost Centre',
	credit: 'Credit',
	date: 'Date',
	debit: 'Debit',
	description: 'Description',
	ignored: 'Nothing (Ignored)',
	ledgerAccount: 'Ledger Account',
	period: 'Period',
	run: 'Run',
	side: 'Debit or Credit',
	year: 'Year',
};

/** In the order of their names, in which n8n lists choices. */
function inOrder<Value extends string>(names: Readonly<Record<Value, string>>) {
	return (Object.entries(names) as [Value, string][])
		.map(([value, name]) => ({ name, value }))
		.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** One column a row. */
const columnTable = rowsOfForm({
	add: 'Add Column',
	fields: [
		{
			displayName: 'Column',
			name: 'column',
			type: 'string',
			default: '',
			placeholder: 'e.g. Entiteit',
			description: 'Kolom. Its name in the file, or its number.',
		},
		{
			displayName: 'Contains',
			name: 'field',
			type: 'options',
			default: '',
			description: 'Inhoud. What is in the column.',
			options: [{ name: 'Choose', value: '' }, ...inOrder(CONTENTS)],
		},
	],
	term: (column: string, { field }: UnknownFields) => `${fieldTextIn(field)}=${withoutCommas(column)}`,
});

/** What is booked from files, and from when. */
export const fileSettings = {
	source: setting(
		meaning<string>(
			{
				displayName: labels.source,
				default: 'NMBRS',
				description:
					'Payroll that the journals are of (salarispakket), in one word of capitals: every Boekstuk begins with it',
			},
			(value) =>
				/^[A-Z][A-Z0-9]*$/.test(value)
					? { value }
					: { fault: { code: 'mustBeCapitalWord', field: 'source', value: brief(value) } },
		),
		{
			nl: 'De naam van het salarispakket, waarmee elk Boekstuk begint. Kies hem voor de eerste boeking, en laat hem dan staan: onder een andere naam wordt wat geboekt is niet meer herkend.',
			form: {
				hint: 'Hoofdletters, zoals AFAS of LOKET. Kies het vóór de eerste boeking: het staat in elk Boekstuk',
			},
		},
	),
	companies: setting(
		present(
			meaning<CompanyTerm[]>(
				{
					displayName: labels.companies,
					placeholder: 'e.g. 12345 or 12345=Garage B.V., 12346=NL002',
					description:
						'The payroll company of a file (bedrijven): its number, and after = its name in the file (a name, a code of the administration, or the beginning of the file name). It is never guessed.',
				},
				readCompanies,
			),
		),
		{
			...companyTable,
			nl: 'Van welk bedrijf de bestanden zijn, een per regel: het nummer zoals het in je Boekstukken staat, en zo nodig hoe het bestand het noemt of hoe de bestandsnaam begint. Er wordt nooit gegokt. Een expressie geeft ze als `12345=Garage B.V., 12346=NL002`.',
			form: {
				...companyTable.form,
				description:
					'The company that files are of (bedrijven), one a row. Which it is, is never guessed: with more than one, the file or its name says it.',
			},
		},
	),
	...start,
	periodsPerYear: setting(
		choice({
			displayName: labels.periodsPerYear,
			default: '12',
			description: 'How the company is paid (loontijdvak)',
			options: periodsOfYear,
		}),
		{
			nl: 'Loontijdvak: maanden (12), vier weken (13) of weken (53).',
			form: {
				default: 12,
				options: periodsOfYear.map(({ name, value }) => ({ name, value: Number(value) })),
			},
		},
	),
	folder: setting(
		blank(
			text({
				displayName: labels.folder,
				placeholder: 'e.g. /home/node/.n8n-files/loon',
				description:
					'Folder on the machine of n8n (map), of which every payroll file is read too. Empty: only the files of the input.',
				...onlyFor('binary'),
			}),
		),
		{
			nl: 'Map waarin elke ochtend gekeken wordt; de bestanden worden geboekt zonder te vragen, en blijven liggen. Leeg: alleen het formulier en de mailbox. n8n 2 leest alleen in `~/.n8n-files`, tenzij `N8N_RESTRICT_FILE_ACCESS_TO` een andere map noemt.',
			form: {
				displayOptions: undefined,
				description:
					'Folder that is read every morning (map); its files are booked, and stay there. On a network: a folder in the share, not the share itself, so that a missing share is reported. Empty: only the form and the mailbox.',
			},
		},
	),
	mailFrom: setting(
		present(
			blank(
				mailAddresses({
					displayName: labels.mailFrom,
					placeholder: 'e.g. salaris@example.com',
					description:
						'Who may send files to the mailbox to be booked (afzenders): addresses, separated by commas. Empty: files from a mail are only shown, whatever the setting Preview.',
					hint: 'Their files are booked when your own mail server says that the mail is from their domain (DMARC): fill in Mail Server too',
				}),
			),
		),
		{
			nl: 'De mailadressen van wie bestanden mag mailen die geboekt worden, met komma’s ertussen. Wat een ander mailt, of waarvan je mailserver de afzender niet bevestigt, wordt alleen getoond. Leeg: alles wat gemaild wordt, wordt alleen getoond, ook als _Preview_ uit staat.',
			form: {
				hint: 'Er wordt pas geboekt als je eigen mailserver de afzender bevestigt (DMARC): vul ook Mail Server in',
			},
		},
	),
	mailServer: setting(
		present(
			blank(
				meaning<string>(
					{
						displayName: labels.mailServer,
						placeholder: 'e.g. mx.example.com',
						description:
							'How your own mail server calls itself (mailserver): the first word behind Authentication-Results, among the headers of a mail that you received. Empty: files from a mail are only shown.',
						hint: 'It must check DMARC, and take away such lines that others wrote under its name',
					},
					(value) =>
						/^[\w.-]*$/.test(value)
							? { value }
							: { fault: { code: 'mustBeServerName', field: 'mailServer', value: brief(value) } },
				),
			),
		),
		{
			nl: 'Hoe je eigen mailserver zichzelf noemt: het eerste woord achter `Authentication-Results:` in de bron (headers) van een mail die je kreeg. Een bestand wordt alleen geboekt als die regel `dmarc=pass` zegt voor het domein van de afzender. Leeg: alles wat gemaild wordt, wordt alleen getoond.',
			form: { hint: 'Hij moet DMARC controleren, en zulke regels van anderen weghalen' },
		},
	),
};

const formats = inOrder({ detect: 'Detect', table: 'Table (CSV or Excel)', ...NAMED_FORMATS });

/** The layout of the files, where it cannot be detected. */
export const layout = {
	format: setting(
		choice({
			displayName: labels.format,
			default: 'detect',
			description: 'Layout of the files (bestandsindeling)',
			options: formats,
		}),
		{
			nl: 'Wat voor bestanden het zijn, als dat niet te zien is; een regel vraagt er dan om.',
		},
	),
	columns: setting(
		present(
			blank(
				meaning<ColumnTerm[]>(
					{
						displayName: labels.columns,
						placeholder: 'e.g. ledgerAccount=Grootboek, company=Entiteit',
						description:
							'For a table: the columns by name or number (kolommen), when they are not recognized. The usual Dutch and English names are always recognized.',
					},
					readColumns,
				),
			),
		),
		{
			...columnTable,
			nl: 'Bij tabellen: wat er in een kolom staat als dat niet vanzelf wordt herkend, een kolom per regel. Wat een regel van het verslag noemt (`company=Entiteit`) past als geheel bij _Column_. De gewone Nederlandse en Engelse namen van de andere kolommen blijven herkend. Een expressie geeft ze als `ledgerAccount=Grootboek, company=Entiteit`.',
		},
	),
	encoding: setting(
		choice({
			displayName: labels.encoding,
			default: 'detect',
			description: 'How the characters of a text are saved (tekencodering)',
			options: [
				{ name: 'Detect', value: 'detect' },
				{ name: 'UTF-16', value: 'utf16le' },
				{ name: 'UTF-8', value: 'utf8' },
				{ name: 'Windows-1252', value: 'windows1252' },
			],
		}),
		{
			nl: 'Bij teksten die op twee manieren te lezen zijn (tekencodering); de regel zegt het dan.',
		},
	),
	decimals: setting(
		choice({
			displayName: labels.decimals,
			default: 'detect',
			description: 'The decimal separator of the amounts in a table (decimaalteken)',
			options: [
				{ name: 'Comma', value: 'comma' },
				{ name: 'Detect', value: 'detect' },
				{ name: 'Point', value: 'point' },
			],
		}),
		{
			nl: 'Bij tabellen die op twee manieren te lezen zijn: komma of punt; de regel zegt het dan.',
		},
	),
	creditSign: setting(
		choice({
			displayName: labels.creditSign,
			default: 'positiveIsDebit',
			description:
				'What a positive amount means, in a table with one column of amounts and no debit or credit side (debet of credit)',
			options: [
				{ name: 'Positive Is Credit', value: 'positiveIsCredit' },
				{ name: 'Positive Is Debit', value: 'positiveIsDebit' },
			],
		}),
		{ nl: 'In een tabel met één kolom met bedragen: of een positief bedrag debet of credit is.' },
	),
	sides: setting(
		present(
			blank(
				meaning<string[]>(
					{
						displayName: labels.sides,
						placeholder: 'e.g. Plus, Min',
						description:
							'What the file writes for debit and for credit in a column of sides (debet of credit): two words, that for debit first. Always recognized: D/C, DR/CR, Debet/Credit, S/H, Af/Bij, DBIT/CRDT.',
					},
					readSides,
				),
			),
		),
		{
			nl: 'In een tabel met een kolom voor debet of credit: de twee woorden die het bestand gebruikt, dat voor debet eerst (`Plus, Min`). D/C, DR/CR, Debet/Credit, Debet/Krediet, S/H, Af/Bij en DBIT/CRDT zijn altijd bekend.',
		},
	),
	severalPeriods: setting(
		choice({
			displayName: labels.severalPeriods,
			default: 'ask',
			description:
				'How to read a file in which an earlier period (loontijdvak) is as large as a run, without a column with the runs; smaller rows of earlier periods are corrections',
			options: optionsOf(choices.severalPeriods, {
				ask: 'Nothing is booked; the row asks which of the others it is',
				oneRun: 'All of it belongs to the run of the last period',
				runForEach: 'Each period is a run of its own',
			}),
		}),
		{
			nl: 'Bij een bestand waarin een eerdere periode zo groot is als een loonrun: _One Run_ als alles bij één loonrun hoort, _Run for Each_ als elke periode een eigen loonrun is. _Ask_: er wordt niets geboekt, en de regel vraagt ernaar. Kleinere regels van eerdere perioden zijn correcties.',
		},
	),
};

const { format, columns, encoding, decimals, creditSign, sides, severalPeriods } = layout;

export const parseFields = {
	input: choice<'binary' | 'text'>({
		displayName: 'Input',
		default: 'binary',
		description: 'Where the journal comes from',
		options: [
			{
				name: 'File',
				value: 'binary',
				description: 'A file of the item, as a trigger or Read Files gives it',
			},
			{ name: 'Text', value: 'text', description: 'Text of the item' },
		],
	}),
	binaryField: blank(
		text({
			displayName: 'Input Binary Field',
			default: 'data',
			placeholder: 'e.g. data',
			hint: 'The name of the input field that has the file; several separated by commas',
			...onlyFor('binary'),
		}),
	),
	folder: fileSettings.folder,
	text: anything({
		displayName: 'Text',
		description: 'The content of the file, of each item',
		...onlyFor('text'),
	}),
	format,
	source: fileSettings.source,
	companies: fileSettings.companies,
	fromYear: fileSettings.fromYear,
	fromPeriod: fileSettings.fromPeriod,
	periodsPerYear: fileSettings.periodsPerYear,
	mail: anything({
		displayName: 'Mail',
		description:
			'For files that came by mail: the item of the Email Trigger, format Resolved. Empty: they did not.',
	}),
	mailFrom: fileSettings.mailFrom,
	mailServer: fileSettings.mailServer,
	...{ columns, encoding, decimals, creditSign, sides, severalPeriods },
	period: blank(
		meaning<string>(
			{
				displayName: 'Period',
				placeholder: 'e.g. 2026-05',
				description:
					'Year and period of the file, when it does not have them. Empty: those in the file or its name.',
			},
			(value) => {
				const { year, period } = readPeriod(value) ?? {};
				const isClear = value === '' || (typeof year === 'number' && typeof period === 'number');
				return isClear
					? { value }
					: { fault: { code: 'mustBeYearAndPeriod', field: 'period', value: brief(value) } };
			},
		),
	),
	run: blank(
		text({
			displayName: 'Run',
			placeholder: 'e.g. bonus',
			description:
				'The name of a run besides the main run of its period. Empty: the words in the name of the file, if any.',
		}),
	),
};

/** Faults in combinations of values. */
export function faultsInParse({
	fromPeriod = 1,
	periodsPerYear = '53',
}: Partial<ValuesOf<typeof parseFields>>): Fault[] {
	const last = Number(periodsPerYear);
	if (fromPeriod <= last) return [];
	return [{ code: 'periodTooHigh', field: 'fromPeriod', value: fromPeriod, periodsPerYear: last }];
}
