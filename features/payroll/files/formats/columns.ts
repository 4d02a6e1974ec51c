import type { Fault } from '../../../../base/words/finding';
import type { ColumnField } from '../../../../base/files/messages';
import { distinct } from '../../../../base/values/records';
import type { PeriodsPerYear } from '../../../../base/values/dates';
import { brief } from '../../../../base/values/text';
import type { CsvRow } from '../../../../base/files/csv';
import { refuse } from '../../../../base/files/refusal';
import type { ColumnTerm, FileSettings } from './types';

/** The indices of the columns, from 0. A company may have several: its code and its name. */
export type Columns = Partial<Record<ColumnField, readonly number[]>>;

/** The end of the name of a column with a number: `Rekeningnr.`, `Account No`. It is read as `nr`. */
const NUMBER = /(?:nummer|number|num|no)$/;
const CODE = /(?:nr|code|id)$/;

interface Names {
	/** Without spaces, punctuation and capitals. */
	names: readonly string[];
	/** Words that may come before or behind a name. */
	around?: readonly RegExp[];
}

/** Names of columns that people and exports use. */
const NAMES: Readonly<Record<Exclude<ColumnField, 'run' | 'ignored'>, Names>> = {
	date: {
		names: [
			...['datum', 'boekdatum', 'boekingsdatum', 'journaaldatum', 'transactiedatum'],
			...['date', 'entrydate', 'postingdate', 'transactiondate', 'bookingdate'],
		],
	},
	ledgerAccount: {
		names: [
			...['grootboek', 'grootboekrekening', 'rekening', 'rek'],
			...['ledgeraccount', 'generalledgeraccount', 'glaccount', 'account', 'dim1'],
		],
		around: [CODE],
	},
	description: {
		names: [
			...['omschrijving', 'boekomschrijving', 'regelomschrijving', 'looncomponent', 'omschrijvingregel'],
			...['description', 'linedescription', 'componentname'],
		],
	},
	debit: { names: ['debet', 'debetbedrag', 'bedragdebet', 'debit', 'debitamount', 'amountdebit'] },
	credit: { names: ['credit', 'creditbedrag', 'bedragcredit', 'creditamount', 'amountcredit'] },
	amount: { names: ['bedrag', 'bedrageur', 'bedragineuro', 'amount', 'amounteur', 'value'] },
	side: {
		names: [
			...['dc', 'debetcredit', 'debetofcredit', 'debitcredit', 'debitorcredit', 'debetkrediet'],
			...[
				'dcindicator',
				'debitcreditindicator',
				'creditdebitindicator',
				'drcr',
				'dbcr',
				'sh',
				'sollhaben',
				'afbij',
			],
		],
	},
	costCentre: { names: ['kostenplaats', 'kpl', 'costcentre', 'costcenter'], around: [CODE] },
	period: {
		names: [
			...['periode', 'boekperiode', 'loonperiode', 'salarisperiode', 'verloningsperiode'],
			...['tijdvak', 'loontijdvak', 'aangiftetijdvak'],
			...['period', 'financialperiod', 'payperiod', 'payrollperiod'],
		],
		around: [/nr$/],
	},
	year: { names: ['jaar', 'boekjaar', 'loonjaar', 'year', 'financialyear', 'fiscalyear'] },
	company: {
		names: [
			...['bedrijf', 'bedrijfs', 'werkgever', 'werkgevers', 'onderneming', 'ondernemings'],
			...['klant', 'klanten', 'administratie', 'company', 'employer', 'client', 'customer'],
			// The same names without "nr" are amounts.
			...['loonheffingennr', 'loonheffingsnr', 'loonheffingnr', 'loonbelastingnr', 'lhnr'],
		],
		around: [CODE, /(?:naam|name)$/, /^(?:naam|name|code|nr|nummer)/],
	},
};

/** Names of columns that divide one employer, or describe a line: their values may balance by themselves too. */
const NO_EMPLOYER: Names = {
	names: [
		...['medewerker', 'medewerkers', 'werknemer', 'werknemers', 'personeel', 'personeels', 'persoon'],
		...['persoons', 'employee', 'dienstverband', 'contract', 'inkomstenverhouding', 'ikv', 'afdeling'],
		...['afdelings', 'bedrijfsonderdeel', 'department', 'kostenplaats', 'kostendrager', 'kostensoort'],
		...['component', 'loon', 'regel', 'line', 'boekstuk', 'stuk', 'dagboek', 'journaal', 'journal', 'volg'],
		...['werkgeverslasten', 'werkgeverspremie', 'werkgeversbijdrage', 'aantal', 'uren', 'quantity', 'hours'],
	],
	around: [CODE, /(?:naam|name|omschrijving|description)$/, /^(?:naam|name|code|nr|nummer)/],
};

/** Words in the name of a column with accounts; one with their names, such as `Rekeningnaam`, only describes them. */
const ACCOUNT = /rekening|grootboek|account|ledger/;
const DESCRIBES =
	/(?:naam|name|omschrijving|description|houder|holder|soort|type)$|^(?:naam|name|omschrijving|description)/;

