import type { CompletedOrder } from '../../shared/items/completedOrder';
import type { Fault, Finding } from '../../shared/rows/findings/finding';
import type { RowAction } from '../../shared/rows/row';
import { formatMoney, parseDecimal, sum, ZERO } from '../../shared/values/money';
import type { Invoice } from '../books/types';
import { differences } from './compare';
import { isOpposite, uncredited, type Credited } from './credits';
import { referenceText } from './reference';
import { contradictsItself, ownTotalOf, totalOf } from './totals';

/** What the books say of one order. */
export interface Reconciled {
	finding: Finding;
	action: RowAction;
	attention: boolean;
	/** Those that stand for it; none when it has no invoice, or only one that was taken back. */
	standing: Invoice[];
}

/** What an order is held against. */
export interface OrderEvidence {
	/** Invoices that say to be of it. */
	own: readonly Invoice[];
	/** Invoices that say of no order to be of it: one of them may take its own back. */
	unnamed: readonly Invoice[];
	/** Whether every invoice was seen. */
	whole: boolean;
	/** How many orders its first invoice says to be of. */
	sharedBy(invoice: Invoice): number;
}

export function reconcileOrder(order: CompletedOrder, evidence: OrderEvidence): Reconciled {
	const { standing, credited } = uncredited(evidence.own);
	const [invoice, ...more] = standing;
	if (invoice && more.length > 0) return judgeSeveral(order, [invoice, ...more]);
	if (invoice) return judgeOne(order, invoice, evidence);
	// One that was not seen may stand beside a pair that was.
	if (!evidence.whole) return without({ code: 'orderNotReconciled' }, false);
	const last = credited.at(-1);
	if (last) return without(creditedBy(last), false);
	const [why = { code: 'reasonNotGiven' } as const] = order.whyNot;
	return without(why, order.attention || order.whyNot.length === 0);
}

function without(finding: Finding, attention: boolean): Reconciled {
	return { finding, action: attention ? 'blocked' : 'skipped', attention, standing: [] };
}

function creditedBy({ invoice, credit }: Credited): Finding {
	return { code: 'orderCredited', invoiceNumber: invoice.number, creditNumber: credit.number };
}

const found = (finding: Finding, standing: Invoice[]): Reconciled => ({
	...{ finding, standing, action: 'unchanged', attention: false },
});
const toLookAt = (finding: Finding, standing: Invoice[]): Reconciled => ({
	...{ finding, standing, action: 'blocked', attention: true },
});

function judgeOne(order: CompletedOrder, invoice: Invoice, evidence: OrderEvidence): Reconciled {
	const { number } = invoice;
	const orders = evidence.sharedBy(invoice);
	if (orders > 1) return toLookAt({ code: 'orderSharesInvoice', invoiceNumber: number, orders }, [invoice]);
	const credit = evidence.unnamed.find((other) => isOpposite(invoice, other));
	if (credit) {
		const of = { invoiceNumber: number, creditNumber: credit.number, text: referenceText(order.reference) };
		return toLookAt({ code: 'orderCreditUnnamed', ...of }, [invoice]);
	}
	const wrong = whatIsWrong(order, invoice);
	// A second one may stand on a day that was not seen whole.
	if (!wrong && !evidence.whole)
		return { ...found({ code: 'orderNotReconciled' }, [invoice]), action: 'skipped' };
	return wrong
		? toLookAt(wrong, [invoice])
		: found({ code: 'orderInvoiced', invoiceNumber: number }, [invoice]);
}

/** More would not be read. */
const TOLD = 3;

/** What settings fill in may have been another then, and is not what an order is held to. */
const OF_SETTINGS: ReadonlySet<Fault['code']> = new Set<Fault['code']>(['vatCodeDiffers', 'accountDiffers']);

function whatIsWrong(order: CompletedOrder, invoice: Invoice): Finding | null {
	const { number } = invoice;
	if (order.faults.length > 0)
		return { code: 'orderNotCompared', invoiceNumber: number, faults: order.faults.slice(0, TOLD) };
	const faults = differences(order, invoice).filter(({ code }) => !OF_SETTINGS.has(code));
	if (faults.length > 0) {
		const more = Math.max(0, faults.length - TOLD);
		return { code: 'orderInvoiceDiffers', invoiceNumber: number, faults: faults.slice(0, TOLD), more };
	}
	const [ofInvoice, ofOrder] = [ownTotalOf(invoice), totalOf(order.lines)];
	if (contradictsItself(invoice) !== null)
		return {
			code: 'orderInvoiceContradictsItself',
			invoiceNumber: number,
			total: invoice.totalExcludingVat,
			totalOfLines: formatMoney(ofInvoice),
		};
	if (ofInvoice.eq(ofOrder)) return null;
	const [totalOfInvoice, totalOfOrder] = [ofInvoice, ofOrder].map(formatMoney) as [string, string];
	return { code: 'orderTotalDiffers', invoiceNumber: number, totalOfInvoice, totalOfOrder };
}

/** One invoice of which a part was taken back, or more than one invoice. */
function judgeSeveral(order: CompletedOrder, standing: Invoice[]): Reconciled {
	const invoiceNumbers = standing.map(({ number }) => number);
	const isNegative = totalOf(order.lines).lt(ZERO);
	const signs = standing.map((invoice) => ownTotalOf(invoice).lt(ZERO));
	if (signs.filter((sign) => sign === isNegative).length !== 1)
		return toLookAt({ code: 'orderInvoicedTwice', invoiceNumbers }, standing);
	const left = sum(standing.map(({ totalExcludingVat }) => parseDecimal(totalExcludingVat) ?? ZERO));
	const finding: Finding = { code: 'orderPartlyCredited', invoiceNumbers, left: formatMoney(left) };
	const isRight = order.faults.length === 0 && left.eq(totalOf(order.lines));
	return isRight ? found(finding, standing) : toLookAt(finding, standing);
}
