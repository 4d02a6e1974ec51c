import { identityOf } from '../../../base/items/orderReference';
import { formatMoney, ZERO } from '../../../base/values/money';
import { isSameCode } from '../../../base/values/text';
import type { Invoice } from '../../../services/eBoekhouden/types';
import { billedTotal, netOf } from './amounts';
import { dueOfAll, sharedWith } from './shared';
import { atTariffsOf, type Due, netStandingOf, sumOf, type Summed } from './sum';

/** What stands of an order, as its item shows it: amounts excluding VAT; '' where one is not known. */
export type InBooks = {
	net: string;
	/** Numbers. */
	invoices: string[];
	credits: string[];
	/** What was invoiced too much; negative for too little. */
	difference: string;
};

/** An order, and what it comes to; null when that is not known. */
interface BesideBooks {
	reference: string;
	due: Due | null;
}

/** The sum of an order as a reader sees it; `all`: every order that was put in, for those that share an invoice. */
export function inBooks(
	order: BesideBooks,
	all: readonly BesideBooks[],
	invoices: readonly Invoice[],
): InBooks {
	const summed = sumOf(order.reference, invoices);
	const isNegative = order.due !== null && billedTotal(order.due.lines).lt(ZERO);
	const isCredit = (invoice: Invoice) => !netOf(invoice).eq(ZERO) && netOf(invoice).lt(ZERO) !== isNegative;
	const numbersOf = (some: readonly Invoice[]) => some.map(({ number }) => number);
	return {
		net: summed.net ? formatMoney(summed.net) : '',
		invoices: numbersOf(summed.invoices.filter((one) => !isCredit(one))),
		credits: numbersOf(summed.invoices.filter(isCredit)),
		difference: order.due ? differenceOf({ ...order, due: order.due }, summed, { all, invoices }) : '',
	};
}

/** What the sum calls right, differs nothing; what it cannot compare with this order alone, is not known. */
function differenceOf(
	{ reference, due }: { reference: string; due: Due },
	summed: Summed,
	{ all, invoices }: { all: readonly BesideBooks[]; invoices: readonly Invoice[] },
): string {
	const standing = netStandingOf(summed, due);
	if (standing === 'right') return formatMoney(ZERO);
	if (standing === 'shared') return isRightTogether(reference, all, invoices) ? formatMoney(ZERO) : '';
	if (standing === 'otherDebtor' || summed.net === null) return '';
	return formatMoney(summed.net.minus(billedTotal(atTariffsOf(summed.invoices, due.lines))));
}

function isRightTogether(
	reference: string,
	all: readonly BesideBooks[],
	invoices: readonly Invoice[],
): boolean {
	const { identities, summed } = sharedWith(reference, invoices);
	const dues = all
		.filter((one) => identities.includes(identityOf(one.reference)))
		.flatMap(({ due }) => due ?? []);
	const [first] = dues;
	const isOfOne = dues.every(({ relationCode }) => isSameCode(relationCode, first?.relationCode ?? ''));
	return dues.length === identities.length && isOfOne && netStandingOf(summed, dueOfAll(dues)) === 'right';
}
