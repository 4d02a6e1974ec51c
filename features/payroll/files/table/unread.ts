import { refuse } from '../../../../base/files/refusal';
import type { CsvRow } from '../../../../base/files/csv';
import { isDateInSomeOrder } from '../../../../base/files/writtenDates';
import type { Finding } from '../../../../base/words/finding';
import { brief } from '../../../../base/values/text';
import type { ColumnField, UnreadColumn } from '../../messages/files/columns';
import { amountIn } from '../formats/amounts';
import { columnsOf, hasWholeEuros, mayBeDate, termFor, unwrapped, type Column } from './cells';
import { fieldCalled, isDepartment, isOfAmounts, isOfNoUse, sideCalled, type Columns } from './headings';
import type { CodesOfColumn } from '../formats/types';
import type { TableStyle } from './tableRow';

/*
 * A column of a table is used (its heading is known, or the setting says so), known to be of no use, or not known. One that is
 * not known, and has dates, amounts or ledger accounts of the books, is asked about, by its heading and with the text for the
 * setting: another date or amount may be what should be booked. So is one of whole numbers, where the amounts that are read have
 * whole euros, one of words for debit and credit beside amounts without a side, and one of known amounts that the setting replaced
 * by others. Of ledger accounts only the books know: `decide/file.ts` asks.
 * Any other is named as not used.
 */

/** More than a journal has of them. */
const MOST_CODES = 500;

/** What is known of a table by its header. */
interface Known {
	names: readonly string[];
	columns: Columns;
	layout: string;
}

/**
 * Asks about what is not read of these columns; gives the columns that may be ledger accounts, and a remark on all others.
 * `isDateSaid`: the setting says which column is the date.
 */
export function checkUnread(
	file: string,
	{ names, columns, layout }: Known,
	all: readonly Column[],
	isDateSaid: boolean,
): { codes: CodesOfColumn[]; remarks: Finding[] } {
	const unread = unknownIn(all, columns);
	const { amount = [], debit = [], credit = [] } = columns;
	const isWhole = all.some(
		(column) => [...amount, ...debit, ...credit].includes(column.place) && hasWholeEuros(column),
	);
	const isAsked = (column: Column) => {
		const { holds, heading } = column;
		if (holds !== 'numbers') return holds === 'dates' || holds === 'amounts';
		return isOfAmounts(fieldCalled(heading)) || (isWhole && !isDepartment(heading) && !isConstant(column));
	};
	const asked = unread.filter(isAsked);
	const dates = isDateSaid ? [] : asked.filter(mayBeDate);
	// Where a date is known, the other one is more often of no use.
	const either = columns.date ? [null, ...dates] : [...dates, null];
	if (asked.length > 0) refuseUnread({ file, headings: names, layout }, asked, either);
	const codes = unread.filter((column) => isCodes(column) && column.values.length <= MOST_CODES);
	const told = unread.map(({ place }) => brief(termFor(names, place)));
	return {
		codes: codes.map(({ place, values }) => ({ column: termFor(names, place), values: [...values] })),
		remarks: told.length > 0 ? [{ code: 'fileColumnsNotUsed', file, columns: told }] : [],
	};
}

interface Table {
	file: string;
	headings: readonly string[];
	layout: string;
}

/** Asks about columns with words for debit and credit, beside an amount without a side. */
export function checkSides(
	file: string,
	{ names, columns, layout }: Known,
	all: readonly Column[],
	sideOf: TableStyle['sideOf'],
): void {
	if (!columns.amount || columns.side) return;
	const isOfSides = ({ values, isFull }: Column) => {
		const sides = new Set(values.map(sideOf));
		return isFull && sides.size === 2 && !sides.has(null);
	};
	const sides = unknownIn(all, columns).filter(isOfSides);
	if (sides.length > 0) refuseUnread({ file, headings: names, layout }, sides, [...sides, null], 'side');
}

