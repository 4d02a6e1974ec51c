import type { InvoiceOrder } from '../../shared/items/invoice';
import { codeKey } from '../../shared/values/text';
import { addDays, type BookDate } from '../../shared/values/dates';
import { parseDecimal, ZERO } from '../../shared/values/money';
import type { WantedInvoices } from '../books/books';
import type { ListedInvoice } from '../books/types';
import type { BilledOrder } from './compare';
import { identityOf, WORD } from './reference';
import { totalOf } from './totals';

type Wanted = Required<Pick<WantedInvoices, 'listed' | 'sought'>>;

/**
 * Which invoices are read in full where a list has no lines: of the thousands of some years, those that are some orders' own
 * and those that may take them back.
 */
export function wantedFor(orders: readonly BilledOrder[]): Wanted {
	const identities = new Set(orders.map(({ reference }) => identityOf(reference)).filter(Boolean));
	const isNegative = orders.some(({ lines }) => totalOf(lines).lt(ZERO));
	const relationCodes = orders.map(({ relation }) => relation.code);
	const listed = (invoices: readonly ListedInvoice[]) => {
		const isOwn = ({ reference = '' }: ListedInvoice) => identities.has(reference.trim());
		const debtors = invoices.filter(isOwn).map(({ relationCode }) => relationCode);
		const relations = new Set([...relationCodes, ...debtors].map(codeKey));
		const mayCredit = ({ relationCode, totalExcludingVat }: ListedInvoice) =>
			relations.has(codeKey(relationCode)) && (isNegative || !isPositive(totalExcludingVat));
		return invoices.filter((one) => isOwn(one) || mayCredit(one));
	};
	const totals = orders.map(({ lines }) => totalOf(lines).toFixed(2));
	return { listed, sought: { bookedAs: [...identities], ofOurs: WORD, relationCodes, totals } };
}

/** For how many days an invoice with wrong totals that nobody credited keeps others from being created. */
export const LOOKED_BACK = 30;

/** So many of the newest of ours show whether totals come out right: where lines have to be asked for, not all are. */
const NEWEST = 5;

/** Also what has an order's number, and some of ours for their totals. */
export function wantedToJudge(
	orders: readonly InvoiceOrder[],
	hasNumber: (number: string) => boolean,
	today: BookDate,
): Wanted {
	const { listed: ofOrders, sought } = wantedFor(orders);
	const since = addDays(today, -LOOKED_BACK);
	const listed = (invoices: readonly ListedInvoice[]) => {
		const recent = invoices.filter((one) => isOfOurs(one) && one.date >= since);
		const newest = recent.sort(byAge).slice(-NEWEST);
		const namesakes = invoices.filter(({ number }) => hasNumber(number));
		return [...new Set([...ofOrders(invoices), ...namesakes, ...newest])];
	};
	return { listed, sought };
}

/** Whether its reference is one of ours, of whichever order: proof that what is created can be found back. */
export function isOfOurs({ reference = '' }: Pick<ListedInvoice, 'reference'>): boolean {
	return /^#\S+$/.test(reference);
}

function isPositive(amount: string): boolean {
	return parseDecimal(amount)?.gt(ZERO) ?? false;
}

function byAge(a: ListedInvoice, b: ListedInvoice): number {
	if (a.date !== b.date) return a.date < b.date ? -1 : 1;
	return a.number.localeCompare(b.number, 'en', { numeric: true });
}
