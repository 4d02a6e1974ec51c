import type { Fault } from '../../shared/rows/findings/finding';
import type { ColumnField } from '../../shared/rows/findings/payrollFiles';
import { brief } from '../../shared/values/words';
import type { Row } from './csv';
import { refuse } from './refusal';

/** A column as the user gave it: by its name, or by its number from 1. */
export interface ColumnTerm {
	field: ColumnField;
	column: string | number;
}

/** The places of the columns, from 0. A company may have several: its code and its name. */
export type Columns = Partial<Record<ColumnField, readonly number[]>>;

/** Names that people and exports give a column, without spaces, signs and capitals. */
const NAMES: Readonly<Record<Exclude<ColumnField, 'run'>, readonly string[]>> = {
	date: [
		...['datum', 'boekdatum', 'boekingsdatum', 'journaaldatum', 'transactiedatum'],
		...['date', 'entrydate', 'postingdate', 'transactiondate', 'bookingdate'],
	],
	ledgerAccount: [
		...['grootboek', 'grootboekrekening', 'grootboekrekeningnummer', 'grootboeknummer', 'grootboekcode'],
		...['grootboekrekeningcode', 'grootboeknr', 'rekening', 'rekeningnummer', 'rekeningnr', 'reknr'],
		...['ledgeraccount', 'glaccount', 'glaccountcode', 'account', 'accountcode', 'accountnumber'],
		...['generalledgeraccount', 'dim1'],
	],
	description: [
		...['omschrijving', 'boekomschrijving', 'regelomschrijving', 'looncomponent', 'omschrijvingregel'],
		...['description', 'linedescription', 'componentname'],
	],
	debit: ['debet', 'debetbedrag', 'bedragdebet', 'debit', 'debitamount', 'amountdebit'],
	credit: ['credit', 'creditbedrag', 'bedragcredit', 'creditamount', 'amountcredit'],
	amount: ['bedrag', 'bedrageur', 'bedragineuro', 'amount', 'amounteur', 'value'],
	side: [
		'dc',
		'debetcredit',
		'debetofcredit',
		'debitcredit',
		'debitorcredit',
		'dcindicator',
		'debitcreditindicator',
	],
	costCentre: [
		...['kostenplaats', 'kostenplaatscode', 'kostenplaatsnummer', 'kpl'],
		...['costcentre', 'costcenter', 'costcentrecode', 'costcentercode'],
	],
	period: ['periode', 'periodenummer', 'boekperiode', 'period', 'periodnumber', 'financialperiod'],
	year: ['jaar', 'boekjaar', 'year', 'financialyear', 'fiscalyear'],
	company: [
		...['bedrijf', 'bedrijfsnaam', 'bedrijfscode', 'bedrijfsnummer', 'administratie', 'administratiecode'],
		...['werkgever', 'company', 'companyname', 'companycode', 'companynumber', 'companyid'],
	],
};

export const COLUMN_FIELDS = [...Object.keys(NAMES), 'run'].sort() as ColumnField[];

export function readColumns(text: string): { value: ColumnTerm[] } | { fault: Fault } {
	const terms: ColumnTerm[] = [];
	for (const given of text.split(/[,\n]/).map((term) => term.trim())) {
		if (given === '') continue;
		const at = given.indexOf('=');
		const field = COLUMN_FIELDS.find((known) => known === given.slice(0, Math.max(0, at)).trim());
		const column = given.slice(at + 1).trim();
		if (field === undefined || column === '')
			return { fault: { code: 'columnsTerm', value: brief(given), fields: COLUMN_FIELDS } };
		if (field !== 'company' && terms.some((term) => term.field === field))
			return { fault: { code: 'columnsTwice', column: field } };
		terms.push({ field, column: /^[1-9]\d{0,2}$/.test(column) ? Number(column) : column });
	}
	return { value: terms };
}

/** Where the lines of a table begin, and what its columns are. */
export interface Header {
	columns: Columns;
	/** How many columns the table has; null when no row says it. */
	width: number | null;
	/** The rows behind the header. */
	rows: readonly Row[];
	/** The header as it stands, empty when there is none. */
	names: readonly string[];
}

/** A title and an address may stand above the header. */
const HEADER_WITHIN = 50;

/** The header of a table, by what the user said or by the names of its columns; null when no row is one. */
export function headerOf(file: string, rows: readonly Row[], terms: readonly ColumnTerm[]): Header | null {
	if (terms.length > 0 && terms.every(({ column }) => typeof column === 'number'))
		return { columns: byNumber(terms), width: null, rows, names: [] };
	for (const [index, row] of rows.slice(0, HEADER_WITHIN).entries()) {
		const [own, above, below] = [row, rows[index - 1], rows[index + 1]].map((one) =>
			one ? namesIn(one) : [],
		);
		if (!own || (below && isSecondRow(below))) continue;
		// A header of two rows, such as `Bedrag` above `Debet` and `Credit`.
		for (const names of [own, merged(own, above ?? [])]) {
			const columns = terms.length > 0 ? asGiven(names, terms) : recognised(file, names);
			if (columns && isEnough(columns))
				return { columns, width: row.cells.length, rows: rows.slice(index + 1), names };
		}
	}
	return null;
}

