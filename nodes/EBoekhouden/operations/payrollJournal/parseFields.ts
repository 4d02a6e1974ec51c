import type { Field, ValuesOf } from '../../../shared/n8n/field';
import { anything, choice, present, startFields, text, textIn } from '../../../shared/n8n/fieldTypes';
import type { Fault } from '../../../shared/rows/findings/finding';
import { brief, isMailAddress } from '../../../shared/values/text';
import { readColumns, type ColumnTerm } from '../../payrollFiles/columns';
import { readCompanies, type CompanyTerm } from '../../payrollFiles/companies';
import { readPeriod } from '../../payrollFiles/periods';

/** Text that means something, or says why not. */
function meaning<Value>(
	shown: Parameters<typeof text>[0],
	read: (text: string) => { value: Value } | { fault: Fault },
): Field<Value> {
	return { property: { type: 'string', default: '', ...shown }, read: (given) => read(textIn(given)) };
}

const onlyFor = (input: 'binary' | 'text') => ({ displayOptions: { show: { input: [input] } } });

/** The names are those of the Settings step; saved workflows depend on them. */
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
	binaryField: text({
		displayName: 'Input Binary Field',
		default: 'data',
		placeholder: 'e.g. data',
		hint: 'The name of the input field that has the file; several separated by commas',
		...onlyFor('binary'),
	}),
	folder: text({
		displayName: 'Folder',
		placeholder: 'e.g. /home/node/.n8n-files/loon',
		description:
			'Where the files were looked for. When there are none, it is told whether the folder is there. Empty: they are not of a folder.',
		...onlyFor('binary'),
	}),
	text: anything({
		displayName: 'Text',
		description: 'The content of the file, of each item',
		...onlyFor('text'),
	}),
	format: choice({
		displayName: 'Format',
		default: 'detect',
		description: 'Layout of the file',
		options: [
			{ name: 'Detect', value: 'detect' },
			{ name: 'Exact Globe CSV', value: 'exactGlobeCsv' },
			{ name: 'Exact Online CSV', value: 'exactOnlineCsv' },
			{ name: 'Exact Online XML', value: 'exactOnlineXml' },
			{ name: 'Nmbrs XML', value: 'nmbrsXml' },
			{ name: 'Table (CSV or Excel)', value: 'table' },
			{ name: 'Twinfield XML', value: 'twinfieldXml' },
		],
	}),
	source: meaning<string>(
		{
			displayName: 'Source',
			default: 'NMBRS',
			description: 'Payroll that the journals are of, in one word of capitals; every Boekstuk begins with it',
		},
		(value) =>
			/^[A-Z][A-Z0-9]*$/.test(value)
				? { value }
				: { fault: { code: 'mustBeCapitalWord', field: 'source', value: brief(value) } },
	),
	companies: present(
		meaning<CompanyTerm[]>(
			{
				displayName: 'Companies',
				placeholder: 'e.g. 12345 or 12345=Garage B.V., 12346=NL002',
				description:
					'Which payroll company a file is of: its ID, and behind = what the file calls it (a name, a code of the administration, or the beginning of the name of the file)',
			},
			readCompanies,
		),
	),
	...startFields({
		fromYear: { description: 'Year of the first payroll run to book' },
		fromPeriod: {
			description:
				'Number of the first period to book: a month, four weeks or a week, as the company is paid',
		},
	}),
	periodsPerYear: choice({
		displayName: 'Periods per Year',
		default: '12',
		description: 'How the company is paid',
		options: [
			{ name: 'Monthly (12)', value: '12' },
			{ name: 'Four-Weekly (13)', value: '13' },
			{ name: 'Weekly (53)', value: '53' },
		],
	}),
	mail: anything({
		displayName: 'Mail',
		description:
			'For files that came by mail: the item of the Email Trigger, format Resolved. Empty: they did not.',
	}),
	mailFrom: present(
		meaning<string[]>(
			{
				displayName: 'Mail From',
				placeholder: 'e.g. salaris@example.com',
				description:
					'Addresses of who may have files booked by mail, separated by commas. What others mail is only shown; empty: what anybody mails.',
			},
			readSenders,
		),
	),
	columns: present(
		meaning<ColumnTerm[]>(
			{
				displayName: 'Columns',
				placeholder: 'e.g. ledgerAccount=Grootboek, company=Entiteit',
				description:
					'Of a table: which column is what, by its name or its number, where that is not recognised. The usual Dutch and English names are recognised beside it.',
			},
			readColumns,
		),
	),
	encoding: choice({
		displayName: 'Encoding',
		default: 'detect',
		description: 'How the characters of a text are saved',
		options: [
			{ name: 'Detect', value: 'detect' },
			{ name: 'UTF-16', value: 'utf16le' },
			{ name: 'UTF-8', value: 'utf8' },
			{ name: 'Windows-1252', value: 'windows1252' },
		],
	}),
	decimals: choice({
		displayName: 'Decimals',
		default: 'detect',
		description: 'What separates the decimals of the amounts in a table',
		options: [
			{ name: 'Comma', value: 'comma' },
			{ name: 'Detect', value: 'detect' },
			{ name: 'Point', value: 'point' },
		],
	}),
	creditSign: choice({
		displayName: 'Credit Sign',
		default: 'positiveIsDebit',
		description: 'What an amount above nothing is, in a table that has one column of amounts and no side',
		options: [
			{ name: 'Positive Is Credit', value: 'positiveIsCredit' },
			{ name: 'Positive Is Debit', value: 'positiveIsDebit' },
		],
	}),
	severalPeriods: choice({
		displayName: 'Rows of Several Periods',
		default: 'ask',
		description: 'What a table is that has rows of several periods, and no column that says their runs',
		options: [
			{ name: 'Ask', value: 'ask', description: 'Such a file is refused' },
			{
				name: 'One Run',
				value: 'oneRun',
				description: 'Rows of earlier periods are corrections, which belong to the run',
			},
			{ name: 'Run for Each', value: 'runForEach', description: 'Each period is a run of its own' },
		],
	}),
	period: meaning<string>(
		{
			displayName: 'Period',
			placeholder: 'e.g. 2026-05',
			description:
				'Year and period of the file, where it does not say them. Empty: what the file or its name says.',
		},
		(value) => {
			const { year, period } = readPeriod(value) ?? {};
			const isClear = value === '' || (typeof year === 'number' && typeof period === 'number');
			return isClear
				? { value }
				: { fault: { code: 'mustBeYearAndPeriod', field: 'period', value: brief(value) } };
		},
	),
	run: text({
		displayName: 'Run',
		placeholder: 'e.g. bonus',
		description:
			'What the run is called beside the main run of its period. Empty: what the name of the file says, or nothing.',
	}),
};

function readSenders(given: string): { value: string[] } | { fault: Fault } {
	const value = given
		.toLowerCase()
		.split(/[\s,;]+/)
		.filter(Boolean);
	const wrong = value.find((address) => !isMailAddress(address));
	if (wrong === undefined) return { value };
	return { fault: { code: 'mustBeMailAddress', field: 'mailFrom', value: brief(wrong) } };
}

/** What is wrong with values beside what each says by itself. */
export function faultsInParse({
	fromPeriod = 1,
	periodsPerYear = '53',
	period,
	run = '',
}: Partial<ValuesOf<typeof parseFields>>): Fault[] {
	const last = Number(periodsPerYear);
	// A name alone says no run.
	if (run !== '' && period === '') return [{ code: 'mustBeYearAndPeriod', field: 'period', value: '' }];
	if (fromPeriod <= last) return [];
	return [{ code: 'periodTooHigh', field: 'fromPeriod', value: fromPeriod, periodsPerYear: last }];
}
