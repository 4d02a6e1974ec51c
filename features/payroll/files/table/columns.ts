import type { Fault } from '../../../../base/words/finding';
import type { ColumnField } from '../../messages/files/columns';
import { distinct } from '../../../../base/values/records';
import { brief, shortHash } from '../../../../base/values/text';
import type { CsvRow } from '../../../../base/files/csv';
import { refuse } from '../../../../base/files/refusal';
import { termFor } from './cells';
import { COLUMN_FIELDS, fieldCalled, isOfAmounts, plain, type Columns } from './headings';
import type { ColumnTerm, FileSettings } from '../formats/types';
import { isTotalsLabel } from './totals';
import { proposed, refuseUnread } from './unread';

export function readColumns(text: string): { value: ColumnTerm[] } | { fault: Fault } {
	const terms: ColumnTerm[] = [];
	for (const given of text.split(/[,\n]/).map((term) => term.trim())) {
		if (given === '') continue;
		const at = given.indexOf('=');
		const field = COLUMN_FIELDS.find((known) => known === given.slice(0, Math.max(0, at)).trim());
		const column = given.slice(at + 1).trim();
		if (field === undefined || column === '')
			return { fault: { code: 'columnsTerm', value: brief(given), fields: field ? [] : COLUMN_FIELDS } };
		if (!isRepeatable(field) && terms.some((term) => term.field === field))
			return { fault: { code: 'columnsTwice', column: field } };
		terms.push({ field, column: /^[1-9]\d{0,2}$/.test(column) ? Number(column) : column });
	}
	return { value: terms };
}

/** Whether several columns may have this field. */
function isRepeatable(field: ColumnField): boolean {
	return field === 'company' || field === 'ignored';
}

/** Where the lines of a table begin, and its columns. */
export interface Header {
	columns: Columns;
	/** The number of columns; null when no row shows it. */
	width: number | null;
	/** The rows after the header. */
	rows: readonly CsvRow[];
	/** The names in the header, empty when there is none. */
	names: readonly string[];
	/** The same for all files with these names, or read by these numbers. */
	layout: string;
	/** What was chosen for this layout before, and counts. */
	chosen: readonly ColumnTerm[];
}

type ColumnSettings = Pick<FileSettings, 'columns' | 'kept' | 'lastDay' | 'periodsPerYear'>;

/** A title and an address may precede the header. */
const HEADER_WITHIN = 50;

/**
 * The header of a table, by the setting or by the names of its columns; null when no row is a header. A table that is not
 * `dated` may lack the dates where it is known of which period it is.
 */
export function headerOf(
	file: string,
	rows: readonly CsvRow[],
	given: ColumnSettings,
	isDated: boolean,
): Header | null {
	const settings = withoutIdle(rows, given);
	const isEnough = (columns: Columns) =>
		missingColumns(columns).every((field) => field === 'date' && !isDated && hasPeriod(columns, settings));
	const byNumber = numbered(settings.columns);
	if (byNumber && isEnough(byNumber)) {
		const layout = shortHash(
			settings.columns.filter(({ field }) => field !== 'ignored'),
			8,
		);
		const chosen = keptFor(layout, settings);
		const columns = collected(
			[...settings.columns, ...chosen].map(({ field, column }) => [field, Number(column) - 1]),
		);
		return { columns, width: null, rows, names: [], layout, chosen };
	}
	for (const [index, row] of rows.slice(0, HEADER_WITHIN).entries()) {
		const [own, above, below] = [row, rows[index - 1], rows[index + 1]].map((one) =>
			one ? namesIn(one) : [],
		);
		if (!own || (below && isSecondRow(below))) continue;
		// A header of two rows, such as `Bedrag` above `Debet` and `Credit`.
		for (const names of [own, merged(own, above ?? [])]) {
			const columns = columnsIn(file, names, settings);
			if (!columns || !isEnough(columns)) continue;
			const layout = layoutOf(names);
			const chosen = keptFor(layout, settings);
			return { columns, width: row.cells.length, rows: rows.slice(index + 1), names, layout, chosen };
		}
	}
	return null;
}

/** Without what does not count and is not there: the setting is for all files, and not each has the column. */
function withoutIdle<Some extends ColumnSettings>(rows: readonly CsvRow[], settings: Some): Some {
	const headings = rows.slice(0, HEADER_WITHIN).map(namesIn);
	const isIdle = ({ field, column }: ColumnTerm) =>
		field === 'ignored' &&
		typeof column === 'string' &&
		!headings.some((names) => placeOf(names, column) >= 0);
	return { ...settings, columns: settings.columns.filter((term) => !isIdle(term)) };
}

