import { textIn } from '../../values/text';
import { formatMoney, parseDecimal, ZERO } from '../../values/money';
import type { Row } from '../row';

/** An amount of a row on a page; texts as they stand in the row. */
export interface PageAmount {
	account: string;
	debit: string;
	credit: string;
}

/** What is booked, or is not, on one date; '' where the row does not say when. */
export interface PageEntry {
	date: string;
	isLeft: boolean;
	amounts: PageAmount[];
}

type Fields = Readonly<Record<string, unknown>>;

/** What a row says of ledger accounts: its entries and what is left of it, else its totals. */
export function entriesIn(row: Row): PageEntry[] {
	const dated = [
		...records(row.entries).map((entry) => entryOf(entry, false)),
		...records(row.left).map((entry) => entryOf(entry, true)),
	].filter(({ amounts }) => amounts.length > 0);
	if (dated.length > 0) return dated;
	const amounts = records(row.totals).map(changed).filter(isAmount);
	return amounts.length > 0 ? [{ date: '', isLeft: !isDone(row), amounts }] : [];
}

function isDone({ action }: Row): boolean {
	return action === 'booked' || action === 'corrected' || action === 'unchanged';
}

function entryOf(entry: Fields, isLeft: boolean): PageEntry {
	return { date: textIn(entry.date), isLeft, amounts: records(entry.rows).map(amountOf) };
}

function amountOf(row: Fields): PageAmount {
	return { account: accountOf(row), debit: given(row.debit), credit: given(row.credit) };
}

/** A change is debit when it is positive. */
function changed(total: Fields): PageAmount {
	const change = parseDecimal(textIn(total.change)) ?? ZERO;
	const amount = given(formatMoney(change.abs()));
	return change.lt(0)
		? { account: accountOf(total), debit: '', credit: amount }
		: { account: accountOf(total), debit: amount, credit: '' };
}

function isAmount({ debit, credit }: PageAmount): boolean {
	return debit !== '' || credit !== '';
}

function accountOf({ ledgerAccount, name, costCentre }: Fields): string {
	const account = [textIn(ledgerAccount), textIn(name)].filter(Boolean).join(' ');
	return [account, textIn(costCentre)].filter(Boolean).join(' · ');
}

/** Nothing is an empty cell. */
function given(amount: unknown): string {
	const text = textIn(amount);
	return parseDecimal(text)?.eq(0) ? '' : text;
}

function records(given: unknown): Fields[] {
	if (!Array.isArray(given)) return [];
	return given.filter((one): one is Fields => typeof one === 'object' && one !== null);
}
