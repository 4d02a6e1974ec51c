import type { RawFields, RawTransaction } from '../../shared/journals/scanTransactions';
import { parseMoney, type Money } from '../../shared/values/money';
import type { BookDate } from '../../shared/values/dates';
import { remembering } from '../../shared/values/records';
import { brief } from '../../shared/values/text';
import { isEuro } from './amounts';
import { readDate } from './dates';
import { faulty } from '../../shared/files/refusal';
import type { FileLine } from './types';

/** An amount as XML has it, with a point. */
export function xmlAmount(line: number, text: string): Money {
	return parseMoney(text) ?? faulty({ code: 'lineValue', line, field: 'amount', value: brief(text) });
}

export type DateOf = (line: number, text: string) => BookDate;

function xmlDates(): DateOf {
	const dateOf = remembering(readDate);
	return (line, text) =>
		dateOf(text) ?? faulty({ code: 'lineValue', line, field: 'date', value: brief(text) });
}

/** A whole number that may be left out. */
export function xmlNumber(line: number, field: 'year' | 'period', text: string): number | null {
	if (text === '') return null;
	return /^\d{1,4}$/.test(text)
		? Number(text)
		: faulty({ code: 'lineValue', line, field, value: brief(text) });
}

export function checkEuro(line: number, currency: string): void {
	if (!isEuro(currency)) faulty({ code: 'lineValue', line, field: 'currency', value: brief(currency) });
}

/** The lines of all transactions, numbered through. */
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
