import { type ValuesOf, blank } from '../../../../base/n8n/field';
import { anything, choice, onOff, text } from '../../../../base/n8n/fieldTypes';
import type { Fault } from '../../../../base/words/finding';
import { brief } from '../../../../base/values/text';
import { readPeriod } from '../../../../base/values/writtenPeriods';
import { meaning, onlyFor, type ParseInput } from './fieldParts';
import { fileSettings } from './fileFields';
import { layout } from './layoutFields';

const { format, columns, dateOrder, encoding, decimals, creditSign, sides, severalPeriods } = layout;

export const parseFields = {
	input: choice<ParseInput>({
		displayName: 'Input',
		default: 'binary',
		description: 'Where the journal comes from',
		options: [
			{
				name: 'File',
				value: 'binary',
				description: 'A file of the item, as a trigger or Read Files gives it',
			},
			{
				name: 'Rows',
				value: 'rows',
				description: 'All items together are one table, with a row of a spreadsheet each',
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
	name: text({
		displayName: 'Name',
		default: 'Maand',
		placeholder: 'e.g. Maand or Bonus',
		description:
			'What the table is called, in the books too. Maand is the main run of a period; other words are those of another run.',
		...onlyFor('rows', 'text'),
	}),
	format,
	source: fileSettings.source,
	companies: fileSettings.companies,
	fromYear: fileSettings.fromYear,
	fromPeriod: fileSettings.fromPeriod,
	periodsPerYear: fileSettings.periodsPerYear,
	mail: onOff({
		displayName: 'Came by Mail',
		default: false,
		description: 'Whether the files came by mail: they are shown then, and never booked',
	}),
	columns,
	dateOrder,
	encoding,
	decimals,
	creditSign,
	sides,
	severalPeriods,
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
	chosenColumns: blank(
		text({
			displayName: 'Columns Chosen',
			placeholder: 'e.g. date=Boekdag',
			description:
				'What the sender of the files chose for columns that are not known, as a row offers it. It is kept for the next file with these columns.',
		}),
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
