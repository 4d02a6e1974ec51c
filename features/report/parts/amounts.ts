import { formatMoney, parseDecimal, sum, ZERO } from '../../../base/values/money';
import { recordsIn, type UnknownFields } from '../../../base/values/records';
import { textIn } from '../../../base/values/text';
import { plainAction } from '../../../base/words/outcome';
import type { Row } from '../../../base/words/row';

/** An amount of a row on a page; '' for none. */
export interface PageAmount {
	account: string;
	debit: string;
	credit: string;
}

/** What is or would be booked on one date; '' when the row has no date. */
export interface PageEntry {
	date: string;
	mutation: string;
	/** Not booked by this execution. */
	isLeft: boolean;
	/** The account of its header, which may have been chosen by its name. */
	header: string;
	isByName: boolean;
	/** What it does to the books, where it is not the whole run. */
	effect: string;
	amounts: PageAmount[];
}

/** An account that was booked before; debit positive. */
export interface AccountChange {
	account: string;
	was: string;
	becomes: string;
	change: string;
}

/** The amounts per ledger account in a row: its entries and remainder, else its totals. */
export function entriesIn(row: Row): PageEntry[] {
	const dated = [
		...recordsIn(row.entries).map((entry) => entryOf(entry, false)),
		...recordsIn(row.left).map((entry) => entryOf(entry, true)),
	].filter(({ amounts }) => amounts.length > 0);
	if (dated.length > 0) return dated;
	const amounts = recordsIn(row.totals)
		.map(changed)
		.filter(({ debit, credit }) => debit !== '' || credit !== '');
	const isLeft = !['booked', 'corrected', 'unchanged'].includes(plainAction(row));
	return amounts.length > 0 ? [{ ...entryOf({}, isLeft), amounts }] : [];
}

/** Changes on accounts that were booked before. */
export function changesIn({ totals }: Row): AccountChange[] {
	const given = recordsIn(totals);
	if (given.every(({ booked }) => isNothing(booked))) return [];
	return given
		.filter(({ change }) => !isNothing(change))
		.map((total) => ({
			account: accountOf(total),
			was: textIn(total.booked),
			becomes: textIn(total.payroll),
			change: textIn(total.change),
		}));
}

/** The total of one side; text that is not an amount counts as zero. */
export function totalOf<Side extends string>(
	amounts: readonly Readonly<Partial<Record<Side, unknown>>>[],
	side: Side,
): string {
	return formatMoney(sum(amounts.map((amount) => parseDecimal(textIn(amount[side])) ?? ZERO)));
}

function entryOf(entry: UnknownFields, isLeft: boolean): PageEntry {
	return {
		date: textIn(entry.date),
		mutation: textIn(entry.mutation),
		isLeft,
		header: textIn(entry.ledgerAccount) && accountOf(entry),
		isByName: entry.chosen === 'byName',
		effect: textIn(entry.effect),
		amounts: recordsIn(entry.rows).map((row) => ({
			account: accountOf(row),
			debit: orNone(row.debit),
			credit: orNone(row.credit),
		})),
	};
}

/** A positive change is debit. */
function changed(total: UnknownFields): PageAmount {
	const change = parseDecimal(textIn(total.change)) ?? ZERO;
	const amount = orNone(formatMoney(change.abs()));
	const [debit, credit] = change.lt(0) ? ['', amount] : [amount, ''];
	return { account: accountOf(total), debit, credit };
}

/** "4000 Bruto lonen · 100 Winkel" */
function accountOf({ ledgerAccount, name, costCentre }: UnknownFields): string {
	const account = [textIn(ledgerAccount), textIn(name)].filter(Boolean).join(' ');
	return [account, textIn(costCentre)].filter(Boolean).join(' · ');
}

/** Zero is an empty cell. */
function orNone(amount: unknown): string {
	return isNothing(amount) ? '' : textIn(amount);
}

function isNothing(amount: unknown): boolean {
	const text = textIn(amount);
	return text === '' || parseDecimal(text)?.eq(0) === true;
}
