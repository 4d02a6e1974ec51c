import { distinct, groupedBy } from '../../../base/values/records';
import { brief, textIn, textsIn } from '../../../base/values/text';
import type { Row } from '../../../base/words/row';
import { sentencesIn } from '../../../base/words/say';
import { below, bold, heading, paragraph, small } from './html';
import { amounts, table, type Column, type RowTable } from './table';
import { wordsFor } from './words';

const ACCOUNTS: readonly Column<Row>[] = [
	{ head: ['Account', 'Rekening'], cell: (row) => textsIn([row.ledgerAccount, row.name]).join(' ') },
	amounts(['Payroll', 'Lonen'], ({ payroll }) => textIn(payroll)),
	amounts(['Booked', 'Geboekt'], ({ booked }) => textIn(booked)),
	amounts(['By others', 'Door anderen'], ({ others }) => textIn(others)),
	amounts(['Difference', 'Verschil'], ({ difference }) => textIn(difference)),
];

const PARTS: readonly Column<Row>[] = [
	{
		head: ['Payroll run or mutation', 'Loonrun of mutatie'],
		cell: (row) => [
			`${brief(textIn(row.description) || textIn(row.mutation))}`,
			below([sentencesIn(row).what]),
		],
	},
	amounts(['Difference', 'Verschil'], ({ amount }) => textIn(amount)),
];

const isPart = ({ code }: Row) => code === 'runDiffers';

/**
 * The table of a compared year, by company: the runs and entries that make the differences, and the accounts.
 */
export const yearTable: RowTable = {
	tells: (row) => row.resource === 'payrollYear' && (isPart(row) || textIn(row.ledgerAccount) !== ''),
	show(rows, reader) {
		const t = wordsFor(reader);
		const titleOf = ({ companyName, company, year }: Row) =>
			textsIn([companyName || company, year]).join(' ');
		return [...groupedBy(rows, titleOf)].map(([company, of]) => {
			const parts = of.filter(isPart);
			const accounts = of.filter((row) => !isPart(row));
			return [
				heading(3, company),
				heading(4, parts.length > 0 ? t.whereDifferent : ''),
				table(parts, PARTS, reader),
				distinct(parts.map((row) => sentencesIn(row).advice)).map((one) => paragraph(bold(one))),
				heading(4, parts.length > 0 ? t.perAccount : ''),
				table(accounts, ACCOUNTS, reader),
				small(t.yearSigns),
			];
		});
	},
};
