import { type Field, type ValuesOf, blank } from '../../../../base/n8n/field';
import { anything, choice, fieldTextIn, optionsOf, present, text } from '../../../../base/n8n/fieldTypes';
import { setting } from '../../../../base/n8n/settings';
import type { PeriodsPerYear } from '../../../../base/values/dates';
import { brief } from '../../../../base/values/text';
import { readPeriod } from '../../../../base/values/writtenPeriods';
import type { Fault } from '../../../../base/words/finding';
import type { RowsSettings } from '../../../../features/payroll/rows/fromRows';
import { choices, labels } from '../../../../features/payroll/settings';
import { start } from '../../../shared/settings';

/** Text that is parsed, or a fault. */
function meaning(
	shown: Parameters<typeof text>[0],
	isRight: (text: string) => boolean,
	fault: (value: string) => Fault,
): Field<string> {
	return {
		property: { type: 'string', default: '', ...shown },
		read(given) {
			const value = fieldTextIn(given);
			return isRight(value) ? { value } : { fault: fault(brief(value)) };
		},
	};
}

/** The name of a column: n8n gives it when the column is dragged into the field. */
function column(shown: Parameters<typeof text>[0]): Field<string> {
	const field = text({ placeholder: 'e.g. Bedrag', ...shown });
	return { ...field, property: { ...field.property, requiresDataPath: 'single' } };
}

const when = (...amounts: RowsSettings['amounts'][]) => ({ displayOptions: { show: { amounts } } });
const inForm = { form: { displayOptions: undefined } };

/** Words of a column of sides, in lower case. */
function words(shown: Parameters<typeof text>[0]): Field<string[]> {
	const field = text(shown);
	return {
		...field,
		read: (given) => ({
			value: fieldTextIn(given)
				.split(',')
				.map((word) => word.trim().toLowerCase())
				.filter(Boolean),
		}),
	};
}

/** Which column has what. The defaults are the headings of Exact Online's CSV, which Nmbrs exports too. */
export const columnSettings = {
	ledgerAccountColumn: setting(
		present(
			column({
				displayName: labels.ledgerAccountColumn,
				default: 'Grootboekrekening',
				description: 'The column of the ledger account (grootboekrekening). Drag it here.',
			}),
		),
		{ nl: 'Kolom met de grootboekrekening.' },
	),
	amounts: setting(
		choice<RowsSettings['amounts']>({
			displayName: labels.amounts,
			default: 'amount',
			description: 'How the table has its amounts (bedragen)',
			options: [
				{ name: 'Amount', value: 'amount', description: 'One column, debit and credit by its sign' },
				{ name: 'Amount and Side', value: 'amountAndSide', description: 'One column, and one with D or C' },
				{ name: 'Debit and Credit', value: 'debitAndCredit', description: 'Two columns' },
			],
		}),
		{
			nl: 'Hoe de bedragen in de tabel staan: één kolom met plus en min, één kolom met debet of credit ernaast, of twee kolommen.',
		},
	),
	amountColumn: setting(
		blank(
			column({
				displayName: labels.amountColumn,
				default: 'Bedrag',
				description: 'The column of the amount (bedrag)',
				...when('amount', 'amountAndSide'),
			}),
		),
		{ ...inForm, nl: 'Kolom met het bedrag.' },
	),
	sideColumn: setting(
		blank(
			column({
				displayName: labels.sideColumn,
				placeholder: 'e.g. DC',
				description: 'The column that says debit or credit (debet of credit)',
				...when('amountAndSide'),
			}),
		),
		{ ...inForm, nl: 'Kolom die debet of credit zegt.' },
	),
	debitColumn: setting(
		blank(
			column({
				displayName: labels.debitColumn,
				placeholder: 'e.g. Debet',
				description: 'The column of debit amounts (debet)',
				...when('debitAndCredit'),
			}),
		),
		{ ...inForm, nl: 'Kolom met de debetbedragen.' },
	),
	creditColumn: setting(
		blank(
			column({
				displayName: labels.creditColumn,
				placeholder: 'e.g. Credit',
				description: 'The column of credit amounts (credit)',
				...when('debitAndCredit'),
			}),
		),
		{ ...inForm, nl: 'Kolom met de creditbedragen.' },
	),
	dateColumn: setting(
		blank(
			column({
				displayName: labels.dateColumn,
				default: 'Boekdatum',
				description:
					'The column of the date of booking (boekdatum). Empty: the last day of the period, which a column, the form or the name of the file gives.',
			}),
		),
		{ nl: 'Kolom met de boekdatum. Leeg: de laatste dag van de periode.' },
	),
	descriptionColumn: setting(
		blank(
			column({
				displayName: labels.descriptionColumn,
				default: 'Omschrijving',
				description: 'The column of the description (omschrijving)',
			}),
		),
		{ nl: 'Kolom met de omschrijving.' },
	),
	costCentreColumn: setting(
		blank(
			column({
				displayName: labels.costCentreColumn,
				placeholder: 'e.g. Kostenplaats: Code',
				description: 'The column of the cost centre (kostenplaats)',
			}),
		),
		{ nl: 'Kolom met de code van de kostenplaats.' },
	),
	contraAccountColumn: setting(
		blank(
			column({
				displayName: labels.contraAccountColumn,
				placeholder: 'e.g. Tegenrekening',
				description:
					'The column of a contra account (tegenrekening), which gets the other side of each line. Empty: each line books one side.',
			}),
		),
		{ nl: 'Kolom met een tegenrekening: elke regel boekt dan ook de andere kant daarop.' },
	),
	periodColumn: setting(
		blank(
			column({
				displayName: labels.periodColumn,
				placeholder: 'e.g. Periode',
				description: 'The column of the period (periode): 5, 2026-05 or mei 2026',
			}),
		),
		{ nl: 'Kolom met de periode: `5`, `2026-05` of `mei 2026`.' },
	),
	runColumn: setting(
		blank(
			column({
				displayName: labels.runColumn,
				placeholder: 'e.g. Run',
				description: 'The column of the payroll run (loonrun), where a table has several in a period',
			}),
		),
		{ nl: 'Kolom met de loonrun, als er meer in één periode staan.' },
	),
};

