import { groupedBy } from '../../../base/values/records';
import { textIn, textsIn } from '../../../base/values/text';
import type { Row } from '../../../base/words/row';
import { localeIn } from '../../../base/words/say';
import { heading, small, table, type Column, type Piece } from './html';
import { wordsFor, type Reader } from './words';

export function isAccount(row: Row): boolean {
	return row.resource === 'payrollYear' && textIn(row.ledgerAccount) !== '';
}

/** The accounts of a year, by company. */
export function yearTables(rows: readonly Row[], reader: Reader): Piece[] {
	const t = wordsFor(reader);
	const { amount, more } = localeIn(reader.language);
	const accounts = rows.filter(isAccount);
	const columns: Column<Row>[] = [
		{ head: t.account, cell: (row) => textsIn([row.ledgerAccount, row.name]).filter(Boolean).join(' ') },
		{ head: t.payroll, cell: (row) => amount(textIn(row.payroll)) },
		{ head: t.booked, cell: (row) => amount(textIn(row.booked)) },
		{ head: t.byOthers, cell: (row) => amount(textIn(row.others)) },
		{ head: t.difference, cell: (row) => amount(textIn(row.difference)) },
	];
	const companies = groupedBy(
		accounts,
		(row) => `${textIn(row.companyName) || textIn(row.company)} ${textIn(row.year)}`,
	);
	return [...companies].map(([company, of]) => [
		heading(3, company),
		small(t.yearSigns),
		table(of, columns, more),
	]);
}
