import { attempt, FindingError } from '../../../../base/problems/problem';
import type { Mailed } from '../../../../services/eBoekhouden/words/records';
import { canonical } from '../../../../base/values/money';
import type { Books } from '../../../../services/eBoekhouden/books';
import type { Invoice, InvoiceLine, NewInvoice } from '../../../../services/eBoekhouden/types';
import {
	cameOutOtherwise,
	expectedTotals,
	netOf,
	totalsIn,
} from '../../../../features/invoicing/books/totals';
import { certainly, type LookedUp } from '../certainly';
import { perItem } from '../kinds';
import { newInvoiceFields } from './createFields';
import { TOTALS } from './getMany';
import { checkedAgainst, faultsInGiven } from './given';

export const createInvoice = perItem({
	name: 'Create',
	value: 'create',
	action: 'Create an invoice',
	description: 'Create an invoice, one more in each run',
	details: 'With a number of its own and When the Number Exists, a second run gives the same invoice.',
	simplify: ['number', 'relationCode', 'date', ...TOTALS, 'booked', 'mailed', 'confirmedBy'],
	writes: 'once',
	fields: newInvoiceFields,
	async execute({ client, values, tell, isPreview, foresee }) {
		const faults = faultsInGiven(values, client.invoices);
		if (faults.length > 0) throw new FindingError({ code: 'fieldsWrong', faults });
		const checked = await checkedAgainst(client, values);
		if ('faults' in checked) throw new FindingError({ code: 'fieldsWrong', faults: checked.faults });
		const { invoice, existing } = checked;
		const { book: booked, description, mail, ...rest } = invoice;
		const item = { ...rest, booked, bookingDescription: booked ? description : '', mailed: Boolean(mail) };
		if (existing) return { ...item, number: existing.number, ...totalsIn(existing), action: 'unchanged' };
		if (isPreview && !client.invoices.foresee) tell({ code: 'templateNotForeseen' });
		if (isPreview) await client.invoices.foresee?.(invoice);
		foresee({ ...item, ...expectedTotals(invoice), action: 'created' });
		const before = await numbersOf(client, invoice);
		const sent = await certainly(
			{ made: 'invoice', about: invoice.number, mayBeRefusedAfter: mail !== undefined },
			async () => await client.invoices.create(invoice),
			async () => await lookUpNew(client, invoice, before),
		);
		const { written: number, confirmed, text } = sent;
		const mailed = mail ? (confirmed.confirmedBy === undefined ? 'yes' : 'perhaps') : 'no';
		const totals = await comparedTotals(client, invoice, { number, mailed });
		if (mailed === 'perhaps')
			throw new FindingError({ code: 'invoiceMailUncertain', invoiceNumber: number, text });
		return { ...item, number, ...totals, action: 'created', ...confirmed };
	},
});

/** The totals of the new invoice. @throws FindingError that names it, when it differs from the request */
async function comparedTotals(
	{ invoices }: Books,
	invoice: NewInvoice,
	{ number, mailed }: { number: string; mailed: Mailed },
) {
	const read = await attempt(async () => await invoices.find(number));
	const made = read.ok ? read.value : null;
	// A draft that cannot be read back is accepted: it is not certain that the service shows drafts.
	if (!made && !invoice.book) return {};
	if (!made) throw new FindingError({ code: 'invoiceNotCompared', invoiceNumber: number, mailed });
	const otherwise = cameOutOtherwise(invoice, made, mailed);
	if (otherwise) throw new FindingError(otherwise);
	return totalsIn(made);
}

/** The existing invoices of this relation on this day, to recognize a new number. Null when some may be missing. */
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

/** Looks up the invoice that was just made, by its lines, after its answer was lost. */
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
	// Prices are compared after discount, because a service that stores a discount gives the price after it.
	const sent = invoice.lines.map((line) => ({ ...line, unitPrice: netOf(line).unitPrice.toFixed() }));
	return JSON.stringify(lines.map(essence)) === JSON.stringify(sent.map(essence));
}

function essence({ description, quantity, unitPrice, vatCode, ledgerAccount }: InvoiceLine): string[] {
	return [description.trim(), canonical(quantity), canonical(unitPrice), vatCode, ledgerAccount];
}
