import { blank } from '../../../../base/n8n/field';
import { choice, fieldTextIn, optionsOf, present } from '../../../../base/n8n/fieldTypes';
import { rowsOfForm, withoutCommas } from '../../../../base/n8n/rowsOfForm';
import { setting } from '../../../../base/n8n/settings';
import type { UnknownFields } from '../../../../base/values/records';
import type { DateOrder } from '../../../../base/files/writtenDates';
import { LAYOUTS } from '../../../../features/payroll/files/layouts';
import { readColumns } from '../../../../features/payroll/files/table/columns';
import { readSides } from '../../../../features/payroll/files/table/table';
import type { ColumnField, ColumnTerm } from '../../../../features/payroll/files/formats/types';
import { choices, labels } from '../../../../features/payroll/settings';
import { meaning } from './fieldParts';

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

const formats = inOrder({
	detect: 'Detect',
	...Object.fromEntries(LAYOUTS.map(({ name, label }) => [name, label])),
});

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
	dateOrder: setting(
		choice<'detect' | DateOrder>({
			displayName: labels.dateOrder,
			default: 'detect',
			description: 'What comes first in the dates of a table (volgorde van datums)',
			options: [
				{ name: 'Day First', value: 'dayFirst', description: 'Such as 31-05-26' },
				{ name: 'Detect', value: 'detect' },
				{ name: 'Month First', value: 'monthFirst', description: 'Such as 05/31/26' },
				{ name: 'Year First', value: 'yearFirst', description: 'Such as 26-05-31' },
			],
		}),
		{
			nl: 'Bij datums die op twee manieren te lezen zijn (`05/06/2026`, `25-05-26`): wat er eerst staat; de regel zegt het dan.',
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
