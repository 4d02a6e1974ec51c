import type { InvoiceOrder } from '../../shared/items/invoice';
import { attempt } from '../../shared/problems/problem';
import type { Finding } from '../../shared/rows/findings/finding';
import { codeKey } from '../../shared/values/text';
import { addDays, type BookDate, type DateRange } from '../../shared/values/dates';
import { ZERO } from '../../shared/values/money';
import type { InvoiceList } from '../books/books';
import type { Invoice, ListedInvoice } from '../books/types';
import { takesBack, uncredited } from './credits';
import { isOfOurs, LOOKED_BACK, wantedToJudge } from './listedInvoices';
import { hasReference, identitiesOn, identityOf } from './reference';
import { contradictsItself, totalOf } from './totals';
import type { InvoiceClient } from './work';
import { windowsOf } from './windows';

/** What the books hold for some orders: of all their invoices only those that are of any use. */
export interface Looked extends InvoiceList {
	/** An invoice with a reference of ours was there: what is created can be found back. */
	anyOfOurs: boolean;
	/** What lies before this day could not be read; only older orders have to know it. */
	unread: { before: BookDate; problem: Finding } | null;
}

/** Reads the invoices of all relations: the debtor of an order may have changed. */
export async function lookForInvoices(
	orders: readonly InvoiceOrder[],
	client: Pick<InvoiceClient, 'invoices'>,
	today: BookDate,
): Promise<Looked> {
	const { main, earlier } = windowsOf(orders, today);
	const sieve = sieveFor(orders, today);
	const read = async (range: DateRange) => await client.invoices.within(range, sieve);
	const list = await read(main);
	let unread: Looked['unread'] = null;
	for (const range of earlier) {
		const part = await attempt(async () => await read(range));
		if (!part.ok) {
			unread = { before: addDays(range.to, 1), problem: part.problem.finding };
			break;
		}
		list.invoices.push(...part.value.invoices);
		list.fullDays.push(...part.value.fullDays);
	}
	return { ...list, anyOfOurs: sieve.anyOfOurs(), unread };
}

/** An order's own invoices, namesakes of its number, credits of whatever, and invoices of ours with wrong totals. */
function sieveFor(orders: readonly InvoiceOrder[], today: BookDate) {
	const identities = new Set(orders.map(({ reference }) => identityOf(reference)));
	const numbers = new Set(orders.map(({ number }) => number).filter((number) => number !== ''));
	// What takes back an order that is itself a credit has nothing below zero.
	const negative = orders.filter(({ lines }) => totalOf(lines).lt(ZERO));
	const debtors = new Set(negative.map(({ relation }) => codeKey(relation.code)));
	const since = addDays(today, -LOOKED_BACK);
	const hasNumber = (number: string) => numbers.has(number) || numbers.has(withoutSuffix(number));
	const wanted = wantedToJudge(orders, hasNumber, today);
	let anyOfOurs = false;
	return {
		anyOfOurs: () => anyOfOurs,
		sought: wanted.sought,
		listed(invoices: readonly ListedInvoice[]): readonly ListedInvoice[] {
			anyOfOurs ||= invoices.some(isOfOurs);
			return wanted.listed(invoices);
		},
		keep(invoice: Invoice): boolean {
			const own = identitiesOn(invoice);
			const isOurs = own.some((identity) => identity.startsWith('#'));
			anyOfOurs ||= isOurs;
			return (
				own.some((identity) => identities.has(identity)) ||
				hasNumber(invoice.number) ||
				takesBack(invoice) ||
				debtors.has(codeKey(invoice.relationCode)) ||
				(isOurs && invoice.date >= since && contradictsItself(invoice) !== null)
			);
		},
	};
}

/** An invoice that is made after a credit has a number behind the order's. */
function withoutSuffix(number: string): string {
	return /^(.+)-\d{1,3}$/.exec(number)?.[1] ?? number;
}

/** An invoice of ours, of whichever order, whose totals are not those of its lines, and that nobody took back. */
export function wrongTotalIn({ invoices }: Looked, today: BookDate): Finding | null {
	const since = addDays(today, -LOOKED_BACK);
	const ours = invoices.filter(hasReference);
	for (const { standing } of byIdentity(ours).map(uncredited)) {
		for (const invoice of standing) {
			const wrong = invoice.date >= since ? contradictsItself(invoice) : null;
			if (wrong) return wrongTotal(invoice, wrong);
		}
	}
	return null;
}

function byIdentity(invoices: readonly Invoice[]): Invoice[][] {
	const groups = new Map<string, Invoice[]>();
	for (const invoice of invoices)
		for (const identity of identitiesOn(invoice))
			groups.set(identity, [...(groups.get(identity) ?? []), invoice]);
	return [...groups.values()];
}

/** Why nothing is created while it stands; a credit of it needs its line of text. */
export function wrongTotal(invoice: Invoice, because: Finding): Finding {
	const text = invoice.lines
		.map(({ description }) => description)
		.find((line) => line.startsWith('Werkbon '));
	return {
		code: 'wrongTotalStands',
		invoiceNumber: invoice.number,
		text: (text ?? '').slice(0, 60),
		of: because.code === 'invoiceVatDiffers' ? 'vat' : 'total',
	};
}
