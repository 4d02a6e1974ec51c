import type { z } from 'zod';
import { groupedBy } from '../../../base/values/records';
import type { Row } from '../../../base/words/row';
import { heading, small, type Piece } from '../html';
import { amounts, recordOf, table, text, type Column } from '../table';
import { wordsFor, type Reader } from '../words';

const accountRow = recordOf({
	...{ company: text, companyName: text, year: text, ledgerAccount: text, name: text },
	...{ payroll: text, booked: text, others: text, difference: text },
});

const COLUMNS: readonly Column<z.infer<typeof accountRow>>[] = [
	{ head: ['Account', 'Rekening'], cell: ({ ledgerAccount, name }) => `${ledgerAccount} ${name}`.trim() },
	amounts(['Payroll', 'Lonen'], ({ payroll }) => payroll),
	amounts(['Booked', 'Geboekt'], ({ booked }) => booked),
	amounts(['By others', 'Door anderen'], ({ others }) => others),
	amounts(['Difference', 'Verschil'], ({ difference }) => difference),
];

export function isAccount(row: Row): boolean {
	return row.resource === 'payrollYear' && accountRow.parse(row).ledgerAccount !== '';
}

/** The accounts of a year, by company. */
export function yearTables(rows: readonly Row[], reader: Reader): Piece[] {
	const accounts = rows.filter(isAccount).map((row) => accountRow.parse(row));
	const companies = groupedBy(accounts, (one) => `${one.companyName || one.company} ${one.year}`);
	return [...companies].map(([company, of]) => [
		heading(3, company),
		small(wordsFor(reader).yearSigns),
		table(of, COLUMNS, reader),
	]);
}
