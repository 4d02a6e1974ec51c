import { canonical } from '../../../shared/values/money';
import type { Books } from '../../books/books';
import type { Invoice, InvoiceLine, NewInvoice } from '../../books/types';
import { certainly, type LookedUp } from '../certainly';
import { perItem } from '../kinds';
import { checkGiven, toNewInvoice } from './checkNewInvoice';
import { newInvoiceFields } from './newInvoiceFields';

export const createInvoice = perItem({
	name: 'Create',
	value: 'create',
	action: 'Create an invoice',
	description:
		'Create an invoice, and a second one when this is done twice: Create or Get never makes a second',
	writes: 'once',
	fields: newInvoiceFields,
	async execute({ client, values }) {
		checkGiven(values);
		const invoice = await toNewInvoice(client, values);
		const before = await numbersOf(client, invoice);
		const { written: number, confirmedBy } = await certainly(
			{ made: 'invoice', about: invoice.number },
			async () => await client.invoices.create(invoice),
			async () => await lookUpNew(client, invoice, before),
		);
		const { book: booked, description, ...made } = invoice;
		return { ...made, number, booked, bookingDescription: booked ? description : '', confirmedBy };
	},
});

/** What there is already of this relation on this day: of a new number it is certain then. Null where some may be missing. */
async function numbersOf(
	{ invoices }: Books,
	{ date, relationCode }: NewInvoice,
): Promise<ReadonlySet<string> | null> {
	const numbers = new Set<string>();
	const listed = (those: readonly { number: string }[]) => {
		for (const { number } of those) numbers.add(number);
		return [];
	};
	const found = await invoices.within({ from: date, to: date }, { relationCode, listed });
	listed(found.invoices);
	return found.fullDays.length === 0 ? numbers : null;
}

/** The one that is new and has our lines. */
async function lookUpNew(
	{ invoices }: Books,
	invoice: NewInvoice,
	before: ReadonlySet<string> | null,
): Promise<LookedUp<string>> {
	if (!before) return { candidates: [] };
	const { date, relationCode, number } = invoice;
	const found = await invoices.within({ from: date, to: date }, { relationCode });
	const added = found.invoices.filter((one) => !before.has(one.number));
	const [only, ...others] = added.filter((one) => isLike(one, invoice));
	if (only?.number && others.length === 0 && (number === '' || only.number === number))
		return { is: only.number };
	return { candidates: added.map((one) => one.number) };
}

function isLike({ lines }: Invoice, invoice: NewInvoice): boolean {
	return JSON.stringify(lines.map(essence)) === JSON.stringify(invoice.lines.map(essence));
}

function essence({ description, quantity, unitPrice, vatCode, ledgerAccount }: InvoiceLine): string[] {
	return [description.trim(), canonical(quantity), canonical(unitPrice), vatCode, ledgerAccount];
}