/** How the values of the columns are read. */
export const lineSettings = {
	decimalSign: setting(
		choice<RowsSettings['decimalSign']>({
			displayName: labels.decimalSign,
			default: 'comma',
			description: 'The decimal separator of amounts that are text (decimaalteken)',
			options: [
				{ name: 'Comma', value: 'comma', description: '1.250,50' },
				{ name: 'Point', value: 'point', description: '1,250.50' },
			],
		}),
		{ nl: 'Het decimaalteken van bedragen in een tekstbestand: komma (`1.250,50`) of punt (`1,250.50`).' },
	),
	creditSign: setting(
		choice<RowsSettings['creditSign']>({
			displayName: labels.creditSign,
			default: 'positiveIsDebit',
			description: 'What a positive amount means, in a table with one column of amounts (debet of credit)',
			options: [
				{ name: 'Positive Is Credit', value: 'positiveIsCredit' },
				{ name: 'Positive Is Debit', value: 'positiveIsDebit' },
			],
		}),
		{ nl: 'In een tabel met één kolom met bedragen: of een positief bedrag debet of credit is.' },
	),
	debitWords: setting(
		words({
			displayName: labels.debitWords,
			default: 'D, Debet',
			description: 'The words for debit in the column of sides (debet), separated by commas',
			...when('amountAndSide'),
		}),
		{ ...inForm, nl: 'De woorden voor debet in de kolom met debet of credit.' },
	),
	creditWords: setting(
		words({
			displayName: labels.creditWords,
			default: 'C, Credit',
			description: 'The words for credit in the column of sides (credit), separated by commas',
			...when('amountAndSide'),
		}),
		{ ...inForm, nl: 'De woorden voor credit in de kolom met debet of credit.' },
	),
	dateFormat: setting(
		blank(
			text({
				displayName: labels.dateFormat,
				placeholder: 'e.g. yyyyMMdd or MM/dd/yyyy',
				description:
					'The format of the dates (datumnotatie), in <a href="https://moment.github.io/luxon/#/parsing?id=table-of-tokens">tokens of luxon</a>. Empty: 2026-05-31, 31-05-2026 or a date of Excel.',
			}),
		),
		{
			nl: 'De notatie van de datums, zoals `yyyyMMdd` of `d/M/yyyy`. Leeg: `2026-05-31`, `31-05-2026` of een datum van Excel.',
		},
	),
	leaveOut: setting(
		choice<RowsSettings['leaveOut']>({
			displayName: labels.leaveOut,
			default: 'nothing',
			description:
				'Which lines are not booked, such as totals (regels overslaan). Otherwise a line with an amount and no account refuses the file.',
			options: [
				{ name: 'Lines With a Value', value: 'withValue', description: 'Such as Soort = Totaal' },
				{ name: 'Lines Without Ledger Account', value: 'withoutAccount' },
				{ name: 'None', value: 'nothing' },
			],
		}),
		{
			nl: 'Welke regels niet geboekt worden, zoals totalen. Anders wordt een bestand met een bedrag zonder rekening geweigerd.',
		},
	),
	leaveOutColumn: setting(
		blank(
			column({
				displayName: labels.leaveOutColumn,
				placeholder: 'e.g. Soort',
				description: 'The column of that value (kolom van de waarde)',
				displayOptions: { show: { leaveOut: ['withValue'] } },
			}),
		),
		{ ...inForm, nl: 'De kolom waarin de waarde van zo’n regel staat.' },
	),
	leaveOutValue: setting(
		blank(
			text({
				displayName: labels.leaveOutValue,
				placeholder: 'e.g. Totaal',
				description: 'The value of lines that are not booked (waarde)',
				displayOptions: { show: { leaveOut: ['withValue'] } },
			}),
		),
		{ ...inForm, nl: 'De waarde van regels die overgeslagen worden.' },
	),
	severalPeriods: setting(
		choice({
			displayName: labels.severalPeriods,
			default: 'ask',
			description:
				'How to read a file in which an earlier period (loontijdvak) is as large as a run, without a column with the runs; smaller lines of earlier periods are corrections',
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

const periodsOfYear = [
	{ name: 'Monthly (12)', value: '12' },
	{ name: 'Four-Weekly (13)', value: '13' },
	{ name: 'Weekly (53)', value: '53' },
] as const;

/** Whose payroll it is, and from when. Not changed once something is booked. */
export const ownerSettings = {
	company: setting(
		present(
			meaning(
				{
					displayName: labels.company,
					placeholder: 'e.g. 12345',
					description:
						'The payroll company (bedrijf): the number that its Boekstukken have. None yet: choose one, such as 1.',
				},
				(value) => /^[^/\s;,]+$/.test(value),
				(value) => ({ code: 'mustBeCompany', field: 'company', value }),
			),
		),
		{
			nl: 'Het bedrijf: het nummer zoals het in je Boekstukken staat. Zijn er nog geen, kies dan zelf een nummer, zoals 1, en laat het daarna staan.',
			form: {
				required: true,
				placeholder: 'e.g. 1',
				hint: 'Het nummer in je Boekstukken. Nog geen? Typ 1',
			},
		},
	),
	...start,
	source: setting(
		meaning(
			{
				displayName: labels.source,
				default: 'NMBRS',
				description:
					'Payroll that the journals are of (salarispakket), in one word of capitals: every Boekstuk begins with it',
				hint: 'Not Nmbrs? Its name, such as AFAS, before the first booking',
			},
			(value) => /^[A-Z][A-Z0-9]*$/.test(value),
			(value) => ({ code: 'mustBeCapitalWord', field: 'source', value }),
		),
		{
			nl: 'De naam van het salarispakket, waarmee elk Boekstuk begint. Kies hem voor de eerste boeking, en laat hem dan staan: onder een andere naam wordt wat geboekt is niet meer herkend.',
			form: {
				hint: 'Hoofdletters, zoals AFAS of LOKET. Kies het vóór de eerste boeking: het staat in elk Boekstuk',
			},
		},
	),
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
};

export const rowsFields = {
	...columnSettings,
	...lineSettings,
	...ownerSettings,
	file: blank(
		text({
			displayName: 'File',
			placeholder: 'e.g. mei bonus.csv',
			description:
				'The name of the file that a line is of: its period and words count, and lines of two files are never one journal. Empty: that of the item that the line was made of.',
		}),
	),
	files: anything({
		displayName: 'All Files',
		default: '',
		description:
			'The names of all files that were read, as a list: one of which no line came is told. Empty: only files with lines are known.',
	}),
	period: blank(
		meaning(
			{
				displayName: 'Period of the File',
				placeholder: 'e.g. 2026-05',
				description:
					'Year and period, when a person gave them (periode). Empty: those of the columns, or of the file’s name.',
			},
			(value) => {
				const { year, period } = readPeriod(value) ?? {};
				return value === '' || (typeof year === 'number' && typeof period === 'number');
			},
			(value) => ({ code: 'mustBeYearAndPeriod', field: 'period', value }),
		),
	),
	run: blank(
		text({
			displayName: 'Run of the File',
			placeholder: 'e.g. bonus',
			description:
				'The name of a run besides the main run of its period (loonrun). Empty: the words in the name of the file, if any.',
		}),
	),
};

/** Faults in combinations of values. */
export function faultsInRows({
	fromPeriod = 1,
	periodsPerYear = '53',
	...columns
}: Partial<ValuesOf<typeof rowsFields>>): Fault[] {
	const last = Number(periodsPerYear);
	const needed = {
		amount: ['amountColumn'],
		amountAndSide: ['amountColumn', 'sideColumn'],
		debitAndCredit: ['debitColumn', 'creditColumn'],
	} as const;
	const missing = needed[columns.amounts ?? 'amount'].filter((name) => columns[name] === '');
	return [
		...missing.map((field): Fault => ({ code: 'mustNotBeEmpty', field })),
		...(fromPeriod <= last
			? []
			: [{ code: 'periodTooHigh', field: 'fromPeriod', value: fromPeriod, periodsPerYear: last } as const]),
	];
}

/** The fields as the feature takes them. */
export function rowsSettings(values: ValuesOf<typeof rowsFields>): RowsSettings {
	return {
		...values,
		periodsPerYear: Number(values.periodsPerYear) as PeriodsPerYear,
		columns: {
			ledgerAccount: values.ledgerAccountColumn,
			description: values.descriptionColumn,
			costCentre: values.costCentreColumn,
			contraAccount: values.contraAccountColumn,
			debit: values.debitColumn,
			credit: values.creditColumn,
			amount: values.amountColumn,
			side: values.sideColumn,
			date: values.dateColumn,
			period: values.periodColumn,
			run: values.runColumn,
		},
	};
}
