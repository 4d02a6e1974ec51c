import { type Field, type ValuesOf, blank } from '../../../../base/n8n/field';
import { anything, choice, fieldTextIn, present, text } from '../../../../base/n8n/fieldTypes';
import { setting } from '../../../../base/n8n/settings';
import type { PeriodsPerYear } from '../../../../base/values/dates';
import { mustBe } from '../../../../base/words/faults';
import type { Fault } from '../../../../base/words/finding';
import type { RowsSettings } from '../../../../features/payroll/rows/lines';
import { unitsIn } from '../../../../features/payroll/rows/values';
import { labels } from '../../../../features/payroll/settings';
import { start } from '../../../shared/settings';
import { columnSettings, lineSettings } from './rowsColumns';

/** A text field that is parsed when it is read, and is a fault when it cannot be. */
function meaning(
	shown: Parameters<typeof text>[0],
	isRight: (text: string) => boolean,
	fault: (value: string) => Fault,
): Field<string> {
	return {
		property: { type: 'string', default: '', ...shown },
		read(given) {
			const value = fieldTextIn(given);
			return isRight(value) ? { value } : { fault: fault(value) };
		},
	};
}

const periodsOfYear = [
	{ name: 'Monthly (12)', value: '12' },
	{ name: 'Four-Weekly (13)', value: '13' },
	{ name: 'Weekly (53)', value: '53' },
] as const;

/** The settings that say whose payroll a table is, and from when it counts. They are not changed once something is booked. */
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
				(value) => ({ code: 'mustBeWord', as: 'code', field: 'company', value }),
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
			(value) => ({ code: 'mustBeWord', as: 'capitals', field: 'source', value }),
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
				'The name of the file that a line is of: its period and words count. Empty: that of the item that the line was made of, which also tells two files of one name apart.',
		}),
	),
	files: anything({
		displayName: 'All Files',
		default: '',
		description:
			'The names of all files that were read, as a list: one of which no line came is told, and lines of an unknown file are not booked. Empty: only files with lines are known.',
	}),
	headings: choice<RowsSettings['headings']>({
		displayName: 'Headings',
		default: 'inEachLine',
		description:
			'Where the headings of the columns are (koppen). With First Line, two columns of one heading are seen, which Extract From File makes one.',
		options: [
			{
				name: 'First Line',
				value: 'firstLine',
				description: 'Lists come: Header Row is off in the step before',
			},
			{
				name: 'In Each Line',
				value: 'inEachLine',
				description: 'Each item has its values by their headings',
			},
		],
	}),
	period: blank(
		text({
			displayName: 'Period of the File',
			placeholder: 'e.g. 2026-05',
			description:
				'Year and period, when a person gave them (periode); read at the first line of each file. Empty: those of the columns, or of the file’s name.',
		}),
	),
	run: blank(
		text({
			displayName: 'Run of the File',
			placeholder: 'e.g. bonus',
			description:
				'The name of a run besides the main run of its period (loonrun); read at the first line of each file. Empty: the words in the name of the file, if any.',
		}),
	),
};

/** A fault for each setting that is empty while the one that belongs with it is not. */
function together<Name extends string>(
	values: Partial<Record<Name, string | readonly string[]>>,
	names: readonly Name[],
): Name[] {
	const empty = names.filter((name) => !values[name]?.length);
	return empty.length < names.length ? empty : [];
}

/** The faults in combinations of the settings of a table. */
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
		debitAndNegativeCredit: ['debitColumn', 'creditColumn'],
	} as const;
	const missing = [
		...needed[columns.amounts ?? 'amount'].filter((name) => columns[name] === ''),
		...together(columns, ['companyColumn', 'ourNumbers']),
		...(columns.othersNumbers?.length ? together(columns, ['othersNumbers', 'companyColumn']) : []),
		...(columns.leaveOut === 'withValue'
			? (['leaveOutColumn', 'leaveOutValues'] as const).filter((name) => !columns[name]?.length)
			: []),
	];
	const { dateFormat = '' } = columns;
	return [
		...missing.map((field): Fault => ({ code: 'mustNotBeEmpty', field })),
		...(dateFormat === '' || unitsIn(dateFormat) ? [] : [mustBe('dateFormat', 'dateFormat', dateFormat)]),
		...(fromPeriod <= last
			? []
			: [{ code: 'mustBePeriod', field: 'fromPeriod', value: String(fromPeriod), most: last } as const]),
	];
}

/** The columns that some tables lack. */
const OPTIONAL = ['date', 'description', 'costCentre', 'period'] as const;

/** The settings of a table in the shape in which the feature takes them. */
export function rowsSettings(values: ValuesOf<typeof rowsFields>): RowsSettings {
	return {
		...values,
		periodsPerYear: Number(values.periodsPerYear) as PeriodsPerYear,
		standard: OPTIONAL.filter(
			(of) => values[`${of}Column`] === columnSettings[`${of}Column`].property.default,
		),
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
			company: values.companyColumn,
		},
	};
}
