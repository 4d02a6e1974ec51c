import type { z } from 'zod';
import { distinct, groupedBy } from '../../../base/values/records';
import { brief, textIn } from '../../../base/values/text';
import type { Row } from '../../../base/words/row';
import { sentencesIn } from '../../../base/words/say';
import { below, bold, heading, paragraph, small } from './html';
import { amounts, recordOf, table, text, type Column, type RowTable } from './table';
import { wordsFor } from './words';

const accountRow = recordOf({
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

const partRow = recordOf({ run: text, description: text, mutation: text, amount: text });
const PARTS: readonly Column<Row>[] = [
	{
		head: ['Payroll run or mutation', 'Loonrun of mutatie'],
		cell: (row) => {
			const { description, run, mutation } = partRow.parse(row);
			return [brief(description || run || mutation), below([sentencesIn(row).what])];
		},
	},
	amounts(['Amount', 'Bedrag'], (row) => partRow.parse(row).amount),
];

const isPart = ({ code }: Row) => code === 'runDiffers';

/** The accounts of a year, by company, and before them of which runs and entries the differences are made. */
export const yearTable: RowTable = {
	tells: (row) => row.resource === 'payrollYear' && (isPart(row) || textIn(row.ledgerAccount) !== ''),
	show(rows, reader) {
		const t = wordsFor(reader);
		const companies = groupedBy(rows, ({ companyName, company, year }) => {
			return `${textIn(companyName) || textIn(company)} ${textIn(year)}`;
		});
		return [...companies].map(([company, of]) => {
			const parts = of.filter(isPart);
			return [
				heading(3, company),
				heading(4, parts.length > 0 ? t.whereDifferent : ''),
				table(parts, PARTS, reader),
				distinct(parts.map((row) => sentencesIn(row).advice)).map((one) => paragraph(bold(one))),
				heading(4, parts.length > 0 ? t.perAccount : ''),
				table(
					of.filter((row) => !isPart(row)).map((row) => accountRow.parse(row)),
					COLUMNS,
					reader,
				),
				small(t.yearSigns),
			];
		});
	},
};