/** The fields that a line needs, and that have no column: a date, an account, and one amount or two. */
function missingColumns(columns: Columns): ColumnField[] {
	const missing = (['date', 'ledgerAccount'] as const).filter((field) => !columns[field]);
	const { amount, debit, credit } = columns;
	if (amount || (debit && credit)) return missing;
	if (debit) return [...missing, 'credit'];
	return [...missing, credit ? 'debit' : 'amount'];
}

/** Whether a row can only be the lower half of a header: it has no names but those of amounts. */
function isSecondRow(names: readonly string[]): boolean {
	const given = names.filter((name) => name !== '');
	const fields = given.map((name) => fieldCalled(name));
	return given.length > 1 && fields.every((field) => field === 'debit' || field === 'credit');
}

function hasPeriod(columns: Columns, { lastDay }: ColumnSettings): boolean {
	return lastDay !== undefined || columns.period !== undefined;
}

/** Refuses a table in which no row is a header: the row that is nearest shows what is missing, and what it may be. */
export function noHeader(file: string, rows: readonly CsvRow[], given: ColumnSettings): never {
	const settings = withoutIdle(rows, given);
	const candidates = rows.slice(0, HEADER_WITHIN).map(namesIn);
	const known = new Map(candidates.map((names) => [names, distinct(names.map((name) => fieldCalled(name)))]));
	const knownIn = (names: string[]) => known.get(names)?.filter(Boolean).length ?? 0;
	const [most = []] = [...candidates].sort((a, b) => knownIn(b) - knownIn(a));
	const nearest = knownIn(most) > 0 ? most : (candidates.find((_, at) => isHeading(rows, at)) ?? NO_HEADINGS);
	const columns = nearest.filter((name) => name !== '').map(brief);
	const absent = settings.columns.find(
		({ column }) => typeof column === 'string' && !candidates.some((names) => placeOf(names, column) >= 0),
	);
	if (absent)
		return refuse({ code: 'fileColumnUnknown', file, column: brief(String(absent.column)), columns });
	if (nearest === NO_HEADINGS && !isRegular(rows))
		return refuse({ code: 'fileOtherKind', file, kind: 'unrecognised' });
	const found = columnsIn(file, nearest, settings) ?? {};
	const below = rows
		.slice(candidates.indexOf(nearest) + 1)
		.filter(({ cells }) => !cells.some(({ text }) => isTotalsLabel(text)));
	const { missing, terms, dates, partly } = proposed(nearest, below, found, missingColumns(found));
	const layout = layoutOf(nearest);
	const asked = dates.length > 0 ? dates : partly;
	if (missing.every((field) => field === 'date') && asked.length > 0)
		return refuseUnread({ file, headings: nearest, layout }, asked, dates.length > 0 ? dates : [null]);
	// Without headings nothing tells one layout from another.
	const isWhole = terms.length === missing.length && nearest.length > 0;
	const choices = isWhole ? [terms.join(', ')] : [];
	const isDated = dates.length > 0;
	return refuse({ code: 'fileColumnsMissing', file, missing, columns, terms, isDated, choices, layout });
}

/** Fewer columns are no journal. */
const FEWEST = 3;

/** Of a table that has none. */
const NO_HEADINGS: string[] = [];

/** Whether a row has the names of a table: texts, above a line of it. */
function isHeading(rows: readonly CsvRow[], at: number): boolean {
	const names = rows[at] ? namesIn(rows[at]).filter((name) => name !== '') : [];
	const isText = names.length >= FEWEST && names.every((name) => /\p{L}/u.test(name));
	return isText && isRegular(rows.slice(at + 1, at + 2));
}

/** Whether each row has several cells, and a number in one of them. */
function isRegular(rows: readonly CsvRow[]): boolean {
	const isLine = ({ cells }: CsvRow) => cells.filter(({ text }) => text !== '').length >= FEWEST;
	return rows.length > 0 && rows.every((row) => isLine(row) && row.cells.some(({ text }) => /\d/.test(text)));
}

function layoutOf(names: readonly string[]): string {
	return shortHash(names.map(plain), 8);
}