/** Refuses a table with these columns, of which one of `either` may be the date, or the side; null: none of them. */
export function refuseUnread(
	{ file, headings, layout }: Table,
	asked: readonly Column[],
	either: readonly (Column | null)[],
	field: 'date' | 'side' = 'date',
): never {
	const term = ({ place }: Column) => termFor(headings, place);
	return refuse({
		...{ code: 'fileColumnsUnread', file, layout },
		columns: asked.map((column): UnreadColumn => ({
			column: term(column),
			holds: field === 'side' ? 'sides' : saidOf(column),
			values: column.values.slice(0, 3).map(brief),
		})),
		choices: either.map((one) =>
			asked.map((column) => `${column === one ? field : 'ignored'}=${term(column)}`).join(', '),
		),
	});
}

function saidOf(column: Column): UnreadColumn['holds'] {
	const { holds, values, isFull } = column;
	if (holds === 'dates') return isFull && values.every(isDateInSomeOrder) ? 'dates' : 'someDates';
	return holds === 'numbers' && !isOfAmounts(fieldCalled(column.heading)) ? 'numbers' : 'amounts';
}

/** Such as the number of a client in an export: the same on every line. */
function isConstant({ values, isFull }: Column): boolean {
	return isFull && values.length === 1;
}

/** Whether they may be ledger accounts. */
function isCodes({ holds }: Column): boolean {
	return holds === 'codes' || holds === 'numbers';
}

function unknownIn(all: readonly Column[], columns: Columns): Column[] {
	const used = new Set(Object.values(columns).flat());
	const isKnown = (field: ColumnField | null) => field !== null && !isOfAmounts(field);
	return all.filter(
		({ place, heading, holds }) =>
			holds !== 'nothing' && !used.has(place) && !isKnown(fieldCalled(heading)) && !isOfNoUse(heading),
	);
}

/**
 * What the setting would have to say of these missing fields, as far as the headings and cells show it. Two columns of which each
 * row has one are debit and credit, whatever they are called. `partly`: columns of dates that not every line has.
 */
export function proposed(
	headings: readonly string[],
	rows: readonly CsvRow[],
	columns: Columns,
	lacking: readonly ColumnField[],
): { missing: ColumnField[]; terms: string[]; dates: Column[]; partly: Column[] } {
	const unread = unknownIn(columnsOf(headings, rows), columns);
	const holding = (holds: Column['holds']) => unread.filter((column) => column.holds === holds);
	const [all, amounts] = [unread.filter(mayBeDate), holding('amounts')];
	// Numbers of vouchers may look like dates.
	const marked = all.filter(({ values }) => values.some((text) => /\D/.test(text)));
	const dates = marked.length > 0 ? marked : all;
	const missing = lacking.flatMap((field): ColumnField[] =>
		field === 'amount' && (areCalledSides(amounts) || areSides(amounts, rows))
			? ['debit', 'credit']
			: [field],
	);
	const candidates = (field: ColumnField): readonly Column[] => {
		if (field === 'date') return dates;
		if (field === 'ledgerAccount') return accountsAmong(unread.filter(isCodes));
		const isSide = field === 'debit' || field === 'credit';
		return isSide && amounts.length > 1
			? amounts.filter(({ heading }) => sideCalled(heading) === field)
			: amounts;
	};
	const terms = missing.flatMap((field) => {
		const [one, ...others] = candidates(field);
		return one && others.length === 0 ? [`${field}=${termFor(headings, one.place)}`] : [];
	});
	return { missing, terms, dates, partly: holding('dates').filter((column) => !all.includes(column)) };
}

/** Such as `Debet mei`, `Credit mei`, `Debet t/m mei` and `Credit t/m mei`. */
function areCalledSides(amounts: readonly Column[]): boolean {
	const sides = new Set(amounts.map(({ heading }) => sideCalled(heading)));
	return sides.has('debit') && sides.has('credit');
}

function areSides([one, other, ...more]: readonly Column[], rows: readonly CsvRow[]): boolean {
	if (!one || !other || more.length > 0) return false;
	const isFilled = ({ cells }: CsvRow, { place }: Column) =>
		amountIn(unwrapped(cells[place]?.text ?? '')) === 'amount';
	return rows.every((row) => !(isFilled(row, one) && isFilled(row, other)));
}

/** Words in the heading of a column of accounts; they only decide what is proposed to a person. */
const ACCOUNT = /rek|grootb|account|ledger|\bgb/i;

function accountsAmong(codes: readonly Column[]): readonly Column[] {
	const called = codes.filter(({ heading }) => ACCOUNT.test(heading));
	return called.length > 0 ? called : codes;
}
