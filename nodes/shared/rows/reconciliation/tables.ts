import { formatMoney, parseDecimal, sum, ZERO } from '../../values/money';
import type { Unsure } from '../../values/records';
import { textIn, textsIn } from '../../values/text';
import { element, heading, joined, NOTHING, paragraph, table, type Markup } from '../page/markup';
import type { Speech } from '../page/speech';
import { amountAsGiven } from '../sentences/asGiven';
import type { ReconciliationWords } from '../sentences/reconciliation';
import type { YearRow } from './year';

const LINES_AT_MOST = 150;
const NUMBERS_AT_MOST = 8;

/** Each account with what payroll says, what we booked, and what else stands there. */
export function accountsMarkup({ accounts }: YearRow, words: ReconciliationWords, speech: Speech): Markup {
	if (accounts.length === 0) return NOTHING;
	const { shown, more } = speech.firstOf(accounts, LINES_AT_MOST);
	const sides = ['payroll', 'booked', 'difference', 'other'] as const;
	const cells = (line: Unsure) => sides.map((side) => amountAsGiven(textIn(line[side]), speech.tongue));
	const totals = Object.fromEntries(sides.map((side) => [side, totalOf(accounts, side)]));
	return joined([
		heading('h4', words.perAccount),
		paragraph(words.signs, 'meta'),
		table({
			columns: [words.ledgerAccount, words.payroll, words.booked, words.difference, words.other],
			rows: shown.map((line) => [accountOf(line), ...cells(line)]),
			more,
			total: [words.total, ...cells(totals)],
		}),
	]);
}

export function differencesMarkup(
	{ differences }: YearRow,
	words: ReconciliationWords,
	speech: Speech,
): Markup {
	if (differences.length === 0) return NOTHING;
	const { shown, more } = speech.firstOf(differences, LINES_AT_MOST);
	const amounts = (line: Unsure) =>
		(['payroll', 'booked', 'difference'] as const).map((side) =>
			amountAsGiven(textIn(line[side]), speech.tongue),
		);
	const told = (line: Unsure) =>
		[
			textIn(line.description),
			speech.day(textIn(line.date)),
			accountOf(line),
			textIn(line.voucher),
			numbers(textsIn(line.mutations), words, speech) || words.noMutation,
		]
			.filter(Boolean)
			.join(' · ');
	return element(
		'div',
		['run'],
		heading('h4', words.differences),
		table({
			columns: [words.run, words.payroll, words.booked, words.difference],
			rows: shown.map((line) => [told(line), ...amounts(line)]),
			more,
		}),
	);
}

/** Which mutations make what is not ours. */
export function othersMarkup({ accounts }: YearRow, words: ReconciliationWords, speech: Speech): Markup {
	if (accounts.length === 0) return NOTHING;
	const moved = accounts.filter(({ otherCount }) => Number(otherCount) > 0);
	const { shown, more } = speech.firstOf(moved, LINES_AT_MOST);
	if (shown.length === 0) return joined([heading('h4', words.others), paragraph(words.noOthers)]);
	const told = (line: Unsure) => {
		const others = Array.isArray(line.others) ? (line.others as readonly unknown[]) : [];
		const found = others.map((other) => textIn((other as Unsure | null)?.mutation)).filter(Boolean);
		return `${accountOf(line)} · ${numbers(found, words, speech, Number(line.otherCount))}`;
	};
	return joined([
		heading('h4', words.others),
		table({
			columns: [words.ledgerAccount, words.amount],
			rows: shown.map((line) => [told(line), amountAsGiven(textIn(line.other), speech.tongue)]),
			more,
		}),
	]);
}

/** What became due, by the accounts that are called so; credit positive. */
export function wagesMarkup(
	{ wageTax, netWages }: YearRow,
	words: ReconciliationWords,
	speech: Speech,
): Markup {
	const lines = [
		{ name: words.wageTax, due: wageTax },
		{ name: words.netWages, due: netWages },
	].filter(({ due }) => textIn(due.payroll) !== '');
	if (lines.length === 0) return NOTHING;
	const cells = (due: Unsure) =>
		[due.payroll, due.booked, due.other].map((amount) => amountAsGiven(textIn(amount), speech.tongue));
	return joined([
		heading('h4', words.wages),
		table({
			columns: [words.ledgerAccount, words.becameDue, words.bookedDue, words.otherwise],
			rows: lines.map(({ name, due }) => [
				`${name} (${textsIn(due.ledgerAccounts).join(', ')})`,
				...cells(due),
			]),
		}),
	]);
}

function numbers(
	found: readonly string[],
	words: ReconciliationWords,
	{ tongue }: Speech,
	count = found.length,
): string {
	if (found.length === 0) return '';
	const shown = found.slice(0, NUMBERS_AT_MOST);
	const more = count - shown.length;
	return words.mutations(
		[shown.join(', '), ...(more > 0 ? [tongue.names([], 0, more)] : [])].join(' '),
		count,
	);
}

export function accountOf({ ledgerAccount, name, costCentre }: Unsure): string {
	const account = [ledgerAccount, name].map(textIn).filter(Boolean).join(' ');
	return [account, textIn(costCentre)].filter(Boolean).join(' · ');
}

function totalOf(lines: readonly Unsure[], side: string): string {
	return formatMoney(sum(lines.map((line) => parseDecimal(textIn(line[side])) ?? ZERO)));
}
