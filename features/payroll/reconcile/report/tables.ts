import { parseDecimal } from '../../../../base/values/money';
import { groupedBy, recordsIn, type UnknownFields } from '../../../../base/values/records';
import { textIn, textsIn } from '../../../../base/values/text';
import { numbered } from '../../../../base/words/headline';
import { accountOf, totalOf } from '../../../../base/words/report/amounts';
import { box, heading, small, type Block, type Phrase } from '../../../../base/words/report/blocks';
import type { Writer } from '../../../../base/words/report/writer';
import type { Row } from '../../../../base/words/row';
import { reconciliationWords } from '../words';

const LINES_AT_MOST = 200;
const NUMBERS_AT_MOST = 8;
const MONTHS_AT_MOST = 3;
const SIDES = ['payroll', 'booked', 'others', 'together'] as const;

/** Each account over the year, in the payroll and in our bookings, with the months that differ. */
export function accountsOf(row: Row, writer: Writer): Block[] {
	const months = recordsIn(row.accounts);
	if (months.length === 0) return [];
	const words = reconciliationWords[writer.language];
	const sums = (of: readonly UnknownFields[]) => writer.amounts(SIDES.map((side) => totalOf(of, side)));
	return [
		heading(4, words.perAccount),
		small(words.signs),
		writer.table({
			columns: [words.ledgerAccount, words.payroll, words.booked, words.others, words.together],
			of: [...groupedBy(months, accountOf)],
			most: LINES_AT_MOST,
			cells: ([account, of]) => [[account, { below: differing(of, writer) }], ...sums(of)],
			totals: [[words.total, ...sums(months)]],
		}),
	];
}

/** "verschil in 2026-05: 20,00; 2026-06: -20,00"; '' for none. */
function differing(months: readonly UnknownFields[], writer: Writer): string {
	const of = months.filter(({ difference }) => parseDecimal(textIn(difference))?.eq(0) === false);
	const told = of.map(({ month, difference }) => `${textIn(month)}: ${writer.amount(difference)}`);
	return told.length === 0
		? ''
		: reconciliationWords[writer.language].months(writer.some(told, MONTHS_AT_MOST).join('; '));
}

/** The runs that explain a difference, with the accounts and the mutations. */
export function differencesOf({ differences }: Row, writer: Writer): Block[] {
	const of = recordsIn(differences);
	if (of.length === 0) return [];
	const words = reconciliationWords[writer.language];
	const lines = writer.table({
		columns: [words.run, words.difference],
		of,
		most: LINES_AT_MOST,
		cells: (line) => [aboutRun(line, writer), writer.amount(line.difference)],
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