/** What was chosen for a layout in the form. The setting goes first. */
function keptFor(layout: string, { kept = {}, columns }: ColumnSettings): ColumnTerm[] {
	const read = readColumns(kept[layout] ?? '');
	const isSaid = (one: ColumnTerm) =>
		columns.some(
			({ field, column }) =>
				(field === one.field && !isRepeatable(field)) || plain(String(column)) === plain(String(one.column)),
		);
	return 'value' in read ? read.value.filter((one) => !isSaid(one)) : [];
}

/** The columns that the setting gives by number; null when it gives one by name. */
function numbered(terms: readonly ColumnTerm[]): Columns | null {
	if (!terms.every(({ column }) => typeof column === 'number')) return null;
	return collected(terms.map(({ field, column }) => [field, Number(column) - 1]));
}

/**
 * The columns of the setting, completed with known names. Null when the row lacks a column of the setting. Two columns
 * for the same field are refused.
 */
function columnsIn(file: string, names: readonly string[], settings: ColumnSettings): Columns | null {
	const terms = [...settings.columns, ...keptFor(layoutOf(names), settings)];
	const given = terms.map(({ field, column }): [ColumnField, number] => [
		field,
		typeof column === 'number' ? column - 1 : placeOf(names, column),
	]);
	if (given.some(([, place]) => place < 0)) return null;
	const known = names.flatMap((name, place): [ColumnField, number][] => {
		const field = fieldCalled(name, settings.periodsPerYear);
		const isGiven = given.some(([other, at]) => at === place || (field !== null && isSaidBy(other, field)));
		return field && !isGiven ? [[field, place]] : [];
	});
	const columns = collected([...given, ...known]);
	const missing = missingColumns(columns);
	if (missing.every((field) => field === 'date' && hasPeriod(columns, settings)))
		checkDoubles(file, names, columns);
	return columns;
}

function placeOf(names: readonly string[], column: string): number {
	return names.findIndex((name) => plain(name) === plain(column) && name !== '');
}

/** A column of amounts replaces columns of debit and credit, and the other way round. */
const OTHER_AMOUNTS: Partial<Record<ColumnField, readonly ColumnField[]>> = {
	amount: ['debit', 'credit'],
	debit: ['amount'],
	credit: ['amount'],
};

function isSaidBy(given: ColumnField, field: ColumnField): boolean {
	return given === field || (OTHER_AMOUNTS[given]?.includes(field) ?? false);
}

function checkDoubles(file: string, names: readonly string[], columns: Columns): void {
	const refuseFor = (field: ColumnField, at: readonly number[], choices: string[]) =>
		refuse({
			...{ code: 'fileColumnsDouble', file, field, choices, layout: layoutOf(names) },
			columns: at.map((place) => brief(names[place] ?? '')),
		});
	const all = Object.entries(columns) as [ColumnField, readonly number[]][];
	const textOf = (field: ColumnField, place: number) => `${field}=${termFor(names, place)}`;
	// Of amounts the others would be asked about next.
	const without = (places: readonly number[]) => places.map((place) => textOf('ignored', place));
	for (const [field, at] of all)
		if (at.length > 1 && !isRepeatable(field))
			refuseFor(
				field,
				at,
				at.map((place) => {
					const others = isOfAmounts(field) ? without(at.filter((other) => other !== place)) : [];
					return [textOf(field, place), ...others].join(', ');
				}),
			);
	const { amount = [], debit = [], credit = [] } = columns;
	if (amount.length === 0 || debit.length + credit.length === 0) return;
	const sides = [
		...debit.map((place) => textOf('debit', place)),
		...credit.map((place) => textOf('credit', place)),
	];
	const choices = [
		...amount.map((place) => [textOf('amount', place), ...without([...debit, ...credit])].join(', ')),
		...(sides.length === 2 ? [[...sides, ...without(amount)].join(', ')] : []),
	];
	refuseFor('amount', [...amount, ...debit, ...credit], choices);
}

function collected(places: readonly (readonly [ColumnField, number])[]): Columns {
	const columns: Partial<Record<ColumnField, number[]>> = {};
	for (const [field, place] of places) (columns[field] ??= []).push(place);
	return columns;
}

function merged(names: readonly string[], above: readonly string[]): string[] {
	return Array.from(
		{ length: Math.max(names.length, above.length) },
		(_, at) => names[at] || above[at] || '',
	);
}

function namesIn({ cells }: CsvRow): string[] {
	return cells.map(({ text, number }) => (number === undefined ? text : ''));
}
