import { recordIn, recordsIn, type UnknownFields } from '../../../../base/values/records';
import { textIn } from '../../../../base/values/text';
import { amountCell } from '../../../../base/words/report/flat';
import { needsPerson } from '../../../../base/words/headline';
import type { Language } from '../../../../base/words/language';
import type { Row } from '../../../../base/words/row';
import { reconciliationWords, type ReconciliationWords } from '../words';
import { isYear, outcomeOf } from './year';

type Cell = string | number;
type Cells = Partial<Record<keyof ReconciliationWords['sheet'], Cell>>;

/**
 * One line for each ledger account, for a spreadsheet: headings in the language of the reader, and amounts as numbers,
 * which can be added up (none has more digits than a number holds exactly). A year without accounts is one line with its
 * reason.
 */
export function sheetLines(rows: readonly Row[], language: Language): Record<string, Cell>[] {
	const { sheet, titles } = reconciliationWords[language];
	const columns = Object.entries(sheet) as [keyof typeof sheet, string][];
	const lines = rows.filter((row) => isYear(row) || needsPerson(row)).flatMap((row) => linesOf(row, titles));
	return (lines.length > 0 ? lines : [{ state: titles.nothing }]).map((cells: Cells) =>
		Object.fromEntries(columns.map(([column, title]) => [title, cells[column] ?? ''])),
	);
}

function linesOf(row: Row, titles: ReconciliationWords['titles']): Cells[] {
	const accounts = recordsIn(row.accounts);
	const about = {
		company: textIn(row.company),
		companyName: textIn(row.companyName),
		year: typeof row.year === 'number' ? row.year : textIn(row.year),
		readAt: textIn(recordIn(row.established).readAt),
	};
	const state = titles[outcomeOf(row)];
	if (accounts.length === 0) return [{ ...about, name: textIn(row.key), state: textIn(row.reason) }];
	return accounts.map((line) => ({ ...about, ...accountCells(line), state }));
}

const NUMBERS_AT_MOST = 50;

function accountCells(line: UnknownFields): Cells {
	const others = recordsIn(line.others).map(({ mutation }) => textIn(mutation));
	const shown = others.slice(0, NUMBERS_AT_MOST);
	const more = Number(line.otherCount) > shown.length ? ', …' : '';
	return {
		ledgerAccount: textIn(line.ledgerAccount),
		name: textIn(line.name),
		costCentre: textIn(line.costCentre),
		payroll: amountCell(line.payroll),
		booked: amountCell(line.booked),
		difference: amountCell(line.difference),
		other: amountCell(line.other),
		otherMutations: shown.join(', ') + more,
	};
}
