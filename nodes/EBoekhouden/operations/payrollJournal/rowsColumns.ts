import { type Field, blank } from '../../../../base/n8n/field';
import { choice, fieldTextIn, optionsOf, present, text } from '../../../../base/n8n/fieldTypes';
import { setting } from '../../../../base/n8n/settings';
import type { RowsSettings } from '../../../../features/payroll/rows/lines';
import { choices, labels } from '../../../../features/payroll/settings';

/** A setting that holds the name of a column. n8n fills in the name when the column is dragged into the field. */
function column(shown: Parameters<typeof text>[0]): Field<string> {
	const field = text({ ...(shown.default && { placeholder: `e.g. ${shown.default}` }), ...shown });
	return { ...field, property: { ...field.property, requiresDataPath: 'single' } };
}

const when = (...amounts: RowsSettings['amounts'][]) => ({ displayOptions: { show: { amounts } } });
const inForm = { form: { displayOptions: undefined } };

/** A setting of words that are separated by commas and kept as they are written. */
function words(shown: Parameters<typeof text>[0]): Field<string[]> {
	const field = text(shown);
	return {
		...field,
		read: (given) => ({
			value: fieldTextIn(given)
				.split(',')
				.map((word) => word.trim())
				.filter(Boolean),
		}),
	};
}

/** The columns of a payroll table. The defaults are the headings of Exact Online's CSV, which Nmbrs exports too. */
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
			options: optionsOf(choices.amounts, {
				amount: 'One column, debit and credit by its sign',
				amountAndSide: 'One column, and one with D or C',
				debitAndCredit: 'Two columns',
				debitAndNegativeCredit: 'Two columns, of which credit has a minus in each line',
			}),
		}),
		{
			nl: 'Hoe de bedragen in de tabel staan: één kolom met plus en min, één kolom met debet of credit ernaast, of twee kolommen. Met _Debit and Negative Credit_ heeft credit op elke regel een min.',
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
				...when('debitAndCredit', 'debitAndNegativeCredit'),
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
				...when('debitAndCredit', 'debitAndNegativeCredit'),
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
				default: 'Kostenplaats: Code',
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
				default: 'Periode',
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
	companyColumn: setting(
		blank(
			column({
				displayName: labels.companyColumn,
				placeholder: 'e.g. Division',
				description:
					'The column that says whose line it is (werkgever), where a table has several employers or wage tax numbers. Empty: all lines count.',
			}),
		),
		{
			nl: 'Kolom die zegt van welke werkgever de regel is, zoals `Division` van Exact. Leeg: alle regels tellen mee.',
		},
	),
	ourNumbers: setting(
		words({
			displayName: labels.ourNumbers,
			placeholder: 'e.g. 4711, 123456789L01',
			description: 'What that column has for this company (eigen nummers), separated by commas',
		}),
		{ nl: 'De eigen nummers in die kolom, met komma’s ertussen.' },
	),
	othersNumbers: setting(
		words({
			displayName: labels.othersNumbers,
			placeholder: 'e.g. 4712, or * for all',
			description:
				'What that column has for other companies (andere werkgevers), whose lines are left out and told; * for all. Any other number refuses the file.',
		}),
		{
			nl: 'De nummers van andere werkgevers in die kolom: hun regels worden overgeslagen en gemeld, `*` voor alle. Bij een ander nummer wordt van het bestand niets geboekt.',
		},
	),
};

/** The settings by which the values in the columns are read. */
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
	emptyIs: setting(
		blank(
			text({
				displayName: labels.emptyIs,
				placeholder: 'e.g. -',
				description: 'What the table writes where it has nothing (leeg)',
			}),
		),
		{ nl: 'Wat er in de tabel staat waar niets is, zoals `-`.' },
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
					'The format of the dates (datumnotatie), without a time, in <a href="https://moment.github.io/luxon/#/parsing?id=table-of-tokens">tokens of luxon</a>. Empty: 2026-05-31, 31-05-2026 or a date of Excel.',
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
				{ name: 'Lines With a Value', value: 'withValue', description: 'Such as Soort = Totaal, Subtotaal' },
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
				description: 'The column of these values (kolom van de waarden)',
				displayOptions: { show: { leaveOut: ['withValue'] } },
			}),
		),
		{ ...inForm, nl: 'De kolom waarin de waarde van zo’n regel staat.' },
	),
	leaveOutValues: setting(
		words({
			displayName: labels.leaveOutValues,
			placeholder: 'e.g. Totaal*, Subtotaal*',
			description:
				'The values of lines that are not booked (waarden), separated by commas. One that ends in * is the begin of a value.',
			displayOptions: { show: { leaveOut: ['withValue'] } },
		}),
		{
			...inForm,
			nl: 'De waarden van regels die overgeslagen worden, met komma’s ertussen; `Totaal*` is alles wat met Totaal begint.',
		},
	),
	severalPeriods: setting(
		choice({
			displayName: labels.severalPeriods,
			default: 'ask',
			description:
				'How to read a file in which an earlier period (loontijdvak) is as large as a run, without a column with the runs; smaller lines of earlier periods are corrections, but with Run for Each not in a file without a period in its name',
			options: optionsOf(choices.severalPeriods, {
				ask: 'Nothing is booked; the row asks which of the others it is',
				oneRun: 'All of it belongs to the run of the last period',
				runForEach: 'Each period is a run of its own',
			}),
		}),
		{
			nl: 'Voor een bestand waarin een eerdere periode zo groot is als een loonrun. _One Run_ als alles bij één loonrun hoort, _Run for Each_ als elke periode een eigen loonrun is. _Ask_: er wordt niets geboekt, en de regel vraagt ernaar. Kleinere regels van eerdere perioden zijn correcties, maar bij _Run for Each_ niet in een bestand zonder periode in zijn naam.',
		},
	),
};
