import { formatMoney } from '../../shared/money';
import type { BookDate } from '../../shared/dates';
import { listed } from '../../shared/words';
import { readInvoices, type InvoiceList } from '../client/readInvoices';
import type { Invoice } from '../client/types';
import { billsTheSame, totalOf, whyOtherTotal } from './compare';
import { faultInDefaults, fillLines, type Catalogue } from './fill';
import type { InvoiceOrder, Progress } from './invoiceItem';
import { hasReference, invoicesOf } from './reference';
import { settle, windowOf, type ExportSettings, type InvoiceClient, type Work } from './work';

/**
 * Looks up, in one list for all orders, which of them have an invoice already, and says of each other one whether it
 * may be created (design 3, "Work order → invoice" 1 and 4). Gives the reason when nothing may be done at all.
 */
export async function lookUp(
	works: Work[],
	client: InvoiceClient,
	settings: ExportSettings,
	today: BookDate,
): Promise<string | null> {
	const orders = works.flatMap(({ order }) => order ?? []);
	if (orders.length === 0) return null;
	const catalogue = await readCatalogue(client, settings);
	const fault = faultInDefaults(catalogue);
	if (fault) return fault;
	const list = await readInvoices(client, windowOf(orders, today));
	for (const work of works) {
		if (work.order) settle(work, judge(work.order, list, catalogue, settings));
	}
	askForProof(works, list);
	return null;
}

export async function readCatalogue(client: InvoiceClient, { defaults }: ExportSettings): Promise<Catalogue> {
	const ledgerAccounts = await client.listLedgerAccounts();
	const products = await client.listProducts();
	return { products, ledgerAccounts: new Set(ledgerAccounts.map(({ code }) => code)), defaults };
}

function judge(
	order: InvoiceOrder,
	list: InvoiceList,
	catalogue: Catalogue,
	settings: ExportSettings,
): Partial<Progress> {
	const found = invoicesOf(order.reference, list.invoices);
	if (found.length > 0) return judgeFound(order, found);
	const filled = fillLines(order, catalogue);
	if ('problem' in filled) return { state: 'blocked', toMend: true, reason: filled.problem };
	const namesake =
		order.number === '' ? undefined : list.invoices.find(({ number }) => number === order.number);
	if (namesake) {
		const reason = `Number ${order.number} belongs to an invoice of ${namesake.date} that is not this order's.`;
		return { state: 'blocked', toMend: true, reason };
	}
	const { closedUntil } = settings;
	if (closedUntil !== '' && order.date <= closedUntil) {
		return {
			state: 'closed',
			reason: `Its date ${order.date} lies in the period up to ${closedUntil} ('closedUntil').`,
		};
	}
	if (list.fullDays.length > 0) {
		const days = listed(list.fullDays);
		return {
			state: 'failed',
			reason: `The list of invoices of ${days} may be cut off, so nothing is created: it could be a second one.`,
		};
	}
	return { state: 'create' };
}

/** An invoice that is there: the order's own, once and whole, or something that a person has to look at. */
export function judgeFound(order: InvoiceOrder, found: Invoice[]): Partial<Progress> {
	const [invoice] = found as [Invoice];
	if (found.length > 1) {
		const numbers = found.map(({ number }) => number).join(' and ');
		return {
			state: 'blocked',
			toMend: true,
			number: invoice.number,
			reason: `There are ${found.length} invoices of this order: ${numbers}. Credit all but one.`,
		};
	}
	const number = invoice.number;
	if (!billsTheSame(order, invoice)) {
		return {
			state: 'blocked',
			toMend: true,
			number,
			reason: `Invoice ${number} was made of this order, but bills other hours or materials than the order has now. Correct one of the two.`,
		};
	}
	const otherTotal = whyOtherTotal(order, invoice);
	if (otherTotal)
		return { state: 'blocked', toMend: true, number, reason: `${capital(otherTotal)} Correct the invoice.` };
	return {
		state: 'found',
		number,
		total: formatMoney(totalOf(order)),
		reason: `Invoice ${number} was made of this order before.`,
	};
}

/**
 * While nothing shows that what is created can be found back (drafts may not be listed), only one order is created, and
 * it is claimed first: until it is found, nobody could tell a second invoice from a first. It is the one with the latest
 * date: one in a closed period would come back each time, and keep all others waiting.
 */
function askForProof(works: Work[], list: InvoiceList): void {
	const booked = works.every(({ order }) => order?.book ?? true);
	const proven = booked && list.invoices.some(hasReference);
	const toCreate = works.filter(({ progress }) => progress.state === 'create');
	const latest = toCreate.map(({ order }) => order?.date ?? '').reduce((a, b) => (a < b ? b : a), '');
	const first = toCreate.find(({ order }) => order?.date === latest);
	for (const work of toCreate) settle(work, proven ? { proven } : { claim: work === first });
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
