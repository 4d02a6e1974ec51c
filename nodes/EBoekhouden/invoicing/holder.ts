import { attempt, type ServiceProblem } from '../../shared/problems/problem';
import type { Finding } from '../../shared/rows/findings/finding';
import type { InvoiceOrder } from '../../shared/items/invoice';
import type { Invoice } from '../books/types';
import { uncredited } from './credits';
import type { OrderInvoices } from './orderInvoices';
import { invoicesOf, referenceText } from './reference';

/** What has the number or the payment reference that an invoice was refused for. */
export type Holder =
	/** Invoices of the same order: another execution made them, or one whose answer was lost. */
	| { standing: Invoice[] }
	/** More credited ones than were seen, as of another debtor before: with so many it may be sent once more. */
	| { credited: number }
	/** Something else, in which the order is not named. */
	| { findings: [Finding, Finding] }
	| { nobodyKnows: true };

/** Looks among the invoices of all relations; `credited` is how many of the order were seen before. */
export async function holderOf(
	books: OrderInvoices,
	order: InvoiceOrder,
	{ problem, credited: before }: { problem: ServiceProblem; credited: number },
): Promise<Holder> {
	const read = await attempt(async () => await books.ofAllRelations([order]));
	if (!read.ok) return { nobodyKnows: true };
	const { standing, credited } = uncredited(invoicesOf(order.reference, read.value));
	if (standing.length > 0) return { standing };
	if (problem.finding.code !== 'referenceInUse') return { nobodyKnows: true };
	if (credited.length > before) return { credited: credited.length };
	return {
		findings: [{ code: 'invoiceReferenceInUse', text: referenceText(order.reference) }, problem.finding],
	};
}
