import { brief } from '../../../../base/values/text';
import { distinct } from '../../../../base/values/records';
import { refuse } from '../../../../base/files/refusal';
import type { CsvRow } from '../../../../base/files/csv';
import { isNoEmployer, namesAccount, type Header } from './columns';
import type { UnreadColumn } from './types';

/** Longer than a code, and more than a journal has of them. */
const [LONGEST_CODE, MOST_CODES] = [20, 500];

/**
 * A second account on a line is not read. Refuses a table with a column that is called one; gives the other columns that
 * may have accounts, for who knows the chart. The setting can say that a column is something else (`ignored`).
 */
export function unreadAccounts(
	file: string,
	{ columns, names }: Pick<Header, 'columns' | 'names'>,
	lines: readonly { row: CsvRow }[],
): UnreadColumn[] {
	const read = new Set(Object.values(columns).flat());
	const width = Math.max(names.length, lines[0]?.row.cells.length ?? 0);
	const unread: UnreadColumn[] = [];
	for (let place = 0; place < width; place++) {
		const name = names[place] ?? '';
		if (read.has(place)) continue;
		const values = distinct(lines.map(({ row }) => row.cells[place]?.text ?? '')).filter(
			(value) => value !== '',
		);
		const column = brief(name || String(place + 1));
		if (values.length === 0) continue;
		if (namesAccount(name))
			return refuse({ code: 'fileAccountsUnread', file, column, values: values.slice(0, 3).map(brief) });
		const isCode = values.length <= MOST_CODES && values.every(({ length }) => length <= LONGEST_CODE);
		if (isCode && !isNoEmployer(name)) unread.push({ column, values });
	}
	return unread;
}
