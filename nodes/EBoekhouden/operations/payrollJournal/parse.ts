import type { AllItemsContext } from '../../../../base/n8n/kinds/allItems';
import type { InputItem, Result } from '../../../../base/n8n/kinds/told';
import type { Finding } from '../../../../base/words/finding';
import { asWritten } from '../../../../base/n8n/fieldTypes';
import { addAll, distinct, recordIn, without, type UnknownFields } from '../../../../base/values/records';
import { brief, textIn, writtenIn } from '../../../../base/values/text';
import { parseGivenDate, type PeriodsPerYear } from '../../../../base/values/dates';
import { countingBytes, LONGEST_FILE, orRefused } from '../../../../base/files/refusal';
import { nothingSpent } from '../../../../base/files/zip';
import { parseChosen } from '../../../../features/payroll/files/chosen';
import { readByName, sortedByName } from '../../../../features/payroll/files/names';
import type { FileSettings, GivenFile } from '../../../../features/payroll/files/formats/types';
import { allItems } from '../kinds';
import { faultsInParse, parseFields } from './parseFields';

/** Input: items with files or text. Output: one item per company in a file (docs/items.md), or a row for a file. */
export const parsePayrollFiles = allItems({
	name: 'Parse',
	value: 'parse',
	action: 'Parse payroll files',
	description: 'Read payroll files; needs no account',
	details: 'Payroll journals of Exact, Twinfield, Nmbrs, CSV and Excel.',
	fields: parseFields,
	service: 'e-Boekhouden',
	needsNoAccount: true,
	needsItems: true,
	// A file has no other fields.
	emptyItemsToo: true,
	check: faultsInParse,
	async execute(context) {
		const { values, items } = context;
		const settings = {
			...values,
			periodsPerYear: Number(values.periodsPerYear) as PeriodsPerYear,
			kept: keptIn(context.kept()),
			// Anybody may send a mail with hundreds of files.
			...(values.mail && { together: nothingSpent() }),
		};
		const marks = values.mail ? { held: MAILED } : {};
		const folder = values.input === 'binary' ? values.folder : '';
		const results = folder === '' ? [] : await resultsOfFolder(context, folder, settings);
		const isTable = values.input === 'rows' && items.length > 0;
		if (isTable)
			addAll(results, resultsWith(context, tableOf(context), { settings, count: () => undefined, from: 0 }));
		for (const item of isTable ? [] : items) {
			const files = await filesOf(context, item);
			const { read, told: others } = readByName(files);
			if (others.length > 0) results.push(passedOver(others, item.index));
			// Somebody who is logged in sends what he likes.
			const count = values.mail ? countingBytes(MOST_MAILED) : () => undefined;
			for (const file of read) {
				const made = resultsWith(context, file, { settings, count, from: item.index });
				addAll(
					results,
					made.map((result) => marked(result, marks)),
				);
			}
			if (files.length === 0 && folder === '') results.push(noFile(item.index));
		}
		return results.length > 0 ? results : [noFile(0)];
	},
});

type Context = AllItemsContext<unknown, typeof parseFields>;
/** A file, or the name of the field without one, and those that have one. */
type Given = GivenFile | { name: string; there: readonly string[] };

/** Anybody may mail: such a file is shown, and a person books it by the form. */
const MAILED: Finding = { code: 'mailedFile' };

function marked(result: Result, marks: { held?: Finding; fromFolder?: true }): Result {
	return 'json' in result ? { ...result, json: { ...result.json, ...marks } } : result;
}

/**
 * The files of a folder. An empty one is normal; one that is missing, or has files that are not read, is reported, because
 * wages would silently no longer be booked. A file that cannot be read stops no other.
 */
async function resultsOfFolder(context: Context, folder: string, settings: FileSettings): Promise<Result[]> {
	const { folderAt } = context;
	const opened = await folderAt(folder);
	if ('fault' in opened)
		return [fileRow('file', 'blocked', { code: 'folderNotThere', folder, cause: opened.fault })];
	const { known, unknown, documents } = sortedByName(opened.names);
	const count = countingBytes(MOST_IN_FOLDER);
	const results: Result[] = [];
	for (const name of known) {
		const read = await opened.read(name, LONGEST_FILE);
		const made =
			'fault' in read
				? [fileRow(name, 'blocked', { code: 'folderFileUnread', file: name, folder, cause: read.fault })]
				: resultsWith(context, { name, ...read }, { settings, count, from: 0 }).map((result) =>
						marked(result, { fromFolder: true }),
					);
		addAll(results, made);
	}
	if (unknown.length > 0)
		results.push(
			fileRow('file', 'blocked', { code: 'folderFilesUnknown', folder, files: unknown.map(brief) }),
		);
	if (results.length > 0) return results;
	return [fileRow('file', 'skipped', { code: 'noPayrollFile', folder, files: documents.map(brief) })];
}

