import type { RawFields, RawTransaction } from '../journals/scanTransactions';
import type { BookDate } from '../../../../base/values/dates';
import { parseMoney, type Money } from '../../../../base/values/money';
import { remembering } from '../../../../base/values/records';
import { isEuro } from './amounts';
import { readDate } from '../../../../base/files/writtenDates';
import { wrongValue } from './layout';
import type { FileLine } from './types';

/** An amount in XML, with a decimal point. */
export function xmlAmount(line: number, text: string): Money {
	return parseMoney(text) ?? wrongValue(line, 'amount', text);
}

export type DateOf = (line: number, text: string) => BookDate;

function xmlDates(): DateOf {
	const dateOf = remembering(readDate);
	return (line, text) => dateOf(text) ?? wrongValue(line, 'date', text);
}

/** A whole number that may be left out. */
export function xmlNumber(line: number, field: 'year' | 'period', text: string): number | null {
	if (text === '') return null;
	return /^\d{1,4}$/.test(text) ? Number(text) : wrongValue(line, field, text);
}

export function checkEuro(line: number, currency: string): void {
	if (!isEuro(currency)) wrongValue(line, 'currency', currency);
}

/** The lines of all transactions, numbered consecutively. */
export function linesIn(
	transactions: readonly RawTransaction[],
	lineOf: (fields: RawFields, header: RawFields, place: number, dateOf: DateOf) => FileLine,
): FileLine[] {
	let place = 0;
	const dateOf = xmlDates();
	return transactions.flatMap(({ header, lines }) =>
		lines.map((fields) => lineOf(fields, header, ++place, dateOf)),
	);
}
