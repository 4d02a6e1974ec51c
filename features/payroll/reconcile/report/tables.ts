import { recordsIn, type UnknownFields } from '../../../../base/values/records';
import { textIn, textsIn } from '../../../../base/values/text';
import { numbered } from '../../../../base/words/headline';
import { accountOf, totalOf } from '../../../../base/words/report/amounts';
import { box, heading, small, type Block, type Phrase } from '../../../../base/words/report/blocks';
import type { Writer } from '../../../../base/words/report/writer';
import type { Row } from '../../../../base/words/row';
import { reconciliationWords } from '../words';

const LINES_AT_MOST = 200;
const NUMBERS_AT_MOST = 8;
const SIDES = ['payroll', 'booked', 'difference'] as const;

/** Each account, month by month, in the payroll and in our bookings. */
export function accountsOf(row: Row, writer: Writer): Block[] {
	const accounts = recordsIn(row.accounts);
	if (accounts.length === 0) return [];
	const words = reconciliationWords[writer.language];
	return [
		heading(4, words.perAccount),
		small(words.signs),
		writer.table({
			columns: [words.ledgerAccount, words.payroll, words.booked, words.difference],
			of: accounts,
			most: LINES_AT_MOST,
			cells: (line) => [
				[accountOf(line), { below: textIn(line.month) }],
				...writer.amounts(SIDES.map((side) => line[side])),
			],
			totals: [[words.total, ...writer.amounts(SIDES.map((side) => totalOf(accounts, side)))]],
		}),
	];
}

/** The runs that explain a difference, with the accounts and the mutations. */
export function differencesOf({ differences }: Row, writer: Writer): Block[] {
	const of = recordsIn(differences);
	if (of.length === 0) return [];
	const words = reconciliationWords[writer.language];
	const lines = writer.table({
		columns: [words.run, words.payroll, words.booked, words.difference],
		of,
		most: LINES_AT_MOST,
		cells: (line) => [aboutRun(line, writer), ...writer.amounts(SIDES.map((side) => line[side]))],
	});
	return [box('run', heading(4, words.differences), lines)];
}

/** "Mei 2026", and below it "1700, 4000 · mutatie 371". */
function aboutRun({ description, ledgerAccounts, mutations }: UnknownFields, writer: Writer): Phrase {
	const where = [textsIn(ledgerAccounts).join(', '), numbers(textsIn(mutations), writer)];
	return [textIn(description), { below: where.filter(Boolean).join(' · ') }];
}

function numbers(found: readonly string[], { language, locale }: Writer): string {
	const words = reconciliationWords[language];
	if (found.length === 0) return words.noMutation;
	const shown = found.slice(0, NUMBERS_AT_MOST);
	const more = numbered(found.length - shown.length, locale.more);
	return words.mutations([shown.join(', '), ...more].join(' '), found.length);
}
