import { parseDecimal } from '../../../../base/values/money';
import { groupedBy, recordsIn, type UnknownFields } from '../../../../base/values/records';
import { textIn, textsIn } from '../../../../base/values/text';
import { numbered } from '../../../../base/words/headline';
import { accountOf, totalOf } from '../../../../base/words/report/amounts';
import {
	box,
	heading,
	paragraph,
	small,
	type Block,
	type Phrase,
} from '../../../../base/words/report/blocks';
import type { Writer } from '../../../../base/words/report/writer';
import type { Row } from '../../../../base/words/row';
import { reconciliationWords } from '../words';
import { outcomeOf } from './year';

const LINES_AT_MOST = 200;
const NUMBERS_AT_MOST = 8;
const MONTHS_AT_MOST = 3;
const SIDES = ['payroll', 'booked', 'others', 'together'] as const;

/**
 * Each account over the year, in the payroll and in our bookings, with the months that differ. Where some differ, only those: the
 * others are a line together. As long as nothing at all is booked, the runs say it.
 */
export function accountsOf(row: Row, writer: Writer): Block[] {
	const months = recordsIn(row.accounts);
	if (months.length === 0) return [];
	const words = reconciliationWords[writer.language];
	if (outcomeOf(row) === 'differs' && months.every(isEmptyInBooks)) return [paragraph(words.nothingBooked)];
	const accounts = [...groupedBy(months, accountOf)];
	const told = outcomeOf(row) === 'differs' ? accounts.filter(([, of]) => of.some(isDifferent)) : accounts;
	const equal = accounts.filter((one) => !told.includes(one));
	const sums = (of: readonly UnknownFields[]) => writer.amounts(SIDES.map((side) => totalOf(of, side)));
	const ofEqual = equal.flatMap(([, of]) => of);
	return [
		heading(4, words.perAccount),
		small(words.signs),
		writer.table({
			columns: [words.ledgerAccount, words.payroll, words.booked, words.others, words.together],
			of: told,
			most: LINES_AT_MOST,
			cells: ([account, of]) => [[account, { below: differing(of, writer) }], ...sums(of)],
			totals: [
				...(equal.length > 0 ? [[words.withoutDifference(equal.length), ...sums(ofEqual)]] : []),
				[words.total, ...sums(months)],
			],
		}),
	];
}

function isDifferent({ difference }: UnknownFields): boolean {
	return parseDecimal(textIn(difference))?.eq(0) === false;
}

function isEmptyInBooks({ booked, others }: UnknownFields): boolean {
	return [booked, others].every((side) => parseDecimal(textIn(side))?.eq(0) === true);
}

/** "verschil in 2026-05: 20,00; 2026-06: -20,00"; '' for none. */
function differing(months: readonly UnknownFields[], writer: Writer): string {
	const told = months
		.filter(isDifferent)
		.map(({ month, difference }) => `${textIn(month)}: ${writer.amount(difference)}`);
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

/** "Mei 2026", and below it "1700, 4000 · mutatie 371"; of a run without an entry all its accounts differ. */
function aboutRun({ description, ledgerAccounts, mutations }: UnknownFields, writer: Writer): Phrase {
	const compared = textsIn(mutations);
	const accounts = compared.length > 0 ? textsIn(ledgerAccounts).join(', ') : '';
	const where = [accounts, numbers(compared, writer)];
	return [textIn(description), { below: where.filter(Boolean).join(' · ') }];
}

function numbers(found: readonly string[], { language, locale }: Writer): string {
	const words = reconciliationWords[language];
	if (found.length === 0) return words.noMutation;
	const shown = found.slice(0, NUMBERS_AT_MOST);
	const more = numbered(found.length - shown.length, locale.more);
	return words.mutations([shown.join(', '), ...more].join(' '), found.length);
}
