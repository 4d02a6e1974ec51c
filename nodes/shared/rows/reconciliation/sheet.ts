import { parseMoney } from '../../values/money';
import { recordsIn, type Unsure } from '../../values/records';
import { textIn } from '../../values/text';
import type { Language } from '../language';
import type { Row } from '../row';
import { reconciliationWords } from '../say';
import { SHEET_COLUMNS, type SheetColumn } from '../sentences/reconciliation';
import { isYear, outcomeOf, textsIn, yearIn } from './year';

type Cell = string | number;

/**
 * One line for each ledger account, for a spreadsheet: with heads in the language of the reader, and amounts as numbers, for one
 * cannot add up texts. No amount has more digits than a number holds exactly. What has no accounts is one line with why.
 */
export function sheetLines(row: Row, language: Language): Record<string, Cell>[] {
	const { sheet, titles } = reconciliationWords(language);
	const inWords = (cells: Readonly<Record<SheetColumn, Cell>>) =>
		Object.fromEntries(SHEET_COLUMNS.map((column) => [sheet[column], cells[column]]));
	const year = yearIn(row);
	const about = {
		...{ company: '', companyName: '', year: '' },
		...Object.fromEntries((['company', 'companyName'] as const).map((field) => [field, textIn(row[field])])),
		year: typeof row.year === 'number' ? row.year : textIn(row.year),
		readAt: textIn(year.established.readAt),
	};
	if (!isYear(row) || year.accounts.length === 0)
		return [inWords({ ...EMPTY, ...about, name: textIn(row.key), state: textIn(row.reason) })];
	const state = titles[outcomeOf(row)];
	return year.accounts.map((line) => inWords({ ...EMPTY, ...about, ...accountCells(line), state }));
}

const EMPTY = Object.fromEntries(SHEET_COLUMNS.map((column) => [column, ''])) as Record<SheetColumn, Cell>;

const NUMBERS_AT_MOST = 50;

function accountCells(line: Unsure): Partial<Record<SheetColumn, Cell>> {
	const others = recordsIn(line.others).flatMap(({ mutation }) => textsIn([mutation]));
	const shown = others.slice(0, NUMBERS_AT_MOST);
	const more = Number(line.otherCount) > shown.length ? ', …' : '';
	return {
		...{ ledgerAccount: textIn(line.ledgerAccount), name: textIn(line.name) },
		costCentre: textIn(line.costCentre),
		...{ payroll: amount(line.payroll), booked: amount(line.booked) },
		...{ difference: amount(line.difference), other: amount(line.other) },
		otherMutations: shown.join(', ') + more,
	};
}

/** What is no amount stays as it is. */
function amount(given: unknown): Cell {
	const text = textIn(given);
	const money = parseMoney(text);
	return money ? money.toNumber() : text;
}
