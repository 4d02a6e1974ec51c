import { groupedBy } from '../../../base/values/records';
import { textIn, textsIn } from '../../../base/values/text';
import { heading, small, type Block } from '../../../base/words/report/blocks';
import type { Section } from '../../../base/words/report/runReport';
import type { Writer } from '../../../base/words/report/writer';
import type { Language } from '../../../base/words/language';
import type { Row } from '../../../base/words/row';
import { yearWords } from './words';

const AMOUNTS = ['payroll', 'booked', 'others', 'difference'] as const;
const ACCOUNTS_AT_MOST = 200;

function isAccount(row: Row): boolean {
	return row.resource === 'payrollYear' && textIn(row.ledgerAccount) !== '';
}

function tablesOf(rows: readonly Row[], writer: Writer): Block[] {
	const own = yearWords[writer.language];
	const companies = groupedBy(
		rows,
		(row) => `${textIn(row.companyName) || textIn(row.company)} ${textIn(row.year)}`,
	);
	return [...companies].flatMap(([company, of]) => [
		heading(3, company),
		small(own.signs),
		writer.table({
			columns: [own.account, ...AMOUNTS.map((side) => own[side])],
			of,
			most: ACCOUNTS_AT_MOST,
			cells: (row) => [
				textsIn([row.ledgerAccount, row.name]).filter(Boolean).join(' '),
				...AMOUNTS.map((side) => writer.amount(row[side])),
			],
		}),
	]);
}

/** The accounts of a year, by company. */
export const yearTable: Section = { is: isAccount, of: tablesOf };

/** "Gelijk", for the title of an account. */
export function stateOfAccount(row: Row, language: Language): string | undefined {
	if (!isAccount(row)) return undefined;
	return row.action === 'blocked' ? yearWords[language].differs : undefined;
}
