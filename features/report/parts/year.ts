import type { z } from 'zod';
import { groupedBy } from '../../../base/values/records';
import { textIn } from '../../../base/values/text';
import { heading, small } from './html';
import { amounts, recordOf, table, text, type Column, type RowTable } from './table';
import { wordsFor } from './words';

const accountRow = recordOf({
	company: text,
	companyName: text,
	year: text,
	ledgerAccount: text,
	name: text,
	payroll: text,
	booked: text,
	others: text,
	difference: text,
});

const COLUMNS: readonly Column<z.infer<typeof accountRow>>[] = [
	{ head: ['Account', 'Rekening'], cell: ({ ledgerAccount, name }) => `${ledgerAccount} ${name}`.trim() },
	amounts(['Payroll', 'Lonen'], ({ payroll }) => payroll),
	amounts(['Booked', 'Geboekt'], ({ booked }) => booked),
	amounts(['By others', 'Door anderen'], ({ others }) => others),
	amounts(['Difference', 'Verschil'], ({ difference }) => difference),
];

/** The accounts of a year, by company. */
export const yearTable: RowTable = {
	tells: (row) => row.resource === 'payrollYear' && textIn(row.ledgerAccount) !== '',
	show(rows, reader) {
		const accounts = rows.map((row) => accountRow.parse(row));
		const companies = groupedBy(accounts, (one) => `${one.companyName || one.company} ${one.year}`);
		return [...companies].map(([company, of]) => [
			heading(3, company),
			small(wordsFor(reader).yearSigns),
			table(of, COLUMNS, reader),
		]);
	},
};
