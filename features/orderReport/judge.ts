import { hasReference, identityOf, referenceText } from '../../base/items/orderReference';
import type { BookDate } from '../../base/values/dates';
import type { Finding } from '../../base/words/finding';
import { formatMoney, type Money, ZERO } from '../../base/values/money';
import { brief, isSameCode } from '../../base/values/text';
import type { Invoice } from '../../services/eBoekhouden/types';
import { billedTotal, countedLines } from '../invoicing/sum/amounts';
import { AskedOnce, byAmount, type Doubt } from '../invoicing/sum/doubts';
import { unnamedCredits, unnamedInvoice } from '../invoicing/sum/guards';
import { atTariffsOf, netStandingOf, type NetStanding, sumOf, type Summed } from '../invoicing/sum/sum';
import type { CompletedOrder } from './item';
import type { OrderBooks } from './readInvoices';
import { dueOf, type Sharing, sharingOf } from './shared';

export const VERDICTS = ['missing', 'differs', 'nothingToBill', 'right'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What the sum of an order's invoices and credit notes means for it. */
export interface Judged {
	order: CompletedOrder;
	verdict: Verdict;
	finding: Finding;
	invoiceNumbers: string[];
	/** What it comes to, at the tariff of its invoices, and what stands of it, excluding VAT; '' when it is not known, or told elsewhere. */
	amounts: Record<'total' | 'net' | 'vat', string>;
}

/** An order beside what names it, before anything is said about it. */
interface Compared {
	given: CompletedOrder;
	/** At the tariff of its invoices. */
	order: CompletedOrder;
	summed: Summed;
	standing: Exclude<NetStanding, 'shared'>;
	sharing: Sharing | null;
	/** What is asked about it, or waits for what is asked elsewhere. */
	doubt: ReturnType<AskedOnce['ask']>;
}

/** Compares each order with the sum of what names it. */
export function judge(
	orders: readonly CompletedOrder[],
	books: Pick<OrderBooks, 'invoices' | 'numbers'>,
	since: BookDate,
): Judged[] {
	const compared = compareAll(orders, books, since);
	return orders.flatMap((order) => compared.get(order) ?? []).map(verdictOf);
}

function compareAll(
	orders: readonly CompletedOrder[],
	books: Pick<OrderBooks, 'invoices' | 'numbers'>,
	since: BookDate,
): ReadonlyMap<CompletedOrder, Compared> {
	const known = new Map(orders.map((order) => [identityOf(order.reference), order]));
	const around = {
		...books,
		since,
		mayBeOf: byAmount(
			books.invoices,
			orders.map((order) => ({ reference: order.reference, due: dueOf([order]) })),
		),
	};
	const asked = new AskedOnce();
	const tariffs = tariffsIn(books.invoices);
	const compare = (given: CompletedOrder): Compared => {
		const summed = sumOf(given.reference, books.invoices);
		const order = atTariffOfThen(given, summed, tariffs);
		const own = netStandingOf(summed, dueOf([order]));
		const sharing = own === 'shared' ? sharingOf(given, known, books.invoices) : null;
		// What several orders share, made by hand, is right when all that names one of them is what they come to together.
		const together = sharing?.standing === 'right' ? 'right' : 'otherTotal';
		const standing = own === 'shared' ? together : own;
		const facts = { reference: order.reference, due: dueOf([order]), summed };
		const credits = summed.net?.eq(ZERO) ? [] : unnamedCredits(facts, around);
		const isBilled = order.byQuotation && standing !== 'nothing' && summed.net?.gt(ZERO);
		const mayHave = standing === 'nothing' ? lacksInvoice(order, summed) : standing === 'right' && !isBilled;
		const twin = mayHave ? unnamedInvoice(facts, around) : null;
		const doubts: Doubt[] = credits.length > 0 ? credits : twin ? [twin] : [];
		return { given, order, summed, standing, sharing, doubt: asked.ask(doubts, order.reference) };
	};
	// A question is not put where a person explained the order already.
	const isExplained = ({ explanation }: CompletedOrder) => explanation !== '';
	const inTurn = [...orders.filter((order) => !isExplained(order)), ...orders.filter(isExplained)];
	return new Map(inTurn.map((order) => [order, compare(order)]));
}

function verdictOf({ given, order, summed, standing, sharing, doubt }: Compared): Judged {
	const invoiceNumbers = summed.invoices.map(({ number }) => number);
	const amounts = {
		total: totalOf(order, summed),
		net: summed.net ? formatMoney(summed.net) : '',
		vat: summed.vat ? formatMoney(summed.vat) : '',
	};
	const as = (verdict: Verdict, finding: Finding, change: Partial<Judged> = {}): Judged => ({
		...{ order: given, verdict, finding, invoiceNumbers, amounts, ...change },
	});
	if (doubt && 'ask' in doubt)
		return as(
			standing === 'nothing' && doubt.ask.code !== 'creditMayBeOfOrder' ? 'missing' : 'differs',
			doubt.ask,
		);
	// Without an invoice it is asked about all the same: perhaps it never had one.
	if (doubt && standing !== 'nothing') return as('differs', { code: 'waitsForAnswer', ...doubt.waitsFor });
	if (order.byQuotation && standing !== 'nothing' && summed.net?.gt(ZERO))
		return as('right', { code: 'orderInvoicedByQuotation', invoiceNumbers });
	if (standing === 'nothing') return withoutInvoice(order, as, invoiceNumbers);
	// What each was billed is not known, only that it is right together.
	if (standing === 'right' && sharing)
		return as(
			'right',
			{ code: 'orderInvoiced', invoiceNumbers },
			{ amounts: { ...amounts, net: amounts.total, vat: '' } },
		);
	if (sharing) return sharedOf(sharing, given, as);
	if (order.faults.length > 0)
		return as('differs', { code: 'orderNotCompared', invoiceNumbers, faults: order.faults.slice(0, TOLD) });
	if (standing === 'right') return as('right', { code: 'orderInvoiced', invoiceNumbers });
	const text = referenceText(order.reference);
	const { net, total } = amounts;
	return as('differs', { code: 'orderDiffers', invoiceNumbers, text, because: standing, net, total });
}

type As = (verdict: Verdict, finding: Finding, change?: Partial<Judged>) => Judged;

/** One statement about all orders that share something, with their sum, in the row of one of them. */
function sharedOf({ orders, summed, due, standing, teller }: Sharing, order: CompletedOrder, as: As): Judged {
	const verdict = standing === 'nothing' ? 'missing' : 'differs';
	if (teller && teller !== order)
		return as(
			verdict,
			{ code: 'orderToldWith', toldAt: brief(teller.reference) },
			{ amounts: { total: '', net: '', vat: '' } },
		);
	const invoiceNumbers = summed.invoices.map(({ number }) => number);
	const amounts = {
		total: due ? formatMoney(billedTotal(atTariffsOf(summed.invoices, due.lines))) : '',
		net: summed.net ? formatMoney(summed.net) : '',
		vat: summed.vat ? formatMoney(summed.vat) : '',
	};
	const { net, total } = amounts;
	const texts = orders.map(({ reference }) => referenceText(reference));
	return as(
		verdict,
		{ code: 'ordersDiffer', invoiceNumbers, texts, net, total },
		{ invoiceNumbers, amounts },
	);
}

/** Nobody reads more than this. */
const TOLD = 3;

/** Whether an order without an invoice is to have one, so that an invoice without its line may be it. */
function lacksInvoice({ whenNone }: CompletedOrder, { invoices }: Summed): boolean {
	return whenNone.code !== 'orderNotBilled' && (invoices.length === 0 || whenNone.code !== 'orderMissing');
}

function withoutInvoice({ whenNone }: CompletedOrder, as: As, invoiceNumbers: string[]): Judged {
	if (whenNone.code === 'orderNotBilled') return as('nothingToBill', whenNone);
	if (invoiceNumbers.length === 0 || whenNone.code !== 'orderMissing') return as('missing', whenNone);
	const { workOrderStatus } = whenNone;
	return as('missing', { code: 'orderCredited', invoiceNumbers, workOrderStatus });
}

/** What an order comes to, with hours at the tariff of its invoices; '' when that is not known. */
function totalOf({ faults, lines }: CompletedOrder, summed: Summed): string {
	return faults.length > 0 ? '' : formatMoney(billedTotal(atTariffsOf(summed.invoices, lines)));
}

/** What an hour of each type was billed at, in invoices of ours, oldest first. */
type Tariffs = readonly { date: BookDate; code: string; unitPrice: Money }[];

function tariffsIn(invoices: readonly Invoice[]): Tariffs {
	const dated = invoices.flatMap((invoice) =>
		invoice.date === '' || !hasReference(invoice) ? [] : [{ ...invoice, date: invoice.date }],
	);
	const ofTime = dated.sort((one, other) => (one.date < other.date ? -1 : 1));
	return ofTime.flatMap((invoice) =>
		countedLines(invoice).flatMap(({ code, unitPrice }) =>
			code === '' ? [] : [{ date: invoice.date, code, unitPrice: unitPrice.abs() }],
		),
	);
}

/**
 * An order at the tariffs of a day on which others were invoiced, when that is what was billed: a deposit and a rest in one amount
 * each do not say their tariff, and OutSmart has only that of today.
 */
function atTariffOfThen(order: CompletedOrder, summed: Summed, tariffs: Tariffs): CompletedOrder {
	const isRight = (one: CompletedOrder) => netStandingOf(summed, dueOf([one])) === 'right';
	if (summed.invoices.length === 0 || order.faults.length > 0 || isRight(order)) return order;
	const days = new Set(tariffs.map(({ date }) => date));
	for (const day of days) {
		const before = tariffs.filter(({ date }) => date <= day);
		const lines = order.lines.map((line) => {
			const last = before.findLast(({ code }) => isSameCode(code, line.code));
			return line.kind === 'hours' && last ? { ...line, unitPrice: last.unitPrice } : line;
		});
		if (isRight({ ...order, lines })) return { ...order, lines };
	}
	return order;
}