/** The items as the file that a spreadsheet program would save: there is no second reader of tables. */
function tableOf({ values, items }: Context): GivenFile {
	const rows = items.map(({ json }) => without('row_number', json));
	const headings = distinct(rows.flatMap((row) => Object.keys(row)));
	const lines = [headings, ...rows.map((row) => headings.map((heading) => cellOf(row[heading])))];
	return {
		name: values.name,
		content: `${lines.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`,
	};
}

function cellOf(value: unknown): string {
	const text = writtenIn(value) ?? asWritten(value);
	// As a database gives a date: a moment, of which a spreadsheet has the day.
	if (/^\d{4}-\d\d-\d\dT/.test(text)) return parseGivenDate(text) ?? text;
	// 1250.5 is the amount 1250.50; one with more decimals is told as any.
	return typeof value === 'number' && /\.\d$/.test(text) ? `${text}0` : text;
}

function quoted(cell: string): string {
	return `"${cell.replaceAll('"', '""')}"`;
}

async function filesOf({ values, valueFor, fileOf, filesIn }: Context, item: InputItem): Promise<Given[]> {
	if (values.input === 'text') {
		// Not trimmed: the end of the last line shows that the text is complete.
		const text = valueFor(item, 'text');
		const name = textIn(valueFor(item, 'name')) || values.name;
		return [{ name, content: typeof text === 'string' ? text : '' }];
	}
	// An expression can give other names for each item: one mail has one file, the next has two.
	const given = valueFor(item, 'binaryField');
	const fields = (writtenIn(given) ?? asWritten(given))
		.split(',')
		.map((field) => field.trim())
		.filter(Boolean);
	const there = filesIn(item);
	// An expression that left the name empty is no item without a file.
	if (fields.length === 0 && there.length > 0) return [{ name: '', there }];
	const files: Given[] = [];
	for (const field of fields) files.push((await fileOf(item, field)) ?? { name: field, there });
	return files;
}

interface Reading {
	settings: FileSettings;
	/** Counts the bytes of what comes together. */
	count: ReturnType<typeof countingBytes>;
	from: number;
}

/** In megabytes: as one file, and as the files of a client in ten years. */
const MOST_MAILED = 10;
const MOST_IN_FOLDER = 100;

/** What was chosen in the form for columns, by layout. */
function keptIn({ columns }: UnknownFields): Record<string, string> {
	return Object.fromEntries(
		Object.entries(recordIn(columns)).map(([layout, text]) => [layout, textIn(text)]),
	);
}

/** There are a few layouts; of those that are not used any more nobody takes them out. */
const MOST_LAYOUTS = 50;

/** The results of a file. What its sender chose for its columns is kept for the next file of its layout. */
function resultsWith(context: Context, given: Given, { settings, count, from }: Reading): Result[] {
	if ('there' in given) {
		const finding: Finding = { code: 'fileNotGiven', field: given.name, there: [...given.there] };
		return [fileRow(given.name || 'file', 'blocked', finding, from)];
	}
	const { name, content } = given;
	// One that is too long by itself is refused for that.
	const over = content.length > LONGEST_FILE ? undefined : orRefused(() => count(brief(name), content));
	if (over) return [fileRow(name, 'blocked', over.refused, from)];
	const { parsed, kept } = parseChosen(given, settings, context.values.chosenColumns);
	if (kept) {
		const all = Object.entries({ ...keptIn(context.kept()), ...kept });
		context.kept().columns = Object.fromEntries(all.slice(-MOST_LAYOUTS));
	}
	if ('refused' in parsed) return [fileRow(given.name, 'blocked', parsed.refused, from)];
	return parsed.payrolls.map((json) => ({ json, from }));
}

function noFile(from: number): Result {
	return fileRow('file', 'skipped', { code: 'noPayrollFile', folder: '', files: [] }, from);
}

function passedOver(files: readonly Given[], from: number): Result {
	const names = files.map(({ name }) => brief(name));
	return fileRow('file', 'skipped', { code: 'filesPassedOver', files: names }, from);
}

function fileRow(key: string, action: 'blocked' | 'skipped', finding: Finding, from = 0): Result {
	const about = { service: 'e-Boekhouden', resource: 'payrollJournal', key: brief(key) } as const;
	return { decision: { ...about, action, findings: [finding], preview: false }, from };
}