/** What is missing for a line: a date, an account, and one amount or two. */
export function missingIn(columns: Columns): ColumnField[] {
	const missing = (['date', 'ledgerAccount'] as const).filter((field) => !columns[field]);
	const { amount, debit, credit } = columns;
	if (amount || (debit && credit)) return missing;
	if (debit) return [...missing, 'credit'];
	return [...missing, credit ? 'debit' : 'amount'];
}

/** Whether a row can only be the lower half of a header: it names amounts, and nothing else. */
function isSecondRow(names: readonly string[]): boolean {
	const given = names.filter((name) => name !== '');
	const fields = given.map(fieldCalled);
	return given.length > 1 && fields.every((field) => field === 'debit' || field === 'credit');
}

function isEnough(columns: Columns): boolean {
	return missingIn(columns).length === 0;
}

/** Why no row is a header: the one that comes nearest tells what is missing. */
export function noHeader(file: string, rows: readonly Row[], terms: readonly ColumnTerm[]): never {
	const candidates = rows.slice(0, HEADER_WITHIN).map(namesIn);
	const known = new Map(
		candidates.map((names) => [names, new Set(names.map(fieldCalled).filter(Boolean)).size]),
	);
	const [nearest = []] = [...candidates].sort((a, b) => (known.get(b) ?? 0) - (known.get(a) ?? 0));
	const columns = nearest.filter((name) => name !== '').map(brief);
	const absent = terms.find(
		({ column }) => typeof column === 'string' && !candidates.some((names) => placeOf(names, column) >= 0),
	);
	if (absent)
		return refuse({ code: 'fileColumnUnknown', file, column: brief(String(absent.column)), columns });
	if (!known.get(nearest)) return refuse({ code: 'fileOtherKind', file, kind: 'unrecognised' });
	const given: Columns = terms.length > 0 ? fieldsOf(terms) : (recognised(file, nearest) ?? {});
	return refuse({ code: 'fileColumnsMissing', file, missing: missingIn(given), columns });
}

function fieldsOf(terms: readonly ColumnTerm[]): Columns {
	return Object.fromEntries(terms.map(({ field }) => [field, [0]]));
}

function byNumber(terms: readonly ColumnTerm[]): Columns {
	return collected(terms.map(({ field, column }) => [field, Number(column) - 1]));
}

/** Null when the row does not have all of them. */
function asGiven(names: readonly string[], terms: readonly ColumnTerm[]): Columns | null {
	const places = terms.map(({ field, column }): [ColumnField, number] => [
		field,
		typeof column === 'number' ? column - 1 : placeOf(names, column),
	]);
	return places.every(([, place]) => place >= 0) ? collected(places) : null;
}

function placeOf(names: readonly string[], column: string): number {
	return names.findIndex((name) => plain(name) === plain(column) && name !== '');
}

/** By the names that are known. Two columns for one thing are not chosen from. */
function recognised(file: string, names: readonly string[]): Columns | null {
	const places = names.flatMap((name, place): [ColumnField, number][] => {
		const field = fieldCalled(name);
		return field ? [[field, place]] : [];
	});
	const columns = collected(places);
	if (!isEnough(columns)) return columns.ledgerAccount ? columns : null;
	const refuseFor = (field: ColumnField, at: readonly number[]) =>
		refuse({ code: 'fileColumnsDouble', file, field, columns: at.map((place) => brief(names[place] ?? '')) });
	for (const [field, at] of Object.entries(columns) as [ColumnField, readonly number[]][])
		if (at.length > 1 && field !== 'company') refuseFor(field, at);
	const { amount = [], debit = [], credit = [] } = columns;
	if (amount.length > 0 && debit.length + credit.length > 0)
		refuseFor('amount', [...amount, ...debit, ...credit]);
	return columns;
}

function fieldCalled(name: string): ColumnField | null {
	const key = plain(name);
	return COLUMN_FIELDS.find((field) => field !== 'run' && NAMES[field].includes(key)) ?? null;
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

function namesIn({ cells }: Row): string[] {
	return cells.map(({ text, number }) => (number ? '' : text));
}

/** Longer than the name of any column. */
const LONGEST_NAME = 200;

function plain(name: string): string {
	if (name.length > LONGEST_NAME) return name;
	return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