/** Whether a column is called a ledger account; not one in whose place the setting has another. */
export function namesAccount(name: string): boolean {
	const key = keyOf(name);
	return ACCOUNT.test(key) && !DESCRIBES.test(key) && fieldCalled(name) === null;
}

/** Names of a period column in a year of twelve periods. */
const MONTHS = ['maand', 'loonmaand', 'boekmaand', 'month'];

export const COLUMN_FIELDS = [...Object.keys(NAMES), 'run', 'ignored'].sort() as ColumnField[];

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
}

type ColumnSettings = Pick<FileSettings, 'columns' | 'lastDay' | 'periodsPerYear'>;

/** A title and an address may precede the header. */
const HEADER_WITHIN = 50;

/**
 * The header of a table, by the setting or by the names of its columns; null when no row is a header. A table that is not
 * `dated` may lack the dates where it is known of which period it is.
 */
export function headerOf(
	file: string,
	rows: readonly CsvRow[],
	settings: ColumnSettings,
	isDated: boolean,
): Header | null {
	const isEnough = (columns: Columns) =>
		missingColumns(columns).every((field) => field === 'date' && !isDated && hasPeriod(columns, settings));
	const byNumber = numbered(settings.columns);
	if (byNumber && isEnough(byNumber)) return { columns: byNumber, width: null, rows, names: [] };
	for (const [index, row] of rows.slice(0, HEADER_WITHIN).entries()) {
		const [own, above, below] = [row, rows[index - 1], rows[index + 1]].map((one) =>
			one ? namesIn(one) : [],
		);
		if (!own || (below && isSecondRow(below))) continue;
		// A header of two rows, such as `Bedrag` above `Debet` and `Credit`.
		for (const names of [own, merged(own, above ?? [])]) {
			const columns = columnsIn(file, names, settings);
			if (columns && isEnough(columns))
				return { columns, width: row.cells.length, rows: rows.slice(index + 1), names };
		}
	}
	return null;
}

/** The fields that a line needs, and that have no column: a date, an account, and one amount or two. */
export function missingColumns(columns: Columns): ColumnField[] {
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

/** Refuses a table in which no row is a header: the row that is nearest shows what is missing. */
export function noHeader(file: string, rows: readonly CsvRow[], settings: ColumnSettings): never {
	const candidates = rows.slice(0, HEADER_WITHIN).map(namesIn);
	const known = new Map(candidates.map((names) => [names, distinct(names.map((name) => fieldCalled(name)))]));
	const knownIn = (names: string[]) => known.get(names)?.filter(Boolean).length ?? 0;
	const [nearest = []] = [...candidates].sort((a, b) => knownIn(b) - knownIn(a));
	const columns = nearest.filter((name) => name !== '').map(brief);
	const absent = settings.columns.find(
		({ column }) => typeof column === 'string' && !candidates.some((names) => placeOf(names, column) >= 0),
	);
	if (absent)
		return refuse({ code: 'fileColumnUnknown', file, column: brief(String(absent.column)), columns });
	if (knownIn(nearest) === 0) return refuse({ code: 'fileOtherKind', file, kind: 'unrecognised' });
	const found = columnsIn(file, nearest, settings) ?? {};
	return refuse({ code: 'fileColumnsMissing', file, missing: missingColumns(found), columns });
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
	const given = settings.columns.map(({ field, column }): [ColumnField, number] => [
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
	const refuseFor = (field: ColumnField, at: readonly number[]) =>
		refuse({ code: 'fileColumnsDouble', file, field, columns: at.map((place) => brief(names[place] ?? '')) });
	for (const [field, at] of Object.entries(columns) as [ColumnField, readonly number[]][])
		if (at.length > 1 && !isRepeatable(field)) refuseFor(field, at);
	const { amount = [], debit = [], credit = [] } = columns;
	if (amount.length > 0 && debit.length + credit.length > 0)
		refuseFor('amount', [...amount, ...debit, ...credit]);
}

function fieldCalled(name: string, periodsPerYear: PeriodsPerYear = 12): ColumnField | null {
	const key = keyOf(name);
	if (MONTHS.includes(key)) return periodsPerYear === 12 ? 'period' : null;
	return (
		COLUMN_FIELDS.find((field) => field !== 'run' && field !== 'ignored' && isCalled(key, NAMES[field])) ??
		null
	);
}

/** Whether a column, by its name, has something else than employers. */
export function isNoEmployer(name: string): boolean {
	const field = fieldCalled(name);
	if (field === null) return isCalled(keyOf(name), NO_EMPLOYER);
	return field !== 'company' && field !== 'description';
}

function isCalled(key: string, { names, around = [] }: Names): boolean {
	return names.includes(key) || around.some((word) => names.includes(key.replace(word, '')));
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

/** Longer than the name of any column. */
const LONGEST_NAME = 200;

function keyOf(name: string): string {
	return plain(name).replace(NUMBER, 'nr');
}

function plain(name: string): string {
	if (name.length > LONGEST_NAME) return name;
	return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
